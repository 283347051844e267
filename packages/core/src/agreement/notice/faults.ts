/**
 * What can be wrong with a notice question beyond its shape: a term without an end, a landing on a
 * clause that counts backwards, months that are not whole. Each fault by its path.
 */
import * as Result from "effect/Result";
import {
  decodeWith,
  type Fault,
  faultIn,
  faultOfShape,
  type Language,
  lengthOf,
  questions,
  type SaidFault,
} from "../../kernel/index.ts";
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
    return faults.length > 0 ? Result.fail(faults.map((fault) => faultIn(fault, language))) : decoded;
  },
);

/** Reads a notice question from JSON. @returns the question, or every fault by its path */
export const readNoticeQuestion = noticeQuestions.read;

/** What is wrong with a term by itself. */
export const faultsOfTerm = (term: Term): ReadonlyArray<SaidFault> => {
  if (term.kind === "untilFurtherNotice") return [];
  if (term.until !== undefined && term.lasts !== undefined)
    return [
      {
        path: "term.lasts",
        says: {
          sv: "Både sista dagen (until) och längden (lasts) är angivna. Ange en av dem",
          en: "Expected either until or lasts, not both",
        },
      },
    ];
  if (term.until === undefined && term.lasts === undefined)
    return [
      {
        path: "term.until",
        says: {
          sv: "Avtalstiden har ett slut, men varken sista dagen (until) eller längden (lasts) är angiven",
          en: `Expected until or lasts: a ${term.kind} term has an end`,
        },
      },
    ];
  return term.until !== undefined && term.until < term.from
    ? [
        {
          path: "term.until",
          says: {
            sv: `Sista dagen är före den första (${term.from})`,
            en: `Expected a day on or after term.from (${term.from})`,
          },
        },
      ]
    : [];
};

/** What is wrong with a clause for a term. */
export const faultsOfClause = (term: Term, clause: NoticeClause): ReadonlyArray<SaidFault> => {
  const counts = countsFrom(term, clause);
  const faults: Array<SaidFault> = [];
  const fault = (field: string, sv: string, en: string) => faults.push({ path: `notice.${field}`, says: { sv, en } });
  if (counts === "running" && term.kind === "fixed")
    fault(
      "before",
      "Ett tidsbestämt avtal upphör av sig självt, så ingen uppsägningstid löper. Räkna från periodens slut (termEnd)",
      "Expected termEnd: a fixed term ends by itself, so no notice runs",
    );
  if (counts === "termEnd" && term.kind === "untilFurtherNotice")
    fault(
      "before",
      "Ett avtal som gäller tills vidare har inget slut att räkna bakåt från. Låt uppsägningstiden löpa (running)",
      "Expected running: a term until further notice has no end to count back from",
    );
  if (counts === "termEnd" && clause.landing !== undefined)
    fault(
      "landing",
      "En dag som avtalet upphör till hör till en uppsägningstid som löper, inte till en som räknas bakåt från periodens slut",
      "Expected none: a landing belongs to a notice that runs, not to one before the term's end",
    );
  if (counts === "termEnd" && clause.afterPeriod !== undefined)
    fault(
      "afterPeriod",
      "Fältet hör till en uppsägningstid som löper, inte till en som räknas bakåt från periodens slut",
      "Expected none: it belongs to a notice that runs, not to one before the term's end",
    );
  if (clause.whole === "calendarMonths" && clause.length !== null && lengthOf(clause.length).days > 0)
    fault(
      "length",
      "Hela kalendermånader anges i månader eller år, inte i veckor eller dagar",
      "Expected months or years: weeks and days are no whole calendar months",
    );
  return faults;
};
