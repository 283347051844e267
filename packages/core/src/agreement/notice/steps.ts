/**
 * The steps of the arithmetic: the day each arrives at, by which rule, and what was done in Swedish and English.
 */
import type { CalendarDate, Period } from "../../kernel/index.ts";
import type { NoticeStep } from "./question.ts";

const step = (day: CalendarDate, rule: string, sv: string, en: string): NoticeStep => ({
  day,
  what: en,
  rule,
  explanation: { sv, en },
});

/** A term's last day; which renewal's, unless it is a fixed term. */
export const lastDayOfTerm = (day: CalendarDate, renewals?: number): NoticeStep => {
  if (renewals === undefined) return step(day, "AGR-1", "periodens sista dag i kraft", "the term's last day in force");
  if (renewals === 0)
    return step(day, "AGR-1", "den första periodens sista dag i kraft", "the first term's last day in force");
  return renewals === 1
    ? step(day, "AGR-1", "sista dagen efter en förlängning", "the last day after one renewal")
    : step(day, "AGR-1", `sista dagen efter ${renewals} förlängningar`, `the last day after ${renewals} renewals`);
};

/** Counted back from a term's end; without a clause nothing is counted. */
export const lastDayForNotice = (
  day: CalendarDate,
  end: CalendarDate,
  length: Period | null | undefined,
): NoticeStep =>
  length === undefined
    ? step(
        day,
        "AGR-3",
        "ingen uppsägningstid: avtalet kan sägas upp till och med den sista dagen",
        "no notice period: notice can be given up to and including the last day",
      )
    : step(
        day,
        "AGR-3",
        `räknat ${length} bakåt från ${end}: sista dag att säga upp`,
        `counted back ${length} from ${end}: the last day to give notice`,
      );

/** Notice for the end that came first was due before the notice was given. */
export const hadPassed = (day: CalendarDate, end: CalendarDate): NoticeStep =>
  step(
    day,
    "AGR-3",
    `sista dag att säga upp till ${end} hade passerat`,
    `the last day to give notice for ${end} had passed`,
  );

const counted = { received: "mottagen", sent: "skickad" };

/** A notice counts from the day it was received, or sent. */
export const countsFromDay = (day: CalendarDate, counts: "received" | "sent"): NoticeStep =>
  step(
    day,
    "AGR-5",
    `dagen som uppsägningen räknas från (${counted[counts]})`,
    `the day the notice counts from (${counts})`,
  );

/** The window makes it count as given on another day. */
export const movedByWindow = (day: CalendarDate): NoticeStep =>
  step(
    day,
    "AGR-2",
    "tiden då uppsägning får ges gör att den räknas från den här dagen",
    "the time in which notice may be given makes it count from this day",
  );

/** The period has run. */
export const periodHasRun = (day: CalendarDate, length: Period | null | undefined): NoticeStep =>
  step(
    day,
    "AGR-2",
    `uppsägningstiden (${length ?? "ingen"}) har löpt ut`,
    `the notice period (${length ?? "none"}) has run out`,
  );

/** The landing. */
export const landsOn = (day: CalendarDate): NoticeStep =>
  step(
    day,
    "AGR-2",
    "den första dag avtalet kan upphöra: sista dagen i kraft",
    "the first day the agreement can end: its last day in force",
  );

/** The notice itself names a later day. */
export const namedLater = (day: CalendarDate): NoticeStep =>
  step(day, "AGR-2", "den senare dag som uppsägningen själv anger", "the later day that the notice itself names");
