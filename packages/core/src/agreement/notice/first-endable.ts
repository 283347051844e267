/**
 * The first term that can still be ended on a day: its last day in force, and the last day to give notice for it.
 *
 * Plain numbers in and out, so that it can be asked of thousands of agreements for every day of a year.
 *
 * @since 0.1.0
 */
import type { DayNumber } from "../../kernel/index.ts";
import type { Clause } from "./clause.ts";
import { lastDayToGiveNotice } from "./last-day-to-give-notice.ts";
import { endAfter, firstTermWhere } from "./terms.ts";

/** The first term that can still be ended. @category models @since 0.1.0 */
export interface Endable {
  readonly renewals: number;
  readonly end: DayNumber;
  /** The last day to give notice; the end itself for a notice that runs, which has no such day. */
  readonly limit: DayNumber;
}

/** The first term that can still be ended on a day, or undefined when none can or it cannot be known. @category rules @since 0.1.0 */
export const firstEndable = (clause: Clause, asOf: DayNumber): Endable | undefined => {
  if (clause.lengthUnknown) return undefined;
  const runs = clause.counts === "running";
  const renewals = firstTermWhere(clause, asOf, (end) => asOf <= (runs ? end : lastDayToGiveNotice(clause, end)));
  if (renewals === undefined) return undefined;
  const end = endAfter(clause, renewals);
  return end === undefined ? undefined : { renewals, end, limit: runs ? end : lastDayToGiveNotice(clause, end) };
};
