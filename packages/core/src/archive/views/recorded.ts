/**
 * What is known from old papers only: recorded, not certified.
 */
import * as Schema from "effect/Schema";
import type { CollaborationPart } from "../../collaboration/index.ts";
import { bodyName, type ConstellationPart, NamedOwner, named } from "../../constellation/index.ts";
import { RemarkKind } from "../../discussion/index.ts";
import { CalendarDate, compare, find, Id, inAnyOrder, lastDayOf, When, Wording } from "../../kernel/index.ts";
import {
  cameBackFields,
  Present,
  RecordedItem,
  RecordedOutcome,
  type RecordedRemark,
  type SaidBy,
  Source,
} from "../schema.ts";
import { type ArchivePart, cameBackIn, type DecisionKept, type MeetingKept } from "../state.ts";

type State = CollaborationPart & ConstellationPart & ArchivePart;

/** What is said of everything that is recorded: that nobody has certified it, where it is told, and who entered it when. */
const recorded = {
  /** How it is known: told in a paper, and certified by nothing. */
  standing: Schema.Literal("recorded"),
  /** Who was there: the paper is no list of it that could be relied on. */
  attendance: Schema.Literal("notStated"),
  /** How many were there, where the paper says that; null where it does not. They are in no figure of quorum. */
  present: Schema.NullOr(Present),
  source: Source,
  enteredOn: CalendarDate,
  enteredBy: Schema.String,
  struck: Schema.NullOr(Schema.Struct({ reason: Wording, on: CalendarDate })),
};

/** A thought of which more is told than its words, with what whoever said it is called. */
const RecordedRemarkView = Schema.Struct({
  kind: Schema.optionalKey(RemarkKind),
  text: Wording,
  by: Schema.optionalKey(Schema.Union([NamedOwner, Schema.Struct({ name: Wording })])),
}).annotate({ identifier: "RecordedRemarkSeen" });

/** An item of such a meeting, how it ended in order, and where it came back in case it was put off. */
export const RecordedItemView = Schema.Struct({
  ...RecordedItem.fields,
  said: Schema.optionalKey(Schema.Array(Schema.Union([Wording, RecordedRemarkView]))),
  outcomes: Schema.Array(RecordedOutcome),
  cameBack: Schema.NullOr(cameBackFields.in),
}).annotate({ identifier: "RecordedItemSeen" });
export type RecordedItemView = typeof RecordedItemView.Type;

/** A decision that is known from a paper only. */
export const RecordedDecisionView = Schema.Struct({
  recordedDecision: Id,
  /** The body that decided; null where it is not in the book. */
  body: Schema.NullOr(Id),
  decidedBy: Wording,
  when: When,
  text: Wording,
  /** Who answers for it; null where the paper does not say. */
  owner: Schema.NullOr(NamedOwner),
  /** Who answers together with the owner, or together where the paper does not say who of them does. */
  together: Schema.Array(NamedOwner),
  recordedMeeting: Schema.NullOr(Id),
  ...recorded,
}).annotate({ identifier: "RecordedDecision" });
export type RecordedDecisionView = typeof RecordedDecisionView.Type;

/** A meeting that is known from a paper only, with the decisions that are recorded of it. */
export const RecordedMeetingView = Schema.Struct({
  recordedMeeting: Id,
  /** The body that met; null where it is not in the book. */
  body: Schema.NullOr(Id),
  bodyName: Wording,
  when: When,
  title: Wording,
  items: Schema.Array(RecordedItemView),
  decisions: Schema.Array(RecordedDecisionView),
  ...recorded,
}).annotate({ identifier: "RecordedMeeting" });
export type RecordedMeetingView = typeof RecordedMeetingView.Type;

/** The recorded decisions, the latest first; of the same time by their names. */
export const recordedDecisionsView = (book: State): ReadonlyArray<RecordedDecisionView> =>
  [...inAnyOrder(book.archive.decisions)]
    .sort(latestFirst(({ recordedDecision }) => recordedDecision))
    .map((each) => decisionSeen(book, each));

