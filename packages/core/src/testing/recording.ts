/**
 * What old papers tell of the small world, for tests.
 */
import { type Command, day, type Fact } from "../index.ts";

type Decides = Extract<Command, { type: "RecordDecision" }>;
type Meets = Extract<Command, { type: "RecordMeeting" }>;

/** Where it is told. */
export const source = { document: "Minnesanteckningar 2024", passage: "punkt 3" };

/** A decision of the group, told in old notes. */
export const recordsDecision = (more: Partial<Decides> = {}): Decides => ({
  type: "RecordDecision",
  recordedDecision: "old",
  by: { body: "llg" },
  when: "2024-02",
  text: { sv: "Studien skjuts upp." },
  source,
  ...more,
});

/** A meeting of the group, told in old notes. */
export const recordsMeeting = (more: Partial<Meets> = {}): Meets => ({
  type: "RecordMeeting",
  recordedMeeting: "old-meeting",
  by: { body: "llg" },
  when: "2024-02",
  title: { sv: "Planeringsdag" },
  source,
  ...more,
});

/** The fact that a command of these leads to, entered by the tests on a day. */
export const entered = (command: Decides | Meets, on = "2024-05-03"): Fact => {
  const { type, ...said } = command;
  const kind = type === "RecordDecision" ? "DecisionRecorded" : "MeetingRecorded";
  return { ...said, type: kind, since: day(on), enteredBy: "test" } as Fact;
};
