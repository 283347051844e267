/**
 * AGR-1: a term is fixed, until further notice, or renewing, and its clauses fit it and each other.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import {
  type CalendarDate,
  type Evidence,
  Explanation,
  Id,
  refusal,
  rule,
  type SaidFault,
} from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import { faultsOfClause, faultsOfTerm, type NoticeClause, type Term } from "../notice/index.ts";
import type { Review, WithdrawalClause } from "../schema.ts";

export const AGR_1 = rule({
  id: "AGR-1",
  title: { sv: "Avtalet och dess tid", en: "The agreement and its term" },
  source: "Agreements, accords and joint care programmes of the counties studied",
  text: {
    sv: "Ett avtal, en överenskommelse eller ett gemensamt vårdprogram har parter i samverkan, och säger vad det vilar på, vems diarium som har det, vilket beslut som ingick det och vilket avtal det faller med. Det gäller för bestämd tid, tills vidare, eller förlängs om det inte sägs upp. Den n:te förlängningen räknas från den första perioden, aldrig steg för steg.",
    en: "An agreement, an accord or a joint care programme has parties in the collaboration, and says what it rests on, whose register holds it, which decision concluded it and which agreement it falls with. It runs for a fixed term, until further notice, or renews unless notice is given. The n-th renewal is counted from the first term, never step by step.",
  },
});

/** The term or its notice clause contradicts itself. */
export const TermDoesNotMakeSense = refusal(
  "TermDoesNotMakeSense",
  AGR_1,
  { agreement: Id, faults: Schema.Array(Schema.Struct({ path: Schema.String, says: Explanation })) },
  "mistaken",
);
export type TermDoesNotMakeSense = typeof TermDoesNotMakeSense.Type;

/** Evidence that the clauses of an agreement fit each other. */
export type TermMakesSense = Evidence<"term">;

/** What is looked at: the parties and the clauses that must fit each other. */
interface Clauses {
  readonly parties: ReadonlyArray<string>;
  readonly term: Term;
  readonly notice: NoticeClause | null;
  readonly withdrawal?: WithdrawalClause | null;
  readonly review?: Review | null;
}

/** When a draft was put forward, and the last day to approve it. */
interface PutForward {
  readonly on?: CalendarDate;
  readonly approveBy?: CalendarDate;
}

/** Whether the clauses fit themselves and each other, and the days of a draft; else every fault. */
export const termMakesSense = (
  agreement: string,
  clauses: Clauses,
  { on, approveBy }: PutForward = {},
): Result.Result<TermMakesSense, TermDoesNotMakeSense> => {
  const { parties, term, notice, withdrawal, review } = clauses;
  const faults: ReadonlyArray<SaidFault> = [
    ...faultsOfTerm(term),
    ...(notice === null ? [] : faultsOfClause(term, notice)),
    ...(withdrawal == null ? [] : faultsOfWithdrawal(withdrawal, parties.length)),
    ...(review == null || review.first >= term.from
      ? []
      : [
          {
            path: "review.first",
            says: {
              sv: `Den första översynen är före avtalets första dag (${term.from})`,
              en: `Expected a day on or after term.from (${term.from})`,
            },
          },
        ]),
    ...(on === undefined || approveBy === undefined || approveBy >= on
      ? []
      : [
          {
            path: "approveBy",
            says: {
              sv: `Sista dagen att godkänna avtalet är före dagen då det lades fram (${on})`,
              en: `Expected a day on or after the day on which it was put forward (${on})`,
            },
          },
        ]),
  ];
  return faults.length === 0 ? Result.succeed(vouch({})) : Result.fail(TermDoesNotMakeSense({ agreement, faults }));
};

const faultsOfWithdrawal = ({ atLeast, ofKind = [] }: WithdrawalClause, parties: number): ReadonlyArray<SaidFault> => {
  const says = {
    sv: `Av ${parties} parter måste så många vara kvar att ingen kan lämna avtalet. Ange färre`,
    en: `Expected fewer than the ${parties} parties: otherwise nobody can leave`,
  };
  const kinds = ofKind.reduce((sum, each) => sum + each.atLeast, 0);
  return [
    ...(atLeast >= parties ? [{ path: "withdrawal.atLeast", says }] : []),
    ...(kinds >= parties ? [{ path: "withdrawal.ofKind", says }] : []),
  ];
};
