import { day, instant } from "@konstellation/core";
import { expect, it } from "vitest";
import { atClock, spanTyped } from "./clocks.ts";

const [AUTUMN, SPRING] = [day("2024-10-27"), day("2024-03-31")];
const first = instant("2024-10-27T02:05:00+02:00");
const second = instant("2024-10-27T02:05:00+01:00");

it("a clock that is shown twice is the first that can follow what has been entered", () => {
  expect(atClock(AUTUMN, "02:05")).toBe(first);
  expect(atClock(AUTUMN, "02:05", first)).toBe(first);
  expect(atClock(AUTUMN, "02:05", instant("2024-10-27T02:50:00+02:00"))).toBe(second);
  expect(atClock(AUTUMN, "02:05", instant("2024-10-27T02:10:00+01:00"))).toBe(first);
  expect(spanTyped("02:50-02:05", [], first)).toEqual({ from: "2024-10-27T02:50:00+02:00", until: second });
});

it("a clock that is never shown is no time", () => {
  expect(atClock(SPRING, "02:30")).toBeUndefined();
  expect(spanTyped("02:30-", [], instant("2024-03-31T01:30:00+01:00"))).toBeUndefined();
  expect(atClock(SPRING, "01:59")).toBe("2024-03-31T01:59:00+01:00");
  expect(atClock(SPRING, "03:00")).toBe("2024-03-31T03:00:00+02:00");
});
