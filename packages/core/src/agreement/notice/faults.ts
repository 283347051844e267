/**
 * What can be wrong with a notice question beyond its shape: a term without an end, a landing on a
 * clause that counts backwards, months that are not whole. Each fault by its path.
 */
import * as Result from "effect/Result";
import { decodeWith, type Fault, faultOfShape, type Language, lengthOf, questions } from "../../kernel/index.ts";
import { countsFrom } from "./clause.ts";
import { type NoticeClause, NoticeQuestion, type Term } from "./question.ts";

const decode = decodeWith(NoticeQuestion);

/** The notice questions that have been read. */
export const noticeQuestions = questions(
  "notice",
  (input: unknown, language: Language = "en"): Result.Result<NoticeQuestion, ReadonlyArray<Fault>> => {
    const decoded = decode(input);
    if (Result.isFailure(decoded)) return Result.fail(decoded.failure.map((fault) => faultOfShape(fault, language)));
    const { term, notice } = decoded.success;
    const faults = [...faultsOfTerm(term), ...(notice === null ? [] : faultsOfClause(term, notice))];
    return faults.length > 0 ? Result.fail(faults) : decoded;
  },
);

/** Reads a notice question from JSON. @returns the question, or every fault by its path */
export const readNoticeQuestion = noticeQuestions.read;

/** What is wrong with a term by itself. */
export const faultsOfTerm = (term: Term): ReadonlyArray<Fault> => {
  if (term.kind === "untilFurtherNotice") return [];
  if (term.until !== undefined && term.lasts !== undefined)
    return [{ path: "term.lasts", message: "Expected either until or lasts, not both" }];
  if (term.until === undefined && term.lasts === undefined)
    return [{ path: "term.until", message: `Expected until or lasts: a ${term.kind} term has an end` }];
  return term.until !== undefined && term.until < term.from
    ? [{ path: "term.until", message: `Expected a day on or after term.from (${term.from})` }]
    : [];
};

/** What is wrong with a clause for a term. */
export const faultsOfClause = (term: Term, clause: NoticeClause): ReadonlyArray<Fault> => {
  const counts = countsFrom(term, clause);
  const faults: Array<Fault> = [];
  const fault = (field: string, message: string) => faults.push({ path: `notice.${field}`, message });
  if (counts === "running" && term.kind === "fixed")
    fault("before", "Expected termEnd: a fixed term ends by itself, so no notice runs");
  if (counts === "termEnd" && term.kind === "untilFurtherNotice")
    fault("before", "Expected running: a term until further notice has no end to count back from");
  if (counts === "termEnd" && clause.landing !== undefined)
    fault("landing", "Expected none: a landing belongs to a notice that runs, not to one before the term's end");
  if (counts === "termEnd" && clause.afterPeriod !== undefined)
    fault("afterPeriod", "Expected none: it belongs to a notice that runs, not to one before the term's end");
  if (clause.whole === "calendarMonths" && clause.length !== null && lengthOf(clause.length).days > 0)
    fault("length", "Expected months or years: weeks and days are no whole calendar months");
  return faults;
};
