import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { askNotice } from "../../index.ts";
import { ask, byJuly, months, openEnded, twoYears, unknown } from "../../testing/notice.ts";

// The terms, and the notice that each case asks for.
const fourYears = { kind: "renewing", from: "2015-01-01", until: "2018-12-31", renewsBy: "P4Y" };
const oneYear = { kind: "renewing", from: "2023-07-01", until: "2024-06-30", renewsBy: "P1Y" };
const toJune = { kind: "fixed", from: "2023-01-01", until: "2024-06-30" };
const lasting = (from: string) => ({ kind: "fixed", from, lasts: "P2Y" });
const to = (landing: unknown, more: object = {}) => ({ landing, ...more });
const sending = { counts: "sent" };
const strictly = { afterPeriod: "strictlyAfter" };
const whole = { whole: "calendarMonths" };
const capped = { length: "P5Y", atMost: "P3Y", nature: "statutory" };

type Case = readonly [shows: string, term: object, notice: object | null, happened: string, answer: string];

// biome-ignore format: a table has one line a case.
const lastDays: ReadonlyArray<Case> = [
  ["renewing: on the last day it is in time", fourYears, months(18), "received 2017-06-30", "terminated 2018-12-31"],
  ["renewing: a day late, it renews for four years", fourYears, months(18), "received 2017-07-01", "renewed 2022-12-31"],
  ["sent in time counts where sending counts", fourYears, months(18, sending), "sent 2017-06-29, received 2017-07-03", "terminated 2018-12-31"],
  ["a notice may name a later term", fourYears, months(18), "received 2017-07-03, to 2022-12-31", "terminated 2022-12-31"],
  ["no notice: the first term can still be ended", fourYears, months(18), "today 2017-06-30", "runsOn 2018-12-31"],
  ["no notice, a day later: it cannot", fourYears, months(18), "today 2017-07-01", "renewed 2022-12-31"],
  ["no notice, years later: the term of that time", fourYears, months(18), "today 2030-01-01", "renewed 2034-12-31"],
  ["between two readings: late by the earlier", oneYear, months(6), "received 2023-12-31", "renewed 2025-06-30"],

  ["fixed: it runs out by itself", twoYears, null, "", "expires 2024-12-31"],
  ["fixed: it runs out also when notice comes late", twoYears, months(3), "received 2024-10-01", "expires 2024-12-31"],
  ["two years end the day before the same day", lasting("2023-01-01"), null, "", "expires 2024-12-31"],
  ["two years from a leap day", lasting("2024-02-29"), null, "", "expires 2026-02-27"],

  ["until further notice: it runs on", openEnded, months(6), "", "runsOn null"],
  ["six months from the day", openEnded, months(6), "received 2024-05-03", "terminated 2024-11-03"],
  ["to a year's end", openEnded, months(6, to("yearEnd")), "received 2024-05-03", "terminated 2024-12-31"],
  ["to a month's end, from inside a month", openEnded, months(3, to("monthEnd")), "received 2026-03-15", "terminated 2026-06-30"],
  ["to a month's end, from a 31st", openEnded, months(3, to("monthEnd")), "received 2026-03-31", "terminated 2026-06-30"],
  ["to a month's end, from February's", openEnded, months(6, to("monthEnd")), "received 2026-02-28", "terminated 2026-08-31"],
  ["to a quarter's end", openEnded, months(3, to("quarterEnd")), "received 2026-01-01", "terminated 2026-06-30"],
  ["to a day of the year, on it", openEnded, months(12, to({ yearly: "06-30" })), "received 2025-06-30", "terminated 2026-06-30"],
  ["to a day of the year, a day late", openEnded, months(12, to({ yearly: "06-30" })), "received 2025-07-01", "terminated 2027-06-30"],
  ["to a leap day in a year without one", openEnded, months(12, to({ yearly: "02-29" })), "received 2026-02-01", "terminated 2027-02-28"],
  ["strictly after the period", openEnded, months(1, to("monthEnd", strictly)), "received 2026-04-30", "terminated 2026-05-31"],
  ["strictly after, when the period ends on an end", openEnded, months(1, to("monthEnd", strictly)), "received 2026-05-31", "terminated 2026-07-31"],
  ["whole calendar months", openEnded, months(3, whole), "received 2026-03-02", "terminated 2026-06-30"],
  ["to certain days: the first in time", openEnded, months(1, to({ days: ["2024-08-01", "2024-06-11"] })), "received 2024-05-03", "terminated 2024-06-11"],
  ["to certain days: none is late enough", openEnded, months(6, to({ days: ["2024-06-11"] })), "received 2024-05-03", "cannotCompute null"],
  ["a year from a leap day", openEnded, months(12), "received 2024-02-29", "terminated 2025-02-28"],
  ["no notice needed: it ends that day", openEnded, null, "received 2024-05-03", "terminated 2024-05-03"],
  ["it names a later day", openEnded, months(6), "received 2024-05-03, to 2024-12-31", "terminated 2024-12-31"],
  ["it names a day too early", openEnded, months(6), "received 2024-05-03, to 2024-06-30", "terminated 2024-11-03"],
  ["in a window's time: this year's end counts", openEnded, months(12, byJuly), "received 2024-07-01", "terminated 2025-12-31"],
  ["a day after it: the next year's does", openEnded, months(12, byJuly), "received 2024-07-02", "terminated 2026-12-31"],
  ["longer than the law allows: cut", openEnded, capped, "received 2024-05-03", "terminated 2027-05-03"],

  ["nothing said is no notice", openEnded, months(6), "no day said", "cannotCompute null"],
  ["a decision is no notice", openEnded, months(6), "decided 2024-05-03", "cannotCompute null"],
  ["sent is not received", openEnded, months(6), "sent 2024-05-03", "cannotCompute null"],
];

