/**
 * What a notice brings about.
 */
import { type CalendarDate, type DayNumber, fromDayNumber, toDayNumber } from "../../kernel/index.ts";
import { countsAsGivenOn, dayThePeriodHasRun, landing } from "./last-day-in-force.ts";
import { lastDayToGiveNotice, onTheOtherReading } from "./last-day-to-give-notice.ts";
import type { NoticeQuestion, NoticeStep, NoticeWarning } from "./question.ts";
import { countsFromDay, hadPassed, landsOn, lastDayOfTerm, movedByWindow, namedLater, periodHasRun } from "./steps.ts";
import { type Asked, type Finding, fixedEnd, stillEndable } from "./still-endable.ts";
import { termOn } from "./terms.ts";

/** What a notice brings about. */
export const withNotice = (asked: Asked, given: NonNullable<NoticeQuestion["given"]>): Finding => {
  const { clause } = asked;
  const { notice, today, term } = asked.question;
  const counts = notice?.counts ?? "received";
  const counted = given[counts];
  if (counted === undefined) {
    const still = stillEndable(asked, toDayNumber(today ?? term.from));
    const warnings = [{ code: "decisionIsNotNotice" as const, missing: counts }, ...(still?.warnings ?? [])];
    const limit = still?.limit ?? null;
    return { outcome: "cannotCompute", lastDay: null, limit, warnings, steps: still?.steps ?? [] };
  }
  const number = toDayNumber(counted);
  const effective = countsAsGivenOn(clause, number);
  const opening = [
    countsFromDay(counted, counts),
    ...(effective === number ? [] : [movedByWindow(fromDayNumber(effective))]),
  ];
  if (clause.lengthUnknown) {
    if (term.kind !== "fixed")
      return { outcome: "cannotCompute", lastDay: null, limit: null, warnings: [], steps: opening };
    const end = fixedEnd(clause);
    const steps = [...opening, lastDayOfTerm(end)];
    return { outcome: "expires", lastDay: end, limit: null, warnings: [], steps };
  }
  return clause.counts === "running"
    ? running(asked, given, effective, opening)
    : beforeTermEnd(asked, given, number, opening);
};

/** AGR-2: the period runs from the notice and lands. */
const running = (
  { clause, question }: Asked,
  given: NonNullable<NoticeQuestion["given"]>,
  effective: DayNumber,
  opening: ReadonlyArray<NoticeStep>,
): Finding => {
  const run = dayThePeriodHasRun(clause, effective);
  const landed = landing(clause, run);
  const steps = [...opening, periodHasRun(fromDayNumber(run), question.notice?.length)];
  if (landed === undefined) return { outcome: "cannotCompute", lastDay: null, limit: null, warnings: [], steps };
  const first = fromDayNumber(landed);
  const all = [...steps, landsOn(first)];
  return { outcome: "terminated", limit: null, ...named(given.to, first, all) };
};

/** The later of the day the notice names and the first day the clause allows. */
const named = (
  to: CalendarDate | undefined,
  first: CalendarDate,
  steps: ReadonlyArray<NoticeStep>,
): Pick<Finding, "lastDay" | "warnings" | "steps"> => {
  if (to === undefined || to === first) return { lastDay: first, warnings: [], steps };
  if (to < first)
    return { lastDay: first, warnings: [{ code: "toNotReachable", day: to, firstPossible: first }], steps };
  return {
    lastDay: to,
    warnings: [],
    steps: [...steps, namedLater(to)],
  };
};

/** AGR-3: in time for a term, or too late for it. */
const beforeTermEnd = (
  asked: Asked,
  given: NonNullable<NoticeQuestion["given"]>,
  counted: DayNumber,
  opening: ReadonlyArray<NoticeStep>,
): Finding => {
  const { clause } = asked;
  const { term, notice } = asked.question;
  const still = stillEndable(asked, counted);
  const currentEnd = termOn(clause, counted);
  const limit = still?.limit ?? null;
  const wanted = given.to === undefined ? currentEnd : toDayNumber(given.to);
  // In time for the term that runs, or for the later one that the notice itself names.
  if (still !== undefined && (still.end === currentEnd || wanted >= still.end)) {
    const { lastDay, warnings, steps } = named(given.to, fromDayNumber(still.end), [...opening, ...still.steps]);
    return { outcome: "terminated", lastDay, limit, warnings: [...still.warnings, ...warnings], steps };
  }
  const end = fromDayNumber(still?.end ?? currentEnd);
  const missed = fromDayNumber(lastDayToGiveNotice(clause, currentEnd));
  const between = counted <= onTheOtherReading(clause, currentEnd);
  const sent = notice?.counts === "sent" ? undefined : given.sent;
  const ending = fromDayNumber(currentEnd);
  const warnings: ReadonlyArray<NoticeWarning> = [
    { code: "receivedTooLate", day: missed },
    ...(sent !== undefined && sent <= missed ? [{ code: "sentInTime" as const, day: sent }] : []),
    ...(between ? [{ code: "twoReadings" as const, day: end, alternative: ending }] : (still?.warnings ?? [])),
    ...(given.to !== undefined && given.to < end
      ? [{ code: "toNotReachable" as const, day: given.to, firstPossible: end }]
      : []),
    ...(term.kind === "renewing" ? [{ code: "mayNeedRepeating" as const }] : []),
  ];
  return {
    outcome: term.kind === "renewing" ? "renewed" : "expires",
    lastDay: end,
    limit,
    warnings,
    steps: [...opening, hadPassed(missed, ending), ...(still?.steps ?? [lastDayOfTerm(end)])],
  };
};
