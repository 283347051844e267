/**
 * Examples of the days that count: the last day in force, the last day to give notice, to decide and to look over, and what
 * is said of them when the clause is not known.
 */
import { type Command, day, type Fact, Period } from "../../index.ts";
import { meeting, registered } from "../../testing/agreements.ts";
import type { RuleExample } from "../../testing/example.ts";
import { assembled, decide, group, onTheTable } from "../../testing/small-world.ts";
import { dueAsked, noticeAsked, shown } from "./asked.ts";

const { type: _, ...decision } = decide;
const terminate = (lastDay: string): Command => ({
  ...decision,
  type: "TerminateAgreement",
  agreement: "a",
  lastDay: day(lastDay),
});
const renewing = { kind: "renewing", from: "2015-01-01", until: "2018-12-31", renewsBy: "P4Y" } as const;
const leadTime = (organisation: string, length: string): Fact => ({
  type: "DecisionLeadTimeStated",
  organisation,
  length: Period.make(length),
  from: day("2024-01-01"),
  source: { sv: "Påhittat", en: "Made up" },
});

export const daysExamples: ReadonlyArray<RuleExample> = [
  {
    rule: "AGR-2",
    says: {
      sv: "Gruppen säger upp avtalet till årsskiftet.",
      en: "The group terminates the agreement at the end of the year.",
    },
    given: [...assembled, registered(), onTheTable("1")],
    when: terminate("2024-12-31"),
    adds: ["DecisionTaken", "ItemConcluded", "TerminationDecided"],
  },
  {
    rule: "AGR-2",
    says: {
      sv: "Dagen före årsskiftet går inte att nå enligt klausulen.",
      en: "Under the clause, the day before cannot be reached.",
    },
    given: [...assembled, registered(), onTheTable("1")],
    when: terminate("2024-12-30"),
    refuses: "LastDayNotReachable",
  },
  {
    rule: "AGR-3",
    says: {
      sv: "I tid, arton månader före den sista dagen: avtalet upphör.",
      en: "In time, eighteen months before the last day: the agreement ends.",
    },
    ...noticeAsked(
      { term: renewing, notice: { length: "P18M" }, given: { received: "2017-06-30" } },
      { outcome: "terminated", lastDay: day("2018-12-31") },
    ),
  },
  {
    rule: "AGR-3",
    says: {
      sv: "En dag för sent: avtalet förlängs med fyra år.",
      en: "A day too late: the agreement is renewed for four years.",
    },
    ...noticeAsked(
      { term: renewing, notice: { length: "P18M" }, given: { received: "2017-07-01" } },
      { outcome: "renewed", lastDay: day("2022-12-31") },
    ),
  },
  {
    rule: "AGR-6",
    says: {
      sv: "Den sista dagen faller på en söndag: avtalade dagar flyttas inte.",
      en: "The last day is a Sunday: days that are agreed on do not move.",
    },
    ...noticeAsked(
      {
        term: { kind: "untilFurtherNotice", from: "2019-01-01" },
        notice: { length: "P6M" },
        given: { received: "2024-05-03" },
      },
      { lastDay: day("2024-11-03") },
    ),
  },
  {
    rule: "AGR-6",
    says: {
      sv: "Fjorton dagar enligt lag slutar på midsommarafton: åtgärden får göras på måndagen.",
      en: "Fourteen days by statute end on midsummer eve: the act may be done on the Monday.",
    },
    ...dueAsked({ from: day("2026-06-05"), within: Period.make("P14D"), nature: "statutory" }, day("2026-06-22")),
  },
  {
    rule: "AGR-6",
    says: {
      sv: "Samma fjorton dagar enligt avtal slutar på midsommarafton.",
      en: "The same fourteen days by agreement end on midsummer eve.",
    },
    ...dueAsked({ from: day("2026-06-05"), within: Period.make("P14D"), nature: "contract" }, day("2026-06-19")),
  },
  {
    rule: "AGR-9",
    says: {
      sv: "Nästa översyn kommer inte före den som görs.",
      en: "The next review does not come before the one that is made.",
    },
    given: [...group, registered()],
    when: {
      type: "ReviewAgreement",
      agreement: "a",
      on: day("2024-05-03"),
      by: { kind: "body", id: "llg" },
      finding: "fits",
      next: day("2024-05-03"),
    },
    refuses: "NextReviewTooEarly",
  },
  {
    rule: "AGR-9",
    says: {
      sv: "Avtalet gäller tills vidare: det ses över i oktober, och skulle upphöra vid årsskiftet om det sades upp i dag.",
      en: "The agreement runs until further notice: it is looked over in October, and would end at the turn of the year if notice were given today.",
    },
    ...shown(
      [...group, registered({ review: { first: day("2024-10-01"), every: Period.make("P2Y") } })],
      day("2024-05-03"),
      {
        nextReview: day("2024-10-01"),
        ifNoticeToday: {
          lastDay: day("2024-12-31"),
          lastDayToGiveNotice: day("2024-06-30"),
          actBy: day("2024-06-28"),
        },
      },
    ),
  },
  {
    rule: "AGR-10",
    says: {
      sv: "Ingen vet uppsägningstiden: inget räknas ut, och tre månader föreslås.",
      en: "Nobody knows the length of notice: nothing is computed, and three months are suggested.",
    },
    ...noticeAsked(
      {
        term: { kind: "untilFurtherNotice", from: "2019-01-01" },
        notice: { length: null },
        given: { received: "2024-05-03" },
      },
      {
        outcome: "cannotCompute",
        lastDay: null,
        warnings: [{ code: "noticeLengthUnknown", suggestion: Period.make("P3M") }],
      },
    ),
  },
  {
    rule: "AGR-11",
    says: {
      sv: "Ljungby behöver tre veckor hemma: junimötet är det sista där man hinner besluta.",
      en: "Ljungby needs three weeks at home: the June meeting is the last at which there is still time.",
    },
    ...shown(
      [...group, registered(), meeting("june", "2024-06-07"), leadTime("vaxjo", "P1W"), leadTime("ljungby", "P3W")],
      day("2024-05-03"),
      {
        decideInTime: {
          lastDay: day("2024-12-31"),
          actBy: day("2024-06-28"),
          decideBy: day("2024-06-07"),
          parties: [
            { party: "vaxjo", leadTime: Period.make("P1W"), decideBy: day("2024-06-21") },
            { party: "ljungby", leadTime: Period.make("P3W"), decideBy: day("2024-06-07") },
          ],
          leadTimeUnknown: [],
          meeting: "june",
          tooLate: null,
        },
      },
    ),
  },
];
