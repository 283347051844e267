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
  after,
  type CalendarDate,
  type Fault,
  isOrdinaryWeekday,
  type Length,
  lengthOf,
  ordinaryWeekdayOnOrBefore,
  type Period,
  plusDays,
} from "../../kernel/index.ts";
import { explain } from "./explain.ts";
import { countsFrom, readNoticeQuestion } from "./faults.ts";
import { dayThePeriodHasRun, lastDayInForce } from "./last-day-in-force.ts";
import { countsAsGivenOn, lastDayToGiveNotice } from "./last-day-to-give-notice.ts";
import type { NoticeAnswer, NoticeClause, NoticeQuestion, NoticeStep, NoticeWarning } from "./question.ts";
import { endAfter, firstTermWhere } from "./terms.ts";

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
  const asked = ask(question);
  const finding = question.given === undefined ? withoutNotice(asked) : withNotice(asked, question.given);
  const limit = finding.limit ?? null;
  const warnings: ReadonlyArray<NoticeWarning> = [
    ...finding.warnings,
    ...(asked.cut === undefined ? [] : [{ code: "cutToStatutoryCap" as const, length: asked.cut }]),
    ...(asked.lengthUnknown ? [{ code: "noticeLengthUnknown" as const, suggestion: SUGGESTED }] : []),
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
  /** The period that counts, or undefined when none is needed or none is known. */
  readonly length: Length | undefined;
  readonly lengthUnknown: boolean;
  /** The cap the length was cut to. */
  readonly cut: Period | undefined;
  readonly counts: "termEnd" | "running";
}

interface Finding {
  readonly outcome: NoticeAnswer["outcome"];
  readonly lastDay: CalendarDate | null;
  readonly limit: CalendarDate | null;
  readonly warnings: ReadonlyArray<NoticeWarning>;
  readonly steps: ReadonlyArray<NoticeStep>;
}

const ask = (question: NoticeQuestion): Asked => {
  const { term, notice } = question;
  const counts =
    notice === null ? (term.kind === "untilFurtherNotice" ? "running" : "termEnd") : countsFrom(term, notice);
  const lengthUnknown = notice !== null && notice.length === null;
  if (notice === null || notice.length === null)
    return { question, counts, lengthUnknown, length: undefined, cut: undefined };
  const cut =
    notice.atMost !== undefined && isLonger(notice.length, notice.atMost, term.from) ? notice.atMost : undefined;
  return { question, counts, lengthUnknown, length: lengthOf(cut ?? notice.length), cut };
};

const isLonger = (length: Period, cap: Period, from: CalendarDate): boolean =>
  after(from, lengthOf(length)) > after(from, lengthOf(cap));

/** What happens if nobody gives notice: about the first term that can still be ended. */
const withoutNotice = (asked: Asked): Finding => {
  const { term, notice, today } = asked.question;
  const asOf = today ?? term.from;
  if (term.kind === "untilFurtherNotice")
    return { outcome: "runsOn", lastDay: null, limit: null, warnings: [], steps: [] };
  const still = firstEndable(asked, asOf);
  if (term.kind === "fixed") {
    const end = endAfter(term, 0) ?? term.from;
    const steps = [step(end, "the term's last day in force", "AGR-1"), ...(still?.steps ?? [])];
    const limit = notice === null ? null : (still?.limit ?? null);
    return { outcome: "expires", lastDay: end, limit, warnings: notice === null ? [] : (still?.warnings ?? []), steps };
  }
  if (still === undefined) return { outcome: "cannotCompute", lastDay: null, limit: null, warnings: [], steps: [] };
  return {
    outcome: still.renewals > 0 ? "renewed" : "runsOn",
    lastDay: still.end,
    limit: still.limit,
    warnings: still.warnings,
    steps: still.steps,
  };
};

interface Endable {
  readonly renewals: number;
  readonly end: CalendarDate;
  /** The last day to give notice; null for a notice that runs, which has no such day. */
  readonly limit: CalendarDate | null;
  readonly otherReading: CalendarDate | undefined;
  readonly warnings: ReadonlyArray<NoticeWarning>;
  readonly steps: ReadonlyArray<NoticeStep>;
}

/** The first term that can still be ended on a day, or undefined when none can or it cannot be known. */
const firstEndable = (asked: Asked, asOf: CalendarDate): Endable | undefined => {
  const { term, notice } = asked.question;
  if (asked.lengthUnknown) return undefined;
  const limitOf = (end: CalendarDate) =>
    asked.counts === "running" ? { day: end, otherReading: undefined } : lastDayToGiveNotice(end, notice, asked.length);
  const renewals = firstTermWhere(term, (end) => asOf <= limitOf(end).day);
  const end = renewals === undefined ? undefined : endAfter(term, renewals);
  if (renewals === undefined || end === undefined) return undefined;
  const limit = limitOf(end);
  if (limit.day < asOf) return undefined;
  const runs = asked.counts === "running";
  return {
    renewals,
    end,
    limit: runs ? null : limit.day,
    otherReading: limit.otherReading,
    warnings:
      limit.otherReading === undefined
        ? []
        : [{ code: "twoReadings", day: limit.day, alternative: limit.otherReading }],
    steps: [
      step(
        end,
        renewals === 0 ? "the first term's last day in force" : `the last day after ${times(renewals)}`,
        "AGR-1",
      ),
      ...(runs
        ? []
        : [
            step(
              limit.day,
              `counted back ${notice?.length ?? "nothing"} from ${end}: the last day to give notice`,
              "AGR-3",
            ),
          ]),
    ],
  };
};

