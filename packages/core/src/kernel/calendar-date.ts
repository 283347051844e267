/**
 * A day in the calendar: no clock, no time zone.
 *
 * Days are written YYYY-MM-DD and counted as whole numbers (days since 1970-01-01), so the
 * arithmetic is exact and never depends on the machine's time zone. The Gregorian calendar
 * is used throughout; the algorithm is the civil-days one with years starting in March.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema";

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A day that exists, written YYYY-MM-DD. @category models @since 0.1.0 */
export const CalendarDate = Schema.String.pipe(
  Schema.check(
    Schema.makeFilter((text: string) => isDay(text) || "Expected a day that exists, written YYYY-MM-DD", {
      toJsonSchema: () => ({ format: "date" }),
    }),
  ),
  Schema.brand("CalendarDate"),
);
export type CalendarDate = typeof CalendarDate.Type;

/** Days since 1970-01-01, the unit all arithmetic here is done in. @category models @since 0.1.0 */
export type DayNumber = number;

/** Whether a text is a day that exists (2026-02-30 is not). @category guards @since 0.1.0 */
export const isDay = (text: string): boolean => {
  const match = DAY.exec(text);
  if (match === null) return false;
  const month = Number(match[2]);
  const day = Number(match[3]);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(match[1]), month);
};

/** The day a text names; throws a `RangeError` for a day that does not exist. For literals and tests. @category constructors @since 0.1.0 */
export const day = (text: string): CalendarDate => {
  if (!isDay(text)) throw new RangeError(`"${text}" is not a day that exists, written YYYY-MM-DD`);
  return text as CalendarDate;
};

/** The parts of a day: year, month 1–12, day of month 1–31. @category getters @since 0.1.0 */
export const partsOf = (date: CalendarDate): readonly [year: number, month: number, dayOfMonth: number] => [
  (digit(date, 0) * 10 + digit(date, 1)) * 100 + digit(date, 2) * 10 + digit(date, 3),
  digit(date, 5) * 10 + digit(date, 6),
  digit(date, 8) * 10 + digit(date, 9),
];

const digit = (text: string, at: number): number => text.charCodeAt(at) - 48;

/** The number of a day. @category conversions @since 0.1.0 */
export const toDayNumber = (date: CalendarDate): DayNumber => {
  const [year, month, dayOfMonth] = partsOf(date);
  return dayNumber(year, month, dayOfMonth);
};

/** The number of the day with these parts, which must exist. @category conversions @since 0.1.0 */
export const dayNumber = (year: number, month: number, dayOfMonth: number): DayNumber => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
};

/** The day with a number. @category conversions @since 0.1.0 */
export const fromDayNumber = (number: DayNumber): CalendarDate => {
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
  return fromParts(year, month, dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1);
};

/** The day with these parts, which must exist. @category constructors @since 0.1.0 */
export const fromParts = (year: number, month: number, dayOfMonth: number): CalendarDate =>
  `${String(year).padStart(4, "0")}-${month < 10 ? "0" : ""}${month}-${dayOfMonth < 10 ? "0" : ""}${dayOfMonth}` as CalendarDate;

/** How many days a month has. @category getters @since 0.1.0 */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The day so many days later (earlier when negative). @category arithmetic @since 0.1.0 */
export const plusDays = (date: CalendarDate, days: number): CalendarDate => fromDayNumber(toDayNumber(date) + days);

/**
 * The corresponding day so many months later (earlier when negative): the same number, or the
 * month's last day where that number is missing. Add once from the origin; chained additions drift.
 *
 * @category arithmetic @since 0.1.0
 */
export const plusMonths = (date: CalendarDate, months: number): CalendarDate => {
  const [year, month, dayOfMonth] = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const y = Math.floor(index / 12);
  const m = index - y * 12 + 1;
  return fromParts(y, m, Math.min(dayOfMonth, daysInMonth(y, m)));
};

/** The last day of the day's month. @category arithmetic @since 0.1.0 */
export const endOfMonth = (date: CalendarDate): CalendarDate => {
  const [year, month] = partsOf(date);
  return fromParts(year, month, daysInMonth(year, month));
};

/** ISO weekday: 1 is Monday, 7 is Sunday. @category getters @since 0.1.0 */
export const weekday = (date: CalendarDate): number => weekdayOf(toDayNumber(date));

/** ISO weekday of a day number: 1 is Monday, 7 is Sunday. @category getters @since 0.1.0 */
export const weekdayOf = (number: DayNumber): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** The first such weekday (1 Monday … 7 Sunday) of a month. @category arithmetic @since 0.1.0 */
export const firstWeekdayOfMonth = (year: number, month: number, wanted: number): CalendarDate => {
  const first = dayNumber(year, month, 1);
  return fromDayNumber(first + ((wanted - weekdayOf(first) + 7) % 7));
};
