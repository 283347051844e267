/**
 * A day that comes again and again: an origin, and a length that is added to it so many times at once.
 *
 * The origin is taken apart once, so that the n-th day costs one conversion. Nothing is added to what was added before,
 * so nothing drifts.
 */
import { type DayNumber, dayInMonth, digitsOf, lastOfMonth, monthOf } from "./day-number.ts";
import type { Length } from "./period.ts";

/** A day that comes again. */
export interface Recurrence {
  /** The month of the origin, counted from year 0. */
  readonly month: number;
  /** The day of the month; 31 for every month's last day. */
  readonly dayOfMonth: number;
  readonly every: Length;
  /** Days from one to the next on average. */
  readonly average: number;
}

/** A month of the Gregorian calendar on average: 400 years are 146 097 days. */
const DAYS_IN_MONTH = 146_097 / 4800;

/**
 * A day that comes again after every such length.
 *
 * @param keepsMonthEnd whether an origin on a month's last day stays on months' last days
 */
export const recurring = (origin: DayNumber, every: Length, keepsMonthEnd = false): Recurrence => ({
  month: monthOf(origin),
  dayOfMonth: keepsMonthEnd && every.days === 0 && origin === lastOfMonth(origin) ? 31 : digitsOf(origin) % 100,
  every,
  average: every.months * DAYS_IN_MONTH + every.days,
});

/** The origin (0), or the day it comes for the n-th time after it. */
export const nth = ({ month, dayOfMonth, every }: Recurrence, times: number): DayNumber =>
  dayInMonth(month + every.months * times, dayOfMonth) + every.days * times;

/**
 * A number of times that is not more than those after which a test begins to hold, for a test that holds from about a day on.
 *
 * @param slack how many days the test may begin to hold before that day
 */
export const timesBefore = (recurrence: Recurrence, about: DayNumber, slack: number): number =>
  Math.max(0, Math.ceil((about - slack - nth(recurrence, 0)) / recurrence.average));

/** The first time on or after a day. */
export const firstFrom = (recurrence: Recurrence, day: DayNumber): DayNumber => {
  let times = timesBefore(recurrence, day, SLACK);
  let found = nth(recurrence, times);
  while (found < day) {
    times += 1;
    found = nth(recurrence, times);
  }
  return found;
};

/** How far a corresponding day can lie from its average place: three days for a short month, and the rest for leap years. */
const SLACK = 8;
