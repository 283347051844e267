/**
 * The public notice question and its answer: when does the agreement end?
 *
 * The same JSON is asked of the library, of the service and on the command line. Fields may be
 * added to it, never renamed. All days are last days in force, inclusive.
 */
import * as Schema from "effect/Schema";
import { CalendarDate, Explanation, Period } from "../../kernel/index.ts";

const MONTH_DAY = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day that comes every year, written MM-DD; 02-29 is the last day of February. */
export const YearlyDay = Schema.String.pipe(
  Schema.check(
    Schema.makeFilter(
      (text: string) =>
        (MONTH_DAY.test(text) && Number(text.slice(3)) <= (daysOfMonth[Number(text.slice(0, 2)) - 1] ?? 0)) ||
        "Expected a day of the year, written MM-DD",
      { toJsonSchema: () => ({ pattern: MONTH_DAY.source }) },
    ),
  ),
);

/** How long the agreement runs by itself. */
export const Term = Schema.Union([
  Schema.Struct({
    kind: Schema.Literal("renewing"),
    from: CalendarDate,
    until: Schema.optionalKey(CalendarDate),
    lasts: Schema.optionalKey(Period),
    renewsBy: Period,
  }),
  Schema.Struct({
    kind: Schema.Literal("fixed"),
    from: CalendarDate,
    until: Schema.optionalKey(CalendarDate),
    lasts: Schema.optionalKey(Period),
  }),
  Schema.Struct({ kind: Schema.Literal("untilFurtherNotice"), from: CalendarDate }),
]).annotate({ identifier: "Term" });
export type Term = typeof Term.Type;

/** The day on which a running notice can land. */
export const Landing = Schema.Union([
  Schema.Literals(["anyDay", "monthEnd", "quarterEnd", "yearEnd"]),
  Schema.Struct({ yearly: YearlyDay }),
  Schema.Struct({ days: Schema.Array(CalendarDate).pipe(Schema.check(Schema.isMinLength(1))) }),
]).annotate({ identifier: "Landing" });
export type Landing = typeof Landing.Type;

/** The notice clause. `length: null` is a length that nobody knows. */
export const NoticeClause = Schema.Struct({
  length: Schema.NullOr(Period),
  whole: Schema.optionalKey(Schema.Literals(["days", "calendarMonths"])),
  atMost: Schema.optionalKey(Period),
  before: Schema.optionalKey(Schema.Literals(["termEnd", "running"])),
  landing: Schema.optionalKey(Landing),
  afterPeriod: Schema.optionalKey(Schema.Literals(["onOrAfter", "strictlyAfter"])),
  window: Schema.optionalKey(Schema.Struct({ by: YearlyDay, countsFrom: YearlyDay })),
  counts: Schema.optionalKey(Schema.Literals(["received", "sent"])),
  nature: Schema.optionalKey(Schema.Literals(["contract", "statutory"])),
}).annotate({ identifier: "NoticeClause" });
export type NoticeClause = typeof NoticeClause.Type;

/** A notice that somebody gave, with the days that are known. */
export const GivenNotice = Schema.Struct({
  decided: Schema.optionalKey(CalendarDate),
  sent: Schema.optionalKey(CalendarDate),
  received: Schema.optionalKey(CalendarDate),
  to: Schema.optionalKey(CalendarDate),
}).annotate({ identifier: "GivenNotice" });
export type GivenNotice = typeof GivenNotice.Type;

/** The notice question. */
export const NoticeQuestion = Schema.Struct({
  term: Term,
  notice: Schema.NullOr(NoticeClause),
  given: Schema.optionalKey(GivenNotice),
  today: Schema.optionalKey(CalendarDate),
}).annotate({ identifier: "NoticeQuestion" });
export type NoticeQuestion = typeof NoticeQuestion.Type;

/** Something that is not an answer but must be said with it. */
export const NoticeWarning = Schema.Struct({
  code: Schema.Literals([
    "receivedTooLate",
    "sentInTime",
    "fallsOnHoliday",
    "twoReadings",
    "noticeLengthUnknown",
    "decisionIsNotNotice",
    "toNotReachable",
    "cutToStatutoryCap",
    "mayNeedRepeating",
  ]),
  day: Schema.optionalKey(CalendarDate),
  alternative: Schema.optionalKey(CalendarDate),
  suggestion: Schema.optionalKey(Period),
  firstPossible: Schema.optionalKey(CalendarDate),
  length: Schema.optionalKey(Period),
  missing: Schema.optionalKey(Schema.Literals(["received", "sent"])),
}).annotate({ identifier: "NoticeWarning" });
export type NoticeWarning = typeof NoticeWarning.Type;

/** One step of the arithmetic: the day it arrives at, what was done, by which rule. */
export const NoticeStep = Schema.Struct({
  day: CalendarDate,
  /** What was done, in English; `explanation` has it in both languages. */
  what: Schema.String,
  rule: Schema.String,
  explanation: Explanation,
}).annotate({ identifier: "NoticeStep" });
export type NoticeStep = typeof NoticeStep.Type;

/** The answer to the notice question. */
export const NoticeAnswer = Schema.Struct({
  outcome: Schema.Literals(["terminated", "renewed", "expires", "runsOn", "cannotCompute"]),
  lastDay: Schema.NullOr(CalendarDate),
  firstFreeDay: Schema.NullOr(CalendarDate),
  lastDayToGiveNotice: Schema.NullOr(CalendarDate),
  actBy: Schema.NullOr(CalendarDate),
  warnings: Schema.Array(NoticeWarning),
  explanation: Explanation,
  steps: Schema.Array(NoticeStep),
}).annotate({ identifier: "NoticeAnswer" });
export type NoticeAnswer = typeof NoticeAnswer.Type;
