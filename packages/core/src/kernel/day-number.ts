/**
 * Days as whole numbers, and all the arithmetic that is done on them.
 *
 * A day is the number of days since 1970-01-01, so the arithmetic is exact and never depends on the
 * machine's time zone. The Gregorian calendar is used throughout; the algorithm is the civil-days one
 * with years starting in March. Nothing here knows text: `calendar-date.ts` reads and writes it.
 */

/** Days since 1970-01-01, the unit all arithmetic is done in. */
export type DayNumber = number;

/** The number of the day with these parts, which must exist. */
export const dayNumber = (year: number, month: number, dayOfMonth: number): DayNumber => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
};

/** Year, month and day of month as one number that can be taken apart without an object: 20240503. */
export const digitsOf = (number: DayNumber): number => {
  const z = number + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return (year * 100 + month) * 100 + dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
};

/** The year of a day. */
export const yearOf = (number: DayNumber): number => Math.floor(digitsOf(number) / 10_000);

/** How many days a month has. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The month a day lies in, counted from year 0: twelve times the year, and 0 to 11. */
export const monthOf = (number: DayNumber): number => {
  const yearAndMonth = Math.floor(digitsOf(number) / 100);
  const year = Math.floor(yearAndMonth / 100);
  return year * 12 + (yearAndMonth - year * 100) - 1;
};

/** A day of a month that is counted from year 0, or that month's last day where it has no such day. */
export const dayInMonth = (month: number, dayOfMonth: number): DayNumber => {
  const year = Math.floor(month / 12);
  const m = month - year * 12 + 1;
  return dayNumber(year, m, dayOfMonth <= 28 ? dayOfMonth : Math.min(dayOfMonth, daysInMonth(year, m)));
};

/**
 * The corresponding day so many months later (earlier when negative): the same number, or the month's last
 * day where that number is missing. Add once from the origin; chained additions drift.
 */
export const addMonths = (number: DayNumber, months: number): DayNumber => {
  if (months === 0) return number;
  const digits = digitsOf(number);
  const yearAndMonth = Math.floor(digits / 100);
  const year = Math.floor(yearAndMonth / 100);
  const month = year * 12 + (yearAndMonth - year * 100) - 1;
  return dayInMonth(month + months, digits - yearAndMonth * 100);
};

/** The first day of the day's month. */
export const firstOfMonth = (number: DayNumber): DayNumber => number - (digitsOf(number) % 100) + 1;

/** The last day of the day's month. */
export const lastOfMonth = (number: DayNumber): DayNumber => {
  const digits = digitsOf(number);
  const yearAndMonth = Math.floor(digits / 100);
  const year = Math.floor(yearAndMonth / 100);
  return number + daysInMonth(year, yearAndMonth - year * 100) - (digits - yearAndMonth * 100);
};

/** ISO weekday of a day: 1 is Monday, 7 is Sunday. */
export const weekdayOf = (number: DayNumber): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** The first such weekday (1 Monday … 7 Sunday) on or after a day. */
export const weekdayOnOrAfter = (number: DayNumber, wanted: number): DayNumber =>
  number + ((wanted - weekdayOf(number) + 7) % 7);
