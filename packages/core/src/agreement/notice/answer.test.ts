import * as Result from "effect/Result";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  after,
  type CalendarDate,
  day,
  dayNumber,
  fromDayNumber,
  lengthOf,
  Period,
  plusDays,
} from "../../kernel/index.ts";
import { askNotice, assessNotice } from "./answer.ts";
import { readClause } from "./clause.ts";
import { lastNoticeToEndBy } from "./last-day-to-give-notice.ts";
import type { NoticeAnswer, NoticeClause, NoticeQuestion, Term } from "./question.ts";

const years4: Term = {
  kind: "renewing",
  from: day("2015-01-01"),
  until: day("2018-12-31"),
  renewsBy: Period.make("P4Y"),
};
const openEnded: Term = { kind: "untilFurtherNotice", from: day("2019-01-01") };
const months = (n: number, more: Partial<NoticeClause> = {}): NoticeClause => ({
  length: Period.make(`P${n}M`),
  ...more,
});
const codes = (answer: NoticeAnswer) => answer.warnings.map((warning) => warning.code);
const received = (text: string, more: Partial<NonNullable<NoticeQuestion["given"]>> = {}) => ({
  given: { received: day(text), ...more },
});

describe("a renewing term", () => {
  const ask = (more: Partial<NoticeQuestion>) => assessNotice({ term: years4, notice: months(18), ...more });

  it("the public example: sent in time, received three days late, so it renews for four years", () => {
    const answer = ask({
      given: {
        decided: day("2017-06-26"),
        sent: day("2017-06-29"),
        received: day("2017-07-03"),
        to: day("2018-12-31"),
      },
      today: day("2017-07-03"),
    });
    expect(answer).toMatchObject({
      outcome: "renewed",
      lastDay: "2022-12-31",
      firstFreeDay: "2023-01-01",
      lastDayToGiveNotice: "2021-06-30",
      actBy: "2021-06-30",
    });
    expect(codes(answer)).toEqual(["receivedTooLate", "sentInTime", "toNotReachable", "mayNeedRepeating"]);
    expect(answer.steps.every((step) => step.rule.startsWith("AGR-"))).toBe(true);
  });

  it("the last day is in time, the day after is not", () => {
    expect(ask(received("2017-06-30"))).toMatchObject({ outcome: "terminated", lastDay: "2018-12-31" });
    expect(ask(received("2017-07-01"))).toMatchObject({ outcome: "renewed", lastDay: "2022-12-31" });
  });

  it("by the clause that counts sending, three days earlier was in time", () => {
    const given = { sent: day("2017-06-29"), received: day("2017-07-03") };
    expect(ask({ notice: months(18, { counts: "sent" }), given })).toMatchObject({
      outcome: "terminated",
      lastDay: "2018-12-31",
    });
  });

  it("a notice that names a later term ends that one", () => {
    expect(ask(received("2017-07-03", { to: day("2022-12-31") }))).toMatchObject({
      outcome: "terminated",
      lastDay: "2022-12-31",
    });
  });

  it("without notice speaks of the first term that can still be ended", () => {
    expect(ask({ today: day("2017-06-30") })).toMatchObject({
      outcome: "runsOn",
      lastDay: "2018-12-31",
      lastDayToGiveNotice: "2017-06-30",
    });
    expect(ask({ today: day("2017-07-01") })).toMatchObject({ outcome: "renewed", lastDay: "2022-12-31" });
    expect(ask({ today: day("2030-01-01") })).toMatchObject({ outcome: "renewed", lastDay: "2034-12-31" });
  });

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

describe("a fixed term", () => {
  const fixed: Term = { kind: "fixed", from: day("2023-01-01"), until: day("2024-12-31") };
  it("expires by itself, also when the notice comes too late", () => {
    expect(assessNotice({ term: fixed, notice: null })).toMatchObject({
      outcome: "expires",
      lastDay: "2024-12-31",
      lastDayToGiveNotice: null,
    });
    const late = assessNotice({ term: fixed, notice: months(3), ...received("2024-10-01") });
    expect(late).toMatchObject({ outcome: "expires", lastDay: "2024-12-31" });
    expect(codes(late)).toContain("receivedTooLate");
  });
  it.each([
    [3, "2024-09-30"],
    [6, "2024-06-30"],
    [12, "2023-12-31"],
  ])("with %i months' notice has its last day to give notice %s", (n, limit) => {
    expect(assessNotice({ term: fixed, notice: months(n) }).lastDayToGiveNotice).toBe(limit);
  });
  it("that lasts two years ends the day before the corresponding day", () => {
    const lasting: Term = { kind: "fixed", from: day("2023-01-01"), lasts: Period.make("P2Y") };
    expect(assessNotice({ term: lasting, notice: null }).lastDay).toBe("2024-12-31");
    expect(assessNotice({ term: { ...lasting, from: day("2024-02-29") }, notice: null }).lastDay).toBe("2026-02-27");
  });
});

describe("a last day to give notice that is no ordinary weekday stays where it is, and says by when to act", () => {
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

describe("until further notice", () => {
  const ask = (notice: NoticeClause | null, given: string) =>
    assessNotice({ term: openEnded, notice, ...received(given) });
  it.each([
    [months(6), "2024-05-03", "2024-11-03"],
    [months(6, { landing: "yearEnd" }), "2024-05-03", "2024-12-31"],
    [months(3, { landing: "monthEnd" }), "2026-03-15", "2026-06-30"],
    [months(3, { landing: "monthEnd" }), "2026-03-31", "2026-06-30"],
    [months(6, { landing: "monthEnd" }), "2026-02-28", "2026-08-31"],
    [months(3, { landing: "quarterEnd" }), "2026-01-01", "2026-06-30"],
    [months(12, { landing: { yearly: "06-30" } }), "2025-06-30", "2026-06-30"],
    [months(12, { landing: { yearly: "06-30" } }), "2025-07-01", "2027-06-30"],
    [months(12, { landing: { yearly: "02-29" } }), "2026-02-01", "2027-02-28"],
    [months(1, { landing: "monthEnd", afterPeriod: "strictlyAfter" }), "2026-04-30", "2026-05-31"],
    [months(1, { landing: "monthEnd", afterPeriod: "strictlyAfter" }), "2026-05-31", "2026-07-31"],
    [months(3, { whole: "calendarMonths" }), "2026-03-02", "2026-06-30"],
    [months(1, { landing: { days: [day("2024-08-01"), day("2024-06-11")] } }), "2024-05-03", "2024-06-11"],
    [months(12), "2024-02-29", "2025-02-28"],
    [null, "2024-05-03", "2024-05-03"],
  ])("%j received %s ends %s", (clause, given, lastDay) => {
    expect(ask(clause, given)).toMatchObject({ outcome: "terminated", lastDay });
  });

  it("runs on without a notice, and cannot be computed where no day is late enough", () => {
    expect(assessNotice({ term: openEnded, notice: months(6) })).toMatchObject({
      outcome: "runsOn",
      lastDay: null,
      lastDayToGiveNotice: null,
    });
    expect(ask(months(6, { landing: { days: [day("2024-06-11")] } }), "2024-05-03").outcome).toBe("cannotCompute");
  });

  it("a notice that names a day ends it the later of that and the first possible day", () => {
    const later = assessNotice({
      term: openEnded,
      notice: months(6),
      ...received("2024-05-03", { to: day("2024-12-31") }),
    });
    expect(later).toMatchObject({ lastDay: "2024-12-31", warnings: [] });
    const sooner = assessNotice({
      term: openEnded,
      notice: months(6),
      ...received("2024-05-03", { to: day("2024-06-30") }),
    });
    expect(sooner).toMatchObject({
      lastDay: "2024-11-03",
      warnings: [{ code: "toNotReachable", firstPossible: "2024-11-03" }],
    });
  });

  it("a window makes a notice count from a fixed day of this year or the next", () => {
    const window = months(12, { window: { by: "07-01", countsFrom: "12-31" } });
    expect(ask(window, "2024-07-01").lastDay).toBe("2025-12-31");
    expect(ask(window, "2024-07-02").lastDay).toBe("2026-12-31");
  });

  it("a longer notice than the law allows is cut", () => {
    const answer = ask({ length: Period.make("P5Y"), atMost: Period.make("P3Y"), nature: "statutory" }, "2024-05-03");
    expect(answer.lastDay).toBe("2027-05-03");
    expect(answer.warnings).toEqual([{ code: "cutToStatutoryCap", length: "P3Y" }]);
  });

  it("a period that merely runs out never moves for a holiday, by contract or statute", () => {
    for (const nature of ["contract", "statutory"] as const)
      expect(ask(months(6, { nature }), "2026-06-24").lastDay).toBe("2026-12-24");
  });
});

describe("what is missing is said", () => {
  it("a decision is not a notice", () => {
    for (const given of [{}, { decided: day("2024-05-03") }, { sent: day("2024-05-03") }]) {
      const answer = assessNotice({ term: openEnded, notice: months(6), given });
      expect(answer).toMatchObject({ outcome: "cannotCompute", lastDay: null });
      expect(answer.warnings[0]).toEqual({ code: "decisionIsNotNotice", missing: "received" });
    }
  });
  it("an unknown length is unknown, with a suggestion that is not applied", () => {
    const answer = assessNotice({ term: years4, notice: { length: null }, ...received("2016-01-01") });
    expect(answer).toMatchObject({
      outcome: "cannotCompute",
      lastDay: null,
      warnings: [{ code: "noticeLengthUnknown", suggestion: "P3M" }],
    });
  });
});

describe("two readings of a clause counted backwards", () => {
  const fixed: Term = { kind: "fixed", from: day("2023-01-01"), until: day("2024-06-30") };
  it("the earlier is reported, the later told", () => {
    const answer = assessNotice({ term: fixed, notice: months(6) });
    expect(answer).toMatchObject({ lastDayToGiveNotice: "2023-12-30", actBy: "2023-12-29" });
    expect(answer.warnings).toContainEqual({ code: "twoReadings", day: "2023-12-30", alternative: "2023-12-31" });
    expect(codes(answer)).toContain("fallsOnHoliday");
  });
  it("a notice between the two is late, with the other last day beside it", () => {
    const term: Term = {
      kind: "renewing",
      from: day("2023-07-01"),
      until: day("2024-06-30"),
      renewsBy: Period.make("P1Y"),
    };
    const answer = assessNotice({ term, notice: months(6), ...received("2023-12-31") });
    expect(answer).toMatchObject({ outcome: "renewed", lastDay: "2025-06-30" });
    expect(answer.warnings).toContainEqual({ code: "twoReadings", day: "2025-06-30", alternative: "2024-06-30" });
  });
  it("whole calendar months have one reading", () => {
    expect(assessNotice({ term: fixed, notice: months(6, { whole: "calendarMonths" }) })).toMatchObject({
      lastDayToGiveNotice: "2023-12-31",
    });
  });
});

describe("malformed questions name each fault by its path", () => {
  const paths = (question: unknown) => {
    const read = askNotice(question);
    return Result.isFailure(read) ? read.failure.map((fault) => fault.path) : "answered";
  };
  const term = { kind: "untilFurtherNotice", from: "2024-01-01" };
  it.each([
    ["an impossible day", { term: { ...term, from: "2023-02-29" }, notice: null }, ["term.from"]],
    ["a zero period", { term, notice: { length: "P0D" } }, ["notice.length"]],
    ["a negative period", { term, notice: { length: "-P1M" } }, ["notice.length"]],
    [
      "an end before the beginning",
      { term: { kind: "fixed", from: "2024-01-02", until: "2024-01-01" }, notice: null },
      ["term.until"],
    ],
    ["no end", { term: { kind: "fixed", from: "2024-01-02" }, notice: null }, ["term.until"]],
    [
      "two ends",
      { term: { kind: "fixed", from: "2024-01-02", until: "2025-01-01", lasts: "P1Y" }, notice: null },
      ["term.lasts"],
    ],
    [
      "a landing counted backwards",
      {
        term: { kind: "fixed", from: "2024-01-02", lasts: "P1Y" },
        notice: { length: "P1M", landing: "monthEnd", afterPeriod: "onOrAfter" },
      },
      ["notice.landing", "notice.afterPeriod"],
    ],
    [
      "a running notice on a fixed term",
      { term: { kind: "fixed", from: "2024-01-02", lasts: "P1Y" }, notice: { length: "P1M", before: "running" } },
      ["notice.before"],
    ],
    ["a term end that is not there", { term, notice: { length: "P1M", before: "termEnd" } }, ["notice.before"]],
    ["days that are no months", { term, notice: { length: "P30D", whole: "calendarMonths" } }, ["notice.length"]],
    [
      "a day of no year",
      { term, notice: { length: "P1M", landing: { yearly: "02-30" } } },
      ["notice.landing.yearly", "notice.landing.yearly", "notice.landing.days"],
    ],
  ])("%s", (_, question, expected) => expect(paths(question)).toEqual(expected));
});

describe("questions that are not malformed though they look odd", () => {
  const term = { kind: "untilFurtherNotice", from: "2024-01-01" };
  it.each([
    [
      "a landing and a strictly-after of a notice that runs",
      { term, notice: { length: "P1M", landing: "monthEnd", afterPeriod: "strictlyAfter" } },
    ],
    ["days, where whole months are not asked for", { term, notice: { length: "P30D" } }],
    ["whole months of unknown length", { term, notice: { length: null, whole: "calendarMonths" } }],
    ["whole months", { term, notice: { length: "P1Y", whole: "calendarMonths" } }],
    ["a term of one day", { term: { kind: "fixed", from: "2024-01-01", until: "2024-01-01" }, notice: null }],
    ["a term that lasts", { term: { kind: "fixed", from: "2024-01-01", lasts: "P1D" }, notice: null }],
  ])("%s", (_, question) => expect(Result.isSuccess(askNotice(question))).toBe(true));
});

describe("properties", () => {
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
});
