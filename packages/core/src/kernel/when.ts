/**
 * A time as precisely as it was said: a day, a month or a year.
 *
 * "Decision in June" is a month. It is sorted by its last day, and overdue only after it.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema";
import { type CalendarDate, day, endOfMonth, isDay } from "./calendar-date.ts";

const WHEN = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** A day (2024-06-13), a month (2024-06) or a year (2024). @category models @since 0.1.0 */
export const When = Schema.String.pipe(
  Schema.check(
    Schema.makeFilter(
      (text: string) => isWhen(text) || "Expected a day, a month or a year: 2024-06-13, 2024-06 or 2024",
      { toJsonSchema: () => ({ pattern: WHEN.source }) },
    ),
  ),
);
export type When = typeof When.Type;

const isWhen = (text: string): boolean => WHEN.test(text) && isDay(`${text}-01-01`.slice(0, 10));

/** The first day it covers. @category getters @since 0.1.0 */
export const firstDayOf = (when: When): CalendarDate => day(`${when}-01-01`.slice(0, 10));

/** The last day it covers. @category getters @since 0.1.0 */
export const lastDayOf = (when: When): CalendarDate =>
  when.length === 10 ? day(when) : when.length === 7 ? endOfMonth(day(`${when}-01`)) : day(`${when}-12-31`);
