import * as Result from "effect/Result";
import { expect, it } from "vitest";
import { askNotice } from "../../index.ts";

const twoYears = { kind: "fixed", from: "2023-01-01", until: "2024-12-31" };
const toJune = { kind: "renewing", from: "2023-01-01", until: "2024-06-30", renewsBy: "P1Y" };
const toNewYear = { kind: "renewing", from: "2023-01-01", until: "2024-12-31", renewsBy: "P1Y" };
const openEnded = { kind: "untilFurtherNotice", from: "2019-01-01" };

/**
 * Each answer whole: the outcome, the last day and the last day to give notice; what is said with it, after a `!`; and every
 * step of the arithmetic, with its day and its rule.
 */
const answers: ReadonlyArray<readonly [shows: string, question: object, says: ReadonlyArray<string>]> = [
  [
    "a fixed term that needs no notice runs out",
    { term: twoYears, notice: null },
    ["expires 2024-12-31 null", "2024-12-31 AGR-1 the term's last day in force"],
  ],
  [
    "a fixed term with three months",
    { term: twoYears, notice: { length: "P3M" } },
    [
      "expires 2024-12-31 2024-09-30",
      "2024-12-31 AGR-1 the term's last day in force",
      "2024-09-30 AGR-3 counted back P3M from 2024-12-31: the last day to give notice",
    ],
  ],
  [
    "a fixed term whose last day for notice has passed",
    { term: twoYears, notice: { length: "P3M" }, today: "2024-10-01" },
    ["expires 2024-12-31 null", "2024-12-31 AGR-1 the term's last day in force"],
  ],
  [
    "a fixed term of unknown notice, and a notice",
    { term: twoYears, notice: { length: null }, given: { received: "2024-05-03" } },
    [
      "expires 2024-12-31 null",
      "! noticeLengthUnknown P3M",
      "2024-05-03 AGR-5 the day the notice counts from (received)",
      "2024-12-31 AGR-1 the term's last day in force",
    ],
  ],
  [
    "a fixed term that needs no notice, and a decision",
    { term: twoYears, notice: null, given: { decided: "2024-05-03" } },
    ["cannotCompute null null", "! decisionIsNotNotice received", "2024-12-31 AGR-1 the term's last day in force"],
  ],
  [
    "a fixed term, and a notice in time",
    { term: twoYears, notice: { length: "P3M" }, given: { received: "2024-09-30" } },
    [
      "terminated 2024-12-31 2024-09-30",
      "2024-09-30 AGR-5 the day the notice counts from (received)",
      "2024-12-31 AGR-1 the term's last day in force",
      "2024-09-30 AGR-3 counted back P3M from 2024-12-31: the last day to give notice",
    ],
  ],
  [
    "a fixed term that needs no notice, and a notice",
    { term: twoYears, notice: null, given: { received: "2024-09-30" } },
    [
      "terminated 2024-12-31 null",
      "2024-09-30 AGR-5 the day the notice counts from (received)",
      "2024-12-31 AGR-1 the term's last day in force",
    ],
  ],
  [
    "a fixed term, and a notice a day late",
    { term: twoYears, notice: { length: "P3M" }, given: { received: "2024-10-01" } },
    [
      "expires 2024-12-31 null",
      "! receivedTooLate 2024-09-30",
      "2024-10-01 AGR-5 the day the notice counts from (received)",
      "2024-09-30 AGR-3 the last day to give notice for 2024-12-31 had passed",
      "2024-12-31 AGR-1 the term's last day in force",
    ],
  ],
  [
    "renewing, first term",
    { term: toJune, notice: { length: "P6M" }, today: "2023-05-03" },
    [
      "runsOn 2024-06-30 2023-12-30",
      "! twoReadings 2023-12-30 2023-12-31",
      "! fallsOnHoliday 2023-12-30",
      "2024-06-30 AGR-1 the first term's last day in force",
      "2023-12-30 AGR-3 counted back P6M from 2024-06-30: the last day to give notice",
    ],
  ],
  [
    "renewing, once",
    { term: toJune, notice: { length: "P6M" }, today: "2024-01-01" },
    [
      "renewed 2025-06-30 2024-12-30",
      "! twoReadings 2024-12-30 2024-12-31",
      "2025-06-30 AGR-1 the last day after one renewal",
      "2024-12-30 AGR-3 counted back P6M from 2025-06-30: the last day to give notice",
    ],
  ],
  [
    "renewing, twice",
    { term: toJune, notice: { length: "P6M" }, today: "2025-01-01" },
    [
      "renewed 2026-06-30 2025-12-30",
      "! twoReadings 2025-12-30 2025-12-31",
      "2026-06-30 AGR-1 the last day after 2 renewals",
      "2025-12-30 AGR-3 counted back P6M from 2026-06-30: the last day to give notice",
    ],
  ],
  [
    "renewing, unknown",
    { term: toJune, notice: { length: null }, today: "2025-01-01" },
    ["cannotCompute null null", "! noticeLengthUnknown P3M"],
  ],
  [
    "renewing, decided only",
    { term: toJune, notice: { length: "P6M" }, given: { decided: "2023-05-03" }, today: "2023-05-03" },
    [
      "cannotCompute null 2023-12-30",
      "! decisionIsNotNotice received",
      "! twoReadings 2023-12-30 2023-12-31",
      "! fallsOnHoliday 2023-12-30",
      "2024-06-30 AGR-1 the first term's last day in force",
      "2023-12-30 AGR-3 counted back P6M from 2024-06-30: the last day to give notice",
    ],
  ],
  [
    "renewing, late in the second term, sent in time",
    {
      term: toNewYear,
      notice: { length: "P3M" },
      given: { sent: "2025-09-30", received: "2025-10-01", to: "2025-12-31" },
    },
    [
      "renewed 2026-12-31 2026-09-30",
      "! receivedTooLate 2025-09-30",
      "! sentInTime 2025-09-30",
      "! toNotReachable 2025-12-31 2026-12-31",
      "! mayNeedRepeating",
      "2025-10-01 AGR-5 the day the notice counts from (received)",
      "2025-09-30 AGR-3 the last day to give notice for 2025-12-31 had passed",
      "2026-12-31 AGR-1 the last day after 2 renewals",
      "2026-09-30 AGR-3 counted back P3M from 2026-12-31: the last day to give notice",
    ],
  ],
  [
    "renewing, late, sent late too",
    { term: toNewYear, notice: { length: "P3M" }, given: { sent: "2024-10-01", received: "2024-10-02" } },
    [
      "renewed 2025-12-31 2025-09-30",
      "! receivedTooLate 2024-09-30",
      "! mayNeedRepeating",
      "2024-10-02 AGR-5 the day the notice counts from (received)",
      "2024-09-30 AGR-3 the last day to give notice for 2024-12-31 had passed",
      "2025-12-31 AGR-1 the last day after one renewal",
      "2025-09-30 AGR-3 counted back P3M from 2025-12-31: the last day to give notice",
    ],
  ],
  [
    "renewing, sending counts, late",
    { term: toNewYear, notice: { length: "P3M", counts: "sent" }, given: { sent: "2024-10-01" } },
    [
      "renewed 2025-12-31 2025-09-30",
      "! receivedTooLate 2024-09-30",
      "! mayNeedRepeating",
      "2024-10-01 AGR-5 the day the notice counts from (sent)",
      "2024-09-30 AGR-3 the last day to give notice for 2024-12-31 had passed",
      "2025-12-31 AGR-1 the last day after one renewal",
      "2025-09-30 AGR-3 counted back P3M from 2025-12-31: the last day to give notice",
    ],
  ],
  [
    "renewing, late, names the next end",
    { term: toNewYear, notice: { length: "P3M" }, given: { received: "2024-10-02", to: "2025-12-31" } },
    [
      "terminated 2025-12-31 2025-09-30",
      "2024-10-02 AGR-5 the day the notice counts from (received)",
      "2025-12-31 AGR-1 the last day after one renewal",
      "2025-09-30 AGR-3 counted back P3M from 2025-12-31: the last day to give notice",
    ],
  ],
  [
    "renewing, in time, names a later day",
    { term: toNewYear, notice: { length: "P3M" }, given: { received: "2024-05-02", to: "2025-06-30" } },
    [
      "terminated 2025-06-30 2024-09-30",
      "2024-05-02 AGR-5 the day the notice counts from (received)",
      "2024-12-31 AGR-1 the first term's last day in force",
      "2024-09-30 AGR-3 counted back P3M from 2024-12-31: the last day to give notice",
      "2025-06-30 AGR-2 the later day that the notice itself names",
    ],
  ],
  [
    "renewing, in time, names the day itself",
    { term: toNewYear, notice: { length: "P3M" }, given: { received: "2024-05-02", to: "2024-12-31" } },
    [
      "terminated 2024-12-31 2024-09-30",
      "2024-05-02 AGR-5 the day the notice counts from (received)",
      "2024-12-31 AGR-1 the first term's last day in force",
      "2024-09-30 AGR-3 counted back P3M from 2024-12-31: the last day to give notice",
    ],
  ],
  [
    "renewing, in time, two readings",
    { term: toJune, notice: { length: "P6M" }, given: { received: "2023-12-30", to: "2024-05-31" } },
    [
      "terminated 2024-06-30 2023-12-30",
      "! twoReadings 2023-12-30 2023-12-31",
      "! toNotReachable 2024-05-31 2024-06-30",
      "! fallsOnHoliday 2023-12-30",
      "2023-12-30 AGR-5 the day the notice counts from (received)",
      "2024-06-30 AGR-1 the first term's last day in force",
      "2023-12-30 AGR-3 counted back P6M from 2024-06-30: the last day to give notice",
    ],
  ],
  [
    "renewing, a notice that runs, none given",
    { term: toNewYear, notice: { length: "P3M", before: "running", landing: "monthEnd" }, today: "2025-05-03" },
    ["renewed 2025-12-31 null", "2025-12-31 AGR-1 the last day after one renewal"],
  ],
  [
    "renewing, a notice that runs",
    {
      term: toNewYear,
      notice: { length: "P3M", before: "running", landing: "monthEnd" },
      given: { received: "2024-05-03", to: "2024-09-30" },
    },
    [
      "terminated 2024-09-30 null",
      "2024-05-03 AGR-5 the day the notice counts from (received)",
      "2024-08-03 AGR-2 the notice period (P3M) has run out",
      "2024-08-31 AGR-2 the first day the agreement can end: its last day in force",
      "2024-09-30 AGR-2 the later day that the notice itself names",
    ],
  ],
  [
    "running, a window moves it",
    {
      term: openEnded,
      notice: { length: "P12M", window: { by: "07-01", countsFrom: "12-31" } },
      given: { received: "2024-07-02" },
    },
    [
      "terminated 2026-12-31 null",
      "2024-07-02 AGR-5 the day the notice counts from (received)",
      "2025-12-31 AGR-2 the time in which notice may be given makes it count from this day",
      "2026-12-31 AGR-2 the notice period (P12M) has run out",
      "2026-12-31 AGR-2 the first day the agreement can end: its last day in force",
    ],
  ],
  [
    "running, none needed",
    { term: openEnded, notice: null, given: { received: "2024-07-02" } },
    [
      "terminated 2024-07-02 null",
      "2024-07-02 AGR-5 the day the notice counts from (received)",
      "2024-07-02 AGR-2 the notice period (none) has run out",
      "2024-07-02 AGR-2 the first day the agreement can end: its last day in force",
    ],
  ],
  [
    "fixed, a window",
    {
      term: { kind: "fixed", from: "2019-01-01", until: "2024-12-31" },
      notice: { length: "P12M", window: { by: "07-01", countsFrom: "12-31" } },
    },
    [
      "expires 2024-12-31 2023-07-01",
      "! fallsOnHoliday 2023-07-01",
      "2024-12-31 AGR-1 the term's last day in force",
      "2023-07-01 AGR-3 counted back P12M from 2024-12-31: the last day to give notice",
    ],
  ],
  [
    "fixed, a window of the year before",
    {
      term: { kind: "fixed", from: "2019-01-01", until: "2024-06-30" },
      notice: { length: "P12M", window: { by: "07-01", countsFrom: "12-31" } },
    },
    [
      "expires 2024-06-30 2022-07-01",
      "2024-06-30 AGR-1 the term's last day in force",
      "2022-07-01 AGR-3 counted back P12M from 2024-06-30: the last day to give notice",
    ],
  ],
  [
    "fixed, whole months, an end inside a month",
    {
      term: { kind: "fixed", from: "2019-01-01", until: "2024-06-15" },
      notice: { length: "P3M", whole: "calendarMonths" },
    },
    [
      "expires 2024-06-15 2024-02-29",
      "2024-06-15 AGR-1 the term's last day in force",
      "2024-02-29 AGR-3 counted back P3M from 2024-06-15: the last day to give notice",
    ],
  ],
  [
    "a month's end in February stays one",
    {
      term: { kind: "renewing", from: "2025-03-01", until: "2026-02-28", renewsBy: "P1M" },
      notice: null,
      today: "2026-03-15",
    },
    [
      "renewed 2026-03-31 2026-03-31",
      "2026-03-31 AGR-1 the last day after one renewal",
      "2026-03-31 AGR-3 no notice period: notice can be given up to and including the last day",
    ],
  ],
  [
    "as long as the law allows",
    { term: openEnded, notice: { length: "P3Y", atMost: "P36M" }, given: { received: "2024-05-03" } },
    [
      "terminated 2027-05-03 null",
      "2024-05-03 AGR-5 the day the notice counts from (received)",
      "2027-05-03 AGR-2 the notice period (P3Y) has run out",
      "2027-05-03 AGR-2 the first day the agreement can end: its last day in force",
    ],
  ],
  ["until further notice, nothing given", { term: openEnded, notice: { length: "P3M" } }, ["runsOn null null"]],
  [
    "until further notice, length unknown, given",
    { term: openEnded, notice: { length: null }, given: { received: "2024-05-03" } },
    [
      "cannotCompute null null",
      "! noticeLengthUnknown P3M",
      "2024-05-03 AGR-5 the day the notice counts from (received)",
    ],
  ],
  [
    "a fixed term, and a late notice that names a day after it",
    { term: twoYears, notice: { length: "P3M" }, given: { received: "2024-10-01", to: "2025-06-30" } },
    [
      "expires 2024-12-31 null",
      "! receivedTooLate 2024-09-30",
      "2024-10-01 AGR-5 the day the notice counts from (received)",
      "2024-09-30 AGR-3 the last day to give notice for 2024-12-31 had passed",
      "2024-12-31 AGR-1 the term's last day in force",
    ],
  ],
  [
    "renewing, a notice that runs, late in the term",
    { term: toNewYear, notice: { length: "P3M", before: "running" }, today: "2025-11-03" },
    ["renewed 2025-12-31 null", "2025-12-31 AGR-1 the last day after one renewal"],
  ],
  [
    "until further notice, and a decision",
    { term: openEnded, notice: { length: "P3M" }, given: { decided: "2024-05-03" } },
    ["cannotCompute null null", "! decisionIsNotNotice received"],
  ],
];

