/**
 * Notice: when does the agreement end, and what is the last day to act?
 *
 * - **Rules** AGR-1 (terms), AGR-2 (a notice that runs), AGR-3 (the last day to give notice), AGR-5 (a
 *   decision is not a notice), AGR-6 (contract days never move), AGR-10 (an unknown clause is unknown).
 * - **Source** Lag (1930:173) om beräkning av lagstadgad tid 1–2 §§; lag (1989:253); NJA 2009 s. 672
 *   for the suggestion of three months where no length is known.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result";
import {
  type CalendarDate,
  type DayNumber,
  type Fault,
  fromDayNumber,
  isOrdinaryWeekday,
  ordinaryWeekdayOnOrBefore,
  type Period,
  plusDays,
  toDayNumber,
} from "../../kernel/index.ts";
import { type Clause, readClause } from "./clause.ts";
import { explain } from "./explain.ts";
import { readNoticeQuestion } from "./faults.ts";
import { countsAsGivenOn, dayThePeriodHasRun, landing } from "./last-day-in-force.ts";
import { lastDayToGiveNotice, onTheOtherReading } from "./last-day-to-give-notice.ts";
import type { NoticeAnswer, NoticeQuestion, NoticeStep, NoticeWarning } from "./question.ts";
import { firstEndable, termOn } from "./terms.ts";

/** What people usually take as reasonable notice where none is written; a suggestion, never applied. */
const SUGGESTED = "P3M" as Period;

/**
 * Answers a notice question that has been read.
 *
 * @example Received three days too late, so it renews for four years
 * ```ts
 * assessNotice({
 *   term: { kind: "renewing", from: day("2015-01-01"), until: day("2018-12-31"), renewsBy: Period.make("P4Y") },
 *   notice: { length: Period.make("P18M") },
 *   given: { received: day("2017-07-03") },
 * }).lastDay // => "2022-12-31"
 * ```
 *
 * @category questions @since 0.1.0
 */
export const assessNotice = (question: NoticeQuestion): NoticeAnswer => {
  const clause = readClause(question.term, question.notice);
  const asked = { question, clause };
  const finding = question.given === undefined ? withoutNotice(asked) : withNotice(asked, question.given);
  const limit = finding.limit ?? null;
  const warnings: ReadonlyArray<NoticeWarning> = [
    ...finding.warnings,
    ...(clause.cut === undefined ? [] : [{ code: "cutToStatutoryCap" as const, length: clause.cut }]),
    ...(clause.lengthUnknown ? [{ code: "noticeLengthUnknown" as const, suggestion: SUGGESTED }] : []),
    ...(limit !== null && !isOrdinaryWeekday(limit) ? [{ code: "fallsOnHoliday" as const, day: limit }] : []),
  ];
  const answer = {
    outcome: finding.outcome,
    lastDay: finding.lastDay,
    firstFreeDay: finding.lastDay === null ? null : plusDays(finding.lastDay, 1),
    lastDayToGiveNotice: limit,
    actBy: limit === null ? null : ordinaryWeekdayOnOrBefore(limit),
    warnings,
    steps: finding.steps,
  };
  return { ...answer, explanation: explain(question, answer) };
};

/** Answers a notice question given as JSON. @returns the answer, or every fault by its path @category questions @since 0.1.0 */
export const askNotice = (input: unknown): Result.Result<NoticeAnswer, ReadonlyArray<Fault>> =>
  Result.map(readNoticeQuestion(input), assessNotice);

interface Asked {
  readonly question: NoticeQuestion;
  readonly clause: Clause;
}

interface Finding {
  readonly outcome: NoticeAnswer["outcome"];
  readonly lastDay: CalendarDate | null;
  readonly limit: CalendarDate | null;
  readonly warnings: ReadonlyArray<NoticeWarning>;
  readonly steps: ReadonlyArray<NoticeStep>;
}

