/**
 * The commitments on a day: who has to do what, by when, and what has been reported.
 */
import * as Schema from "effect/Schema";
import type { CollaborationPart } from "../../collaboration/index.ts";
import { type ConstellationPart, NamedOwner, named } from "../../constellation/index.ts";
import {
  CalendarDate,
  compare,
  find,
  Id,
  inAnyOrder,
  inOrderOf,
  lastDayOf,
  MadeId,
  When,
  Wording,
} from "../../kernel/index.ts";
import type { MeetingPart } from "../../meeting/index.ts";
import { type Commitment, HandedOver, ReportBack } from "../schema.ts";
import { commitmentsFrom, type DecisionPart } from "../state.ts";
import { ownerOn, reportBackOn } from "./answering.ts";

type State = CollaborationPart & ConstellationPart & MeetingPart & DecisionPart;

/** A commitment on a day. */
export const CommitmentView = Schema.Struct({
  commitment: MadeId,
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
  /** The bodies it has been handed over from and to, and when. */
  handedOver: Schema.Array(HandedOver),
  reports: Schema.Array(
    Schema.Struct({ on: CalendarDate, text: Wording, state: Schema.Literals(["carriedOut", "goesOn"]) }),
  ),
}).annotate({ identifier: "Commitment" });
export type CommitmentView = typeof CommitmentView.Type;

/** Every commitment on a day: what is due first comes first, then what has no day. */
export const commitmentsView = (book: State, today: CalendarDate): ReadonlyArray<CommitmentView> =>
  inDueOrder(inAnyOrder(book.decision.commitments).map((commitment) => commitmentOn(book, commitment, today)));

/** The commitments that follow from one decision, in the same order. */
export const commitmentsOfDecision = (
  book: State,
  decision: string,
  today: CalendarDate,
): ReadonlyArray<CommitmentView> =>
  inDueOrder(commitmentsFrom(book, decision).map((commitment) => commitmentOn(book, commitment, today)));

/** What is due first comes first, and of what is due on one day in the order of their names. */
const inDueOrder = (commitments: ReadonlyArray<CommitmentView>): ReadonlyArray<CommitmentView> =>
  inOrderOf(commitments, dueBy, { among: (a, b) => compare(a.commitment, b.commitment) });

const NEVER = "9999-12-31";
const dueBy = ({ due, reportBack }: CommitmentView): string => {
  const when = due ?? reportBack?.when;
  return when === undefined || when === null ? NEVER : lastDayOf(when);
};

const NEVER_HANDED_OVER: CommitmentView["handedOver"] = [];

const commitmentOn = (book: State, commitment: Commitment, today: CalendarDate): CommitmentView => {
  const reports = reportedBy(commitment, today);
  const when = commitment.due ?? commitment.reportBack?.when;
  const done = reports.some((report) => report.state === "carriedOut");
  const overdue = when !== undefined && lastDayOf(when) < today;
  return {
    commitment: commitment.commitment,
    meeting: commitment.meeting,
    item: commitment.item,
    itemTitle: itemTitle(book, commitment),
    decision: commitment.decision ?? null,
    owner: named(book, ownerOn(commitment, today), today),
    text: commitment.text,
    due: commitment.due ?? null,
    reportBack: reportBackOn(commitment, today) ?? null,
    condition: commitment.condition,
    since: commitment.since,
    state: done ? "carriedOut" : overdue ? "overdue" : "open",
    handedOver: commitment.handedOver ?? NEVER_HANDED_OVER,
    reports,
  };
};

/** What had been reported by a day: mostly all of it, and then nothing is copied. */
const reportedBy = ({ reports }: Commitment, today: CalendarDate): Commitment["reports"] =>
  reports.every(({ on }) => on <= today) ? reports : reports.filter(({ on }) => on <= today);

const itemTitle = (book: State, { meeting, item }: Commitment): Wording =>
  find(book.meeting.meetings, meeting)?.items.find((each) => each.item === item)?.title ?? { sv: item };

/** One commitment on a day, or undefined. */
export const commitmentView = (book: State, id: string, today: CalendarDate): CommitmentView | undefined => {
  const commitment = find(book.decision.commitments, id);
  return commitment && commitmentOn(book, commitment, today);
};
