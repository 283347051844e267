/**
 * The commitments on a day: who has to do what, by when, and what has been reported.
 */
import * as Schema from "effect/Schema";
import { type ArchivePart, recordedDecisionText } from "../../archive/index.ts";
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
import { type MeetingPart, TextBefore } from "../../meeting/index.ts";
import { type Commitment, HandedOver, ReportBack } from "../schema.ts";
import { commitmentsFrom, type DecisionPart, struckWith } from "../state.ts";
import { keptBy, ownerOfCommitmentOn, reportBackOn, togetherOn } from "./answering.ts";

type State = CollaborationPart & ConstellationPart & MeetingPart & ArchivePart & DecisionPart;

/** A commitment on a day. */
export const CommitmentView = Schema.Struct({
  commitment: MadeId,
  /** The meeting and the item it came of; null where it is told in an old paper, and so recorded, not certified. */
  meeting: Schema.NullOr(Id),
  item: Schema.NullOr(Id),
  itemTitle: Wording,
  decision: Schema.NullOr(Id),
  /** The meeting, with the item, or the decision of which an old paper tells. */
  recordedMeeting: Schema.NullOr(Id),
  recordedDecision: Schema.NullOr(Id),
  /** Who has it; null while that is not stated. */
  owner: Schema.NullOr(NamedOwner),
  /** Who answers together with the owner, who stays the one who answers. */
  together: Schema.Array(NamedOwner),
  /** On whose list it is while nobody has it. */
  waitsWith: Schema.NullOr(NamedOwner),
  /** From when it has its owner, and why that one, where nobody was stated at first. */
  ownerStated: Schema.NullOr(Schema.Struct({ on: CalendarDate, reason: Schema.NullOr(Wording) })),
  text: Wording,
  /** What it said before it was corrected, in order. */
  textBefore: Schema.Array(TextBefore),
  due: Schema.NullOr(When),
  reportBack: Schema.NullOr(ReportBack),
  condition: Schema.Boolean,
  since: CalendarDate,
  /** `struck`: what the old paper was said to tell was recorded in error. */
  state: Schema.Literals(["open", "overdue", "carriedOut", "struck"]),
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
const NEVER_CORRECTED: CommitmentView["textBefore"] = [];

const commitmentOn = (book: State, commitment: Commitment, today: CalendarDate): CommitmentView => {
  const reports = reportedBy(commitment, today);
  const when = commitment.due ?? commitment.reportBack?.when;
  const done = reports.some((report) => report.state === "carriedOut");
  const overdue = when !== undefined && lastDayOf(when) < today;
  const owner = ownerOfCommitmentOn(commitment, today);
  const keeper = owner === undefined ? keptBy(book, commitment, today) : undefined;
  const { ownerStated } = commitment;
  const struck = struckWith(book, commitment);
  return {
    commitment: commitment.commitment,
    meeting: commitment.meeting ?? null,
    item: commitment.item ?? null,
    itemTitle: itemTitle(book, commitment),
    decision: commitment.decision ?? null,
    recordedMeeting: commitment.recordedMeeting ?? null,
    recordedDecision: commitment.recordedDecision ?? null,
    owner: owner === undefined ? null : named(book, owner, today),
    together: togetherOn(commitment, today).map((each) => named(book, each, today)),
    waitsWith: keeper === undefined ? null : named(book, { kind: "body", id: keeper }, today),
    ownerStated: ownerStated === undefined ? null : { on: ownerStated.on, reason: ownerStated.reason ?? null },
    text: commitment.text,
    textBefore: commitment.textBefore ?? NEVER_CORRECTED,
    due: commitment.due ?? null,
    reportBack: reportBackOn(commitment, today) ?? null,
    condition: commitment.condition,
    since: commitment.since,
    state: struck !== undefined && struck.on <= today ? "struck" : done ? "carriedOut" : overdue ? "overdue" : "open",
    handedOver: handedOverOf(commitment),
    reports,
  };
};

/** What had been reported by a day: mostly all of it, and then nothing is copied. */
const reportedBy = ({ reports }: Commitment, today: CalendarDate): Commitment["reports"] =>
  reports.every(({ on }) => on <= today) ? reports : reports.filter(({ on }) => on <= today);

/** Between which lists it went while nobody had it, and then between owners: mostly none, and then nothing is made. */
const handedOverOf = ({ keptHandedOver, handedOver = NEVER_HANDED_OVER }: Commitment): CommitmentView["handedOver"] =>
  keptHandedOver === undefined ? handedOver : [...keptHandedOver, ...handedOver];

const itemTitle = (book: State, commitment: Commitment): Wording => {
  const { meeting, item, recordedMeeting, recordedDecision } = commitment;
  if (recordedDecision !== undefined) return recordedDecisionText(book, recordedDecision) ?? { sv: recordedDecision };
  const items =
    recordedMeeting === undefined
      ? find(book.meeting.meetings, meeting ?? "")?.items
      : find(book.archive.meetings, recordedMeeting)?.items;
  return items?.find((each) => each.item === item)?.title ?? { sv: item ?? "" };
};

/** One commitment on a day, or undefined. */
export const commitmentView = (book: State, id: string, today: CalendarDate): CommitmentView | undefined => {
  const commitment = find(book.decision.commitments, id);
  return commitment && commitmentOn(book, commitment, today);
};
