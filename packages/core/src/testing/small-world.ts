/**
 * A small world for tests: two organisations, one body with two seats and a deputy, one meeting.
 */
import * as Result from "effect/Result";
import type { CollaborationFact } from "../collaboration/index.ts";
import type { ConstellationFact } from "../constellation/index.ts";
import { bookDecider, type Command, type Context, day, type Fact, instant, replay } from "../index.ts";
import { specify } from "./specify.ts";

/** Specifications of the whole book. */
export const book = specify(bookDecider);

/** "10:05" on the meeting's day. */
export const clock = (time: string) => instant(`2024-05-03T${time}:00+02:00`);

/** The context of an act on the meeting's day. */
export const onTheDay: Context = { day: day("2024-05-03"), instant: clock("23:00"), actor: "test" };

/** "10:05" on another day. */
export const clockOn = (date: string, time: string) => instant(`${date}T${time}:00+02:00`);

/** The context of an act late on another day. */
export const onDay = (date: string): Context => ({ day: day(date), instant: clockOn(date, "23:00"), actor: "test" });

/** The same, of what is entered long after the meeting. */
export const longAfter = specify(bookDecider, onDay("2026-12-31"));

/** What happened at the meeting, as of another meeting on another day. */
export const heldOn = (date: string, meeting: string, facts: ReadonlyArray<Fact>): ReadonlyArray<Fact> =>
  facts.map((fact) => {
    const moved = "at" in fact ? { at: instant(fact.at.replace("2024-05-03", date)) } : {};
    return { ...fact, meeting, ...moved } as Fact;
  });

/** The day from which everything here exists. */
export const FROM = day("2024-01-01");

/** Words for what stops a decision, where a test looks at something else. */
export const plain = () => ({ sv: "", en: "" });

/** Ljungby's head of social services, on the seat. */
export const ljungby = { seat: "ljungby/social", person: "p-ljungby" };

/** Two organisations, a group with one seat each, their holders, and Ljungby's deputy: of no more concepts than that takes. */
export const group: ReadonlyArray<CollaborationFact | ConstellationFact> = [
  { type: "OrganisationAdmitted", organisation: "vaxjo", name: "Växjö kommun", kind: "municipality", since: FROM },
  { type: "OrganisationAdmitted", organisation: "ljungby", name: "Ljungby kommun", kind: "municipality", since: FROM },
  { type: "BodyEstablished", body: "llg", name: { sv: "Ledningsgruppen" }, kind: "leadershipGroup", since: FROM },
  { type: "BodyEstablished", body: "au", name: { sv: "Arbetsutskottet" }, kind: "workingCommittee", since: FROM },
  ...["vaxjo", "ljungby"].flatMap(
    (organisation): ReadonlyArray<ConstellationFact> => [
      {
        type: "SeatCreated",
        seat: `${organisation}/social`,
        body: "llg",
        organisation,
        function: "social",
        label: { sv: `socialchef, ${organisation}` },
        since: FROM,
      },
      {
        type: "PersonAppointed",
        seat: `${organisation}/social`,
        person: `p-${organisation}`,
        as: "holder",
        from: FROM,
      },
    ],
  ),
  {
    type: "PersonAppointed",
    seat: "ljungby/social",
    person: "p-deputy",
    as: "deputy",
    from: FROM,
    title: { sv: "biträdande socialchef" },
  },
];

/** The charter: every seat, papers a week before. */
export const charter: Extract<Fact, { type: "CharterAdopted" }> = {
  type: "CharterAdopted",
  body: "llg",
  from: FROM,
  source: "decided",
  charter: { quorum: { rule: "everySeat" }, paperLeadDays: 7 },
};

/** A meeting with a decision item and a dialogue. */
export const called: ReadonlyArray<Fact> = [
  { type: "MeetingCalled", meeting: "m", body: "llg", day: day("2024-05-03"), title: { sv: "Möte" } },
  { type: "ItemPlaced", meeting: "m", item: "1", title: { sv: "Beslutspunkt" }, kinds: ["decision"] },
  { type: "ItemPlaced", meeting: "m", item: "2", title: { sv: "Dialog" }, kinds: ["dialogue"] },
];

