/**
 * Swedish public holidays, and the ordinary weekdays between them.
 *
 * - **Source** Lag (1989:253) om allmänna helgdagar; lag (1930:173) om beräkning av lagstadgad tid 2 §
 *   for the eves that are equal to a Sunday when a statutory act falls due.
 */
import { type CalendarDate, fromDayNumber, partsOf, toDayNumber } from "./calendar-date.ts";
import { type DayNumber, dayNumber, weekdayOf } from "./day-number.ts";
import { after, type Length } from "./period.ts";

const SATURDAY = 6;
const SUNDAY = 7;

/** Whether the day is a public holiday by law; every Sunday is. */
export const isPublicHoliday = (date: CalendarDate): boolean => {
  const number = toDayNumber(date);
  const [year, month, dayOfMonth] = partsOf(date);
  const key = month * 100 + dayOfMonth;
  if (weekdayOf(number) === SUNDAY || key === 101 || key === 106 || key === 501 || key === 1225 || key === 1226)
    return true;
  if (year >= 2005 && key === 606) return true;
  if (weekdayOf(number) === SATURDAY && ((key >= 620 && key <= 626) || (key >= 1031 && key <= 1106))) return true;
  const fromEaster = number - easterSunday(year);
  return fromEaster === -2 || fromEaster === 1 || fromEaster === 39 || (year < 2005 && fromEaster === 50);
};

/** Monday to Friday, and neither a public holiday nor midsummer eve, Christmas eve or New Year's eve. */
export const isOrdinaryWeekday = (date: CalendarDate): boolean => {
  const weekday = weekdayOf(toDayNumber(date));
  const [, month, dayOfMonth] = partsOf(date);
  const key = month * 100 + dayOfMonth;
  const midsummerEve = weekday === 5 && key >= 619 && key <= 625;
  return weekday < SATURDAY && key !== 1224 && key !== 1231 && !midsummerEve && !isPublicHoliday(date);
};

/** The last ordinary weekday on or before a day. */
export const ordinaryWeekdayOnOrBefore = (date: CalendarDate): CalendarDate => {
  let number = toDayNumber(date);
  while (!isOrdinaryWeekday(fromDayNumber(number))) number -= 1;
  return fromDayNumber(number);
};

/**
 * The first ordinary weekday on or after a day: where a statutory act that is due on a Sunday, holiday,
 * Saturday or eve may still be done. Source: lag (1930:173) 2 §.
 */
export const ordinaryWeekdayOnOrAfter = (date: CalendarDate): CalendarDate => {
  let number = toDayNumber(date);
  while (!isOrdinaryWeekday(fromDayNumber(number))) number += 1;
  return fromDayNumber(number);
};

/** Who has set a time: a statute, or the parties themselves. */
export type Nature = "statutory" | "contract" | "agreed";

/**
 * The last day to do something within a length of time, counted forward from a day. Where a statute sets the time, an act
 * due on a Sunday, holiday, Saturday or eve may be done the next ordinary weekday; what parties have agreed does not move.
 */
export const actDue = (from: CalendarDate, length: Length, nature: Nature): CalendarDate => {
  const due = after(from, length);
  return nature === "statutory" ? ordinaryWeekdayOnOrAfter(due) : due;
};

/** Easter Sunday of a year, by the Gregorian computus. */
const easterSunday = (year: number): DayNumber => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const skipped = Math.floor(century / 4);
  const moon = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - skipped - moon + 15) % 30;
  const full = epact - Math.floor((golden + 11 * epact) / 319);
  const leap = Math.floor((year % 100) / 4);
  const sunday = (2 * (century % 4) + 2 * leap - ((year % 100) % 4) - full + 32) % 7;
  const month = Math.floor((full + sunday + 90) / 25);
  return dayNumber(year, month, (full + sunday + month + 19) % 32);
};
