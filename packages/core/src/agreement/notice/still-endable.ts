/**
 * Which term can still be ended on a day, and the steps that show it.
 */
import { type CalendarDate, type DayNumber, fromDayNumber } from "../../kernel/index.ts";
import type { Clause } from "./clause.ts";
import { onTheOtherReading } from "./last-day-to-give-notice.ts";
import type { NoticeAnswer, NoticeQuestion, NoticeStep, NoticeWarning } from "./question.ts";
import { lastDayForNotice, lastDayOfTerm } from "./steps.ts";
import { firstEndable } from "./terms.ts";

/** A question, and its clause read into numbers. */
export interface Asked {
  readonly question: NoticeQuestion;
  readonly clause: Clause;
}

/** What has been found out of an answer. */
export interface Finding {
  readonly outcome: NoticeAnswer["outcome"];
  readonly lastDay: CalendarDate | null;
  readonly limit: CalendarDate | null;
  readonly warnings: ReadonlyArray<NoticeWarning>;
  readonly steps: ReadonlyArray<NoticeStep>;
}

/** A term that can still be ended, and how it is told. */
export interface StillEndable {
  readonly renewals: number;
  readonly end: DayNumber;
  /** The last day to give notice; null for a notice that runs, which has no such day. */
  readonly limit: CalendarDate | null;
  readonly warnings: ReadonlyArray<NoticeWarning>;
  readonly steps: ReadonlyArray<NoticeStep>;
}

/** The first term that can still be ended on a day, with its steps. */
export const stillEndable = ({ clause, question: { notice } }: Asked, asOf: DayNumber): StillEndable | undefined => {
  const found = firstEndable(clause, asOf);
  if (found === undefined) return undefined;
  const { renewals } = found;
  const end = fromDayNumber(found.end);
  const opening = lastDayOfTerm(end, clause.kind === "fixed" ? undefined : renewals);
  // A notice that runs has no last day; a fixed term that needs none ends by itself.
  if (clause.counts === "running" || (clause.kind === "fixed" && !clause.needed))
    return { renewals, end: found.end, limit: null, warnings: [], steps: [opening] };
  const limit = fromDayNumber(found.limit);
  const other = fromDayNumber(onTheOtherReading(clause, found.end));
  return {
    renewals,
    end: found.end,
    limit,
    warnings: other === limit ? [] : [{ code: "twoReadings", day: limit, alternative: other }],
    steps: [opening, lastDayForNotice(limit, end, notice?.length)],
  };
};

/** The last day of a fixed term, which always has one. */
export const fixedEnd = (clause: Clause): CalendarDate => fromDayNumber(clause.first ?? clause.from);
