import { describe, expect, it } from "vitest";
import {
  assessNotice,
  day,
  type NoticeAnswer,
  type NoticeClause,
  type NoticeQuestion,
  Period,
  type Term,
} from "../../index.ts";

const openEnded: Term = { kind: "untilFurtherNotice", from: day("2019-01-01") };

const months = (n: number, more: Partial<NoticeClause> = {}): NoticeClause => ({
  length: Period.make(`P${n}M`),
  ...more,
});

const codes = (answer: NoticeAnswer) => answer.warnings.map((warning) => warning.code);

const received = (text: string, more: Partial<NonNullable<NoticeQuestion["given"]>> = {}) => ({
  given: { received: day(text), ...more },
});

describe("AGR-6: a last day to give notice that is no ordinary weekday stays where it is, and says by when to act", () => {
  it.each([
    ["the day before midsummer eve", "2026-12-18", "2026-06-18", "2026-06-18", false],
    ["midsummer eve", "2026-12-19", "2026-06-19", "2026-06-18", true],
    ["midsummer day", "2026-12-20", "2026-06-20", "2026-06-18", true],
    ["the Monday after midsummer", "2026-12-22", "2026-06-22", "2026-06-22", false],
    ["the day before Christmas eve", "2027-06-23", "2026-12-23", "2026-12-23", false],
    ["Christmas eve", "2027-06-24", "2026-12-24", "2026-12-23", true],
    ["New Year's eve", "2026-07-01", "2026-01-01", "2025-12-30", true],
    ["a Saturday", "2024-12-08", "2024-06-08", "2024-06-07", true],
    ["the national day", "2024-12-06", "2024-06-06", "2024-06-05", true],
    ["the leap day, a Thursday", "2024-08-29", "2024-02-29", "2024-02-29", false],
    ["the 28th for want of a 29th", "2023-08-29", "2023-02-28", "2023-02-28", false],
    ["a month's end for the 31st", "2024-12-31", "2024-06-30", "2024-06-28", true],
  ])("%s", (_, until, limit, actBy, warned) => {
    const term: Term = { kind: "fixed", from: day("2020-01-01"), until: day(until) };
    const answer = assessNotice({ term, notice: months(6) });
    expect([answer.lastDayToGiveNotice, answer.actBy, codes(answer).includes("fallsOnHoliday")]).toEqual([
      limit,
      actBy,
      warned,
    ]);
  });
});

describe("AGR-6: a period that runs out", () => {
  const ask = (notice: NoticeClause | null, given: string) =>
    assessNotice({ term: openEnded, notice, ...received(given) });

  it("a period that merely runs out never moves for a holiday, by contract or statute", () => {
    for (const nature of ["contract", "statutory"] as const)
      expect(ask(months(6, { nature }), "2026-06-24").lastDay).toBe("2026-12-24");
  });
});
