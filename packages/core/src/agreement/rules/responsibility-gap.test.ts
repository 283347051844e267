import { describe, expect, it } from "vitest";
import { agreementView, day, type Fact, replay } from "../../index.ts";
import { noticeOf, registered } from "../../testing/agreements.ts";
import { group } from "../../testing/small-world.ts";
import {
  answer,
  answered,
  ending,
  nothingNeeded,
  part,
  takenOver,
  terminationDecided,
  toDescribe,
} from "../../testing/succession.ts";

describe("AGR-12: the responsibility gap", () => {
  const gapOn = (today: string, ...facts: ReadonlyArray<Fact>) =>
    agreementView(replay(facts), "a", day(today))?.responsibilityGap;
  const from = (...days: ReadonlyArray<string>) =>
    answered(takenOver(...days.map((each) => part({ from: day(each) }))));

  it("is from the day after the last day in force until the last part is in place", () => {
    expect(gapOn("2024-05-03", ...ending, from("2025-01-01"))).toEqual({ is: "none" });
    expect(gapOn("2024-05-03", ...ending, from("2024-06-01"))).toEqual({ is: "none" });
    expect(gapOn("2024-05-03", ...ending, from("2025-01-02"))).toEqual({
      is: "gap",
      from: "2025-01-01",
      until: "2025-01-01",
      days: 1,
    });
    expect(gapOn("2024-05-03", ...ending, from("2025-01-01", "2025-04-01", "2025-02-01"))).toEqual({
      is: "gap",
      from: "2025-01-01",
      until: "2025-03-31",
      days: 90,
    });
  });
  it("is none where nothing is taken over, and not asked while nothing is ending", () => {
    expect(gapOn("2024-05-03", ...ending, answered(nothingNeeded))).toEqual({ is: "none" });
    expect(gapOn("2024-05-03", ...group, registered())).toBeNull();
    expect(gapOn("2024-05-02", ...ending)).toBeNull();
  });
  it("is unknown without an answer or a day, until the agreement has ended; then it grows by a day a day", () => {
    const open = [
      ending,
      [...ending, toDescribe, answered(answer({ kind: "toBeDescribed", commitment: "c" }))],
      [...ending, toDescribe, answered(takenOver(part({ from: day("2025-01-01") }), part({ commitment: "c" })))],
    ];
    for (const facts of open) {
      expect(gapOn("2024-12-31", ...facts)).toEqual({ is: "unknown" });
      expect(gapOn("2025-01-01", ...facts)).toEqual({ is: "gap", from: "2025-01-01", until: null, days: 1 });
      expect(gapOn("2025-01-31", ...facts)).toMatchObject({ until: null, days: 31 });
    }
  });
  it("counts from the decided last day until every notice is in; one party's notice alone gives no day", () => {
    expect(gapOn("2024-05-03", ...group, registered(), terminationDecided, from("2025-01-03"))).toMatchObject({
      days: 2,
    });
    expect(gapOn("2024-05-03", ...group, registered(), noticeOf("vaxjo"), from("2025-01-03"))).toEqual({
      is: "unknown",
    });
  });
  it("the latest answer counts on a day, and an earlier day is not changed by it", () => {
    const facts = [...ending, { ...from("2025-02-01"), on: day("2024-06-01") }, from("2025-03-01")];
    expect(gapOn("2024-05-31", ...facts)).toMatchObject({ until: "2025-02-28" });
    expect(gapOn("2024-06-01", ...facts)).toMatchObject({ until: "2025-01-31" });
    expect(gapOn("2024-06-01", ...facts, { ...answered(nothingNeeded), on: day("2024-06-01") } as Fact)).toEqual({
      is: "none",
    });
    expect(agreementView(replay(facts), "a", day("2024-05-02"))?.succession).toBeNull();
  });
});
