import { describe, expect, it } from "vitest";
import { instant, plusMilliseconds, spanOfWriting } from "./index.ts";

describe("a moment a little later", () => {
  it.each([
    ["2024-05-03T10:05:00+02:00", 1, "2024-05-03T10:05:00.001+02:00"],
    ["2024-05-03T23:59:59.999+02:00", 1, "2024-05-04T00:00:00+02:00"],
    ["2024-05-03T23:59:59.999-03:30", 1, "2024-05-04T00:00:00-03:30"],
    ["2024-05-03T10:05Z", 1, "2024-05-03T10:05:00.001Z"],
  ])("%s and %d ms is %s, at the same offset", (moment, milliseconds, later) => {
    expect(plusMilliseconds(instant(moment), milliseconds)).toBe(later);
  });
});

describe("what a written moment stands for", () => {
  it.each([
    ["2024-05-03T10:05+02:00", 60_000],
    ["2024-05-03T10:05:00+02:00", 60_000],
    ["2024-05-03T10:05:01+02:00", 1000],
    ["2024-05-03T10:05:01.5+02:00", 1],
  ])("%s stands for %d ms", (moment, span) => {
    expect(spanOfWriting(instant(moment))).toBe(span);
  });
});