/** What happens if nobody gives notice: about the first term that can still be ended. */
const withoutNotice = (asked: Asked): Finding => {
  const { term, today } = asked.question;
  if (term.kind === "untilFurtherNotice")
    return { outcome: "runsOn", lastDay: null, limit: null, warnings: [], steps: [] };
  const still = stillEndable(asked, toDayNumber(today ?? term.from));
  if (term.kind === "fixed") {
    const end = fixedEnd(asked.clause);
    const steps = still?.steps ?? [step(end, LAST_DAY, "AGR-1")];
    return { outcome: "expires", lastDay: end, limit: still?.limit ?? null, warnings: still?.warnings ?? [], steps };
  }
  if (still === undefined) return { outcome: "cannotCompute", lastDay: null, limit: null, warnings: [], steps: [] };
  return {
    outcome: still.renewals > 0 ? "renewed" : "runsOn",
    lastDay: fromDayNumber(still.end),
    limit: still.limit,
    warnings: still.warnings,
    steps: still.steps,
  };
};

/** The last day of a fixed term, which always has one. */
const fixedEnd = (clause: Clause): CalendarDate => fromDayNumber(clause.first ?? clause.from);

interface StillEndable {
  readonly renewals: number;
  readonly end: DayNumber;
  /** The last day to give notice; null for a notice that runs, which has no such day. */
  readonly limit: CalendarDate | null;
  readonly warnings: ReadonlyArray<NoticeWarning>;
  readonly steps: ReadonlyArray<NoticeStep>;
}

/** The first term that can still be ended on a day, with its steps. */
const stillEndable = ({ clause, question: { notice } }: Asked, asOf: DayNumber): StillEndable | undefined => {
  const found = firstEndable(clause, asOf);
  if (found === undefined) return undefined;
  const { renewals } = found;
  const end = fromDayNumber(found.end);
  const opening = step(end, lastDayOf(clause, renewals), "AGR-1");
  // A notice that runs has no last day; a fixed term that needs none ends by itself.
  if (clause.counts === "running" || (clause.kind === "fixed" && !clause.needed))
    return { renewals, end: found.end, limit: null, warnings: [], steps: [opening] };
  const limit = fromDayNumber(found.limit);
  const other = fromDayNumber(onTheOtherReading(clause, found.end));
  const counted =
    notice === null
      ? "no notice is needed: it can be given until the last day itself"
      : `counted back ${notice.length} from ${end}: the last day to give notice`;
  return {
    renewals,
    end: found.end,
    limit,
    warnings: other === limit ? [] : [{ code: "twoReadings", day: limit, alternative: other }],
    steps: [opening, step(limit, counted, "AGR-3")],
  };
};

const LAST_DAY = "the term's last day in force";

const lastDayOf = ({ kind }: Clause, renewals: number): string => {
  if (kind === "fixed") return LAST_DAY;
  if (renewals === 0) return "the first term's last day in force";
  return renewals === 1 ? "the last day after one renewal" : `the last day after ${renewals} renewals`;
};

/** What a notice brings about. */
const withNotice = (asked: Asked, given: NonNullable<NoticeQuestion["given"]>): Finding => {
  const { clause } = asked;
  const { notice, today, term } = asked.question;
  const counts = notice?.counts ?? "received";
  const counted = given[counts];
  if (counted === undefined) {
    const still = stillEndable(asked, toDayNumber(today ?? term.from));
    const warnings = [{ code: "decisionIsNotNotice" as const, missing: counts }, ...(still?.warnings ?? [])];
    const limit = still?.limit ?? null;
    return { outcome: "cannotCompute", lastDay: null, limit, warnings, steps: still?.steps ?? [] };
  }
  const number = toDayNumber(counted);
  const effective = countsAsGivenOn(clause, number);
  const opening = [
    step(counted, `the day the notice counts from (${counts})`, "AGR-5"),
    ...(effective === number
      ? []
      : [step(fromDayNumber(effective), "the window makes it count as given on this day", "AGR-2")]),
  ];
  if (clause.lengthUnknown) {
    if (term.kind !== "fixed")
      return { outcome: "cannotCompute", lastDay: null, limit: null, warnings: [], steps: opening };
    const end = fixedEnd(clause);
    const steps = [...opening, step(end, LAST_DAY, "AGR-1")];
    return { outcome: "expires", lastDay: end, limit: null, warnings: [], steps };
  }
  return clause.counts === "running"
    ? running(asked, given, effective, opening)
    : beforeTermEnd(asked, given, number, opening);
};

