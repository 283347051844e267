import { describe, expect, it } from "vitest";
import { ask, byJuly, inLines, months, twoYears, unknown, type WholeAnswer } from "../../testing/notice.ts";

// biome-ignore format: a table; its head is one line a case.
const answers: ReadonlyArray<WholeAnswer> = [
  ["it runs out by itself where no notice is needed", twoYears, null, "", [
    "expires 2024-12-31",
    "2024-12-31 AGR-1 the term's last day in force"]],
  ["three months' notice: it runs out, and can be ended for that day until three months before", twoYears, months(3), "", [
    "expires 2024-12-31, notice by 2024-09-30",
    "2024-12-31 AGR-1 the term's last day in force",
    "2024-09-30 AGR-3 counted back P3M from 2024-12-31: the last day to give notice"]],
  ["the day after the last day for notice: it runs out, and nobody can give notice any more", twoYears, months(3), "today 2024-10-01", [
    "expires 2024-12-31",
    "2024-12-31 AGR-1 the term's last day in force"]],
  ["notice is given, but nobody knows how long before it must be: it runs out on its day all the same", twoYears, unknown, "received 2024-05-03", [
    "expires 2024-12-31",
    "! noticeLengthUnknown P3M",
    "2024-05-03 AGR-5 the day the notice counts from (received)",
    "2024-12-31 AGR-1 the term's last day in force"]],
  ["a decision to end it is not a notice, also where none is needed: it is not known until it is received", twoYears, null, "decided 2024-05-03", [
    "cannotCompute",
    "! decisionIsNotNotice received",
    "2024-12-31 AGR-1 the term's last day in force"]],
  ["notice on the last day for it: ended", twoYears, months(3), "received 2024-09-30", [
    "terminated 2024-12-31, notice by 2024-09-30",
    "2024-09-30 AGR-5 the day the notice counts from (received)",
    "2024-12-31 AGR-1 the term's last day in force",
    "2024-09-30 AGR-3 counted back P3M from 2024-12-31: the last day to give notice"]],
  ["notice where none is needed: ended, on the same last day", twoYears, null, "received 2024-09-30", [
    "terminated 2024-12-31",
    "2024-09-30 AGR-5 the day the notice counts from (received)",
    "2024-12-31 AGR-1 the term's last day in force"]],
  ["notice a day late: it runs out by itself, and is not ended by the notice", twoYears, months(3), "received 2024-10-01", [
    "expires 2024-12-31",
    "! receivedTooLate 2024-09-30",
    "2024-10-01 AGR-5 the day the notice counts from (received)",
    "2024-09-30 AGR-3 the last day to give notice for 2024-12-31 had passed",
    "2024-12-31 AGR-1 the term's last day in force"]],
  ["notice by 1 July counts from New Year's Eve: a year back from an end on New Year's Eve", { kind: "fixed", from: "2019-01-01", until: "2024-12-31" }, months(12, byJuly), "", [
    "expires 2024-12-31, notice by 2023-07-01",
    "! fallsOnHoliday 2023-07-01",
    "2024-12-31 AGR-1 the term's last day in force",
    "2023-07-01 AGR-3 counted back P12M from 2024-12-31: the last day to give notice"]],
  ["notice by 1 July counts from New Year's Eve: an end in June is counted from the year before", { kind: "fixed", from: "2019-01-01", until: "2024-06-30" }, months(12, byJuly), "", [
    "expires 2024-06-30, notice by 2022-07-01",
    "2024-06-30 AGR-1 the term's last day in force",
    "2022-07-01 AGR-3 counted back P12M from 2024-06-30: the last day to give notice"]],
  ["whole calendar months back from an end inside a month", { kind: "fixed", from: "2019-01-01", until: "2024-06-15" }, months(3, { whole: "calendarMonths" }), "", [
    "expires 2024-06-15, notice by 2024-02-29",
    "2024-06-15 AGR-1 the term's last day in force",
    "2024-02-29 AGR-3 counted back P3M from 2024-06-15: the last day to give notice"]],
  ["a late notice that names a day after the end does not keep it alive", twoYears, months(3), "received 2024-10-01, to 2025-06-30", [
    "expires 2024-12-31",
    "! receivedTooLate 2024-09-30",
    "2024-10-01 AGR-5 the day the notice counts from (received)",
    "2024-09-30 AGR-3 the last day to give notice for 2024-12-31 had passed",
    "2024-12-31 AGR-1 the term's last day in force"]],
];

describe("the steps of a fixed term", () => {
  it.each(answers)("%s", (_, term, notice, said, lines) => {
    expect(inLines(ask(term, notice, said))).toEqual(lines);
  });
});
