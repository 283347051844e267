/**
 * What has been said about items: every remark with its answer, and the questions that nobody has answered yet.
 */
import * as Schema from "effect/Schema";
import type { CollaborationPart } from "../../collaboration/index.ts";
import { type ConstellationPart, type Due, NamedOwner, named } from "../../constellation/index.ts";
import { CalendarDate, compare, find, Id, inAnyOrder, MadeId, Wording } from "../../kernel/index.ts";
import { type Meeting, type MeetingPart, TextBefore } from "../../meeting/index.ts";
import { RemarkKind } from "../schema.ts";
import { type DiscussionPart, onItem, type RemarkKept } from "../state.ts";

type State = CollaborationPart & ConstellationPart & MeetingPart & DiscussionPart;

/** A remark on an item. */
export const RemarkView = Schema.Struct({
  remark: MadeId,
  meeting: Id,
  item: Id,
  body: Id,
  /** The day of the meeting. */
  day: CalendarDate,
  kind: RemarkKind,
  text: Wording,
  /** What it said before it was corrected, in order. */
  textBefore: Schema.Array(TextBefore),
  /** Who said it, where that was written down: the seat, the organisation or the body. */
  by: Schema.NullOr(NamedOwner),
  /** `open`: a question without an answer. `said`: what waits for no answer. */
  state: Schema.Literals(["said", "open", "answered", "struck"]),
  answer: Schema.NullOr(Schema.Struct({ text: Wording, on: CalendarDate, by: Schema.NullOr(NamedOwner) })),
  struck: Schema.NullOr(Schema.Struct({ reason: Wording, on: CalendarDate })),
  /** The day it was written down, where that is later than the meeting. */
  enteredOn: Schema.NullOr(CalendarDate),
}).annotate({ identifier: "Remark" });
export type RemarkView = typeof RemarkView.Type;

/** Every remark, by meeting from the first, in the order of the agenda and then as they were written down. */
export const remarksView = (book: State, of: { readonly meeting?: string } = {}): ReadonlyArray<RemarkView> =>
  meetingsIn(book, of.meeting).flatMap((meeting) =>
    meeting.items.flatMap(({ item }) =>
      onItem(book, { meeting: meeting.meeting, item }).flatMap((id) => {
        const remark = find(book.discussion.remarks, id);
        return remark === undefined ? [] : [seen(book, meeting, remark)];
      }),
    ),
  );

/** One remark, or undefined where there is none of that name. */
export const remarkView = (book: State, id: string): RemarkView | undefined => {
  const remark = find(book.discussion.remarks, id);
  const meeting = remark && find(book.meeting.meetings, remark.meeting);
  return remark && meeting && seen(book, meeting, remark);
};

const meetingsIn = ({ meeting: { meetings } }: MeetingPart, id: string | undefined): ReadonlyArray<Meeting> =>
  (id === undefined ? [...inAnyOrder(meetings)] : [find(meetings, id)].flatMap((each) => each ?? [])).sort(
    (one, other) => compare(one.day, other.day) || compare(one.meeting, other.meeting),
  );

const seen = (book: State, { body, day }: Meeting, remark: RemarkKept): RemarkView => {
  const { answer, struck, by, enteredOn } = remark;
  return {
    remark: remark.remark,
    meeting: remark.meeting,
    item: remark.item,
    body,
    day,
    kind: remark.kind,
    text: remark.text,
    textBefore: remark.textBefore ?? [],
    by: by === undefined ? null : named(book, by, day),
    state: stateOf(remark),
    answer:
      answer === undefined
        ? null
        : { text: answer.text, on: answer.on, by: answer.by === undefined ? null : named(book, answer.by, answer.on) },
    struck: struck ?? null,
    enteredOn: enteredOn ?? null,
  };
};

const stateOf = ({ kind, answer, struck }: RemarkKept): RemarkView["state"] => {
  if (struck !== undefined) return "struck";
  if (kind !== "question") return "said";
  return answer === undefined ? "open" : "answered";
};

/** The questions that wait for an answer: the body at whose meeting they were put answers for that, on no certain day. */
export const openQuestionsDue = (book: State, today: CalendarDate): ReadonlyArray<Due<"openQuestion", "remark">> =>
  remarksView(book)
    .filter(({ state }) => state === "open")
    .map(({ remark: id, text, body, meeting }) => ({
      when: null,
      kind: "openQuestion",
      title: text,
      context: find(book.meeting.meetings, meeting)?.title ?? null,
      from: named(book, { kind: "body", id: body }, today),
      about: { kind: "remark", id },
    }));
