/**
 * Examples of what is known from old papers only.
 */
import { type Command, day, type Fact } from "../index.ts";
import type { RuleExample } from "../testing/example.ts";
import { called, group } from "../testing/small-world.ts";

const source = { document: "Minnesanteckningar, planeringsdagen", passage: "punkt 3" };
const decided = (more: Partial<Extract<Command, { type: "RecordDecision" }>> = {}): Command => ({
  type: "RecordDecision",
  recordedDecision: "study-put-off",
  by: { body: "llg" },
  when: "2024-spring",
  text: { sv: "Studien skjuts upp i tolv månader.", en: "The study is put off for twelve months." },
  source,
  ...more,
});
const kept: Fact = {
  type: "DecisionRecorded",
  recordedDecision: "study-put-off",
  by: { body: "llg" },
  when: "2024-spring",
  text: { sv: "Studien skjuts upp i tolv månader.", en: "The study is put off for twelve months." },
  source,
  since: day("2024-05-03"),
  enteredBy: "rgk/rss",
};
const putOff: Fact = {
  type: "MeetingRecorded",
  recordedMeeting: "planning-day",
  by: { body: "llg" },
  when: "2024-02",
  title: { sv: "Planeringsdag", en: "Planning day" },
  source,
  items: [
    {
      item: "1",
      title: { sv: "Forskning", en: "Research" },
      outcomes: [{ kind: "deferred", until: "2024-autumn" }],
    },
    { item: "2", title: { sv: "Lägesrapport", en: "Status report" } },
  ],
  since: day("2024-05-03"),
  enteredBy: "rgk/rss",
};
const back = (item: string): Extract<Command, { type: "BringBackRecordedItem" }> => ({
  type: "BringBackRecordedItem",
  recordedMeeting: "planning-day",
  item,
  in: { meeting: "m", item: "2" },
});
const strikes: Command = {
  type: "StrikeRecordedDecision",
  recordedDecision: "study-put-off",
  reason: { sv: "Var ett förslag", en: "Was a proposal" },
};

export const examples: ReadonlyArray<RuleExample> = [
  {
    rule: "ARC-1",
    says: {
      sv: "Ett beslut som bara står i gamla anteckningar återges med sin källa.",
      en: "A decision that is only told in old notes is recorded with its source.",
    },
    given: group,
    when: decided(),
    adds: ["DecisionRecorded"],
  },
  {
    rule: "ARC-1",
    says: {
      sv: "Ett möte utan närvarolista återges med det som sades.",
      en: "A meeting without a list of who was there is recorded with what was said.",
    },
    given: group,
    when: {
      type: "RecordMeeting",
      recordedMeeting: "planning-day",
      by: { body: "llg" },
      when: "2024-02",
      title: { sv: "Planeringsdag", en: "Planning day" },
      source: { document: "Minnesanteckningar" },
      items: [
        {
          item: "1",
          title: { sv: "Lägesrapport", en: "Status report" },
          said: [{ sv: "Modellen går in i andra dokument.", en: "The model goes into other documents." }],
        },
      ],
    },
    adds: ["MeetingRecorded"],
  },
  {
    rule: "ARC-1",
    says: { sv: "Hösten har inte kommit än.", en: "The autumn has not come yet." },
    given: group,
    when: decided({ when: "2024-autumn" }),
    refuses: "RecordedAhead",
  },
  {
    rule: "ARC-2",
    says: {
      sv: "En nämnd som inte finns i boken återges med sitt namn.",
      en: "A board that is not in the book is recorded by its name.",
    },
    given: group,
    when: decided({ by: { name: { sv: "Länsstyrgruppen", en: "The county steering group" } } }),
    adds: ["DecisionRecorded"],
  },
  {
    rule: "ARC-2",
    says: { sv: "Gruppen bildades först 2024.", en: "The group was only formed in 2024." },
    given: group,
    when: decided({ when: "2023" }),
    refuses: "NotThereThen",
  },
  {
    rule: "ARC-3",
    says: { sv: "Det var bara ett förslag, och stryks.", en: "It was only a proposal, and is struck." },
    given: [...group, kept],
    when: strikes,
    adds: ["RecordedDecisionStruck"],
  },
  {
    rule: "ARC-3",
    says: { sv: "Det är redan struket.", en: "It has been struck already." },
    given: [
      ...group,
      kept,
      {
        type: "RecordedDecisionStruck",
        recordedDecision: "study-put-off",
        reason: { sv: "Var ett förslag", en: "Was a proposal" },
        on: day("2024-05-03"),
      },
    ],
    when: strikes,
    refuses: "RecordIsStruck",
  },
  {
    rule: "ARC-4",
    says: {
      sv: "Studien sköts upp, och togs upp igen på mötet i maj.",
      en: "The study was put off, and was taken up again at the meeting in May.",
    },
    given: [...group, ...called, putOff],
    when: back("1"),
    adds: ["RecordedItemCameBack"],
  },
  {
    rule: "ARC-4",
    says: {
      sv: "Lägesrapporten sköts inte upp, så den kommer inte tillbaka.",
      en: "The status report was not put off, so that it does not come back.",
    },
    given: [...group, ...called, putOff],
    when: back("2"),
    refuses: "DoesNotComeBack",
    because: "notPutOff",
  },
  {
    rule: "ARC-4",
    says: {
      sv: "Det står redan var studien kom tillbaka.",
      en: "It has been said already where the study came back.",
    },
    given: [
      ...group,
      ...called,
      putOff,
      { ...back("1"), type: "RecordedItemCameBack", since: day("2024-05-03"), enteredBy: "rgk/rss" },
    ],
    when: back("1"),
    refuses: "DoesNotComeBack",
    because: "cameBackAlready",
  },
  {
    rule: "ARC-4",
    says: {
      sv: "Studien kan inte ha kommit tillbaka på mötet där den sköts upp.",
      en: "The study cannot have come back at the meeting at which it was put off.",
    },
    given: [...group, ...called, { ...putOff, when: "2024-05-03" }],
    when: back("1"),
    refuses: "DoesNotComeBack",
    because: "before",
  },
];
