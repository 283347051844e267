/**
 * Any small world: a body with two to four seats, held, vacant or shared, deputies from home and from elsewhere, a charter,
 * and a first meeting with an agenda.
 */
import type { WrittenCommand } from "@konstellation/core";
import fc from "fast-check";
import type { CharterNoted } from "./naive/minutes.ts";

export const BOOK = "county";
const SEATS = ["a/social", "b/social", "a/care", "c/social"];
export const PERSONS = ["p-1", "p-2", "p-3", "p-4", "d-1", "d-2", "stranger"];
const wording = { sv: "x" };

/** What a world is made of. */
export interface World {
  readonly seats: number;
  readonly vacant: ReadonlyArray<boolean>;
  /** The same person holds the first and the last seat. */
  readonly shared: boolean;
  readonly deputies: number;
  readonly charter: CharterNoted;
  readonly paper: "none" | "toAll" | "late" | "notToAll";
  readonly calledLate: boolean;
  readonly someSeats: boolean;
  /** A first meeting has been held where something lapsed, and a second is called to it. */
  readonly second: boolean;
  /** The call says when the first meeting is to start. */
  readonly starts: boolean;
}

const one = <A>(...all: ReadonlyArray<A>) => fc.constantFrom(...all);

/** The bar of a second call: one is enough. */
const LOWER = { quorum: { rule: "atLeast", count: 1, of: "seats" } } as const;

const rule = one<CharterNoted["quorum"]>(
  { rule: "everySeat" },
  { rule: "moreThan", share: "1/2", of: "seats" },
  { rule: "everyOrganisation" },
  { rule: "atLeast", count: 2, of: "seats" },
  { rule: "atLeastShare", share: "2/3", of: "seats" },
  { rule: "moreThan", share: "1/2", of: "organisations" },
);

const anyCharter: fc.Arbitrary<CharterNoted> = fc
  .record(
    {
      quorum: rule,
      remote: one("counts", "doesNotCount"),
      deputies: one("own", "any"),
      twoSeats: one("one", "both"),
      remoteNeeds: fc.constant("soundAndPicture"),
      continuity: one("item", "meeting"),
      entry: one("anyTime", "betweenItems"),
      vacancies: one("count", "leaveDenominator"),
      recused: one("missing", "leavesDenominator", "counts"),
      paperLeadDays: one(0, 7),
      noticeDays: one(0, 14),
      noticeWaiver: fc.constant("everySeat"),
      secondCall: fc.constant(LOWER),
    },
    { requiredKeys: ["quorum", "remote", "deputies", "twoSeats"] },
  )
  // What a charter cannot say together is refused (CON-10), and is not what is played about here.
  .map(({ remoteNeeds, noticeWaiver, ...values }) => ({
    ...values,
    ...(remoteNeeds === undefined || values.remote === "doesNotCount" ? {} : { remoteNeeds }),
    ...(noticeWaiver === undefined || (values.noticeDays ?? 0) === 0 ? {} : { noticeWaiver }),
  }))
  .map((values) => values as CharterNoted);

export const anyWorld: fc.Arbitrary<World> = fc.record({
  seats: fc.integer({ min: 2, max: 4 }),
  vacant: fc.array(one(false, false, false, true), { minLength: 4, maxLength: 4 }),
  shared: one(false, false, true),
  deputies: fc.integer({ min: 0, max: 2 }),
  charter: anyCharter,
  paper: one("none", "none", "toAll", "toAll", "late", "notToAll"),
  calledLate: one(false, false, false, true),
  someSeats: fc.boolean(),
  second: one(false, false, true),
  starts: fc.boolean(),
});

export const seatsOf = (world: World): ReadonlyArray<string> => SEATS.slice(0, world.seats);
const FIRST_DAY = "2024-05-03";
const SECOND_DAY = "2024-05-20";

/** The day on which the game begins. */
export const dayOfGame = ({ second }: World): string => (second ? SECOND_DAY : FIRST_DAY);

