import { describe, expect, it } from "vitest";
import { assessNotice, day, endsFrom, fromDayNumber, Period, readClause, type Term, toDayNumber } from "../../index.ts";

it("the ends of terms from a day begin with the one on that very day, and have none before it", () => {
  const clause = readClause(
    { kind: "renewing", from: day("2015-01-01"), until: day("2018-12-31"), renewsBy: Period.make("P1Y") },
    { length: Period.make("P3M") },
  );
  const firstTwo = (from: string) => {
    const ends = endsFrom(clause, toDayNumber(day(from)));
    return [ends.next(), ends.next()].map(({ value }) => fromDayNumber(value ?? 0));
  };
  expect(firstTwo("2010-01-01")).toEqual(["2018-12-31", "2019-12-31"]);
  expect(firstTwo("2018-12-31")).toEqual(["2018-12-31", "2019-12-31"]);
  expect(firstTwo("2019-01-01")).toEqual(["2019-12-31", "2020-12-31"]);
  expect([...endsFrom(readClause({ kind: "untilFurtherNotice", from: day("2015-01-01") }, null), 0)]).toEqual([]);
});

describe("renewals", () => {
  it("renewals never drift, and a month's end stays one", () => {
    const monthly: Term = {
      kind: "renewing",
      from: day("2025-12-01"),
      until: day("2026-01-31"),
      renewsBy: Period.make("P1M"),
    };
    const ends = ["2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01"].map(
      (today) => assessNotice({ term: monthly, notice: null, today: day(today) }).lastDay,
    );
    expect(ends).toEqual(["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"]);
  });
});
