/**
 * Examples of what is said about items.
 */
import { type Command, day, type Fact } from "../index.ts";
import type { RuleExample } from "../testing/example.ts";
import { assembled, ready } from "../testing/small-world.ts";

const says = (
  more: Partial<Extract<Command, { type: "RecordRemarks" }>["remarks"][number]> = {},
): Extract<Command, { type: "RecordRemarks" }> => ({
  type: "RecordRemarks",
  meeting: "m",
  item: "2",
  remarks: [
    {
      kind: "reflection",
      text: { sv: "Helheten behöver ett eget underlag.", en: "The whole needs a paper of its own." },
      ...more,
    },
  ],
});
const recorded = (kind: "reflection" | "question"): Fact => ({
  type: "RemarkRecorded",
  remark: "m.2.said-1",
  meeting: "m",
  item: "2",
  kind,
  text: { sv: "Behövs en förstudie?", en: "Is a pre-study needed?" },
});
const answers = (on: string): Command => ({
  type: "AnswerRemark",
  remark: "m.2.said-1",
  text: { sv: "Nej, en målgrupp i taget.", en: "No, one target group at a time." },
  on: day(on),
});
const strikes: Command = {
  type: "StrikeRemark",
  remark: "m.2.said-1",
  reason: { sv: "Sades på ett annat möte", en: "Was said at another meeting" },
};
const answered: Fact = {
  type: "RemarkAnswered",
  remark: "m.2.said-1",
  text: { sv: "Nej.", en: "No." },
  on: day("2024-05-20"),
};
const struck: Fact = {
  type: "RemarkStruck",
  remark: "m.2.said-1",
  reason: { sv: "Fel möte", en: "Wrong meeting" },
  on: day("2024-05-06"),
};

export const examples: ReadonlyArray<RuleExample> = [
  {
    rule: "SAY-1",
    says: {
      sv: "Under mötet antecknas en reflektion på en punkt, om den beslutas eller inte.",
      en: "While the meeting runs a reflection is written down on an item, whether it is decided or not.",
    },
    given: assembled,
    when: says(),
    adds: ["RemarkRecorded"],
  },
  {
    rule: "SAY-1",
    says: {
      sv: "Innan mötet har öppnats kan ingenting ha sagts på det.",
      en: "Before the meeting has been opened nothing can have been said at it.",
    },
    given: ready,
    when: says(),
    refuses: "NothingSaidYet",
    because: "called",
  },
  {
    rule: "SAY-1",
    says: { sv: "Mötet ställdes in.", en: "The meeting was cancelled." },
    given: [
      ...ready,
      { type: "MeetingCancelled", meeting: "m", reason: { sv: "Förhinder" }, on: day("2024-05-02") } as Fact,
    ],
    when: says(),
    refuses: "NothingSaidYet",
    because: "cancelled",
  },
  {
    rule: "SAY-2",
    says: { sv: "Reflektionen kommer från Växjö.", en: "The reflection comes from Växjö." },
    given: assembled,
    when: says({ by: { kind: "organisation", id: "vaxjo" } }),
    adds: ["RemarkRecorded"],
  },
  {
    rule: "SAY-2",
    says: {
      sv: "Reflektionen sägs komma från en kommun som inte är med.",
      en: "The reflection is said to come from a municipality that takes no part.",
    },
    given: assembled,
    when: says({ by: { kind: "organisation", id: "tingsryd" } }),
    refuses: "SpeakerNotThere",
  },
  {
    rule: "SAY-3",
    says: { sv: "Frågan besvaras samma dag som den ställs.", en: "The question is answered the day it is put." },
    given: [...assembled, recorded("question")],
    when: answers("2024-05-03"),
    adds: ["RemarkAnswered"],
  },
  {
    rule: "SAY-3",
    says: { sv: "Svaret är daterat dagen före frågan.", en: "The answer is dated the day before the question." },
    given: [...assembled, recorded("question")],
    when: answers("2024-05-02"),
    refuses: "AnswerOnNoDay",
  },
  {
    rule: "SAY-3",
    says: { sv: "En reflektion väntar inte på något svar.", en: "A reflection waits for no answer." },
    given: [...assembled, recorded("reflection")],
    when: answers("2024-05-03"),
    refuses: "NotAQuestion",
  },
  {
    rule: "SAY-3",
    says: { sv: "Frågan har redan fått sitt svar.", en: "The question has its answer already." },
    given: [...assembled, recorded("question"), answered],
    when: answers("2024-05-21"),
    on: day("2024-05-21"),
    refuses: "AnsweredBefore",
  },
  {
    rule: "SAY-4",
    says: {
      sv: "En anteckning som hamnade på fel möte stryks med skäl.",
      en: "A remark that ended up at the wrong meeting is struck with a reason.",
    },
    given: [...assembled, recorded("reflection")],
    when: strikes,
    adds: ["RemarkStruck"],
  },
  {
    rule: "SAY-4",
    says: { sv: "Den är redan struken.", en: "It has been struck already." },
    given: [...assembled, recorded("reflection"), struck],
    when: strikes,
    refuses: "RemarkIsStruck",
  },
];