const times = (renewals: number): string => (renewals === 1 ? "one renewal" : `${renewals} renewals`);

/** What a notice brings about. */
const withNotice = (asked: Asked, given: NonNullable<NoticeQuestion["given"]>): Finding => {
  const { notice, today, term } = asked.question;
  const counts = notice?.counts ?? "received";
  const counted = given[counts];
  if (counted === undefined) {
    const still = firstEndable(asked, today ?? term.from);
    const limit = notice === null && term.kind === "fixed" ? null : (still?.limit ?? null);
    const warnings = [{ code: "decisionIsNotNotice" as const, missing: counts }, ...(still?.warnings ?? [])];
    return { outcome: "cannotCompute", lastDay: null, limit, warnings, steps: still?.steps ?? [] };
  }
  const effective = countsAsGivenOn(counted, notice);
  const opening = [
    step(counted, `the day the notice counts from (${counts})`, "AGR-5"),
    ...(effective === counted ? [] : [step(effective, "the window makes it count as given on this day", "AGR-2")]),
  ];
  if (asked.lengthUnknown) {
    if (term.kind !== "fixed")
      return { outcome: "cannotCompute", lastDay: null, limit: null, warnings: [], steps: opening };
    const end = endAfter(term, 0) ?? term.from;
    return {
      outcome: "expires",
      lastDay: end,
      limit: null,
      warnings: [],
      steps: [...opening, step(end, "the term's last day in force", "AGR-1")],
    };
  }
  return asked.counts === "running"
    ? running(asked, given, effective, opening)
    : beforeTermEnd(asked, given, counted, opening);
};

/** AGR-2: the period runs from the notice and lands. */
const running = (
  asked: Asked,
  given: NonNullable<NoticeQuestion["given"]>,
  effective: CalendarDate,
  opening: ReadonlyArray<NoticeStep>,
): Finding => {
  const clause: NoticeClause = asked.question.notice ?? { length: null };
  const run = asked.length === undefined ? effective : dayThePeriodHasRun(effective, clause, asked.length);
  const first = lastDayInForce(run, clause);
  const steps = [...opening, step(run, `the period (${clause.length ?? "none"}) has run`, "AGR-2")];
  if (first === undefined) return { outcome: "cannotCompute", lastDay: null, limit: null, warnings: [], steps };
  const landed = [...steps, step(first, "the first day it can land on: the last day in force", "AGR-2")];
  return { outcome: "terminated", limit: null, ...named(given.to, first, landed) };
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
  counted: CalendarDate,
  opening: ReadonlyArray<NoticeStep>,
): Finding => {
  const { term, notice } = asked.question;
  const still = firstEndable(asked, counted);
  const current = firstTermWhere(term, (end) => counted <= end) ?? 0;
  const currentEnd = endAfter(term, current) ?? term.from;
  const currentLimit = lastDayToGiveNotice(currentEnd, notice, asked.length);
  const inTime = still !== undefined && still.end === currentEnd;
  const namesLater = given.to !== undefined && still !== undefined && given.to >= still.end;
  const limit = notice === null && term.kind === "fixed" ? null : (still?.limit ?? null);
  if (still !== undefined && (inTime || namesLater)) {
    const { lastDay, warnings, steps } = named(given.to, still.end, [...opening, ...still.steps]);
    return { outcome: "terminated", lastDay, limit, warnings: [...still.warnings, ...warnings], steps };
  }
  const end = still?.end ?? currentEnd;
  const between = currentLimit.otherReading !== undefined && counted <= currentLimit.otherReading;
  const sent = given.sent !== undefined && given.sent <= currentLimit.day && notice?.counts !== "sent";
  const missed = step(currentLimit.day, `the last day to give notice for ${currentEnd} had passed`, "AGR-3");
  const warnings: ReadonlyArray<NoticeWarning> = [
    { code: "receivedTooLate", day: currentLimit.day },
    ...(sent && given.sent !== undefined ? [{ code: "sentInTime" as const, day: given.sent }] : []),
    ...(between ? [{ code: "twoReadings" as const, day: end, alternative: currentEnd }] : (still?.warnings ?? [])),
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
    steps: [...opening, missed, ...(still?.steps ?? [step(end, "the term's last day in force", "AGR-1")])],
  };
};

const step = (day: CalendarDate, what: string, rule: string): NoticeStep => ({ day, what, rule });
