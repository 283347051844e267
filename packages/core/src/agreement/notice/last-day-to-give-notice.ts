/**
 * The last day to give notice so that an agreement ends with a term.
 *
 * - **Rule** AGR-3. The corresponding day counted back from the term's last day. The other reading,
 *   the latest day from which the period counted forward has run by then, is told where it differs;
 *   the earlier of the two is the safe one.
 *
 * @since 0.1.0
 */
import {
  after,
  before,
  type CalendarDate,
  dayNumber,
  endOfMonth,
  fromDayNumber,
  fromParts,
  type Length,
  partsOf,
  plusDays,
  plusMonths,
} from "../../kernel/index.ts";
import type { NoticeClause } from "./question.ts";

/** The limit for a term's end, and the other reading of the same clause where it differs. */
export interface Limit {
  readonly day: CalendarDate;
  readonly otherReading: CalendarDate | undefined;
}

const NO_NOTICE: Length = { months: 0, days: 0 };

/** The last day to give notice for a term that ends on a day. @category rules @since 0.1.0 */
export const lastDayToGiveNotice = (
  end: CalendarDate,
  clause: NoticeClause | null,
  length: Length | undefined,
): Limit => {
  const period = length ?? NO_NOTICE;
  const counted = clause?.whole === "calendarMonths" ? dayBeforeWholeMonths(end, period.months) : before(end, period);
  const other = clause?.whole === "calendarMonths" ? counted : latestForward(counted, end, period);
  const day = windowed(counted, clause);
  const otherReading = windowed(other, clause);
  return { day, otherReading: otherReading === day ? undefined : otherReading };
};

/** The last day before n whole calendar months up to a day. */
const dayBeforeWholeMonths = (end: CalendarDate, months: number): CalendarDate => {
  const lastWhole = end === endOfMonth(end) ? end : plusMonths(firstOfMonth(end), -1);
  return plusDays(plusMonths(firstOfMonth(lastWhole), 1 - months), -1);
};

const firstOfMonth = (date: CalendarDate): CalendarDate => {
  const [year, month] = partsOf(date);
  return fromParts(year, month, 1);
};

/** The latest day from which the period, counted forward, has run by the end. It is at most three days later. */
const latestForward = (counted: CalendarDate, end: CalendarDate, length: Length): CalendarDate => {
  let latest = counted;
  for (let next = plusDays(latest, 1); after(next, length) <= end; next = plusDays(next, 1)) latest = next;
  return latest;
};

/** The day a notice counts as given on: a window moves it to a fixed day of this year or the next. @category rules @since 0.1.0 */
export const countsAsGivenOn = (given: CalendarDate, clause: NoticeClause | null): CalendarDate => {
  if (clause?.window === undefined) return given;
  const [year] = partsOf(given);
  const inTime = given <= dayOfYear(year, clause.window.by);
  return dayOfYear(inTime ? year : year + 1, clause.window.countsFrom);
};

/** The latest day whose notice still counts as given on or before a day. */
const windowed = (limit: CalendarDate, clause: NoticeClause | null): CalendarDate => {
  if (clause?.window === undefined) return limit;
  const [year] = partsOf(limit);
  const thisYear = dayOfYear(year, clause.window.countsFrom) <= limit;
  return dayOfYear(thisYear ? year : year - 1, clause.window.by);
};

/** A yearly day in a year; 02-29 is the last day of February. @category rules @since 0.1.0 */
export const dayOfYear = (year: number, monthDay: string): CalendarDate => {
  const month = Number(monthDay.slice(0, 2));
  return monthDay === "02-29"
    ? fromDayNumber(dayNumber(year, 3, 1) - 1)
    : fromParts(year, month, Number(monthDay.slice(3)));
};
