import { describe, expect, it } from "vitest";
import { day, dayIn, instant, isZone, localHour, saidClock, sameClockOn } from "./index.ts";

describe("the day of a moment", () => {
  it.each([
    ["2024-04-26T22:30:00Z", "2024-04-27"],
    ["2024-04-27T00:30:00+02:00", "2024-04-27"],
    ["2024-04-27T00:30:00+03:00", "2024-04-26"],
    ["2024-12-31T22:59:59Z", "2024-12-31"],
    ["2024-12-31T23:00:00Z", "2025-01-01"],
    ["2024-10-27T00:30:00Z", "2024-10-27"],
    ["2024-03-31T22:00:00Z", "2024-04-01"],
  ])("%s is %s in Sweden, whatever offset it was written with", (moment, date) => {
    expect(dayIn(instant(moment))).toBe(date);
  });

  it("the clock on the wall is the zone's own", () => {
    expect(localHour(instant("2024-05-03T22:10:00Z"))).toEqual({ day: "2024-05-04", hour: 0 });
    expect(localHour(instant("2024-05-03T22:10:00Z"), "America/New_York")).toEqual({ day: "2024-05-03", hour: 18 });
  });

  it.each([
    ["2024-10-27T02:05:00+02:00", "02:05 (+02:00)"],
    ["2024-10-27T02:05:00+01:00", "02:05 (+01:00)"],
    ["2024-10-27T02:00:00+02:00", "02:00 (+02:00)"],
    ["2024-10-27T02:59:59+01:00", "02:59 (+01:00)"],
    ["2024-10-27T01:59:59+02:00", "01:59"],
    ["2024-10-27T03:00:00+01:00", "03:00"],
    ["2024-10-26T02:05:00+02:00", "02:05"],
    ["2024-10-27T02:05:00Z", "02:05"],
    ["2024-03-31T03:05:00+02:00", "03:05"],
  ])("in the night when the clocks go back it is said which hour is meant: %s is %s", (moment, clock) => {
    expect(saidClock(instant(moment))).toBe(clock);
  });
  it("in the zone that is asked for", () => {
    const moment = instant("2024-10-27T01:05:00+01:00");
    expect([saidClock(moment), saidClock(moment, "Europe/London")]).toEqual(["01:05", "01:05 (+01:00)"]);
  });

  it("a zone is one that exists", () => {
    expect(isZone("Europe/Stockholm")).toBe(true);
    expect(isZone("Europe/Stokholm")).toBe(false);
  });
});

describe("the same clock on another day", () => {
  it.each([
    ["2024-05-03T10:00:00+02:00", "2024-05-10", "2024-05-10T10:00:00+02:00"],
    ["2024-05-03T10:00:00+02:00", "2024-11-08", "2024-11-08T10:00:00+01:00"],
    ["2024-11-08T10:00:00+01:00", "2024-05-03", "2024-05-03T10:00:00+02:00"],
    ["2024-05-03T23:30:00+02:00", "2024-11-08", "2024-11-08T23:30:00+01:00"],
    ["2024-11-08T00:30:00+01:00", "2024-05-03", "2024-05-03T00:30:00+02:00"],
  ])("%s, on %s: %s", (moment, on, same) => {
    expect(sameClockOn(instant(moment), day(on))).toBe(same);
  });
});
