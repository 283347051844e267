/**
 * AGR-1: a term is fixed, until further notice, or renewing, and its clauses fit it and each other.
 *
 * @since 0.1.0
 */
import { type Fault, rule } from "../../kernel/index.ts";
import { faultsOfClause, faultsOfTerm, type NoticeClause, type Term } from "../notice/index.ts";
import type { Review, WithdrawalClause } from "../schema.ts";

/** The term or its notice clause contradicts itself. @category refusals @since 0.1.0 */
export interface TermDoesNotMakeSense {
  readonly type: "TermDoesNotMakeSense";
  readonly rule: "AGR-1";
  readonly agreement: string;
  readonly faults: ReadonlyArray<Fault>;
}

export const AGR_1 = rule({
  id: "AGR-1",
  title: { sv: "Avtalet och dess tid", en: "The agreement and its term" },
  source: "Agreements, accords and joint care programmes of the counties studied",
  text: {
    sv: "Ett avtal, en överenskommelse eller ett gemensamt vårdprogram har parter i samverkan, och säger vad det vilar på, vems diarium som har det, vilket beslut som ingick det och vilket avtal det faller med. Det gäller för bestämd tid, tills vidare, eller förlängs om det inte sägs upp. Den n:te förlängningen räknas från den första perioden, aldrig steg för steg.",
    en: "An agreement, an accord or a joint care programme has parties in the collaboration, and says what it rests on, whose register holds it, which decision concluded it and which agreement it falls with. It runs for a fixed term, until further notice, or renews unless notice is given. The n-th renewal is counted from the first term, never step by step.",
  },
});

/** What is looked at: the parties and the clauses that must fit each other. */
interface Clauses {
  readonly parties: ReadonlyArray<string>;
  readonly term: Term;
  readonly notice: NoticeClause | null;
  readonly withdrawal?: WithdrawalClause | null;
  readonly review?: Review | null;
}

/** The refusal when the clauses contradict themselves or each other, or undefined. @category rules @since 0.1.0 */
export const termDoesNotMakeSense = (agreement: string, clauses: Clauses): TermDoesNotMakeSense | undefined => {
  const { parties, term, notice, withdrawal, review } = clauses;
  const faults = [
    ...faultsOfTerm(term),
    ...(notice === null ? [] : faultsOfClause(term, notice)),
    ...(withdrawal == null ? [] : faultsOfWithdrawal(withdrawal, parties.length)),
    ...(review == null || review.first >= term.from
      ? []
      : [{ path: "review.first", message: `Expected a day on or after term.from (${term.from})` }]),
  ];
  return faults.length > 0 ? { type: "TermDoesNotMakeSense", rule: "AGR-1", agreement, faults } : undefined;
};

const faultsOfWithdrawal = ({ atLeast, ofKind = [] }: WithdrawalClause, parties: number): ReadonlyArray<Fault> => {
  const few = `Expected fewer than the ${parties} parties: otherwise nobody can leave`;
  const kinds = ofKind.reduce((sum, each) => sum + each.atLeast, 0);
  return [
    ...(atLeast >= parties ? [{ path: "withdrawal.atLeast", message: few }] : []),
    ...(kinds >= parties ? [{ path: "withdrawal.ofKind", message: few }] : []),
  ];
};
