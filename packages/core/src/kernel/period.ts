/**
 * A length of calendar time, written the ISO 8601 way: P4Y, P18M, P2W, P30D, P1Y6M.
 *
 * Months and years are counted by corresponding day, weeks and days as days.
 */
import * as Schema from "effect/Schema";
import { type CalendarDate, fromDayNumber, toDayNumber } from "./calendar-date.ts";
import { addMonths, type DayNumber } from "./day-number.ts";
import { speaking } from "./speaking.ts";

const PERIOD = /^P(?=\d)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?$/;

const PERIODS = "an ISO 8601 period longer than nothing, in years, months, weeks and days in that order";

/** A positive ISO 8601 period in years, months, weeks or days. */
export const Period = speaking(
  Schema.String.pipe(
    Schema.check(
      Schema.makeFilter((text: string) => isPeriod(text) || `Expected ${PERIODS}: P1Y6M${perhapsMeant(text)}`, {
        toJsonSchema: () => ({ pattern: PERIOD.source }),
      }),
    ),
    Schema.brand("Period"),
  ),
  (text) => notAPeriod(text),
);
export type Period = typeof Period.Type;

/** A period as numbers: years are 12 months, weeks 7 days. */
export interface Length {
  readonly months: number;
  readonly days: number;
}

/** Whether a text is a period longer than nothing. */
export const isPeriod = (text: string): boolean => {
  const parts = PERIOD.exec(text)?.slice(1) ?? [];
  return parts.some((part) => Number(part ?? 0) > 0);
};

/** The period a text names; throws a `RangeError` for what is none. For literals and tests. */
export const period = (text: string): Period => Period.make(text);

const notAPeriod = (text: string): string | undefined =>
  isPeriod(text) ? undefined : `"${text}" is not ${PERIODS}, such as P1Y6M${perhapsMeant(text)}`;

const UNITS = "YMWD";

/** The period that was perhaps meant: the same parts, each once, in their order and begun as a period begins. */
const perhapsMeant = (text: string): string => {
  const written = text.trim().toUpperCase().replace(/^P/, "");
  const parts = written.match(/\d{1,5}[YMWD]/g) ?? [];
  const inOrder = [...parts].sort((a, b) => UNITS.indexOf(a.slice(-1)) - UNITS.indexOf(b.slice(-1)));
  const meant = `P${inOrder.join("")}`;
  return parts.join("") === written && isPeriod(meant) ? `. Did you mean "${meant}"?` : "";
};

/** The period's months and days. */
export const lengthOf = (period: Period): Length => {
  const match = PERIOD.exec(period) ?? [];
  return {
    months: Number(match[1] ?? 0) * 12 + Number(match[2] ?? 0),
    days: Number(match[3] ?? 0) * 7 + Number(match[4] ?? 0),
  };
};

/** The day a length has run, counted forward from a day (back when `times` is negative): months first, then days. */
export const addLength = (from: DayNumber, length: Length, times = 1): DayNumber =>
  addMonths(from, length.months * times) + length.days * times;

/** As `addLength`, from a day as it is written. */
export const after = (from: CalendarDate, length: Length, times = 1): CalendarDate =>
  fromDayNumber(addLength(toDayNumber(from), length, times));