/** The group and its meeting under another charter. */
export const under = (value: Extract<Fact, { type: "CharterAdopted" }>["charter"]): ReadonlyArray<Fact> => [
  ...group,
  { type: "CharterAdopted", body: "llg", from: FROM, source: "decided", charter: value },
  ...called,
];

/** The group and the charter that the meeting opens with. */
export const openedWith = {
  group: { seats: ["vaxjo/social", "ljungby/social"], vacant: [] },
  charter: { from: FROM, value: charter.charter },
};

/** The meeting opened at nine with these people in the room. */
export const opened = (...organisations: ReadonlyArray<"vaxjo" | "ljungby">): ReadonlyArray<Fact> => [
  { type: "MeetingOpened", meeting: "m", at: clock("09:00") },
  {
    type: "PeopleArrived",
    meeting: "m",
    at: clock("09:00"),
    people: organisations.map((organisation) => ({
      seat: `${organisation}/social`,
      person: `p-${organisation}`,
      as: "holder",
      mode: "room",
      organisation,
    })),
  },
];

/** An item on the table from ten. */
export const onTheTable = (item: string): Extract<Fact, { type: "TreatmentOpened" }> => ({
  type: "TreatmentOpened",
  meeting: "m",
  item,
  at: clock("10:00"),
});

/** What the first item ended with, at a time. */
export const ends = (
  outcome: Extract<Fact, { type: "ItemConcluded" }>["outcome"],
  time = "10:25",
): Extract<Fact, { type: "ItemConcluded" }> => ({
  type: "ItemConcluded",
  meeting: "m",
  item: "1",
  at: clock(time),
  outcome,
});

/** Somebody leaves. */
export const left = (organisation: "vaxjo" | "ljungby", time: string): Fact => ({
  type: "PeopleLeft",
  meeting: "m",
  at: clock(time),
  people: [{ seat: `${organisation}/social`, person: `p-${organisation}` }],
});

/** The decision that the tests take on item 1. */
export const decide: Extract<Command, { type: "TakeDecision" }> = {
  type: "TakeDecision",
  decision: "d",
  meeting: "m",
  item: "1",
  at: clock("10:25"),
  text: { sv: "Gruppen beslutar." },
  strength: "decides",
  owner: { kind: "organisation", id: "vaxjo" },
};

/** What taking that decision adds to the book. */
export const taken = ["DecisionTaken", "ItemConcluded"] as const;

/** Whether the decision can be taken after facts. */
export const decides = (...facts: ReadonlyArray<Fact>): boolean =>
  Result.isSuccess(book.given(...facts).when(decide).outcome);

/** The meeting closed in the afternoon. */
export const closed: Extract<Fact, { type: "MeetingClosed" }> = {
  type: "MeetingClosed",
  meeting: "m",
  at: clock("15:00"),
};

/** Everything that is there before the meeting opens. */
export const ready: ReadonlyArray<Fact> = [...group, charter, ...called];

/** The meeting open, with both seats filled. */
export const assembled: ReadonlyArray<Fact> = [...ready, ...opened("vaxjo", "ljungby")];

/** Item 1 treated from ten and decided at 10:25, by the group, with an owner. */
export const afterDeciding = (owner: (typeof decide)["owner"] = decide.owner): ReadonlyArray<Fact> =>
  afterDecidingAs({ owner });

/** The same, decided in another way; and as an item that concerns these seats alone, where they are given. */
export const afterDecidingAs = (said: Partial<typeof decide>, seats?: ReadonlyArray<string>): ReadonlyArray<Fact> => {
  const before = [...assembled, onTheTable("1")].map((fact) =>
    fact.type === "ItemPlaced" && fact.item === "1" && seats !== undefined
      ? { ...fact, constellation: { seats } }
      : fact,
  );
  return [...before, ...Result.getOrThrow(bookDecider.decide(replay(before), { ...decide, ...said }, onTheDay))];
};
