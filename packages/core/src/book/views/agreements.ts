/**
 * Agreements on a day: where each stands, the last day to give notice, and whose notice is missing.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema";
import {
  type Agreement,
  AgreementKind,
  GivenNotice,
  NoticeAnswer,
  NoticeClause,
  responsibilityGap,
  Succession,
  statusOn,
  successionOn,
  Term,
} from "../../agreement/index.ts";
import { CalendarDate, find, Id, inOrder, Wording } from "../../kernel/index.ts";
import type { Book } from "../book.ts";

/** An agreement on a day. @category schemas @since 0.1.0 */
export const AgreementView = Schema.Struct({
  agreement: Id,
  title: Wording,
  kind: AgreementKind,
  parties: Schema.Array(Id),
  term: Term,
  notice: Schema.NullOr(NoticeClause),
  source: Wording,
  assumed: Schema.Array(Schema.Literals(["term", "notice", "parties"])),
  status: Schema.Literals(["notYetInForce", "inForce", "beingTerminated", "terminated", "ended"]),
  lastDay: Schema.NullOr(CalendarDate),
  lastDayToGiveNotice: Schema.NullOr(CalendarDate),
  actBy: Schema.NullOr(CalendarDate),
  termination: Schema.NullOr(Schema.Struct({ decision: Id, lastDay: CalendarDate, day: CalendarDate })),
  notices: Schema.Array(
    Schema.Struct({ party: Id, given: GivenNotice, daysAre: Schema.Literals(["stated", "assumed"]) }),
  ),
  outstanding: Schema.Array(Id),
  /** What was last answered about what comes after it. */
  succession: Schema.NullOr(Succession),
  /** The days on which nobody answers for what it did; null while nothing is ending. */
  responsibilityGap: Schema.NullOr(
    Schema.Union([
      Schema.Struct({ is: Schema.Literals(["none", "unknown"]) }),
      Schema.Struct({
        is: Schema.Literal("gap"),
        from: CalendarDate,
        until: Schema.NullOr(CalendarDate),
        days: Schema.Int,
      }),
    ]),
  ),
  /** What the clause says as of that day if nobody (more) gives notice. */
  ifUnused: NoticeAnswer,
}).annotate({ identifier: "Agreement" });
export type AgreementView = typeof AgreementView.Type;

/** Every agreement on a day. @category questions @since 0.1.0 */
export const agreementsView = (book: Book, today: CalendarDate): ReadonlyArray<AgreementView> =>
  inOrder(book.agreement.agreements).map((agreement) => viewOf(agreement, today));

/** One agreement on a day, or undefined. @category questions @since 0.1.0 */
export const agreementView = (book: Book, id: string, today: CalendarDate): AgreementView | undefined => {
  const agreement = find(book.agreement.agreements, id);
  return agreement && viewOf(agreement, today);
};

const viewOf = (agreement: Agreement, today: CalendarDate): AgreementView => {
  const { is, lastDay, outstanding, unused } = statusOn(agreement, today);
  const stillToGive = is === "inForce" || is === "beingTerminated" || is === "notYetInForce";
  const { successions: _, ...known } = agreement;
  return {
    ...known,
    termination: agreement.termination ?? null,
    status: is,
    lastDay,
    lastDayToGiveNotice: stillToGive ? unused.lastDayToGiveNotice : null,
    actBy: stillToGive ? unused.actBy : null,
    outstanding,
    succession: successionOn(agreement, today) ?? null,
    responsibilityGap: responsibilityGap(agreement, today),
    ifUnused: unused,
  };
};
