/**
 * The last day in force when a notice runs: the period, then the landing.
 *
 * - **Rule** AGR-2. The last day in force is the first landing day on or after (or strictly after)
 *   the day the period has run, counted from the day the notice counts as given.
 * - **Rule** AGR-6. A period that merely runs out never moves for a weekend or a holiday.
 *
 * @since 0.1.0
 */
import {
  after,
  type CalendarDate,
  endOfMonth,
  fromParts,
  type Length,
  partsOf,
  plusDays,
  plusMonths,
} from "../../kernel/index.ts";
import { dayOfYear } from "./last-day-to-give-notice.ts";
import type { Landing, NoticeClause } from "./question.ts";

/** The day the period has run, counted from the day a notice counts as given. @category rules @since 0.1.0 */
export const dayThePeriodHasRun = (given: CalendarDate, clause: NoticeClause, length: Length): CalendarDate =>
  clause.whole === "calendarMonths" ? endOfMonth(plusMonths(startOfMonth(given), length.months)) : after(given, length);

const startOfMonth = (date: CalendarDate): CalendarDate => {
  const [year, month] = partsOf(date);
  return fromParts(year, month, 1);
};

/** The last day in force, or undefined when the clause names no day late enough. @category rules @since 0.1.0 */
export const lastDayInForce = (run: CalendarDate, clause: NoticeClause): CalendarDate | undefined =>
  firstLanding(clause.afterPeriod === "strictlyAfter" ? plusDays(run, 1) : run, clause.landing ?? "anyDay");

const firstLanding = (from: CalendarDate, landing: Landing): CalendarDate | undefined => {
  if (landing === "anyDay") return from;
  if (landing === "monthEnd") return endOfMonth(from);
  const [year, month] = partsOf(from);
  if (landing === "quarterEnd") return endOfMonth(fromParts(year, Math.ceil(month / 3) * 3, 1));
  if (landing === "yearEnd") return fromParts(year, 12, 31);
  if ("days" in landing) return [...landing.days].sort().find((landed) => landed >= from);
  const thisYear = dayOfYear(year, landing.yearly);
  return thisYear >= from ? thisYear : dayOfYear(year + 1, landing.yearly);
};
