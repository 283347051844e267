/**
 * The last day to give notice so that an agreement ends with a term, or by a day.
 *
 * - **Rule** AGR-3. The corresponding day counted back from the term's last day. The other reading,
 *   the latest day from which the period counted forward has run by then, is told where it differs;
 *   the earlier of the two is the safe one.
 */
import {
  addLength,
  addMonths,
  type DayNumber,
  firstOfMonth,
  type Length,
  lastOfMonth,
  yearOf,
} from "../../kernel/index.ts";
import { type Clause, dayOfYear } from "./clause.ts";
import { lastDayInForce } from "./last-day-in-force.ts";

const NO_NOTICE: Length = { months: 0, days: 0 };

/** The last day to give notice for a term that ends on a day, on the safe reading. */
export const lastDayToGiveNotice = (clause: Clause, end: DayNumber): DayNumber =>
  windowed(countedBack(clause, end), clause);

/** The last day on the other reading of the clause; the same day where both readings agree. */
export const onTheOtherReading = (clause: Clause, end: DayNumber): DayNumber => {
  const counted = countedBack(clause, end);
  return windowed(clause.wholeMonths ? counted : latestForward(counted, end, clause.length ?? NO_NOTICE), clause);
};

const countedBack = ({ wholeMonths, length = NO_NOTICE }: Clause, end: DayNumber): DayNumber =>
  wholeMonths ? dayBeforeWholeMonths(end, length.months) : addLength(end, length, -1);

/** The last day before n whole calendar months up to a day. */
const dayBeforeWholeMonths = (end: DayNumber, months: number): DayNumber => {
  const lastWhole = end === lastOfMonth(end) ? firstOfMonth(end) : addMonths(firstOfMonth(end), -1);
  return addMonths(lastWhole, 1 - months) - 1;
};

/** The latest day from which the period, counted forward, has run by the end. It is at most three days later. */
const latestForward = (counted: DayNumber, end: DayNumber, length: Length): DayNumber => {
  let latest = counted;
  while (addLength(latest + 1, length) <= end) latest += 1;
  return latest;
};

/** The latest day whose notice still counts as given on or before a day. */
const windowed = (limit: DayNumber, { window }: Clause): DayNumber => {
  if (window === undefined) return limit;
  const year = yearOf(limit);
  return dayOfYear(dayOfYear(year, window.countsFrom) <= limit ? year : year - 1, window.by);
};

/**
 * The latest day on which a notice that runs still ends the agreement by a day, or undefined where none does.
 *
 * An earlier notice never ends an agreement later, so the day is found by halving.
 */
export const lastNoticeToEndBy = (clause: Clause, wanted: DayNumber): DayNumber | undefined => {
  const inTime = (given: DayNumber) => (lastDayInForce(clause, given) ?? Number.POSITIVE_INFINITY) <= wanted;
  if (inTime(wanted)) return wanted;
  let early = 1;
  while (!inTime(wanted - early)) {
    if (early > LONGEST) return undefined;
    early *= 2;
  }
  let [latestInTime, tooLate] = [wanted - early, wanted - Math.floor(early / 2)];
  while (tooLate - latestInTime > 1) {
    const middle = Math.floor((latestInTime + tooLate) / 2);
    if (inTime(middle)) latestInTime = middle;
    else tooLate = middle;
  }
  return latestInTime;
};

/** Longer than any period of notice that can be written, in days. */
const LONGEST = 20_000 * 366;
