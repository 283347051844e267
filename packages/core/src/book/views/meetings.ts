/**
 * Meetings: the list, and one meeting with every item's outcome, quorum light and obstacles.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { hindranceOf, tableOf } from "../../decision/index.ts";
import {
  CalendarDate,
  Explanation,
  find,
  fromMilliseconds,
  Id,
  Instant,
  inOrder,
  toMilliseconds,
  Wording,
} from "../../kernel/index.ts";
import {
  assessQuorum,
  EarlierItem,
  type Item,
  ItemKind,
  type Meeting,
  Outcome,
  QuorumAnswer,
  quorumQuestionOf,
} from "../../meeting/index.ts";
import type { Book, Refusal } from "../book.ts";
import { nameOf } from "./names.ts";

/** Turns a refusal into sentences in both languages; the package `words` has one. @category models @since 0.1.0 */
export type Explain = (refusal: Refusal) => Explanation;

/** A meeting in a list. @category schemas @since 0.1.0 */
export const MeetingLine = Schema.Struct({
  meeting: Id,
  body: Id,
  bodyName: Wording,
  day: CalendarDate,
  dayIs: Schema.Literals(["stated", "assumed"]),
  title: Wording,
  status: Schema.Literals(["called", "open", "closed"]),
  items: Schema.Int,
  decided: Schema.Int,
}).annotate({ identifier: "MeetingLine" });
export type MeetingLine = typeof MeetingLine.Type;

/** What would stop a decision on an item, explained. @category schemas @since 0.1.0 */
export const Obstacle = Schema.Struct({
  type: Schema.String,
  rule: Schema.String,
  seats: Schema.Array(Id),
  explanation: Explanation,
}).annotate({ identifier: "Obstacle" });
export type Obstacle = typeof Obstacle.Type;

/** An item of the agenda: what happened, and whether the group was the group. @category schemas @since 0.1.0 */
export const ItemView = Schema.Struct({
  item: Id,
  title: Wording,
  kinds: Schema.Array(ItemKind),
  presenters: Schema.NullOr(Wording),
  continues: Schema.NullOr(EarlierItem),
  seats: Schema.Int,
  ofSeats: Schema.Int,
  papers: Schema.Array(Id),
  status: Schema.Literals(["waiting", "open", "concluded"]),
  from: Schema.NullOr(Instant),
  until: Schema.NullOr(Instant),
  /** Whether the group is or was the group for the item; null before anyone has come. */
  light: Schema.NullOr(Schema.Literals(["quorate", "inquorate", "unknown"])),
  quorum: Schema.NullOr(QuorumAnswer),
  outcome: Schema.NullOr(Outcome),
  obstacles: Schema.Array(Obstacle),
}).annotate({ identifier: "Item" });
export type ItemView = typeof ItemView.Type;

/** Somebody on a seat in a meeting. @category schemas @since 0.1.0 */
export const PresenceView = Schema.Struct({
  seat: Id,
  label: Wording,
  person: Id,
  as: Schema.Literals(["holder", "deputy", "observer"]),
  mode: Schema.Literals(["room", "remote"]),
  from: Instant,
  until: Schema.NullOr(Instant),
}).annotate({ identifier: "Presence" });

/** One meeting. @category schemas @since 0.1.0 */
export const MeetingView = Schema.Struct({
  ...MeetingLine.fields,
  agenda: Schema.Array(ItemView),
  presence: Schema.Array(PresenceView),
}).annotate({ identifier: "Meeting" });
export type MeetingView = typeof MeetingView.Type;

/** Every meeting, the latest first. @category questions @since 0.1.0 */
export const meetingsView = (book: Book): ReadonlyArray<MeetingLine> =>
  inOrder(book.meeting.meetings)
    .map((meeting) => line(book, meeting))
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));

const line = (book: Book, meeting: Meeting): MeetingLine => ({
  meeting: meeting.meeting,
  body: meeting.body,
  bodyName: nameOf(book, "body", meeting.body),
  day: meeting.day,
  dayIs: meeting.dayIs,
  title: meeting.title,
  status: meeting.status.is,
  items: meeting.items.length,
  decided: meeting.items.filter((item) => outcomeOf(item)?.kind === "decided").length,
});

