import { describe, expect, it } from "vitest";
import { ask, byJuly, inLines, months, openEnded, unknown, type WholeAnswer } from "../../testing/notice.ts";

// biome-ignore format: a table; its head is one line a case.
const answers: ReadonlyArray<WholeAnswer> = [
  ["notice on 2 July, a day after the time for it: it counts from New Year's Eve of the year after", openEnded, months(12, byJuly), "received 2024-07-02", [
    "terminated 2026-12-31",
    "2024-07-02 AGR-5 the day the notice counts from (received)",
    "2025-12-31 AGR-2 the time in which notice may be given makes it count from this day",
    "2026-12-31 AGR-2 the notice period (P12M) has run out",
    "2026-12-31 AGR-2 the first day the agreement can end: its last day in force"]],
  ["notice where no time is needed: ended the same day", openEnded, null, "received 2024-07-02", [
    "terminated 2024-07-02",
    "2024-07-02 AGR-5 the day the notice counts from (received)",
    "2024-07-02 AGR-2 the notice period (none) has run out",
    "2024-07-02 AGR-2 the first day the agreement can end: its last day in force"]],
  ["three years' notice, where the law allows thirty-six months", openEnded, { length: "P3Y", atMost: "P36M" }, "received 2024-05-03", [
    "terminated 2027-05-03",
    "2024-05-03 AGR-5 the day the notice counts from (received)",
    "2027-05-03 AGR-2 the notice period (P3Y) has run out",
    "2027-05-03 AGR-2 the first day the agreement can end: its last day in force"]],
  ["nobody has given notice: it runs on, and nothing is counted", openEnded, months(3), "", [
    "runsOn"]],
  ["notice is given, but nobody knows how long it runs", openEnded, unknown, "received 2024-05-03", [
    "cannotCompute",
    "! noticeLengthUnknown P3M",
    "2024-05-03 AGR-5 the day the notice counts from (received)"]],
  ["a decision to end it is not a notice", openEnded, months(3), "decided 2024-05-03", [
    "cannotCompute",
    "! decisionIsNotNotice received"]],
];

describe("the steps of a notice that runs from its day", () => {
  it.each(answers)("%s", (_, term, notice, said, lines) => {
    expect(inLines(ask(term, notice, said))).toEqual(lines);
  });
});

it.each([
  ["received", "mottagen"],
  ["sent", "skickad"],
])("says in Swedish how a running notice counts from the day it was %s", (counts, ord) => {
  const { steps } = ask(openEnded, months(3, { counts }), `${counts} 2024-05-03`);
  expect(steps.map(({ explanation }) => explanation.sv).slice(0, 2)).toEqual([
    `dagen som uppsägningen räknas från (${ord})`,
    "uppsägningstiden (P3M) har löpt ut",
  ]);
});
