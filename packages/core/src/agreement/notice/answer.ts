/**
 * Notice: when does the agreement end, and what is the last day to act?
 *
 * - **Rules** AGR-1 (terms), AGR-2 (a notice that runs), AGR-3 (the last day to give notice), AGR-5 (a
 *   decision is not a notice), AGR-6 (contract days never move), AGR-10 (an unknown clause is unknown).
 * - **Source** Lag (1930:173) om beräkning av lagstadgad tid 1–2 §§; lag (1989:253); NJA 2009 s. 672
 *   for the suggestion of three months where no length is known.
 */
import * as Result from "effect/Result";
import {
  type Fault,
  isOrdinaryWeekday,
  type Language,
  ordinaryWeekdayOnOrBefore,
  type Period,
  plusDays,
} from "../../kernel/index.ts";
import { readClause } from "./clause.ts";
import { explain } from "./explain.ts";
import { noticeQuestions } from "./faults.ts";
import type { NoticeAnswer, NoticeQuestion, NoticeWarning } from "./question.ts";
import { withNotice } from "./with-notice.ts";
import { withoutNotice } from "./without-notice.ts";

/** What people usually take as reasonable notice where none is written; a suggestion, never applied. */
const SUGGESTED = "P3M" as Period;

/**
 * Answers a notice question: one that has been read, or one written in code, which is read first and throws a `RangeError`
 * where it is malformed. What comes from outside is for `askNotice`.
 *
 * @example Received three days too late, so it renews for four years
 * ```ts
 * assessNotice({
 *   term: { kind: "renewing", from: day("2015-01-01"), until: day("2018-12-31"), renewsBy: Period.make("P4Y") },
 *   notice: { length: Period.make("P18M") },
 *   given: { received: day("2017-07-03") },
 * }).lastDay // => "2022-12-31"
 * ```
 */
export const assessNotice = (question: NoticeQuestion): NoticeAnswer =>
  answerNotice(noticeQuestions.toAnswer(question));

/** Answers a notice question that the book put together, by clauses that were looked over when they were entered. */
export const answerNotice = (question: NoticeQuestion): NoticeAnswer => {
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

/** Answers a notice question given as JSON. @returns the answer, or every fault by its path, in the language asked for */
export const askNotice = (input: unknown, language?: Language): Result.Result<NoticeAnswer, ReadonlyArray<Fault>> =>
  Result.map(noticeQuestions.read(input, language), answerNotice);
