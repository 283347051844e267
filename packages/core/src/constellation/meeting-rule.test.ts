import { describe, expect, it } from "vitest";
import { day } from "../index.ts";
import { type MeetingRule, monthsIn, ruledDay } from "./meeting-rule.ts";

const friday = (more: Partial<MeetingRule> = {}): MeetingRule => ({
  weekday: "friday",
  nth: 1,
  onRedDay: "before",
  ...more,
});
const given = (rule: MeetingRule, month: string) => ruledDay(rule, day(`${month}-15`));

describe("the first Friday of the month", () => {
  it.each([
    ["2026-02", "2026-02-06", undefined],
    // Good Friday; the Thursday before it is a weekday.
    ["2026-04", "2026-04-02", "2026-04-03"],
    // The first of May.
    ["2026-05", "2026-04-30", "2026-05-01"],
    // The first Friday of the year is the second of January, an ordinary one.
    ["2026-01", "2026-01-02", undefined],
  ])("of %s is %s", (month, on, insteadOf) =>
    expect(given(friday(), month)).toEqual({ day: on, ...(insteadOf === undefined ? {} : { insteadOf }) }),
  );

  it("on a red day goes to the weekday after, falls away, or stands, as the charter says", () => {
    expect(given(friday({ onRedDay: "after" }), "2026-05")).toEqual({ day: "2026-05-04", insteadOf: "2026-05-01" });
    expect(given(friday({ onRedDay: "none" }), "2026-05")).toBeUndefined();
    expect(given(friday({ onRedDay: "same" }), "2026-05")).toEqual({ day: "2026-05-01" });
  });
});

describe("other days", () => {
  it("the fifth only where there is one, the last always", () => {
    expect(given(friday({ nth: 5 }), "2026-01")).toEqual({ day: "2026-01-30" });
    expect(given(friday({ nth: 5 }), "2026-02")).toBeUndefined();
    expect(given(friday({ nth: "last" }), "2026-01")).toEqual({ day: "2026-01-30" });
    expect(given(friday({ nth: "last" }), "2026-02")).toEqual({ day: "2026-02-27" });
    expect(given(friday({ weekday: "thursday", nth: 2 }), "2026-06")).toEqual({ day: "2026-06-11" });
  });

  it("only in the months that are named", () => {
    const terms = friday({ months: [2, 9] });
    expect([given(terms, "2026-02")?.day, given(terms, "2026-03")]).toEqual(["2026-02-06", undefined]);
  });

  it("for every month that a time touches", () => {
    expect(monthsIn(day("2025-12-31"), day("2026-02-01"))).toEqual(["2025-12-01", "2026-01-01", "2026-02-01"]);
    expect(monthsIn(day("2026-01-31"), day("2026-01-31"))).toEqual(["2026-01-01"]);
  });
});
