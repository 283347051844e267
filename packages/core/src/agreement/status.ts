/**
 * Where an agreement stands on a day: in force, being terminated, terminated or ended.
 *
 * - **Rule** AGR-4. Eight of nine notices is not nine: it is terminated when every party's is in.
 *
 * @since 0.1.0
 */
import type { CalendarDate } from "../kernel/index.ts";
import { assessNotice, type NoticeAnswer } from "./notice/index.ts";
import type { Agreement } from "./schema.ts";

/** Where an agreement stands on a day. @category models @since 0.1.0 */
export interface AgreementStatus {
  readonly is: "notYetInForce" | "inForce" | "beingTerminated" | "terminated" | "ended";
  /** The last day in force, as far as it can be computed. */
  readonly lastDay: CalendarDate | null;
  /** Parties whose notice is not in, once any is or it has been decided. */
  readonly outstanding: ReadonlyArray<string>;
  /** What the clause says as of that day, if nobody gives notice. */
  readonly unused: NoticeAnswer;
}

/** Where an agreement stands on a day; notices that had not arrived by then are not seen. @category questions @since 0.1.0 */
export const statusOn = (agreement: Agreement, today: CalendarDate): AgreementStatus => {
  const { term, notice, parties } = agreement;
  const unused = assessNotice({ term, notice, today });
  const counts = notice?.counts ?? "received";
  const arrived = agreement.notices.filter(({ given }) => (given[counts] ?? today) <= today);
  const decided = agreement.termination !== undefined && agreement.termination.day <= today;
  const begun = arrived.length > 0 || decided;
  const outstanding = begun ? parties.filter((party) => !arrived.some((given) => given.party === party)) : [];
  const lastDay = begun && outstanding.length === 0 ? lastDayByNotice(agreement, arrived) : endByItself(unused);
  const over = lastDay !== null && lastDay < today;
  const is = over
    ? "ended"
    : term.from > today
      ? "notYetInForce"
      : !begun
        ? "inForce"
        : outstanding.length === 0
          ? "terminated"
          : "beingTerminated";
  return { is, lastDay, outstanding, unused };
};

/** Whether it is on its way out on a day, or over: decided, under notice, or with a last day of its own. @category questions @since 0.1.0 */
export const isEndingOn = (agreement: Agreement, today: CalendarDate): boolean => {
  const { is, lastDay } = statusOn(agreement, today);
  return is !== "notYetInForce" && (lastDay !== null || is === "beingTerminated" || is === "terminated");
};

/** The last day in force: as computed, or, until every notice is in, as decided. @category questions @since 0.1.0 */
export const lastDayAimedAt = (agreement: Agreement, today: CalendarDate): CalendarDate | null => {
  const { termination } = agreement;
  const decided = termination !== undefined && termination.day <= today ? termination.lastDay : null;
  return statusOn(agreement, today).lastDay ?? decided;
};

const endByItself = (unused: NoticeAnswer): CalendarDate | null =>
  unused.outcome === "expires" ? unused.lastDay : null;

/** The latest of the days on which each party's notice ends it: it is ended by all when the last of them is. */
const lastDayByNotice = (
  { term, notice, termination }: Agreement,
  arrived: Agreement["notices"],
): CalendarDate | null =>
  arrived.reduce<CalendarDate | null>((latest, { given }) => {
    const { lastDay } = assessNotice({ term, notice, given });
    return lastDay !== null && (latest === null || lastDay > latest) ? lastDay : latest;
  }, termination?.lastDay ?? null);
