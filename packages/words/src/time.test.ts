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
