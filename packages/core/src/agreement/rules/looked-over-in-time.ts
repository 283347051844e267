/**
 * AGR-9: an agreement without an end is looked over on a day, and always says when it would end if notice were given today.
 */
import {
  type CalendarDate,
  firstFrom,
  fromDayNumber,
  latestBy,
  lengthOf,
  ordinaryWeekdayOnOrBefore,
  recurring,
  rule,
  toDayNumber,
} from "../../kernel/index.ts";
import type { Agreement } from "../model.ts";
import { answerNotice } from "../notice/answer.ts";
import { lastNoticeToEndBy, readClause } from "../notice/index.ts";
import { versionOn } from "../versions.ts";

export const AGR_9 = rule({
  id: "AGR-9",
  title: { sv: "Det som gäller tills vidare", en: "What runs until further notice" },
  source:
    "A county: an inventory of all common accords and agreements was an activity of its own, because no day ever came",
  text: {
    sv: "Ett avtal utan slutdag ses över en bestämd dag och finns på radarn; nästa översyn kommer efter den senaste. Det framgår alltid när det skulle upphöra om det sades upp i dag.",
    en: "An agreement without an end date is reviewed on a set day and stays on the radar; the next review comes after the last. It always says when it would end if notice were given today.",
  },
});

/** The next end that can still be reached on a day, and how late notice can be given for it. */
export interface NextEnd {
  /** The last day in force if notice were given on the day. */
  readonly lastDay: CalendarDate;
  /** The last day on which notice still leads to that end. */
  readonly lastDayToGiveNotice: CalendarDate;
  /** The last ordinary weekday on or before it. */
  readonly actBy: CalendarDate;
}

/** What notice given on a day would lead to; null where that cannot be computed, or where it ends by itself. */
export const nextEndOn = (agreement: Agreement, today: CalendarDate): NextEnd | null => {
  const { term, notice } = versionOn(agreement, today);
  if (term.kind === "fixed") return null;
  // Both days that could count are said, so that the clause itself chooses which one does.
  const given = { sent: today, received: today };
  const { lastDay, lastDayToGiveNotice } = answerNotice({ term, notice, given });
  if (lastDay === null) return null;
  const clause = readClause(term, notice);
  const limit =
    clause.counts === "running"
      ? fromDayNumber(lastNoticeToEndBy(clause, toDayNumber(lastDay)) ?? toDayNumber(today))
      : (lastDayToGiveNotice ?? today);
  return { lastDay, lastDayToGiveNotice: limit, actBy: ordinaryWeekdayOnOrBefore(limit) };
};

/**
 * The day an agreement is to be looked over next, or undefined where nobody has set one: the day the latest review set,
 * else the first day of the clause that has come since that review. A day that has passed without a review stays.
 */
export const nextReviewOn = (agreement: Agreement, today: CalendarDate): CalendarDate | undefined => {
  const { review } = versionOn(agreement, today);
  const latest = latestReviewOn(agreement, today);
  if (latest?.next !== undefined) return latest.next;
  if (review === null) return undefined;
  if (latest === undefined || latest.on < review.first) return review.first;
  if (review.every === undefined) return undefined;
  return fromDayNumber(
    firstFrom(recurring(toDayNumber(review.first), lengthOf(review.every)), toDayNumber(latest.on) + 1),
  );
};

/** The latest review that had been made by a day, or undefined. */
export const latestReviewOn = ({ reviews }: Agreement, today: CalendarDate): Agreement["reviews"][number] | undefined =>
  latestBy(reviews, today);
