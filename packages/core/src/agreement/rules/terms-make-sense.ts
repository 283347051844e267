/**
 * AGR-1: a term is fixed, until further notice, or renewing, and its clause fits it.
 *
 * @since 0.1.0
 */
import { type Fault, rule } from "../../kernel/index.ts";
import { faultsOfClause, faultsOfTerm, type NoticeClause, type Term } from "../notice/index.ts";

/** The term or its notice clause contradicts itself. @category refusals @since 0.1.0 */
export interface TermDoesNotMakeSense {
  readonly type: "TermDoesNotMakeSense";
  readonly rule: "AGR-1";
  readonly agreement: string;
  readonly faults: ReadonlyArray<Fault>;
}

export const AGR_1 = rule({
  id: "AGR-1",
  title: { sv: "Avtalstid", en: "Term" },
  source: "Agreements, accords and joint care programmes of the counties studied",
  text: {
    sv: "Ett avtal gäller för bestämd tid, tills vidare, eller förlängs om det inte sägs upp. Den n:te förlängningen räknas från den första perioden, aldrig steg för steg.",
    en: "An agreement runs for a fixed term, until further notice, or renews unless notice is given. The n-th renewal is counted from the first term, never step by step.",
  },
});

/** The refusal when the term or clause contradicts itself, or undefined. @category rules @since 0.1.0 */
export const termDoesNotMakeSense = (
  agreement: string,
  term: Term,
  clause: NoticeClause | null,
): TermDoesNotMakeSense | undefined => {
  const faults = [...faultsOfTerm(term), ...(clause === null ? [] : faultsOfClause(term, clause))];
  return faults.length > 0 ? { type: "TermDoesNotMakeSense", rule: "AGR-1", agreement, faults } : undefined;
};
