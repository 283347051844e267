import Holidays from "date-holidays";
import { expect, it } from "vitest";
import { type CalendarDate, day, fromDayNumber, plusDays, weekday } from "./calendar-date.ts";
import { dayNumber } from "./day-number.ts";
import { lengthOf, Period } from "./period.ts";
import {
  actDue,
  isOrdinaryWeekday,
  isPublicHoliday,
  ordinaryWeekdayOnOrAfter,
  ordinaryWeekdayOnOrBefore,
} from "./red-days.ts";

/** Whit Monday was a public holiday until 2005, when the national day took its place; the oracle knows only the later law. */
const isWhitMondayOfOld = (date: CalendarDate) =>
  date < "2005" &&
  isPublicHoliday(date) &&
  weekday(date) === 1 &&
  isPublicHoliday(plusDays(date, -50)) &&
  date.slice(5, 7) >= "05" &&
  !date.endsWith("-05-01");

it("the public holidays of 1990 to 2099 are the ones another library has, and every Sunday", () => {
  const oracle = new Holidays("SE");
  for (let year = 1990; year <= 2099; year += 1) {
    const theirs = new Set(
      oracle
        .getHolidays(year)
        .filter((holiday) => holiday.type === "public")
        .map((holiday) => holiday.date.slice(0, 10)),
    );
    for (let number = dayNumber(year, 1, 1); number <= dayNumber(year, 12, 31); number += 1) {
      const date = fromDayNumber(number);
      const expected = theirs.has(date) || weekday(date) === 7 || isWhitMondayOfOld(date);
      if (isPublicHoliday(date) !== expected) throw new Error(`${date}: a public holiday here: ${!expected}`);
    }
  }
});

it.each(["2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21"])(
  "Easter Monday follows Easter %s",
  (easter) => {
    const monday = fromDayNumber(
      dayNumber(Number(easter.slice(0, 4)), Number(easter.slice(5, 7)), Number(easter.slice(8))) + 1,
    );
    expect(isPublicHoliday(monday)).toBe(true);
    expect(weekday(monday)).toBe(1);
  },
);

it.each([
  ["2026-06-18", true, "the day before midsummer eve"],
  ["2026-06-19", false, "midsummer eve"],
  ["2026-06-22", true, "the Monday after midsummer"],
  ["2026-12-23", true, "the day before Christmas eve"],
  ["2026-12-24", false, "Christmas eve"],
  ["2026-12-31", false, "New Year's eve"],
  ["2027-01-06", false, "Epiphany"],
  ["2026-04-02", true, "Maundy Thursday is an ordinary day by law"],
  ["2026-04-03", false, "Good Friday"],
])("%s is an ordinary weekday: %s (%s)", (date, ordinary) => {
  expect(isOrdinaryWeekday(day(date))).toBe(ordinary);
});

it("the last ordinary weekday on or before New Year's eve skips a weekend too", () => {
  expect(ordinaryWeekdayOnOrBefore(day("2026-12-31"))).toBe("2026-12-30");
  expect(ordinaryWeekdayOnOrBefore(day("2023-01-01"))).toBe("2022-12-30");
  expect(ordinaryWeekdayOnOrBefore(day("2024-05-06"))).toBe("2024-05-06");
});

it.each([
  ["2026-06-05", "P14D", "2026-06-22", "2026-06-19", "midsummer eve, a Friday"],
  ["2026-12-03", "P3W", "2026-12-28", "2026-12-24", "Christmas eve, then the holidays, then a Sunday"],
  ["2026-11-30", "P1M", "2026-12-30", "2026-12-30", "an ordinary Wednesday"],
  ["2026-12-01", "P30D", "2027-01-04", "2026-12-31", "New Year's eve, then New Year's Day, then a weekend"],
  ["2026-05-06", "P1M", "2026-06-08", "2026-06-06", "the national day, on a Saturday"],
])("an act due %s and %s later is due %s by statute, %s by contract: %s", (from, length, statutory, contract) => {
  const period = lengthOf(Period.make(length));
  expect(actDue(day(from), period, "statutory")).toBe(statutory);
  expect(actDue(day(from), period, "contract")).toBe(contract);
  expect(actDue(day(from), period, "agreed")).toBe(contract);
});

it("New Year's eve and Epiphany roll to the next ordinary weekday, which stays where it is", () => {
  expect(ordinaryWeekdayOnOrAfter(day("2026-12-31"))).toBe("2027-01-04");
  expect(ordinaryWeekdayOnOrAfter(day("2027-01-06"))).toBe("2027-01-07");
  expect(ordinaryWeekdayOnOrAfter(day("2027-01-07"))).toBe("2027-01-07");
});

it("Whit Monday was a public holiday until 2004, the national day is one from 2005", () => {
  expect(isPublicHoliday(day("2004-05-31"))).toBe(true);
  expect(isPublicHoliday(day("2005-05-16"))).toBe(false);
  expect(isPublicHoliday(day("2003-06-06"))).toBe(false);
  expect(isPublicHoliday(day("2005-06-06"))).toBe(true);
});
