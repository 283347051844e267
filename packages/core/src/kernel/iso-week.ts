/**
 * Weeks as Swedish calendars number them: ISO 8601, from Monday, week 1 holds the year's first Thursday.
 *
 * The year of a week is not always the year of its days: 2027-01-01 lies in week 53 of 2026.
 */
import { type CalendarDate, fromDayNumber, toDayNumber } from "./calendar-date.ts";
import { type DayNumber, dayNumber, weekdayOf, yearOf } from "./day-number.ts";

/** A week of a week-year. */
export interface IsoWeek {
  readonly year: number;
  readonly week: number;
}

/** The week a day lies in. */
export const weekOf = (date: CalendarDate): IsoWeek => {
  const number = toDayNumber(date);
  // A week belongs to the year of its Thursday.
  const year = yearOf(number + 4 - weekdayOf(number));
  return { year, week: Math.floor((number - mondayOfWeek1(year)) / 7) + 1 };
};

/** How many weeks a year has: 52 or 53. */
export const weeksIn = (year: number): number => (mondayOfWeek1(year + 1) - mondayOfWeek1(year)) / 7;

/** The Monday a week begins on; the week must be 1 to `weeksIn(year)`. */
export const mondayOf = ({ year, week }: IsoWeek): CalendarDate => fromDayNumber(mondayOfWeek1(year) + (week - 1) * 7);

/** The fourth of January always lies in week 1. */
const mondayOfWeek1 = (year: number): DayNumber => {
  const fourth = dayNumber(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1;
};