/** One recorded decision, or undefined where there is none of that name. */
export const recordedDecisionView = (book: State, id: string): RecordedDecisionView | undefined => {
  const decision = find(book.archive.decisions, id);
  return decision && decisionSeen(book, decision);
};

/** The recorded meetings, the latest first; of the same time by their names. */
export const recordedMeetingsView = (book: State): ReadonlyArray<RecordedMeetingView> => {
  const decisions = recordedDecisionsView(book);
  return [...inAnyOrder(book.archive.meetings)]
    .sort(latestFirst(({ recordedMeeting }) => recordedMeeting))
    .map((each) => meetingSeen(book, each, decisions));
};

/** One recorded meeting, or undefined where there is none of that name. */
export const recordedMeetingView = (book: State, id: string): RecordedMeetingView | undefined => {
  const meeting = find(book.archive.meetings, id);
  return meeting && meetingSeen(book, meeting, recordedDecisionsView(book));
};

const latestFirst =
  <Kept extends { readonly when: When }>(nameOf: (kept: Kept) => string) =>
  (one: Kept, other: Kept): number =>
    compare(lastDayOf(other.when), lastDayOf(one.when)) || compare(nameOf(one), nameOf(other));

const standing = ({ source, since, enteredBy, struck }: DecisionKept | MeetingKept) =>
  ({
    standing: "recorded",
    attendance: "notStated",
    source,
    enteredOn: since,
    enteredBy,
    struck: struck ?? null,
  }) as const;

const called = (book: State, { by, when }: DecisionKept | MeetingKept): Wording =>
  "body" in by ? (bodyName(book, by.body, lastDayOf(when)) ?? { sv: by.body }) : by.name;

const decisionSeen = (book: State, kept: DecisionKept): RecordedDecisionView => {
  const { recordedDecision, by, when, text, owner, together = [], recordedMeeting } = kept;
  const meeting = recordedMeeting === undefined ? undefined : find(book.archive.meetings, recordedMeeting);
  return {
    recordedDecision,
    body: "body" in by ? by.body : null,
    decidedBy: called(book, kept),
    when,
    text,
    owner: owner === undefined ? null : named(book, owner, lastDayOf(when)),
    together: together.map((each) => named(book, each, lastDayOf(when))),
    recordedMeeting: recordedMeeting ?? null,
    present: meeting?.present ?? null,
    ...standing(kept),
  };
};

const meetingSeen = (
  book: State,
  kept: MeetingKept,
  decisions: ReadonlyArray<RecordedDecisionView>,
): RecordedMeetingView => {
  const { recordedMeeting, by, when, title, items = [] } = kept;
  return {
    recordedMeeting,
    body: "body" in by ? by.body : null,
    bodyName: called(book, kept),
    when,
    title,
    items: items.map((item) => itemSeen(book, kept, item)),
    present: kept.present ?? null,
    decisions: decisions.filter((each) => each.recordedMeeting === recordedMeeting),
    ...standing(kept),
  };
};

const itemSeen = (book: State, { recordedMeeting, when }: MeetingKept, told: RecordedItem): RecordedItemView => {
  const { said, outcomes = [], ...rest } = told;
  return {
    ...rest,
    ...(said === undefined ? {} : { said: said.map((each) => ("text" in each ? remarkSeen(book, each, when) : each)) }),
    outcomes,
    cameBack: cameBackIn(book, { recordedMeeting, item: told.item }) ?? null,
  };
};

const remarkSeen = (book: State, { by, ...remark }: RecordedRemark, when: When) =>
  by === undefined ? remark : { ...remark, by: speaker(book, by, when) };

const speaker = (book: State, by: SaidBy, when: When) => ("kind" in by ? named(book, by, lastDayOf(when)) : by);