const outcomeOf = (item: Item): Outcome | undefined => {
  const last = item.treatments.at(-1);
  return last?.is === "closed" ? last.outcome : undefined;
};

/** One meeting with everything that happened in it, or undefined. @category questions @since 0.1.0 */
export const meetingView = (book: Book, id: string, explain: Explain): MeetingView | undefined => {
  const meeting = find(book.meeting.meetings, id);
  return (
    meeting && {
      ...line(book, meeting),
      agenda: meeting.items.map((item) => itemView(book, meeting, item, explain)),
      presence: meeting.presence.map(({ seat, person, as, mode, from, until }) => ({
        seat,
        label: nameOf(book, "seat", seat),
        person,
        as,
        mode,
        from,
        until,
      })),
    }
  );
};

const itemView = (book: Book, meeting: Meeting, item: Item, explain: Explain): ItemView => {
  const treatment = item.treatments.at(-1);
  const span = spanOf(meeting, item);
  const table = span && Result.getOrUndefined(tableOf(book, meeting, item, span.from));
  const quorum =
    table && span
      ? assessQuorum(quorumQuestionOf(book, { ...table, item: item.item, constellation: table.seats, ...span }))
      : null;
  const hindrance =
    table && span && item.kinds.includes("decision") && outcomeOf(item)?.kind !== "decided"
      ? hindranceOf(book, table, span.until)
      : undefined;
  const body = find(book.constellation.bodies, meeting.body);
  return {
    item: item.item,
    title: item.title,
    kinds: item.kinds,
    presenters: item.presenters ?? null,
    continues: item.continues ?? null,
    seats: table?.seats.length ?? body?.seats.length ?? 0,
    ofSeats: body?.seats.length ?? 0,
    papers: item.papers,
    status: treatment === undefined ? "waiting" : treatment.is === "open" ? "open" : "concluded",
    from: treatment?.from ?? null,
    until: treatment?.is === "closed" ? treatment.until : null,
    light: quorum?.verdict ?? null,
    quorum,
    outcome: outcomeOf(item) ?? null,
    obstacles: hindrance === undefined ? [] : [obstacle(hindrance, explain)],
  };
};

/** The interval an item is judged by: its treatment; while it waits in an open meeting, the latest moment of the log. */
const spanOf = (meeting: Meeting, item: Item) => {
  const treatment = item.treatments.at(-1);
  if (treatment?.is === "closed") return { from: treatment.from, until: treatment.until };
  if (meeting.status.is === "called") return undefined;
  const now = latestMoment(meeting, meeting.status.from);
  const from = treatment?.from ?? now;
  return treatment === undefined && meeting.status.is === "closed" ? undefined : { from, until: justAfter(now, from) };
};

/** The latest moment of the log, as it was written there, so that a clock read aloud is the room's own. */
const latestMoment = (meeting: Meeting, opened: Instant): Instant => {
  const moments = [
    ...meeting.presence.flatMap((entry) => [entry.from, entry.until ?? entry.from]),
    ...meeting.items.flatMap((item) =>
      item.treatments.map((treatment) => (treatment.is === "closed" ? treatment.until : treatment.from)),
    ),
  ];
  return moments.reduce(
    (latest, moment) => (toMilliseconds(moment) > toMilliseconds(latest) ? moment : latest),
    opened,
  );
};

const justAfter = (now: Instant, from: Instant): Instant =>
  fromMilliseconds(Math.max(toMilliseconds(now), toMilliseconds(from)) + 1);

/** A refusal as an obstacle with its seats and its explanation. @category questions @since 0.1.0 */
export const obstacle = (refusal: Refusal, explain: Explain): Obstacle => ({
  type: refusal.type,
  rule: refusal.rule,
  seats: seatsIn(refusal),
  explanation: explain(refusal),
});

/** The seats a refusal names. @category questions @since 0.1.0 */
export const seatsIn = (refusal: Refusal): ReadonlyArray<string> => {
  if (refusal.type === "NotQuorate") return refusal.missing.map((seat) => seat.seat);
  if (refusal.type === "PapersNotEqual")
    return [...new Set(refusal.papers.flatMap((paper) => paper.seats.map((seat) => seat.seat)))];
  return "seat" in refusal ? [refusal.seat] : [];
};
