import fc from "fast-check";
import { expect, it } from "vitest";
import {
  after,
  assessNotice,
  type CalendarDate,
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

const someDay = fc.integer({ min: dayNumber(2000, 1, 1), max: dayNumber(2040, 12, 31) }).map(fromDayNumber);

const someMonths = fc.integer({ min: 1, max: 48 });

const landing = fc.constantFrom<NoticeClause["landing"]>("anyDay", "monthEnd", "quarterEnd", "yearEnd", {
  yearly: "02-29",
});

it("a notice on the computed last day is in time, one a day later is not", () => {
  fc.assert(
    fc.property(someDay, someMonths, someMonths, (from, lasts, n) => {
      const term: Term = { kind: "renewing", from, lasts: Period.make(`P${lasts}M`), renewsBy: Period.make("P1Y") };
      const { lastDayToGiveNotice: limit, lastDay } = assessNotice({ term, notice: months(n) });
      if (limit === null || lastDay === null) return;
      expect(assessNotice({ term, notice: months(n), given: { received: limit, to: lastDay } })).toMatchObject({
        outcome: "terminated",
        lastDay,
      });
      const after = assessNotice({ term, notice: months(n), given: { received: plusDays(limit, 1), to: lastDay } });
      expect(after.lastDay === null || after.lastDay > lastDay).toBe(true);
    }),
  );
});

it("the end is never before notice and period, and more notice never ends sooner", () => {
  fc.assert(
    fc.property(someDay, someMonths, landing, (given, n, lands) => {
      const end = (length: number) =>
        assessNotice({
          term: openEnded,
          notice: months(length, lands === undefined ? {} : { landing: lands }),
          given: { received: given },
        }).lastDay as CalendarDate;
      expect(end(n) >= after(given, lengthOf(Period.make(`P${n}M`)))).toBe(true);
      expect(end(n + 1) >= end(n)).toBe(true);
    }),
  );
});

it("an earlier notice never ends an agreement later", () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: 1, max: 400 }), someMonths, landing, (given, earlier, n, lands) => {
      const clause = months(n, lands === undefined ? {} : { landing: lands });
      const end = (received: CalendarDate) =>
        assessNotice({ term: openEnded, notice: clause, given: { received } }).lastDay as CalendarDate;
      expect(end(plusDays(given, -earlier)) <= end(given)).toBe(true);
    }),
  );
});

it("no notice reaches a day before every day that a clause can land on", () => {
  const clause = readClause(openEnded, months(1, { landing: { days: [day("2024-06-11")] } }));
  expect(lastNoticeToEndBy(clause, dayNumber(2024, 6, 10))).toBeUndefined();
  expect(lastNoticeToEndBy(clause, dayNumber(2024, 6, 11))).toBe(dayNumber(2024, 5, 11));
  expect(lastNoticeToEndBy(readClause(openEnded, null), dayNumber(2024, 6, 10))).toBe(dayNumber(2024, 6, 10));
});
