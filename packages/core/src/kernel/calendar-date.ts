/**
 * A day in the calendar: no clock, no time zone. Written YYYY-MM-DD; what is counted is its number.
 */
import * as Schema from "effect/Schema";
import {
  addMonths,
  type DayNumber,
  dayNumber,
  daysInMonth,
  digitsOf,
  lastOfMonth,
  weekdayOf,
  weekdayOnOrAfter,
} from "./day-number.ts";
import { speaking } from "./speaking.ts";

/** A day that exists, written YYYY-MM-DD. */
export const CalendarDate = speaking(
  Schema.String.pipe(
    Schema.check(
      Schema.makeFilter((text: string) => isDay(text) || "Expected a day that exists, written YYYY-MM-DD", {
        toJsonSchema: () => ({ format: "date" }),
      }),
    ),
    Schema.brand("CalendarDate"),
  ),
  (text) => notADay(text),
);
export type CalendarDate = typeof CalendarDate.Type;

/** Whether a text is a day that exists (2026-02-30 is not). */
export const isDay = (text: string): boolean => {
  if (!isWrittenAsDay(text)) return false;
  const [year, month, day] = digitsAsParts(text);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
};

/** YYYY-MM-DD, looked at digit by digit: every time that is put in order is looked at, and a pattern leaves an array behind. */
const isWrittenAsDay = (text: string): boolean => {
  if (text.length !== 10 || text.charAt(4) !== "-" || text.charAt(7) !== "-") return false;
  for (let at = 0; at < 10; at += at === 3 || at === 6 ? 2 : 1)
    if (!(digit(text, at) >= 0 && digit(text, at) <= 9)) return false;
  return true;
};

/** The day a text names; throws a `RangeError` for a day that does not exist. For literals and tests. */
export const day = (text: string): CalendarDate => CalendarDate.make(text);

const notADay = (text: string): string | undefined =>
  isDay(text) ? undefined : `"${text}" is not a day that exists, written YYYY-MM-DD`;

/** The parts of a day: year, month 1–12, day of month 1–31. */
export const partsOf = (date: CalendarDate): readonly [year: number, month: number, dayOfMonth: number] =>
  digitsAsParts(date);

const digitsAsParts = (text: string): readonly [year: number, month: number, dayOfMonth: number] => [
  (digit(text, 0) * 10 + digit(text, 1)) * 100 + digit(text, 2) * 10 + digit(text, 3),
  digit(text, 5) * 10 + digit(text, 6),
  digit(text, 8) * 10 + digit(text, 9),
];

const digit = (text: string, at: number): number => text.charCodeAt(at) - 48;

/** The number of a day. */
export const toDayNumber = (date: CalendarDate): DayNumber => {
  const [year, month, dayOfMonth] = partsOf(date);
  return dayNumber(year, month, dayOfMonth);
};

/** The day with a number. */
export const fromDayNumber = (number: DayNumber): CalendarDate => {
  const digits = digitsOf(number);
  const yearAndMonth = Math.floor(digits / 100);
  const year = Math.floor(yearAndMonth / 100);
  return fromParts(year, yearAndMonth - year * 100, digits - yearAndMonth * 100);
};

/** The day with these parts, which must exist. */
export const fromParts = (year: number, month: number, dayOfMonth: number): CalendarDate =>
  `${String(year).padStart(4, "0")}-${month < 10 ? "0" : ""}${month}-${dayOfMonth < 10 ? "0" : ""}${dayOfMonth}` as CalendarDate;

/** The day so many days later (earlier when negative). */
export const plusDays = (date: CalendarDate, days: number): CalendarDate => fromDayNumber(toDayNumber(date) + days);

/** The corresponding day so many months later (earlier when negative), added once from the day. */
export const plusMonths = (date: CalendarDate, months: number): CalendarDate =>
  fromDayNumber(addMonths(toDayNumber(date), months));

/** The last day of the day's month. */
export const endOfMonth = (date: CalendarDate): CalendarDate => fromDayNumber(lastOfMonth(toDayNumber(date)));

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export const weekday = (date: CalendarDate): number => weekdayOf(toDayNumber(date));

/** The first such weekday (1 Monday … 7 Sunday) of a month. */
export const firstWeekdayOfMonth = (year: number, month: number, wanted: number): CalendarDate =>
  fromDayNumber(weekdayOnOrAfter(dayNumber(year, month, 1), wanted));
