/**
 * Meetings: the list, and one meeting with every item's outcome, quorum light and obstacles.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { appointedTo, constellationOfItem, seatsOn } from "../../constellation/index.ts";
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
  adjustmentDue,
  assessQuorum,
  charterOf,
  EarlierItem,
  type Item,
  ItemKind,
  Link,
  type Meeting,
  Outcome,
  QuorumAnswer,
  quorumQuestionOf,
  Reply,
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
  recused: Schema.Array(Schema.Struct({ seat: Id, person: Schema.optionalKey(Id) })),
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

/** Who sits on a seat now. @category schemas @since 0.1.0 */
export const SittingView = Schema.Struct({
  person: Id,
  as: Schema.Literals(["holder", "deputy", "observer"]),
  mode: Schema.Literals(["room", "remote"]),
  link: Schema.NullOr(Link),
  from: Instant,
}).annotate({ identifier: "Sitting" });

/** A seat of the body on the meeting's day: who could fill it, what it answered, who sits there now. @category schemas @since 0.1.0 */
export const RollSeat = Schema.Struct({
  seat: Id,
  organisation: Id,
  label: Wording,
  holder: Schema.NullOr(Id),
  deputies: Schema.Array(Schema.Struct({ person: Id, title: Schema.optionalKey(Wording) })),
  reply: Schema.NullOr(Reply),
  sitting: Schema.NullOr(SittingView),
  /** Whether somebody has been on the seat in the meeting and gone. */
  left: Schema.NullOr(Instant),
}).annotate({ identifier: "RollSeat" });
export type RollSeat = typeof RollSeat.Type;

const Span = Schema.Struct({ from: Instant, until: Schema.NullOr(Instant) });

/** A correction of the log. @category schemas @since 0.1.0 */
export const CorrectionView = Schema.Struct({
  seat: Id,
  person: Id,
  was: Schema.NullOr(Span),
  now: Schema.NullOr(Span),
  reason: Wording,
}).annotate({ identifier: "Correction" });

/** The notes: who took them, when they must be adjusted, by whom they were. @category schemas @since 0.1.0 */
export const NotesView = Schema.Struct({
  noteTakers: Schema.Array(Id),
  due: Schema.NullOr(CalendarDate),
  adjusted: Schema.NullOr(Schema.Struct({ by: Id, on: CalendarDate, late: Schema.Boolean })),
}).annotate({ identifier: "Notes" });

/** Somebody on a seat in a meeting. @category schemas @since 0.1.0 */
export const PresenceView = Schema.Struct({
  seat: Id,
  label: Wording,
  person: Id,
  as: Schema.Literals(["holder", "deputy", "observer"]),
  mode: Schema.Literals(["room", "remote"]),
  link: Schema.NullOr(Link),
  from: Instant,
  until: Schema.NullOr(Instant),
}).annotate({ identifier: "Presence" });

