import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import {
  day,
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
import { addMonths, dayNumber, daysInMonth, digitsOf, firstOfMonth, lastOfMonth } from "./day-number.ts";
import { mondayOf, weekOf, weeksIn } from "./iso-week.ts";

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

  it("every month offset of ten years back and forth lands right from every day", () => {
    // Temporal says how many days every month has; from a day, the corresponding day is its number or the last one.
    const months: Array<{ readonly first: number; readonly days: number }> = [];
    let first = dayNumber(1889, 1, 1);
    for (let month = new Temporal.PlainYearMonth(1889, 1); month.year <= 2111; month = month.add({ months: 1 })) {
      months.push({ first, days: month.daysInMonth });
      first += month.daysInMonth;
    }
    for (const [index, { first, days }] of months.entries())
      for (let offset = -120; offset <= 120; offset += 1) {
        const target = months[index + offset];
        if (target === undefined || first < FIRST || first > LAST) continue;
        for (let dayOfMonth = 1; dayOfMonth <= days; dayOfMonth += 1)
          if (addMonths(first + dayOfMonth - 1, offset) !== target.first + Math.min(dayOfMonth, target.days) - 1)
            throw new Error(`${fromDayNumber(first + dayOfMonth - 1)} and ${offset} months`);
      }
  });

  it("the ends of every month land as Temporal itself lands them", () => {
    for (let year = 1900; year <= 2100; year += 1)
      for (let month = 1; month <= 12; month += 1)
        for (const dayOfMonth of [1, 28, daysInMonth(year, month)]) {
          const from = fromParts(year, month, dayOfMonth);
          const oracle = Temporal.PlainDate.from(from);
          for (const months of [-24, -18, -12, -6, -3, -1, 0, 1, 2, 3, 6, 12, 18, 24, 36, 48]) {
            const landed = plusMonths(from, months);
            if (landed !== oracle.add({ months }).toString())
              throw new Error(`${from} + ${months} months is not ${landed}`);
          }
        }
  });

  it("every day lies in the ISO week Temporal says, and that week begins on its Monday", () => {
    let oracle = Temporal.PlainDate.from("1900-01-01");
    for (let number = FIRST; number <= LAST; number += 1) {
      const date = fromDayNumber(number);
      const { year, week } = weekOf(date);
      if (week !== oracle.weekOfYear || year !== oracle.yearOfWeek) throw new Error(`${date}: ${year}, week ${week}`);
      const monday = mondayOf({ year, week });
      if (monday > date || toDayNumber(monday) + 6 < number || weekday(monday) !== 1)
        throw new Error(`${year}, week ${week} does not begin on ${monday}`);
      oracle = oracle.add({ days: 1 });
    }
    expect([2024, 2025, 2026, 2032].map(weeksIn)).toEqual([52, 52, 53, 53]);
    expect([weekOf(day("2026-12-31")), weekOf(day("2027-01-01"))]).toEqual([
      { year: 2026, week: 53 },
      { year: 2026, week: 53 },
    ]);
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
  const leapDay = dayNumber(2024, 2, 29);
  expect([firstOfMonth(leapDay), lastOfMonth(leapDay), lastOfMonth(leapDay - 28)].map(digitsOf)).toEqual([
    20240201, 20240229, 20240229,
  ]);
});
