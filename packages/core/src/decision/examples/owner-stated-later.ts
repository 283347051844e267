/**
 * Examples of tasks that nobody has yet.
 */
import { type Command, day, type Fact } from "../../index.ts";
import type { RuleExample } from "../../testing/example.ts";
import { assembled, group } from "../../testing/small-world.ts";

const text = { sv: "Följa upp workshoppen", en: "Follow up the workshop" };
const waiting: Fact = {
  type: "CommitmentMade",
  commitment: "m.2.1",
  meeting: "m",
  item: "2",
  text,
  condition: false,
  since: day("2024-05-03"),
};
const states = (on: string): Command => ({
  type: "StateCommitmentOwner",
  commitment: "m.2.1",
  owner: { kind: "organisation", id: "vaxjo" },
  on: day(on),
});
const elsewhere: Fact = {
  type: "DecisionRecorded",
  recordedDecision: "platform",
  by: { name: { sv: "Länsstyrgruppen", en: "The county steering group" } },
  when: "2024-02",
  text: { sv: "En digital plattform utreds.", en: "A digital platform is looked into." },
  source: { document: "Minnesanteckningar, planeringsdagen" },
  since: day("2024-05-03"),
  enteredBy: "rgk/rss",
};
const told = (on: Extract<Command, { type: "RecordTasksOfDecision" }>["tasks"][number]["on"]): Command => ({
  type: "RecordTasksOfDecision",
  recordedDecision: "platform",
  tasks: [{ text, on }],
});

/** The examples. */
export const ownerStatedLater: ReadonlyArray<RuleExample> = [
  {
    rule: "DEC-8",
    says: {
      sv: "Ingen sade vem som följer upp workshoppen; det väntar hos gruppen.",
      en: "Nobody said who follows up the workshop; it waits with the group.",
    },
    given: assembled,
    when: { type: "MakeCommitments", meeting: "m", item: "2", tasks: [{ text, on: "notStated" }] },
    adds: ["CommitmentMade"],
  },
  {
    rule: "DEC-8",
    says: { sv: "Veckan efter är det sagt: Växjö gör det.", en: "A week later it is said: Växjö does it." },
    given: [...assembled, waiting],
    on: day("2024-05-10"),
    when: states("2024-05-10"),
    adds: ["CommitmentOwnerStated"],
  },
  {
    rule: "DEC-8",
    says: { sv: "Växjö har det redan.", en: "Växjö has it already." },
    given: [...assembled, { ...waiting, owner: { kind: "organisation", id: "vaxjo" } }],
    when: states("2024-05-03"),
    refuses: "OwnerNotStatedNow",
    because: "hasOne",
  },
  {
    rule: "DEC-8",
    says: { sv: "Före mötet fanns inget att ha.", en: "Before the meeting there was nothing to have." },
    given: [...assembled, waiting],
    when: states("2024-05-02"),
    refuses: "OwnerNotStatedNow",
    because: "beforeItWasGiven",
  },
  {
    rule: "DEC-8",
    says: {
      sv: "Växjö har en uppgift som ett annat organ beslutade om.",
      en: "Växjö has a task that another body decided on.",
    },
    given: [...group, elsewhere],
    when: told({ kind: "organisation", id: "vaxjo" }),
    adds: ["CommitmentMade"],
  },
  {
    rule: "DEC-8",
    says: {
      sv: "Ett organ som inte finns i boken kan ingen påminnas genom.",
      en: "Nobody can be reminded through a body that is not in the book.",
    },
    given: [...group, elsewhere],
    when: told("notStated"),
    refuses: "NobodyToRemind",
  },
];
