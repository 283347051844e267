/**
 * Decisions with their owner and certificate, and the commitments that follow from them.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema";
import {
  Certificate,
  type Commitment,
  Effect,
  ReportBack,
  Strength,
  type TakenDecision,
} from "../../decision/index.ts";
import { CalendarDate, find, Id, Instant, inOrder, lastDayOf, When, Wording } from "../../kernel/index.ts";
import { Counted } from "../../meeting/index.ts";
import type { Book } from "../book.ts";
import { NamedOwner, named, nameOf } from "./names.ts";

/** A decision in a list. @category schemas @since 0.1.0 */
export const DecisionLine = Schema.Struct({
  decision: Id,
  body: Id,
  bodyName: Wording,
  meeting: Id,
  item: Id,
  day: CalendarDate,
  at: Instant,
  text: Wording,
  strength: Strength,
  effect: Effect,
  owner: NamedOwner,
  /** Whether conditions remain to be met. */
  conditional: Schema.Boolean,
  rule: Schema.String,
  forum: Schema.String,
  counted: Counted,
}).annotate({ identifier: "DecisionLine" });
export type DecisionLine = typeof DecisionLine.Type;

/** A commitment on a day. @category schemas @since 0.1.0 */
export const CommitmentView = Schema.Struct({
  commitment: Id,
  meeting: Id,
  item: Id,
  itemTitle: Wording,
  decision: Schema.NullOr(Id),
  owner: NamedOwner,
  text: Wording,
  due: Schema.NullOr(When),
  reportBack: Schema.NullOr(ReportBack),
  condition: Schema.Boolean,
  since: CalendarDate,
  state: Schema.Literals(["open", "overdue", "carriedOut"]),
  reports: Schema.Array(
    Schema.Struct({ on: CalendarDate, text: Wording, state: Schema.Literals(["carriedOut", "goesOn"]) }),
  ),
}).annotate({ identifier: "Commitment" });
export type CommitmentView = typeof CommitmentView.Type;

/** One decision: what it rested on, and what follows from it. @category schemas @since 0.1.0 */
export const DecisionView = Schema.Struct({
  ...DecisionLine.fields,
  certificate: Certificate,
  commitments: Schema.Array(CommitmentView),
}).annotate({ identifier: "Decision" });
export type DecisionView = typeof DecisionView.Type;

/** Every decision, the latest first. @category questions @since 0.1.0 */
export const decisionsView = (book: Book): ReadonlyArray<DecisionLine> => {
  const open = openConditions(book);
  return inOrder(book.decision.decisions)
    .map((decision) => line(book, decision, open.has(decision.decision)))
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.at < b.at ? 1 : -1));
};

/** The decisions that have a condition nobody has met. */
const openConditions = (book: Book): ReadonlySet<string> =>
  new Set(
    inOrder(book.decision.commitments).flatMap((commitment) =>
      commitment.condition && commitment.decision !== undefined && !isCarriedOut(commitment)
        ? [commitment.decision]
        : [],
    ),
  );

const isCarriedOut = (commitment: Commitment): boolean =>
  commitment.reports.some((report) => report.state === "carriedOut");

const line = (book: Book, decision: TakenDecision, conditional: boolean): DecisionLine => {
  const { certificate, ...taken } = decision;
  return {
    ...taken,
    bodyName: nameOf(book, "body", decision.body),
    owner: named(book, decision.owner),
    conditional,
    rule: certificate.answer.rule,
    forum: certificate.answer.forum,
    counted: certificate.answer.counted,
  };
};

/** One decision, or undefined. @category questions @since 0.1.0 */
export const decisionView = (book: Book, id: string, today: CalendarDate): DecisionView | undefined => {
  const decision = find(book.decision.decisions, id);
  return (
    decision && {
      ...line(book, decision, openConditions(book).has(id)),
      certificate: decision.certificate,
      commitments: commitmentsView(book, today).filter((commitment) => commitment.decision === id),
    }
  );
};

/** Every commitment on a day: what is due first comes first, then what has no day. @category questions @since 0.1.0 */
export const commitmentsView = (book: Book, today: CalendarDate): ReadonlyArray<CommitmentView> =>
  inOrder(book.decision.commitments)
    .map((commitment) => commitmentOn(book, commitment, today))
    .sort((a, b) => compare(dueBy(a), dueBy(b)));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const NEVER = "9999-12-31";
const dueBy = ({ due, reportBack }: CommitmentView): string => {
  const when = due ?? reportBack?.when;
  return when === undefined || when === null ? NEVER : lastDayOf(when);
};

const commitmentOn = (book: Book, commitment: Commitment, today: CalendarDate): CommitmentView => {
  const reports = commitment.reports.filter((report) => report.on <= today);
  const when = commitment.due ?? commitment.reportBack?.when;
  const done = reports.some((report) => report.state === "carriedOut");
  const overdue = when !== undefined && lastDayOf(when) < today;
  return {
    commitment: commitment.commitment,
    meeting: commitment.meeting,
    item: commitment.item,
    itemTitle: itemTitle(book, commitment),
    decision: commitment.decision ?? null,
    owner: named(book, commitment.owner),
    text: commitment.text,
    due: commitment.due ?? null,
    reportBack: commitment.reportBack ?? null,
    condition: commitment.condition,
    since: commitment.since,
    state: done ? "carriedOut" : overdue ? "overdue" : "open",
    reports,
  };
};

const itemTitle = (book: Book, { meeting, item }: Commitment): Wording =>
  find(book.meeting.meetings, meeting)?.items.find((each) => each.item === item)?.title ?? { sv: item };

/** One commitment on a day, or undefined. @category questions @since 0.1.0 */
export const commitmentView = (book: Book, id: string, today: CalendarDate): CommitmentView | undefined => {
  const commitment = find(book.decision.commitments, id);
  return commitment && commitmentOn(book, commitment, today);
};
