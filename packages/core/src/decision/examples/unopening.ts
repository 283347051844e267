/**
 * Examples of what a meeting that was opened by mistake cannot be unopened after: what was said at it, and tasks given there.
 */
import type { Command, Fact } from "../../index.ts";
import { commitment } from "../../testing/commitments.ts";
import { said } from "../../testing/discussing.ts";
import type { RuleExample } from "../../testing/example.ts";
import { clock, ready } from "../../testing/small-world.ts";

const byMistake: Fact = { type: "MeetingOpened", meeting: "m", at: clock("09:00") };
const unopen: Command = {
  type: "UnopenMeeting",
  meeting: "m",
  reason: { sv: "Fel möte öppnades", en: "The wrong meeting was opened" },
};

export const unopeningExamples: ReadonlyArray<RuleExample> = [
  {
    rule: "MTG-7",
    says: { sv: "Har något sagts står öppningen kvar.", en: "Once something has been said the opening stands." },
    given: [...ready, byMistake, said()],
    when: unopen,
    refuses: "SomethingHasHappened",
    because: "remarks",
  },
  {
    rule: "MTG-7",
    says: { sv: "Har uppdrag getts står öppningen kvar.", en: "Once tasks have been given the opening stands." },
    given: [...ready, byMistake, commitment()],
    when: unopen,
    refuses: "SomethingHasHappened",
    because: "tasks",
  },
];
