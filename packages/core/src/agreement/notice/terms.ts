/**
 * The terms of an agreement: when the first ends, when each renewal does, and which can still be ended on a day.
 *
 * - **Rule** AGR-1. The n-th renewal is n times the renewal period added once to the first end, so
 *   that nothing drifts; an end at a month's end stays at a month's end.
 *
 * Plain numbers in and out, so that it can be asked of thousands of agreements for every day of a year.
 */
import { type DayNumber, firstFrom, nth, timesBefore } from "../../kernel/index.ts";
import type { Clause } from "./clause.ts";
import { lastDayToGiveNotice } from "./last-day-to-give-notice.ts";

/** The last day of the term after so many renewals; undefined until further notice, and a fixed term has no renewal. */
const endAfter = ({ first, ends }: Clause, renewals: number): DayNumber | undefined =>
  renewals === 0 ? first : ends && nth(ends, renewals);

/** The last days of the terms that end on a day or later, in order and without end where they renew; none until further notice. */
export const endsFrom = function* (clause: Clause, day: DayNumber): Generator<DayNumber> {
  for (let renewals = clause.ends === undefined ? 0 : timesBefore(clause.ends, day, SLACK); ; renewals += 1) {
    const end = endAfter(clause, renewals);
    if (end === undefined) return;
    if (end >= day) yield end;
  }
};

/** The last day of the term that is running on a day; of a fixed term its own. */
export const termOn = ({ first, from, ends }: Clause, day: DayNumber): DayNumber =>
  ends === undefined ? (first ?? from) : firstFrom(ends, day);

/** A term that can still be ended. */
export interface Endable {
  readonly renewals: number;
  readonly end: DayNumber;
  /** The last day to give notice; the end itself for a notice that runs, which has no such day. */
  readonly limit: DayNumber;
}

/** The first term that can still be ended on a day, or undefined when none can or it cannot be known. */
export const firstEndable = (clause: Clause, asOf: DayNumber): Endable | undefined => {
  const { ends } = clause;
  if (clause.lengthUnknown) return undefined;
  const runs = clause.counts === "running";
  // A term cannot be ended once the notice before its last day should have been in: the count starts a little before that.
  let renewals = ends === undefined ? 0 : timesBefore(ends, asOf + (runs ? 0 : clause.noticeDays), SLACK);
  let end = endAfter(clause, renewals);
  while (end !== undefined) {
    const limit = runs ? end : lastDayToGiveNotice(clause, end);
    if (asOf <= limit) return { renewals, end, limit };
    renewals += 1;
    end = endAfter(clause, renewals);
  }
  return undefined;
};

/** How many days a limit can lie from where it is on average: some for uneven months on both sides of it. */
const SLACK = 16;
