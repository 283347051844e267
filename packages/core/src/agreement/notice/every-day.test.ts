import { describe, it } from "vitest";
import {
  after,
  assessNotice,
  day,
  dayNumber,
  fromDayNumber,
  lastNoticeToEndBy,
  lengthOf,
  type NoticeClause,
  Period,
  plusDays,
  readClause,
  type Term,
} from "../../index.ts";

const openEnded: Term = { kind: "untilFurtherNotice", from: day("2019-01-01") };
const months = (n: number, more: Partial<NoticeClause> = {}): NoticeClause => ({
  length: Period.make(`P${n}M`),
  ...more,
});

describe("every day of 2020 to 2035", () => {
  it("counting back and counting forward agree for every day of 2020 to 2035 and the common clauses", () => {
    for (const n of [1, 3, 6, 12])
      for (let number = dayNumber(2020, 1, 1); number <= dayNumber(2035, 12, 31); number += 1) {
        const until = fromDayNumber(number);
        const term: Term = { kind: "fixed", from: day("2000-01-01"), until };
        const { lastDayToGiveNotice: limit, warnings } = assessNotice({ term, notice: months(n) });
        const other = warnings.find((warning) => warning.code === "twoReadings")?.alternative ?? limit;
        if (limit === null || other == null) throw new Error(`${until}: no last day to give notice`);
        const length = lengthOf(Period.make(`P${n}M`));
        if (after(limit, length) > until || after(other, length) > until || after(plusDays(other, 1), length) <= until)
          throw new Error(`${until} with ${n} months: ${limit}, or ${other}`);
      }
  });

  it("the last notice that ends a running agreement by a day does, and one a day later does not, 2020 to 2035", () => {
    const clauses = [
      months(3),
      months(6, { landing: "yearEnd" }),
      months(3, { landing: "monthEnd", afterPeriod: "strictlyAfter" }),
      months(12, { landing: { yearly: "02-29" } }),
      months(3, { whole: "calendarMonths" }),
      months(12, { window: { by: "07-01", countsFrom: "12-31" } }),
    ];
    for (const notice of clauses) {
      const clause = readClause(openEnded, notice);
      for (let number = dayNumber(2020, 1, 1); number <= dayNumber(2035, 12, 31); number += 1) {
        const last = lastNoticeToEndBy(clause, number);
        if (last === undefined) throw new Error(`no notice ends it by ${fromDayNumber(number)}`);
        const endOf = (given: number) =>
          assessNotice({ term: openEnded, notice, given: { received: fromDayNumber(given) } }).lastDay ?? "never";
        if (endOf(last) > fromDayNumber(number) || endOf(last + 1) <= fromDayNumber(number))
          throw new Error(`${fromDayNumber(number)} by ${JSON.stringify(notice)}: ${fromDayNumber(last)}`);
      }
    }
  });
});
