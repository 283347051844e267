/**
 * Any life of a small group: acts in any order, sensible and not, given to the rules one after the other.
 *
 * What the rules let through is what happened; properties are asked of that.
 */
import * as Result from "effect/Result";
import fc from "fast-check";
import {
  type Book,
  bookDecider,
  type Command,
  type Context,
  day,
  type Fact,
  fromDayNumber,
  fromMilliseconds,
  instant,
  replay,
  toDayNumber,
  toMilliseconds,
} from "../../index.ts";
import { afterDeciding } from "../small-world.ts";

const START = toMilliseconds(instant("2024-05-03T10:30:00+02:00"));
const minute = (n: number) => fromMilliseconds(START + n * 60_000);
const FIRST = toDayNumber(day("2024-04-20"));
const date = (n: number) => fromDayNumber(FIRST + n);

const seats = ["vaxjo/social", "ljungby/social", "vaxjo/care"];
const people = ["p-vaxjo", "p-ljungby", "p-deputy", "p-new"];
const meetings = ["m", "m2"];
const items = ["1", "2", "3", "4"];
const bodies = ["llg", "au"];
const wording = { sv: "x" };

const one = <A>(...all: ReadonlyArray<A>) => fc.constantFrom(...all);
const seat = one(...seats);
const person = one(...people);
const meeting = one(...meetings, "m", "m");
const item = one(...items, "3", "4");
const days = fc.integer({ min: 0, max: 30 }).map(date);
const owner = fc.oneof(
  one(...bodies).map((id) => ({ kind: "body" as const, id })),
  seat.map((id) => ({ kind: "seat" as const, id })),
  one("vaxjo", "nowhere").map((id) => ({ kind: "organisation" as const, id })),
);
const values = one<Extract<Fact, { type: "CharterAdopted" }>["charter"]>(
  { quorum: { rule: "everySeat" } },
  { quorum: { rule: "atLeast", count: 1, of: "seats" }, paperLeadDays: 7 },
  { quorum: { rule: "moreThan", share: "1/2", of: "seats" }, recused: "leavesDenominator", noticeDays: 3 },
  {
    quorum: { rule: "everySeat" },
    secondCall: { quorum: { rule: "atLeast", count: 1, of: "seats" } },
    adjustment: { days: 5, nature: "agreed" },
  },
);

