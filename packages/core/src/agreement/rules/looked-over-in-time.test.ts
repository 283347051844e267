import { describe, expect, it } from "vitest";
import { day, type Fact, Period } from "../../index.ts";
import { county, everyTwoYears, registered, reviewed, seenOn } from "../../testing/agreements.ts";

describe("AGR-9: what runs until further notice is looked over, and says when it would end", () => {
  it("the first review day stays until it is looked over, then the next one comes", () => {
    const next = (today: string, ...more: ReadonlyArray<Fact>) =>
      seenOn(today, ...county, everyTwoYears, ...more).nextReview;
    expect(next("2024-05-03")).toBe("2024-10-01");
    expect(next("2025-05-03")).toBe("2024-10-01");
    expect(next("2024-10-01", reviewed("2024-09-30"))).toBe("2024-10-01");
    expect(next("2024-10-01", reviewed("2024-10-01"))).toBe("2026-10-01");
    expect(next("2024-09-30", reviewed("2024-10-01"))).toBe("2024-10-01");
    expect(next("2031-01-01", reviewed("2029-01-01"))).toBe("2030-10-01");
  });
  it("a review can set the next day itself, and a clause without a rhythm has one day only", () => {
    const own = reviewed("2024-09-30", { next: day("2025-03-01") });
    expect(seenOn("2024-10-01", ...county, everyTwoYears, own).nextReview).toBe("2025-03-01");
    const once = registered({ review: { first: day("2024-10-01") } });
    expect(seenOn("2024-10-01", ...county, once).nextReview).toBe("2024-10-01");
    expect(seenOn("2024-10-01", ...county, once, reviewed("2024-09-30")).nextReview).toBe("2024-10-01");
    expect(seenOn("2024-10-01", ...county, once, reviewed("2024-10-01")).nextReview).toBeNull();
  });
  it("the latest review counts, in whatever order they were entered; of two on a day the one entered last", () => {
    const found = (...more: ReadonlyArray<Fact>) =>
      seenOn("2025-01-01", ...county, registered(), ...more).latestReview?.finding;
    const revised = reviewed("2024-06-01", { finding: "toBeRevised" });
    expect(found(revised, reviewed("2024-05-01"))).toBe("toBeRevised");
    expect(found(reviewed("2024-05-01"), revised)).toBe("toBeRevised");
    expect(found(reviewed("2024-06-01"), revised)).toBe("toBeRevised");
  });
  it("notice today: a clause that is unknown has no answer, a fixed term ends by itself", () => {
    expect(seenOn("2024-05-03", ...county, registered({ notice: { length: null } })).ifNoticeToday).toBeNull();
    const fixed = registered({
      term: { kind: "fixed", from: day("2024-01-01"), until: day("2024-12-31") },
      notice: null,
    });
    const late = { ...fixed, notice: { length: Period.make("P3M") } };
    for (const agreement of [fixed, late])
      expect(seenOn("2024-05-03", ...county, agreement)).toMatchObject({ ifNoticeToday: null, decideInTime: null });
    const free = registered({
      term: { kind: "renewing", from: day("2023-01-01"), until: day("2024-12-31"), renewsBy: Period.make("P1Y") },
      notice: null,
    });
    expect(seenOn("2024-05-03", ...county, free).ifNoticeToday).toEqual({
      lastDay: "2024-12-31",
      lastDayToGiveNotice: "2024-12-31",
      actBy: "2024-12-30",
    });
    const midsummer = registered({
      term: { kind: "renewing", from: day("2022-07-01"), until: day("2024-06-30"), renewsBy: Period.make("P1Y") },
      notice: { length: Period.make("P6M") },
    });
    expect(seenOn("2023-12-01", ...county, midsummer).ifNoticeToday).toMatchObject({
      lastDay: "2024-06-30",
      lastDayToGiveNotice: "2023-12-30",
    });
    const anyDay = registered({ notice: { length: Period.make("P3M") } });
    expect(seenOn("2024-05-04", ...county, anyDay).ifNoticeToday).toEqual({
      lastDay: "2024-08-04",
      lastDayToGiveNotice: "2024-05-04",
      actBy: "2024-05-03",
    });
  });
});