/** How a world begins: each act with the day on which it is given. */
export const beginningOf = (world: World): ReadonlyArray<{ readonly day: string; readonly act: WrittenCommand }> => {
  const seats = seatsOf(world);
  const from = "2024-04-01";
  const holderOf = (index: number) => (world.shared && index === seats.length - 1 ? "p-1" : `p-${index + 1}`);
  const founding: ReadonlyArray<WrittenCommand> = [
    { type: "FoundCollaboration", collaboration: BOOK, name: wording },
    ...["a", "b", "c"].map(
      (organisation): WrittenCommand => ({
        type: "AdmitOrganisation",
        organisation,
        name: organisation,
        kind: "municipality",
      }),
    ),
    { type: "EstablishBody", body: "g", name: wording, kind: "leadershipGroup" },
    ...seats.map((seat): WrittenCommand => {
      const [organisation = "", name = ""] = seat.split("/");
      return { type: "CreateSeat", seat, body: "g", organisation, function: name, label: wording };
    }),
    ...seats.flatMap(
      (seat, index): ReadonlyArray<WrittenCommand> =>
        world.vacant[index] === true
          ? []
          : [{ type: "AppointPerson", seat, person: holderOf(index), as: "holder", from }],
    ),
    { type: "AppointPerson", seat: "a/social", person: "d-1", as: "deputy", from },
    { type: "AppointPerson", seat: "b/social", person: "d-2", as: "deputy", from, organisation: "c" },
    {
      type: "AdoptCharter",
      body: "g",
      from,
      source: "decided",
      charter: (world.second ? { secondCall: LOWER, ...world.charter } : world.charter) as Extract<
        WrittenCommand,
        { type: "AdoptCharter" }
      >["charter"],
    },
  ];
  const some = world.someSeats ? { constellation: { seats: seats.slice(0, 2) } } : {};
  const times = world.starts
    ? { times: { starts: `${FIRST_DAY}T09:00:00+02:00`, ends: `${FIRST_DAY}T12:00:00+02:00` } }
    : {};
  const calling: ReadonlyArray<WrittenCommand> = [
    { type: "CallMeeting", meeting: "m1", body: "g", day: FIRST_DAY, title: wording, ...times },
    { type: "PlaceItem", meeting: "m1", item: "1", title: wording, kinds: ["decision"] },
    { type: "PlaceItem", meeting: "m1", item: "2", title: wording, kinds: ["decision"], ...some },
    { type: "PlaceItem", meeting: "m1", item: "3", title: wording, kinds: ["dialogue"] },
  ];
  const paper: ReadonlyArray<WrittenCommand> = [
    {
      type: "RegisterPaper",
      paper: "plan",
      version: "1",
      meeting: "m1",
      item: "1",
      title: wording,
      hash: "0f".repeat(32),
    },
    {
      type: "DistributePaper",
      paper: "plan",
      version: "1",
      seats: world.paper === "notToAll" ? seats.slice(1) : seats,
      at: "2024-05-01T09:00:00+02:00",
    },
  ];
  const early = paper.map((act) => ("at" in act ? { ...act, at: "2024-04-11T09:00:00+02:00" } : act)) as typeof paper;
  const taken = founding.filter(
    (act) => act.type !== "AppointPerson" || act.as === "holder" || world.deputies > (act.person === "d-1" ? 0 : 1),
  );
  return [
    ...taken.map((act) => ({ day: "2024-04-01", act })),
    ...calling.map((act) => ({ day: world.calledLate ? "2024-04-30" : "2024-04-10", act })),
    ...(world.paper === "none" ? [] : world.paper === "late" ? paper : early).map((act) => ({
      day: "2024-05-01",
      act,
    })),
    ...(world.second ? lapsed : []).map((act) => ({ day: FIRST_DAY, act })),
    ...(world.second ? again : []).map((act) => ({ day: world.calledLate ? "2024-05-18" : "2024-05-04", act })),
  ];
};

/** A first meeting to which nobody came. */
const lapsed: ReadonlyArray<WrittenCommand> = [
  { type: "OpenMeeting", meeting: "m1", at: `${FIRST_DAY}T09:00:00+02:00` },
  { type: "LapseItem", meeting: "m1", item: "1", at: `${FIRST_DAY}T09:05:00+02:00` },
  { type: "WithdrawItem", meeting: "m1", item: "2", at: `${FIRST_DAY}T09:05:00+02:00`, reason: wording },
  { type: "CloseMeeting", meeting: "m1", at: `${FIRST_DAY}T09:10:00+02:00` },
];

/** The second call to it: what lapsed, what was withdrawn, and what is new. */
const again: ReadonlyArray<WrittenCommand> = [
  { type: "CallMeeting", meeting: "m2", body: "g", day: SECOND_DAY, title: wording, secondCallOf: "m1" },
  ...["1", "2"].map(
    (item): WrittenCommand => ({
      type: "PlaceItem",
      meeting: "m2",
      item,
      title: wording,
      kinds: ["decision"],
      continues: { meeting: "m1", item },
    }),
  ),
  { type: "PlaceItem", meeting: "m2", item: "3", title: wording, kinds: ["decision"] },
];
