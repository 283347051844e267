import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import {
  day,
  dayNumber,
  daysInMonth,
  endOfMonth,
  firstWeekdayOfMonth,
  fromDayNumber,
  fromParts,
  isDay,
  plusDays,
  plusMonths,
  toDayNumber,
  weekday,
} from "./calendar-date.ts";

const FIRST = dayNumber(1900, 1, 1);
const LAST = dayNumber(2100, 12, 31);

describe("days are whole numbers, checked against Temporal", () => {
  it("every day from 1900 to 2100 is the right number, text and weekday", () => {
    let oracle = Temporal.PlainDate.from("1900-01-01");
    for (let number = FIRST; number <= LAST; number += 1) {
      const date = fromDayNumber(number);
      if (date !== oracle.toString() || toDayNumber(date) !== number || weekday(date) !== oracle.dayOfWeek)
        throw new Error(`${number}: ${date} is not ${oracle}`);
      oracle = oracle.add({ days: 1 });
    }
    expect(oracle.toString()).toBe("2101-01-01");
  });

  it("every month offset from -24 to 48 lands as Temporal lands, from every end of a month and leap day", () => {
    for (let year = 1900; year <= 2100; year += 1)
      for (let month = 1; month <= 12; month += 1)
        for (const dayOfMonth of [1, 28, daysInMonth(year, month)]) {
          const from = fromParts(year, month, dayOfMonth);
          const oracle = Temporal.PlainDate.from(from);
          for (let months = -24; months <= 48; months += 1) {
            const landed = plusMonths(from, months);
            if (landed !== oracle.add({ months }).toString())
              throw new Error(`${from} + ${months} months is not ${landed}`);
          }
        }
  });
});

describe("corresponding days", () => {
  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2026-01-31", 2, "2026-03-31"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-12-31", -18, "2023-06-30"],
  ])("%s and %i months is %s", (from, months, landed) => {
    expect(plusMonths(day(from), months)).toBe(landed);
  });

  it("drift when they are chained, so they are not", () => {
    const chained = plusMonths(plusMonths(day("2026-01-31"), 1), 1);
    expect(chained).toBe("2026-03-28");
    expect(plusMonths(day("2026-01-31"), 2)).toBe("2026-03-31");
  });
});

describe("days that do not exist", () => {
  it.each(["2026-02-30", "2023-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "26-01-01", "", "2026-04-31"])(
    "%s",
    (text) => {
      expect(isDay(text)).toBe(false);
      expect(() => day(text)).toThrow(RangeError);
    },
  );
});

it("the first Fridays of 2026 are the ones in the calendar", () => {
  const fridays = Array.from({ length: 12 }, (_, index) => firstWeekdayOfMonth(2026, index + 1, 5).slice(5));
  expect(fridays.join(" ")).toBe("01-02 02-06 03-06 04-03 05-01 06-05 07-03 08-07 09-04 10-02 11-06 12-04");
});

it("a month ends on its last day, and the day before the first of March knows leap years", () => {
  expect(endOfMonth(day("2024-02-10"))).toBe("2024-02-29");
  expect(plusDays(day("2023-03-01"), -1)).toBe("2023-02-28");
});
