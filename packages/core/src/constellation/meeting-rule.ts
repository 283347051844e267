/**
 * The days on which a body meets by its charter: the first Friday of every month, and what happens when that is a red day.
 */
import * as Schema from "effect/Schema";
import {
  type CalendarDate,
  endOfMonth,
  firstWeekdayOfMonth,
  fromParts,
  isOrdinaryWeekday,
  ordinaryWeekdayOnOrAfter,
  ordinaryWeekdayOnOrBefore,
  partsOf,
  plusDays,
  plusMonths,
} from "../kernel/index.ts";

const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

/** On which days a body meets, said once for all months or for some. */
export const MeetingRule = Schema.Struct({
  weekday: Schema.Literals(weekdays),
  /** The first to the fifth such day of the month, or the last; a month without a fifth has none. */
  nth: Schema.Literals([1, 2, 3, 4, 5, "last"]),
  /** In which months, 1 to 12; absent: in all. */
  months: Schema.optionalKey(
    Schema.Array(Schema.Int.pipe(Schema.check(Schema.isBetween({ minimum: 1, maximum: 12 })))).pipe(
      Schema.check(Schema.isMinLength(1)),
    ),
  ),
  /** When the day is a public holiday or an eve: the last weekday before, the first after, none that month, or that day all the same. */
  onRedDay: Schema.Literals(["before", "after", "none", "same"]),
}).annotate({ identifier: "MeetingRule" });
export type MeetingRule = typeof MeetingRule.Type;

/** A day that a rule gives: the day itself, and the day that it would have been where that is red. */
export interface RuledDay {
  readonly day: CalendarDate;
  readonly insteadOf?: CalendarDate;
}

/** The day that a rule gives in the month of a day; undefined where it gives none. */
export const ruledDay = (
  { weekday, nth, months, onRedDay }: MeetingRule,
  inMonthOf: CalendarDate,
): RuledDay | undefined => {
  const [year, month] = partsOf(inMonthOf);
  if (months !== undefined && !months.includes(month)) return undefined;
  const first = firstWeekdayOfMonth(year, month, weekdays.indexOf(weekday) + 1);
  const last = endOfMonth(fromParts(year, month, 1));
  const wanted = nth === "last" ? lastOf(first, last) : plusDays(first, (nth - 1) * 7);
  if (wanted > last) return undefined;
  return onRed(onRedDay, wanted);
};

const lastOf = (first: CalendarDate, last: CalendarDate): CalendarDate => {
  const fifth = plusDays(first, 28);
  return fifth <= last ? fifth : plusDays(first, 21);
};

/** What becomes of a day that is red. Saturdays and Sundays that a rule asks for are no accident, and stand. */
const onRed = (how: MeetingRule["onRedDay"], wanted: CalendarDate): RuledDay | undefined => {
  if (how === "same" || isOrdinaryWeekday(wanted)) return { day: wanted };
  if (how === "none") return undefined;
  const day = how === "before" ? ordinaryWeekdayOnOrBefore(wanted) : ordinaryWeekdayOnOrAfter(wanted);
  return { day, insteadOf: wanted };
};

/** The months that a time touches, each by its first day. */
export const monthsIn = (from: CalendarDate, until: CalendarDate): ReadonlyArray<CalendarDate> => {
  const [year, month] = partsOf(from);
  const first = fromParts(year, month, 1);
  const months: Array<CalendarDate> = [];
  for (let at = first; at <= until; at = plusMonths(first, months.length)) months.push(at);
  return months;
};
