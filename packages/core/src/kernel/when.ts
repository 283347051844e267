/**
 * A time as precisely as it was said, and no more precisely: a day, a week, a month, a quarter, a season,
 * a year, the turn of a year, or some time before a day.
 *
 * "Decision in June" is a month and "the planning day moves to the spring" a season. Such a time is sorted by its
 * last day, and overdue only after it.
 *
 * | written | said | covers |
 * | --- | --- | --- |
 * | `2024-06-13` | a day | that day |
 * | `2026-W49` | v. 49 | Monday to Sunday of the ISO week |
 * | `2024-06` | i juni 2024 | the month |
 * | `2024-Q3` | tredje kvartalet 2024 | the quarter |
 * | `2026-spring` | våren 2026 | 1 January to 30 June, as the spring term and the year's first half |
 * | `2026-autumn` | hösten 2026 | 1 July to 31 December |
 * | `2026` | 2026 | the year |
 * | `2024/25` | årsskiftet 24/25 | 31 December of the first year: the last day, as in a last day in force |
 * | `before-2024-03-01` | före den 1 mars 2024 | every day there is, to the day before |
 *
 * A winter spans two years and a summer two terms, so neither is a time: the months are offered.
 */
import * as Schema from "effect/Schema";
import { type CalendarDate, day, endOfMonth, isDay, plusDays } from "./calendar-date.ts";
import { mondayOf, weeksIn } from "./iso-week.ts";

const WHEN = /^(?:before-\d{4}-\d{2}-\d{2}|\d{4}(?:-(?:\d{2}(?:-\d{2})?|W\d{2}|Q[1-4]|spring|autumn)|\/\d{2})?)$/;
/** A season that is none here, and the months that may have been meant. */
const OTHER_SEASON = /^(\d{4})-(winter|summer)$/;
const BEFORE = "before-";
/** The first day that can be written. */
const FIRST = "0001-01-01";

const monthsOf = (text: string): string | undefined => {
  const [, year, season] = OTHER_SEASON.exec(text) ?? [];
  if (year === undefined) return undefined;
  const months = season === "winter" ? ["01", "02", "12"] : ["06", "07", "08"];
  const [first, second, third] = months.map((month) => `${year}-${month}`);
  return `Expected a time that has a first and a last day, which a ${season} has not; which month was it: ${first}, ${second} or ${third}`;
};

/** A day, or a time less precise than a day. */
export const When = Schema.String.pipe(
  Schema.check(
    Schema.makeFilter(
      (text: string) =>
        isWhen(text) ||
        monthsOf(text) ||
        "Expected a day, week, month, quarter, season, year, turn of a year or before a day: 2024-06-13, 2026-W49, 2024-06, 2024-Q3, 2026-spring, 2024, 2024/25 or before-2024-03-01",
      { toJsonSchema: () => ({ pattern: WHEN.source }) },
    ),
  ),
);
export type When = typeof When.Type;

/** How precisely a time was said. */
export type Precision = "day" | "week" | "month" | "quarter" | "season" | "year" | "turnOfYear" | "before";

/** How precisely a time was said. */
export const precisionOf = (when: When): Precision => {
  if (when.startsWith(BEFORE)) return "before";
  if (when.length === 4) return "year";
  if (when.charAt(4) === "/") return "turnOfYear";
  if (when.length === 10) return "day";
  switch (when.charAt(5)) {
    case "W":
      return "week";
    case "Q":
      return "quarter";
    case "s":
    case "a":
      return "season";
    default:
      return "month";
  }
};

const isWhen = (text: string): boolean => {
  if (!WHEN.test(text)) return false;
  const year = Number(text.slice(0, 4));
  switch (precisionOf(text)) {
    case "day":
      return isDay(text);
    case "month":
      return isDay(`${text}-01`);
    case "week": {
      const week = Number(text.slice(6));
      // The last days of the last week of 9999 are days that nobody can write.
      return week >= 1 && week <= weeksIn(year) && !(year === 9999 && week === 52);
    }
    case "turnOfYear":
      return Number(text.slice(5)) === (year + 1) % 100;
    case "before": {
      const until = text.slice(BEFORE.length);
      return isDay(until) && until > FIRST;
    }
    case "quarter":
    case "season":
    case "year":
      return true;
  }
};

/** The first day it covers; of what was before a day, the first day there is. */
export const firstDayOf = (when: When): CalendarDate => {
  const year = when.slice(0, 4);
  switch (precisionOf(when)) {
    case "day":
      return day(when);
    case "week":
      return mondayOf({ year: Number(year), week: Number(when.slice(6)) });
    case "month":
      return day(`${when}-01`);
    case "quarter":
      return day(`${year}-${String(Number(when.slice(6)) * 3 - 2).padStart(2, "0")}-01`);
    case "season":
      return day(when.endsWith("spring") ? `${year}-01-01` : `${year}-07-01`);
    case "year":
      return day(`${year}-01-01`);
    case "turnOfYear":
      return day(`${year}-12-31`);
    case "before":
      return day(FIRST);
  }
};

/** The last day it covers. */
export const lastDayOf = (when: When): CalendarDate => {
  const year = when.slice(0, 4);
  switch (precisionOf(when)) {
    case "day":
      return day(when);
    case "week":
      return plusDays(firstDayOf(when), 6);
    case "month":
      return endOfMonth(firstDayOf(when));
    case "quarter":
      return endOfMonth(day(`${year}-${String(Number(when.slice(6)) * 3).padStart(2, "0")}-01`));
    case "season":
      return day(when.endsWith("spring") ? `${year}-06-30` : `${year}-12-31`);
    case "year":
    case "turnOfYear":
      return day(`${year}-12-31`);
    case "before":
      return plusDays(day(when.slice(BEFORE.length)), -1);
  }
};