/** One meeting. @category schemas @since 0.1.0 */
export const MeetingView = Schema.Struct({
  ...MeetingLine.fields,
  calledOn: Schema.NullOr(CalendarDate),
  secondCallOf: Schema.NullOr(Id),
  opened: Schema.NullOr(Instant),
  agenda: Schema.Array(ItemView),
  roll: Schema.Array(RollSeat),
  presence: Schema.Array(PresenceView),
  corrections: Schema.Array(CorrectionView),
  guests: Schema.Array(Schema.Struct({ person: Id, as: Wording, from: Instant })),
  notes: Schema.NullOr(NotesView),
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
  return item.endedUntreated ?? (last?.is === "closed" ? last.outcome : undefined);
};

/** One meeting with everything that happened in it, or undefined. @category questions @since 0.1.0 */
export const meetingView = (book: Book, id: string, explain: Explain): MeetingView | undefined => {
  const meeting = find(book.meeting.meetings, id);
  return (
    meeting && {
      ...line(book, meeting),
      calledOn: meeting.calledOn ?? null,
      secondCallOf: meeting.secondCallOf ?? null,
      opened: meeting.status.is === "called" ? null : meeting.status.from,
      agenda: meeting.items.map((item) => itemView(book, meeting, item, explain)),
      roll: rollOf(book, meeting),
      presence: meeting.presence.map(({ seat, person, as, mode, link, from, until }) => ({
        seat,
        label: nameOf(book, "seat", seat),
        person,
        as,
        mode,
        link: link ?? null,
        from,
        until,
      })),
      corrections: meeting.corrections,
      guests: meeting.guests,
      notes: notesOf(book, meeting),
    }
  );
};

const rollOf = (book: Book, meeting: Meeting): ReadonlyArray<RollSeat> => {
  const body = find(book.constellation.bodies, meeting.body);
  return (body === undefined ? [] : seatsOn(book, body, meeting.day)).map((seat) => {
    const own = meeting.presence.filter((entry) => entry.seat === seat.seat);
    const now = own.findLast((entry) => entry.until === null);
    return {
      seat: seat.seat,
      organisation: seat.organisation,
      label: seat.label,
      holder: appointedTo(seat, "holder", meeting.day)[0]?.person ?? null,
      deputies: appointedTo(seat, "deputy", meeting.day).map(({ person, title }) => ({
        person,
        ...(title === undefined ? {} : { title }),
      })),
      reply: meeting.replies.find((each) => each.seat === seat.seat)?.reply ?? null,
      sitting: now ? { person: now.person, as: now.as, mode: now.mode, link: now.link ?? null, from: now.from } : null,
      left: now === undefined ? (own.at(-1)?.until ?? null) : null,
    };
  });
};

const notesOf = (book: Book, meeting: Meeting): typeof NotesView.Type | null => {
  const { notes } = meeting;
  if (notes === undefined) return null;
  const due = notesDue(book, meeting);
  const { adjusted } = notes;
  return {
    noteTakers: notes.noteTakers,
    due: due ?? null,
    adjusted: adjusted ? { ...adjusted, late: due !== undefined && adjusted.on > due } : null,
  };
};

/** The last day to adjust a meeting's notes, by the charter of its day. @category questions @since 0.1.0 */
export const notesDue = (book: Book, meeting: Meeting): CalendarDate | undefined => {
  const body = find(book.constellation.bodies, meeting.body);
  return body && adjustmentDue(meeting.day, charterOf(body, meeting)?.value);
};

const itemView = (book: Book, meeting: Meeting, item: Item, explain: Explain): ItemView => {
  const treatment = item.treatments.at(-1);
  const span = spanOf(meeting, item);
  const table = span && Result.getOrUndefined(tableOf(book, meeting, item, span.from));
  const outcome = outcomeOf(item);
  // What was decided rests on its certificate; everything else is asked of the log as it stands.
  const decided = outcome?.kind === "decided" ? find(book.decision.decisions, outcome.decision) : undefined;
  const quorum =
    decided?.certificate.answer ??
    (table && span ? assessQuorum(quorumQuestionOf(book, { ...table, constellation: table.seats, ...span })) : null);
  const hindrance =
    table && span && item.kinds.includes("decision") && decided === undefined
      ? hindranceOf(book, table, span.until)
      : undefined;
  const concerned = seatsConcerned(book, meeting, item);
  return {
    item: item.item,
    title: item.title,
    kinds: item.kinds,
    presenters: item.presenters ?? null,
    continues: item.continues ?? null,
    seats: concerned.seats,
    ofSeats: concerned.of,
    papers: item.papers,
    recused: item.recusals,
    status: treatment?.is === "open" ? "open" : outcome === undefined ? "waiting" : "concluded",
    from: treatment?.from ?? null,
    until: treatment?.is === "closed" ? treatment.until : null,
    light: quorum?.verdict ?? null,
    quorum,
    outcome: outcome ?? null,
    obstacles: hindrance === undefined ? [] : [obstacle(hindrance, explain)],
  };
};

/** How many of the body's seats an item concerns on the meeting's day, and of how many. */
const seatsConcerned = (book: Book, meeting: Meeting, item: Item) => {
  const body = find(book.constellation.bodies, meeting.body);
  if (body === undefined) return { seats: 0, of: 0 };
  const chosen = constellationOfItem(book, body, item.constellation, meeting.day);
  return {
    seats: Result.isSuccess(chosen) ? chosen.success.length : 0,
    of: seatsOn(book, body, meeting.day).length,
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