/** AGR-2: the period runs from the notice and lands. */
const running = (
  { clause, question }: Asked,
  given: NonNullable<NoticeQuestion["given"]>,
  effective: DayNumber,
  opening: ReadonlyArray<NoticeStep>,
): Finding => {
  const run = dayThePeriodHasRun(clause, effective);
  const landed = landing(clause, run);
  const steps = [
    ...opening,
    step(fromDayNumber(run), `the period (${question.notice?.length ?? "none"}) has run`, "AGR-2"),
  ];
  if (landed === undefined) return { outcome: "cannotCompute", lastDay: null, limit: null, warnings: [], steps };
  const first = fromDayNumber(landed);
  const all = [...steps, step(first, "the first day it can land on: the last day in force", "AGR-2")];
  return { outcome: "terminated", limit: null, ...named(given.to, first, all) };
};

/** The later of the day the notice names and the first day the clause allows. */
const named = (
  to: CalendarDate | undefined,
  first: CalendarDate,
  steps: ReadonlyArray<NoticeStep>,
): Pick<Finding, "lastDay" | "warnings" | "steps"> => {
  if (to === undefined || to === first) return { lastDay: first, warnings: [], steps };
  if (to < first)
    return { lastDay: first, warnings: [{ code: "toNotReachable", day: to, firstPossible: first }], steps };
  return {
    lastDay: to,
    warnings: [],
    steps: [...steps, step(to, "the later day that the notice itself names", "AGR-2")],
  };
};

/** AGR-3: in time for a term, or too late for it. */
const beforeTermEnd = (
  asked: Asked,
  given: NonNullable<NoticeQuestion["given"]>,
  counted: DayNumber,
  opening: ReadonlyArray<NoticeStep>,
): Finding => {
  const { clause } = asked;
  const { term, notice } = asked.question;
  const still = stillEndable(asked, counted);
  const currentEnd = termOn(clause, counted);
  const limit = still?.limit ?? null;
  const wanted = given.to === undefined ? currentEnd : toDayNumber(given.to);
  // In time for the term that runs, or for the later one that the notice itself names.
  if (still !== undefined && (still.end === currentEnd || wanted >= still.end)) {
    const { lastDay, warnings, steps } = named(given.to, fromDayNumber(still.end), [...opening, ...still.steps]);
    return { outcome: "terminated", lastDay, limit, warnings: [...still.warnings, ...warnings], steps };
  }
  const end = fromDayNumber(still?.end ?? currentEnd);
  const missed = fromDayNumber(lastDayToGiveNotice(clause, currentEnd));
  const between = counted <= onTheOtherReading(clause, currentEnd);
  const sent = notice?.counts === "sent" ? undefined : given.sent;
  const ending = fromDayNumber(currentEnd);
  const warnings: ReadonlyArray<NoticeWarning> = [
    { code: "receivedTooLate", day: missed },
    ...(sent !== undefined && sent <= missed ? [{ code: "sentInTime" as const, day: sent }] : []),
    ...(between ? [{ code: "twoReadings" as const, day: end, alternative: ending }] : (still?.warnings ?? [])),
    ...(given.to !== undefined && given.to < end
      ? [{ code: "toNotReachable" as const, day: given.to, firstPossible: end }]
      : []),
    ...(term.kind === "renewing" ? [{ code: "mayNeedRepeating" as const }] : []),
  ];
  return {
    outcome: term.kind === "renewing" ? "renewed" : "expires",
    lastDay: end,
    limit,
    warnings,
    steps: [
      ...opening,
      step(missed, `the last day to give notice for ${ending} had passed`, "AGR-3"),
      ...(still?.steps ?? [step(end, LAST_DAY, "AGR-1")]),
    ],
  };
};

const step = (day: CalendarDate, what: string, rule: string): NoticeStep => ({ day, what, rule });
