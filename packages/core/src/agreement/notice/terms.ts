/**
 * The terms of an agreement: when the first ends, and when each renewal does.
 *
 * - **Rule** AGR-1. The n-th renewal is n times the renewal period added once to the first end, so
 *   that nothing drifts; an end at a month's end stays at a month's end.
 *
 * @since 0.1.0
 */
import { after, afterKeepingMonthEnd, type CalendarDate, lengthOf, plusDays } from "../../kernel/index.ts";
import type { Term } from "./question.ts";

/** The last day of the first term, or undefined until further notice. @category rules @since 0.1.0 */
export const firstEnd = (term: Term): CalendarDate | undefined => {
  if (term.kind === "untilFurtherNotice") return undefined;
  if (term.until !== undefined) return term.until;
  return term.lasts === undefined ? undefined : plusDays(after(term.from, lengthOf(term.lasts)), -1);
};

/** The last day of the term after so many renewals; a fixed term has none. @category rules @since 0.1.0 */
export const endAfter = (term: Term, renewals: number): CalendarDate | undefined => {
  const first = firstEnd(term);
  if (first === undefined || renewals === 0) return first;
  return term.kind === "renewing" ? afterKeepingMonthEnd(first, lengthOf(term.renewsBy), renewals) : undefined;
};

/** The first renewal whose term passes a test that stays true once it is; found by doubling, then halving. @category rules @since 0.1.0 */
export const firstTermWhere = (term: Term, test: (end: CalendarDate) => boolean): number | undefined => {
  const holds = (renewals: number): boolean => {
    const end = endAfter(term, renewals);
    return end === undefined || test(end);
  };
  if (holds(0)) return endAfter(term, 0) === undefined ? undefined : 0;
  let high = 1;
  while (!holds(high)) high *= 2;
  let low = Math.floor(high / 2);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return endAfter(term, high) === undefined ? undefined : high;
};
