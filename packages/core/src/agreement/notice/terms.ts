/**
 * The terms of an agreement: when the first ends, and when each renewal does.
 *
 * - **Rule** AGR-1. The n-th renewal is n times the renewal period added once to the first end, so
 *   that nothing drifts; an end at a month's end stays at a month's end.
 *
 * @since 0.1.0
 */
import { addKeepingMonthEnd, type DayNumber } from "../../kernel/index.ts";
import type { Clause } from "./clause.ts";

/** The last day of the term after so many renewals; undefined until further notice, and a fixed term has no renewal. @category rules @since 0.1.0 */
export const endAfter = ({ first, renewsBy }: Clause, renewals: number): DayNumber | undefined => {
  if (first === undefined || renewals === 0) return first;
  return renewsBy === undefined ? undefined : addKeepingMonthEnd(first, renewsBy, renewals);
};

/**
 * The first renewal whose term passes a test that stays true once it is, or undefined where none can.
 *
 * @param near a day that the wanted end is not far from: the count starts there and steps to the term
 * @category rules @since 0.1.0
 */
export const firstTermWhere = (
  clause: Clause,
  near: DayNumber,
  test: (end: DayNumber) => boolean,
): number | undefined => {
  const { first, renewsBy } = clause;
  if (first === undefined) return undefined;
  if (test(first)) return 0;
  if (renewsBy === undefined) return undefined;
  const daysInRenewal = renewsBy.months * DAYS_IN_MONTH + renewsBy.days;
  let renewals = Math.max(1, Math.floor((near - first) / daysInRenewal));
  while (!test(addKeepingMonthEnd(first, renewsBy, renewals))) renewals += 1;
  while (renewals > 1 && test(addKeepingMonthEnd(first, renewsBy, renewals - 1))) renewals -= 1;
  return renewals;
};

/** A month of the Gregorian calendar on average: 400 years are 146 097 days. */
const DAYS_IN_MONTH = 146_097 / 4800;
