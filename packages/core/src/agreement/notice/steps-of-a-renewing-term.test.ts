import { describe, expect, it } from "vitest";
import { ask, inLines, months, unknown, type WholeAnswer } from "../../testing/notice.ts";

const yearsToJune = { kind: "renewing", from: "2023-01-01", until: "2024-06-30", renewsBy: "P1Y" };
const yearsToNewYear = { kind: "renewing", from: "2023-01-01", until: "2024-12-31", renewsBy: "P1Y" };
const fourYears = { kind: "renewing", from: "2015-01-01", until: "2018-12-31", renewsBy: "P4Y" };
const running = { before: "running" };

// biome-ignore format: a table; its head is one line a case.
const answers: ReadonlyArray<WholeAnswer> = [
  ["in the first term, with two readings of half a year before 30 June", yearsToJune, months(6), "today 2023-05-03", [
    "runsOn 2024-06-30, notice by 2023-12-30",
    "! twoReadings 2023-12-30 2023-12-31",
    "! fallsOnHoliday 2023-12-30",
    "2024-06-30 AGR-1 the first term's last day in force",
    "2023-12-30 AGR-3 counted back P6M from 2024-06-30: the last day to give notice"]],
  ["half a year before the end has passed: renewed once", yearsToJune, months(6), "today 2024-01-01", [
    "renewed 2025-06-30, notice by 2024-12-30",
    "! twoReadings 2024-12-30 2024-12-31",
    "2025-06-30 AGR-1 the last day after one renewal",
    "2024-12-30 AGR-3 counted back P6M from 2025-06-30: the last day to give notice"]],
  ["a year later again: renewed twice", yearsToJune, months(6), "today 2025-01-01", [
    "renewed 2026-06-30, notice by 2025-12-30",
    "! twoReadings 2025-12-30 2025-12-31",
    "2026-06-30 AGR-1 the last day after 2 renewals",
    "2025-12-30 AGR-3 counted back P6M from 2026-06-30: the last day to give notice"]],
  ["nobody knows how long before notice must be given: not known whether it has been renewed", yearsToJune, unknown, "today 2025-01-01", [
    "cannotCompute",
    "! noticeLengthUnknown P3M"]],
  ["a decision to end it is not a notice: not known until it is received, and there is a last day for that", yearsToJune, months(6), "today 2023-05-03, decided 2023-05-03", [
    "cannotCompute, notice by 2023-12-30",
    "! decisionIsNotNotice received",
    "! twoReadings 2023-12-30 2023-12-31",
    "! fallsOnHoliday 2023-12-30",
    "2024-06-30 AGR-1 the first term's last day in force",
    "2023-12-30 AGR-3 counted back P6M from 2024-06-30: the last day to give notice"]],
  ["sent in time, received a day late, for a day that can no longer be reached: renewed", yearsToNewYear, months(3), "sent 2025-09-30, received 2025-10-01, to 2025-12-31", [
    "renewed 2026-12-31, notice by 2026-09-30",
    "! receivedTooLate 2025-09-30",
    "! sentInTime 2025-09-30",
    "! toNotReachable 2025-12-31 2026-12-31",
    "! mayNeedRepeating",
    "2025-10-01 AGR-5 the day the notice counts from (received)",
    "2025-09-30 AGR-3 the last day to give notice for 2025-12-31 had passed",
    "2026-12-31 AGR-1 the last day after 2 renewals",
    "2026-09-30 AGR-3 counted back P3M from 2026-12-31: the last day to give notice"]],
  ["sent a day late, and received later: renewed", yearsToNewYear, months(3), "sent 2024-10-01, received 2024-10-02", [
    "renewed 2025-12-31, notice by 2025-09-30",
    "! receivedTooLate 2024-09-30",
    "! mayNeedRepeating",
    "2024-10-02 AGR-5 the day the notice counts from (received)",
    "2024-09-30 AGR-3 the last day to give notice for 2024-12-31 had passed",
    "2025-12-31 AGR-1 the last day after one renewal",
    "2025-09-30 AGR-3 counted back P3M from 2025-12-31: the last day to give notice"]],
  ["sent a day late where sending counts: renewed", yearsToNewYear, months(3, { counts: "sent" }), "sent 2024-10-01", [
    "renewed 2025-12-31, notice by 2025-09-30",
    "! receivedTooLate 2024-09-30",
    "! mayNeedRepeating",
    "2024-10-01 AGR-5 the day the notice counts from (sent)",
    "2024-09-30 AGR-3 the last day to give notice for 2024-12-31 had passed",
    "2025-12-31 AGR-1 the last day after one renewal",
    "2025-09-30 AGR-3 counted back P3M from 2025-12-31: the last day to give notice"]],
  ["late for this end, but it names the next one: ended then", yearsToNewYear, months(3), "received 2024-10-02, to 2025-12-31", [
    "terminated 2025-12-31, notice by 2025-09-30",
    "2024-10-02 AGR-5 the day the notice counts from (received)",
    "2025-12-31 AGR-1 the last day after one renewal",
    "2025-09-30 AGR-3 counted back P3M from 2025-12-31: the last day to give notice"]],
  ["in time, for a day in the next term: ended on that day", yearsToNewYear, months(3), "received 2024-05-02, to 2025-06-30", [
    "terminated 2025-06-30, notice by 2024-09-30",
    "2024-05-02 AGR-5 the day the notice counts from (received)",
    "2024-12-31 AGR-1 the first term's last day in force",
    "2024-09-30 AGR-3 counted back P3M from 2024-12-31: the last day to give notice",
    "2025-06-30 AGR-2 the later day that the notice itself names"]],
  ["in time, for the last day itself", yearsToNewYear, months(3), "received 2024-05-02, to 2024-12-31", [
    "terminated 2024-12-31, notice by 2024-09-30",
    "2024-05-02 AGR-5 the day the notice counts from (received)",
    "2024-12-31 AGR-1 the first term's last day in force",
    "2024-09-30 AGR-3 counted back P3M from 2024-12-31: the last day to give notice"]],
  ["in time by both readings, for a day before the end: ended on the last day of the term", yearsToJune, months(6), "received 2023-12-30, to 2024-05-31", [
    "terminated 2024-06-30, notice by 2023-12-30",
    "! twoReadings 2023-12-30 2023-12-31",
    "! toNotReachable 2024-05-31 2024-06-30",
    "! fallsOnHoliday 2023-12-30",
    "2023-12-30 AGR-5 the day the notice counts from (received)",
    "2024-06-30 AGR-1 the first term's last day in force",
    "2023-12-30 AGR-3 counted back P6M from 2024-06-30: the last day to give notice"]],
  ["where a notice runs from its day and none is given: renewed by itself", yearsToNewYear, months(3, { ...running, landing: "monthEnd" }), "today 2025-05-03", [
    "renewed 2025-12-31",
    "2025-12-31 AGR-1 the last day after one renewal"]],
  ["where a notice runs from its day to a month's end: ended inside the term, on the later day it names", yearsToNewYear, months(3, { ...running, landing: "monthEnd" }), "received 2024-05-03, to 2024-09-30", [
    "terminated 2024-09-30",
    "2024-05-03 AGR-5 the day the notice counts from (received)",
    "2024-08-03 AGR-2 the notice period (P3M) has run out",
    "2024-08-31 AGR-2 the first day the agreement can end: its last day in force",
    "2024-09-30 AGR-2 the later day that the notice itself names"]],
  ["renewed month by month from the end of February: always to a month's end", { kind: "renewing", from: "2025-03-01", until: "2026-02-28", renewsBy: "P1M" }, null, "today 2026-03-15", [
    "renewed 2026-03-31, notice by 2026-03-31",
    "2026-03-31 AGR-1 the last day after one renewal",
    "2026-03-31 AGR-3 no notice period: notice can be given up to and including the last day"]],
  ["where a notice runs from its day, there is no last day for it, however late in the term", yearsToNewYear, months(3, running), "today 2025-11-03", [
    "renewed 2025-12-31",
    "2025-12-31 AGR-1 the last day after one renewal"]],
];

describe("the steps of a term that renews", () => {
  it.each(answers)("%s", (_, term, notice, said, lines) => {
    expect(inLines(ask(term, notice, said))).toEqual(lines);
  });
});

it("says every step in Swedish too, with the same day and the same length", () => {
  const { steps } = ask(fourYears, months(18), "received 2017-07-03");
  expect(steps.map(({ day, explanation }) => `${day} ${explanation.sv}`)).toEqual([
    "2017-07-03 dagen som uppsägningen räknas från (mottagen)",
    "2017-06-30 sista dag att säga upp till 2018-12-31 hade passerat",
    "2022-12-31 sista dagen efter en förlängning",
    "2021-06-30 räknat P18M bakåt från 2022-12-31: sista dag att säga upp",
  ]);
  for (const { what, explanation } of steps) expect(explanation.en).toBe(what);
});
