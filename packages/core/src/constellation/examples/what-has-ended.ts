/**
 * Examples of seats and bodies that end, and of what is a seat of another body.
 */
import { type Command, day, type Fact } from "../../index.ts";
import type { RuleExample } from "../../testing/example.ts";
import { abolished } from "../../testing/seats.ts";
import { group } from "../../testing/small-world.ts";

/** The working committee is dissolved at midsummer. */
const committeeEnds: Fact = { type: "BodyDissolved", body: "au", lastDay: day("2024-06-30") };
const callCommittee = (on: string): Extract<Command, { type: "CallMeeting" }> => ({
  type: "CallMeeting",
  meeting: "a",
  body: "au",
  title: { sv: "Arbetsutskottet", en: "The working committee" },
  day: day(on),
});
const committeeCalled: Fact = { ...callCommittee("2024-05-03"), type: "MeetingCalled" };

/** The examples. */
export const examples: ReadonlyArray<RuleExample> = [
  {
    rule: "CON-9",
    says: {
      sv: "En plats upphör en gång.",
      en: "A seat ends once.",
    },
    given: [...group, abolished("2024-04-30")],
    when: { type: "AbolishSeat", seat: "ljungby/social", lastDay: day("2024-06-30") },
    refuses: "SeatHasEnded",
  },
  {
    rule: "CON-9",
    says: {
      sv: "Ett organ kallas till möte på sin sista dag.",
      en: "A body is called to a meeting on its last day.",
    },
    given: [...group, committeeEnds],
    when: callCommittee("2024-06-30"),
    adds: ["MeetingCalled"],
  },
  {
    rule: "CON-9",
    says: {
      sv: "Dagen efter sammanträder organet inte längre.",
      en: "The day after, the body meets no more.",
    },
    given: [...group, committeeEnds],
    when: callCommittee("2024-07-01"),
    refuses: "BodyHasEnded",
  },
  {
    rule: "CON-9",
    says: {
      sv: "En plats i ledningsgruppen svarar inte på kallelsen till arbetsutskottet.",
      en: "A seat in the leadership group does not answer the call to the working committee.",
    },
    given: [...group, committeeCalled],
    when: { type: "RecordReply", meeting: "a", seat: "vaxjo/social", reply: "coming" },
    refuses: "NotASeatOfTheBody",
  },
];
