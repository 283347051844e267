/**
 * The last days to give notice that are worth a place on a calendar: one for each term, or for each yearly or listed landing.
 */
import { type CalendarDate, type DayNumber, fromDayNumber, partsOf, toDayNumber } from "../../kernel/index.ts";
import type { Agreement } from "../model.ts";
import {
  type Clause,
  dayOfYear,
  endsFrom,
  lastDayToGiveNotice,
  lastNoticeToEndBy,
  readClause,
} from "../notice/index.ts";
import { versionOn } from "../versions.ts";

/** A last day to give notice, and the end it is for. */
export interface NoticeDay {
  readonly end: CalendarDate;
  readonly limit: CalendarDate;
}

/** The last days to give notice that lie in a span, each with the end it is for. */
export const noticeDays = (
  agreement: Agreement,
  today: CalendarDate,
  span: { readonly from: CalendarDate; readonly until: CalendarDate },
): ReadonlyArray<NoticeDay> => {
  const { term, notice } = versionOn(agreement, today);
  const clause = readClause(term, notice);
  if (clause.lengthUnknown || !clause.needed) return [];
  const [from, until] = [toDayNumber(span.from), toDayNumber(span.until)];
  const days: Array<NoticeDay> = [];
  const found = clause.counts === "running" ? landings : terms;
  for (const { end, limit } of found(clause, from, until))
    if (limit >= from && limit <= until && limit >= clause.from)
      days.push({ end: fromDayNumber(end), limit: fromDayNumber(limit) });
  return days;
};

interface EndAndLimit {
  readonly end: DayNumber;
  readonly limit: DayNumber;
}

/** The ends of the terms whose last day to give notice comes before a day. */
const terms = function* (clause: Clause, from: DayNumber, until: DayNumber): Generator<EndAndLimit> {
  for (const end of endsFrom(clause, from)) {
    const limit = lastDayToGiveNotice(clause, end);
    if (limit > until) return;
    yield { end, limit };
  }
};

/** The days a running notice can land on where there are few of them: once a year, or as listed. Any day or every month is no day to remember. */
const landings = function* (clause: Clause, from: DayNumber, until: DayNumber): Generator<EndAndLimit> {
  const { landing } = clause;
  const ends =
    landing === "yearEnd" || typeof landing === "number"
      ? yearly(landing === "yearEnd" ? 1231 : landing, from, until)
      : typeof landing === "object"
        ? landing
        : [];
  for (const end of ends) {
    const limit = lastNoticeToEndBy(clause, end);
    if (limit !== undefined) yield { end, limit };
  }
};

/** A yearly day in every year from a day until so long after another that any notice for it lies before. */
const yearly = (monthDay: number, from: DayNumber, until: DayNumber): ReadonlyArray<DayNumber> => {
  const [first] = partsOf(fromDayNumber(from));
  const [last] = partsOf(fromDayNumber(until));
  return Array.from({ length: last - first + 6 }, (_, index) => dayOfYear(first + index, monthDay));
};
