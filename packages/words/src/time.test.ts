/**
 * Days and times as people write them.
 */
import { day } from "@konstellation/core";
import { expect, it } from "vitest";
import { dayIn, dayOfYearIn, whenIn } from "./time.ts";

it("days and times are written as people write them", () => {
  expect(dayIn(day("2026-12-04"), "sv")).toBe("fre 2026-12-04");
  expect(dayIn(day("2024-05-06"), "en")).toBe("Mon 2024-05-06");
});

it.each([
  ["2024-06-13", "tor 2024-06-13", "Thu 2024-06-13"],
  ["2026-W49", "v. 49 2026", "week 49 of 2026"],
  ["2024-06", "juni 2024", "June 2024"],
  ["2024-Q3", "tredje kvartalet 2024", "the third quarter of 2024"],
  ["2026-spring", "våren 2026", "the spring of 2026"],
  ["2026-autumn", "hösten 2026", "the autumn of 2026"],
  ["2024", "2024", "2024"],
  ["before-2024-03-01", "före fre 2024-03-01", "before Fri 2024-03-01"],
  ["2024/25", "årsskiftet 24/25", "the turn of the year 24/25"],
])("%s is said as precisely as it was: %s, %s", (when, sv, en) => {
  expect([whenIn(when, "sv"), whenIn(when, "en")]).toEqual([sv, en]);
});

it("a day of any year is said by its month", () =>
  expect([dayOfYearIn("06-30", "sv"), dayOfYearIn("01-05", "en")]).toEqual(["30 juni", "5 January"]));

it.each([
  ["sv", "januari februari mars april maj juni juli augusti september oktober november december"],
  ["en", "January February March April May June July August September October November December"],
] as const)("every month has its name, in %s", (language, names) => {
  for (const [index, name] of names.split(" ").entries()) {
    const month = String(index + 1).padStart(2, "0");
    expect(whenIn(`2024-${month}` as never, language)).toBe(`${name} 2024`);
    expect(dayOfYearIn(`${month}-09`, language)).toBe(`9 ${name}`);
  }
});

it.each([
  ["sv", "mån tis ons tor fre lör sön", "första andra tredje fjärde"],
  ["en", "Mon Tue Wed Thu Fri Sat Sun", "first second third fourth"],
] as const)("every weekday and quarter has its name, in %s", (language, weekdays, quarters) => {
  for (const [index, name] of weekdays.split(" ").entries())
    expect(dayIn(day(`2024-06-0${index + 3}`), language)).toBe(`${name} 2024-06-0${index + 3}`);
  for (const [index, name] of quarters.split(" ").entries())
    expect(whenIn(`2024-Q${index + 1}` as never, language)).toContain(name);
});

it("a week is said without a nought before it", () => {
  expect([whenIn("2026-W04" as never, "sv"), whenIn("2026-W04" as never, "en")]).toEqual([
    "v. 4 2026",
    "week 4 of 2026",
  ]);
});
