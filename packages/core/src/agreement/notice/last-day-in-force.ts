/**
 * The last day in force when a notice runs: the period, then the landing.
 *
 * - **Rule** AGR-2. The last day in force is the first landing day on or after (or strictly after)
 *   the day the period has run, counted from the day the notice counts as given.
 * - **Rule** AGR-6. A period that merely runs out never moves for a weekend or a holiday.
 */
import {
  addLength,
  addMonths,
  type DayNumber,
  dayNumber,
  digitsOf,
  firstOfMonth,
  lastOfMonth,
  yearOf,
} from "../../kernel/index.ts";
import { type Clause, dayOfYear } from "./clause.ts";

/** The last day in force after a notice that runs, or undefined when the clause names no day late enough. */
export const lastDayInForce = (clause: Clause, given: DayNumber): DayNumber | undefined =>
  landing(clause, dayThePeriodHasRun(clause, countsAsGivenOn(clause, given)));

/** The day a notice counts as given on: a window moves it to a fixed day of this year or the next. */
export const countsAsGivenOn = ({ window }: Clause, given: DayNumber): DayNumber => {
  if (window === undefined) return given;
  const year = yearOf(given);
  return dayOfYear(given <= dayOfYear(year, window.by) ? year : year + 1, window.countsFrom);
};

/** The day the period has run, counted from the day a notice counts as given. */
export const dayThePeriodHasRun = ({ length, wholeMonths }: Clause, given: DayNumber): DayNumber => {
  if (length === undefined) return given;
  return wholeMonths ? lastOfMonth(addMonths(firstOfMonth(given), length.months)) : addLength(given, length);
};

/** The first day the clause lets an agreement end on when the period has run on a day. */
export const landing = ({ landing: lands, strictlyAfter }: Clause, run: DayNumber): DayNumber | undefined => {
  const from = strictlyAfter ? run + 1 : run;
  switch (lands) {
    case "anyDay":
      return from;
    case "monthEnd":
      return lastOfMonth(from);
    case "quarterEnd": {
      const yearAndMonth = Math.floor(digitsOf(from) / 100);
      const quarter = Math.ceil((yearAndMonth % 100) / 3);
      return lastOfMonth(dayNumber(Math.floor(yearAndMonth / 100), quarter * 3, 1));
    }
    case "yearEnd":
      return dayNumber(yearOf(from), 12, 31);
    default: {
      if (typeof lands !== "number") return lands.find((day) => day >= from);
      const year = yearOf(from);
      const thisYear = dayOfYear(year, lands);
      return thisYear >= from ? thisYear : dayOfYear(year + 1, lands);
    }
  }
};