/** Any act at a minute of the meeting day. */
const anyCommand = (n: number): fc.Arbitrary<Command> => {
  const at = minute(n);
  const atMeeting = meeting.map((id) => ({ meeting: id, at }));
  const atItem = fc.record({ meeting, item }).map((where) => ({ ...where, at }));
  return fc.oneof(
    fc.record({ type: one("OpenMeeting" as const), meeting }).map((act) => ({ ...act, at })),
    atMeeting.map((where) => ({ type: "CallRoll" as const, ...where })),
    fc
      .record({ where: atMeeting, seat, person, as: one("holder" as const, "deputy" as const, "observer" as const) })
      .map(({ where, ...who }) => ({
        type: "RecordArrivals" as const,
        ...where,
        people: [{ ...who, mode: "room" as const }],
      })),
    fc
      .record({ where: atMeeting, seat, person })
      .map(({ where, ...who }) => ({ type: "RecordDepartures" as const, ...where, people: [who] })),
    fc
      .record({ where: atMeeting, seat, by: person })
      .map(({ where, ...who }) => ({ type: "RelieveSeat" as const, ...where, ...who, mode: "room" as const })),
    { weight: 4, arbitrary: atItem.map((where) => ({ type: "OpenTreatment" as const, ...where })) },
    {
      weight: 4,
      arbitrary: fc.record({ where: atItem, owner }).map(({ where, owner: by }) => ({
        type: "TakeDecision" as const,
        decision: `d${n}`,
        ...where,
        text: wording,
        strength: "decides" as const,
        owner: by,
        duties: [{ text: wording, on: by, reportBack: { body: "au", when: "2024-10" } }],
      })),
    },
    atItem.map((where) => ({ type: "NoteItem" as const, ...where, note: wording })),
    atItem.map((where) => ({ type: "BreakOffTreatment" as const, ...where })),
    atItem.map((where) => ({ type: "LapseItem" as const, ...where })),
    atItem.map((where) => ({ type: "WithdrawItem" as const, ...where, reason: wording })),
    fc
      .record({ meeting, item, seat, person })
      .map((who) => ({ type: "RecordRecusal" as const, ...who, ground: wording })),
    atMeeting.map((where) => ({ type: "CloseMeeting" as const, ...where })),
    fc
      .record({ seat, person, as: one("holder" as const, "deputy" as const), from: days })
      .map((who) => ({ type: "AppointPerson" as const, ...who })),
    fc.record({ seat, person, lastDay: days }).map((who) => ({ type: "EndAppointment" as const, ...who })),
    fc
      .record({ organisation: one("vaxjo", "ljungby"), seat, function: one("social", "care"), from: days })
      .map((made) => ({ type: "CreateSeat" as const, body: "llg", label: wording, ...made })),
    fc.record({ seat, lastDay: days }).map((ended) => ({ type: "AbolishSeat" as const, ...ended })),
    {
      weight: 3,
      arbitrary: fc
        .record({ body: one("llg", "llg", "au"), from: days, charter: values, decision: one("d", "d", `d${n - 1}`) })
        .map((changed) => ({ type: "ChangeCharter" as const, source: "x", ...changed })),
    },
    fc
      .record({ body: one(...bodies), from: days, charter: values })
      .map((adopted) => ({ type: "AdoptCharter" as const, source: "x", ...adopted })),
    fc
      .record({ meeting, day: days, calledOn: days, secondCallOf: fc.option(meeting, { nil: undefined }) })
      .map(({ secondCallOf, ...call }) => ({
        type: "CallMeeting" as const,
        body: "llg",
        title: wording,
        ...call,
        ...(secondCallOf === undefined ? {} : { secondCallOf }),
      })),
    fc
      .record({ meeting, item, seats: fc.option(fc.uniqueArray(seat, { maxLength: 2 }), { nil: undefined }) })
      .map(({ seats: some, ...where }) => ({
        type: "PlaceItem" as const,
        ...where,
        title: wording,
        kinds: ["decision" as const],
        ...(some === undefined ? {} : { constellation: { seats: some } }),
      })),
    fc.record({ meeting, item, version: one("1", "2") }).map((paper) => ({
      type: "RegisterPaper" as const,
      paper: "plan",
      title: wording,
      hash: paper.version.repeat(64),
      ...paper,
    })),
    fc
      .record({ version: one("1", "2"), seats: fc.subarray(seats, { minLength: 1 }), on: days })
      .map(({ on, ...sent }) => ({
        type: "DistributePaper" as const,
        paper: "plan",
        ...sent,
        at: instant(`${on}T12:00:00+02:00`),
      })),
    fc
      .record({ body: one(...bodies), to: one(...bodies), on: days })
      .map((handed) => ({ type: "HandOverBody" as const, ...handed })),
    fc.record({ body: one(...bodies), lastDay: days }).map((ended) => ({ type: "DissolveBody" as const, ...ended })),
    fc.record({ meeting, adjuster: seat, on: days }).map((adjusted) => ({ type: "AdjustNotes" as const, ...adjusted })),
    fc
      .record({ meeting, noteTakers: fc.subarray(seats, { minLength: 1 }) })
      .map((drafted) => ({ type: "DraftNotes" as const, ...drafted })),
  );
};

/** A life: up to so many acts, each a minute after the other. */
export const anyLife: fc.Arbitrary<ReadonlyArray<Command>> = fc
  .integer({ min: 10, max: 60 })
  .chain((length) => fc.tuple(...Array.from({ length }, (_, n) => anyCommand(n))));

/** What happened: each command that was let through, the book before it, and the facts it added. */
export interface Happening {
  readonly before: Book;
  readonly command: Command;
  readonly facts: ReadonlyArray<Fact>;
  readonly after: Book;
}

/** What there is before anybody acts: a meeting that is open, one item decided, and two more to decide. */
export const beginning: ReadonlyArray<Fact> = [
  ...afterDeciding({ kind: "body", id: "au" }),
  { type: "ItemPlaced", meeting: "m", item: "3", title: wording, kinds: ["decision"] },
  { type: "ItemPlaced", meeting: "m", item: "4", title: wording, kinds: ["decision"] },
];

const context: Context = { day: day("2024-05-03"), instant: minute(24 * 60), actor: "anybody" };

/** Lives a life: every command decided on the book as it stands. */
export const lived = (commands: ReadonlyArray<Command>): ReadonlyArray<Happening> => {
  let book = replay(beginning);
  return commands.flatMap((command) => {
    const before = book;
    const decided = bookDecider.decide(before, command, context);
    if (Result.isFailure(decided)) return [];
    book = replay(decided.success, before);
    return [{ before, command, facts: decided.success, after: book }];
  });
};
