import { toMilliseconds, writtenDay } from "@konstellation/core";
import { expect, it } from "vitest";
import { stockholmClock } from "./clock.ts";

it("tells the moment in Stockholm's offset and the day it is there, whatever the machine's zone", () => {
  const before = Date.now();
  const now = stockholmClock.now();
  expect(toMilliseconds(now)).toBeGreaterThanOrEqual(before);
  expect(toMilliseconds(now)).toBeLessThanOrEqual(Date.now());
  expect(now).toMatch(/\+0[12]:00$/);
  expect(writtenDay(now)).toBe(now.slice(0, 10));
});
