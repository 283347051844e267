/**
 * A term and its notice clause read once into numbers, so that any number of days can be asked of it.
 */
import {
  addLength,
  type DayNumber,
  dayNumber,
  type Length,
  lengthOf,
  type Period,
  type Recurrence,
  recurring,
  toDayNumber,
} from "../../kernel/index.ts";
import type { NoticeClause, Term } from "./question.ts";

/** A day that comes every year as one number: 630 is 30 June, 229 the last day of February. */
export type MonthDay = number;

/** A term and its clause as numbers. */
export interface Clause {
  readonly kind: Term["kind"];
  readonly from: DayNumber;
  /** The first term's last day; undefined until further notice. */
  readonly first: DayNumber | undefined;
  /** The last days of the terms; undefined where the term does not renew. */
  readonly ends: Recurrence | undefined;
  /** Whether any notice is needed. */
  readonly needed: boolean;
  readonly counts: "termEnd" | "running";
  /** The period that counts; undefined when none is needed or none is known. */
  readonly length: Length | undefined;
  readonly lengthUnknown: boolean;
  /** How many days a notice takes at least, on average; a window can make it take longer, never shorter. */
  readonly noticeDays: number;
  /** The statutory cap that the length was cut to. */
  readonly cut: Period | undefined;
  readonly wholeMonths: boolean;
  readonly strictlyAfter: boolean;
  readonly landing: "anyDay" | "monthEnd" | "quarterEnd" | "yearEnd" | MonthDay | ReadonlyArray<DayNumber>;
  readonly window: { readonly by: MonthDay; readonly countsFrom: MonthDay } | undefined;
}

/** Which way the clause counts: back from the term's end, or forward from the notice. */
export const countsFrom = (term: Term, notice: NoticeClause | null): "termEnd" | "running" =>
  notice?.before ?? (term.kind === "untilFurtherNotice" ? "running" : "termEnd");

/** Reads a term and its clause, which must make sense together, into numbers. */
export const readClause = (term: Term, notice: NoticeClause | null): Clause => {
  const from = toDayNumber(term.from);
  const first = firstEnd(term, from);
  const whole = notice?.length == null ? undefined : lengthOf(notice.length);
  const cap = notice?.atMost === undefined ? undefined : lengthOf(notice.atMost);
  const cut = whole !== undefined && cap !== undefined && addLength(from, whole) > addLength(from, cap);
  const length = cut ? cap : whole;
  return {
    kind: term.kind,
    from,
    first,
    // An end at a month's end stays at a month's end (AGR-1).
    ends: term.kind === "renewing" && first !== undefined ? recurring(first, lengthOf(term.renewsBy), true) : undefined,
    needed: notice !== null,
    counts: countsFrom(term, notice),
    length,
    noticeDays: length === undefined ? 0 : Math.floor(length.months * 30.4 + length.days),
    lengthUnknown: notice !== null && notice.length === null,
    cut: cut ? notice?.atMost : undefined,
    wholeMonths: notice?.whole === "calendarMonths",
    strictlyAfter: notice?.afterPeriod === "strictlyAfter",
    landing: landingOf(notice?.landing),
    window: notice?.window && { by: monthDay(notice.window.by), countsFrom: monthDay(notice.window.countsFrom) },
  };
};

/** A term that lasts a period ends the day before the corresponding day. */
const firstEnd = (term: Term, from: DayNumber): DayNumber | undefined => {
  if (term.kind === "untilFurtherNotice") return undefined;
  if (term.until !== undefined) return toDayNumber(term.until);
  return term.lasts === undefined ? undefined : addLength(from, lengthOf(term.lasts)) - 1;
};

const landingOf = (landing: NoticeClause["landing"]): Clause["landing"] => {
  if (landing === undefined) return "anyDay";
  if (typeof landing === "string") return landing;
  return "yearly" in landing ? monthDay(landing.yearly) : landing.days.map(toDayNumber).sort((a, b) => a - b);
};

const monthDay = (text: string): MonthDay => Number(text.slice(0, 2)) * 100 + Number(text.slice(3));

/** A yearly day in a year; 02-29 is the last day of February. */
export const dayOfYear = (year: number, each: MonthDay): DayNumber =>
  each === 229 ? dayNumber(year, 3, 1) - 1 : dayNumber(year, Math.floor(each / 100), each % 100);