describe("what a notice comes to, and the last day in force", () => {
  it.each(lastDays)("%s", (_, term, notice, said, answer) => {
    const { outcome, lastDay } = ask(term, notice, said);
    expect(`${outcome} ${lastDay}`).toBe(answer);
  });
});

// biome-ignore format: a table has one line a case.
const lastDaysToGiveNotice: ReadonlyArray<Case> = [
  ["of a term that renews", fourYears, months(18), "today 2017-06-30", "2017-06-30"],
  ["of the next term, a day later", fourYears, months(18), "today 2017-07-01", "2021-06-30"],
  ["three months before a fixed end", twoYears, months(3), "", "2024-09-30"],
  ["six months before a fixed end", twoYears, months(6), "", "2024-06-30"],
  ["twelve months before a fixed end", twoYears, months(12), "", "2023-12-31"],
  ["counted back from the 30th: the earlier of two readings", toJune, months(6), "", "2023-12-30"],
  ["whole calendar months have one reading", toJune, months(6, whole), "", "2023-12-31"],
  ["none where no notice is needed", twoYears, null, "", "null"],
  ["none until further notice", openEnded, months(6), "", "null"],
];

describe("the last day to give notice", () => {
  it.each(lastDaysToGiveNotice)("%s", (_, term, notice, said, answer) => {
    expect(`${ask(term, notice, said).lastDayToGiveNotice}`).toBe(answer);
  });
});

// biome-ignore format: a table has one line a case.
const warnings: ReadonlyArray<Case> = [
  ["a day in time: nothing", openEnded, months(6), "received 2024-05-03, to 2024-12-31", ""],
  ["a late notice", twoYears, months(3), "received 2024-10-01", "receivedTooLate 2024-09-30"],
  ["a day that cannot be reached", openEnded, months(6), "received 2024-05-03, to 2024-06-30", "toNotReachable 2024-06-30 2024-11-03"],
  ["a length that the law cuts", openEnded, capped, "received 2024-05-03", "cutToStatutoryCap P3Y"],
  ["nothing said of the day it came in", openEnded, months(6), "no day said", "decisionIsNotNotice received"],
  ["a decision without a notice", openEnded, months(6), "decided 2024-05-03", "decisionIsNotNotice received"],
  ["a notice on its way", openEnded, months(6), "sent 2024-05-03", "decisionIsNotNotice received"],
  ["a length that nobody knows", fourYears, unknown, "received 2016-01-01", "noticeLengthUnknown P3M"],
  ["two readings, the earlier no weekday", toJune, months(6), "", "twoReadings 2023-12-30 2023-12-31; fallsOnHoliday 2023-12-30"],
];

describe("what is said with the answer", () => {
  it.each(warnings)("%s", (_, term, notice, said, answer) => {
    const codes = ask(term, notice, said).warnings.map(({ code, ...more }) => [code, ...Object.values(more)].join(" "));
    expect(codes.join("; ")).toBe(answer);
  });
});

it("the public example: sent in time, received three days late, so it renews for four years", () => {
  const answer = Result.getOrThrow(
    askNotice({
      term: fourYears,
      notice: months(18),
      given: { decided: "2017-06-26", sent: "2017-06-29", received: "2017-07-03", to: "2018-12-31" },
      today: "2017-07-03",
    }),
  );
  expect(answer).toMatchObject({
    outcome: "renewed",
    lastDay: "2022-12-31",
    firstFreeDay: "2023-01-01",
    lastDayToGiveNotice: "2021-06-30",
    actBy: "2021-06-30",
  });
  expect(answer.warnings.map(({ code }) => code)).toEqual([
    "receivedTooLate",
    "sentInTime",
    "toNotReachable",
    "mayNeedRepeating",
  ]);
  expect(answer.steps.every((step) => step.rule.startsWith("AGR-"))).toBe(true);
});

it("a last day to give notice that is no weekday says by when to act", () => {
  expect(ask(toJune, months(6), "")).toMatchObject({ lastDayToGiveNotice: "2023-12-30", actBy: "2023-12-29" });
});

it("a notice between two readings is late, with the other last day beside it", () => {
  expect(ask(oneYear, months(6), "received 2023-12-31").warnings).toContainEqual({
    code: "twoReadings",
    day: "2025-06-30",
    alternative: "2024-06-30",
  });
});