it.each(answers)("%s", (_, question, expected) => {
  const { outcome, lastDay, lastDayToGiveNotice, warnings, steps } = Result.getOrThrow(askNotice(question));
  expect([
    `${outcome} ${lastDay} ${lastDayToGiveNotice}`,
    ...warnings.map(({ code, ...more }) => ["!", code, ...Object.values(more)].join(" ")),
    ...steps.map(({ day, rule, what }) => `${day} ${rule} ${what}`),
  ]).toEqual(expected);
});

it("says every step in Swedish too, with the same day and the same length", () => {
  const { steps } = Result.getOrThrow(
    askNotice({
      term: { kind: "renewing", from: "2015-01-01", until: "2018-12-31", renewsBy: "P4Y" },
      notice: { length: "P18M" },
      given: { received: "2017-07-03" },
    }),
  );
  expect(steps.map(({ day, explanation }) => `${day} ${explanation.sv}`)).toEqual([
    "2017-07-03 dagen som uppsägningen räknas från (mottagen)",
    "2017-06-30 sista dag att säga upp till 2018-12-31 hade passerat",
    "2022-12-31 sista dagen efter en förlängning",
    "2021-06-30 räknat P18M bakåt från 2022-12-31: sista dag att säga upp",
  ]);
  for (const { what, explanation } of steps) expect(explanation.en).toBe(what);
});

it.each([
  [
    "received",
    { received: "2024-05-03" },
    ["dagen som uppsägningen räknas från (mottagen)", "uppsägningstiden (P3M) har löpt ut"],
  ],
  [
    "sent",
    { sent: "2024-05-03" },
    ["dagen som uppsägningen räknas från (skickad)", "uppsägningstiden (P3M) har löpt ut"],
  ],
] as const)("says in Swedish how a running notice counts from the day it was %s", (counts, given, expected) => {
  const term = { kind: "untilFurtherNotice", from: "2019-01-01" };
  const { steps } = Result.getOrThrow(askNotice({ term, notice: { length: "P3M", counts }, given }));
  expect(steps.map(({ explanation }) => explanation.sv).slice(0, 2)).toEqual(expected);
});
