/**
 * Meetings: the list, and one meeting with every item's outcome, quorum light and obstacles.
 */
import * as Schema from "effect/Schema";
import { bodyName, type ConstellationPart, seatName } from "../../constellation/index.ts";
import {
  CalendarDate,
  compare,
  find,
  Id,
  Instant,
  inAnyOrder,
  inOrderOf,
  latestFirst,
  When,
  Wording,
} from "../../kernel/index.ts";
import type { Meeting, Move } from "../model.ts";
import { daysOf } from "../rules/acts-have-their-moment.ts";
import { EarlierItem, MeetingForm, PlannedTimes, Reply } from "../schema.ts";
import { inItsStead, isDecidedAt, type MeetingPart, openedAt, outcomesOf, seatsAt } from "../state.ts";
import { heldSeats } from "../table.ts";
import { ItemView, itemView } from "./items.ts";
import { NotesView, notesOf } from "./notes.ts";
import type { ExplainObstacle } from "./obstacle.ts";
import { CorrectionView, PresenceView, RollSeat, rollOf } from "./roll.ts";
import type { Seen } from "./seen.ts";

/** A meeting in a list. */
export const MeetingLine = Schema.Struct({
  meeting: Id,
  body: Id,
  bodyName: Wording,
  day: CalendarDate,
  dayIs: Schema.Literals(["stated", "assumed"]),
  title: Wording,
  status: Schema.Literals(["called", "open", "closed", "cancelled"]),
  /** When it is planned to start and end, where the call says. */
  times: Schema.NullOr(PlannedTimes),
  /** How those who come meet, and where; null where the call does not say. */
  form: Schema.NullOr(MeetingForm),
  place: Schema.NullOr(Wording),
  items: Schema.Int,
  decided: Schema.Int,
}).annotate({ identifier: "MeetingLine" });
export type MeetingLine = typeof MeetingLine.Type;

/** Another meeting, by which it can be found. */
const OtherMeeting = Schema.Struct({
  meeting: Id,
  body: Id,
  bodyName: Wording,
  title: Wording,
  day: CalendarDate,
}).annotate({ identifier: "OtherMeeting" });

const WaiverView = Schema.Struct({ seats: Schema.Array(Id), on: CalendarDate });

/** That a meeting was moved: from which day to which, when the seats were told, why, and what the call had said. */
const MoveView = Schema.Struct({
  from: CalendarDate,
  to: CalendarDate,
  movedOn: Schema.NullOr(CalendarDate),
  reason: Schema.NullOr(Wording),
  /** The item at which that was decided. */
  decidedAt: Schema.NullOr(EarlierItem),
  calledOn: Schema.NullOr(CalendarDate),
  times: Schema.NullOr(PlannedTimes),
  waivers: Schema.Array(WaiverView),
  replies: Schema.Array(Schema.Struct({ seat: Id, reply: Reply })),
}).annotate({ identifier: "Move" });

/** One meeting. */
export const MeetingView = Schema.Struct({
  ...MeetingLine.fields,
  calledOn: Schema.NullOr(CalendarDate),
  /** Where it was called later than the charter says: who has waived that and when, and who has not. */
  shortNotice: Schema.NullOr(
    Schema.Struct({ waivedBy: Schema.Array(Id), notBy: Schema.Array(Id), waivers: Schema.Array(WaiverView) }),
  ),
  /** What the seats have waived since it opened: also the notice of items that were placed since. */
  waivedOpen: Schema.Array(WaiverView),
  /** Every time it was moved, in order. */
  moves: Schema.Array(MoveView),
  /** Every time it was opened by mistake, and why that was taken back. */
  openedByMistake: Schema.Array(Schema.Struct({ at: Instant, reason: Wording })),
  secondCallOf: Schema.NullOr(Id),
  /** The meeting that was cancelled, where this one comes in its place. */
  replaces: Schema.NullOr(OtherMeeting),
  /** The meetings of other bodies that it is held together with. */
  together: Schema.Array(OtherMeeting),
  /** Every day it sits: the day it was called for, and those it adjourned to. */
  days: Schema.Array(CalendarDate),
  opened: Schema.NullOr(Instant),
  closed: Schema.NullOr(Instant),
  /** The last day anything of it was entered afterwards; null where all was entered as it happened. */
  enteredOn: Schema.NullOr(CalendarDate),
  recesses: Schema.Array(
    Schema.Struct({ from: Instant, until: Schema.NullOr(Instant), resumes: Schema.NullOr(CalendarDate) }),
  ),
  cancelled: Schema.NullOr(
    Schema.Struct({
      on: CalendarDate,
      reason: Wording,
      /** Until when it is put off; null where it is not to come back. */
      until: Schema.NullOr(When),
      decidedAt: Schema.NullOr(EarlierItem),
      /** The meetings that come in its place. */
      replacedBy: Schema.Array(OtherMeeting),
    }),
  ),
  agenda: Schema.Array(ItemView),
  roll: Schema.Array(RollSeat),
  presence: Schema.Array(PresenceView),
  corrections: Schema.Array(CorrectionView),
  guests: Schema.Array(Schema.Struct({ person: Id, as: Wording, from: Instant })),
  notes: Schema.NullOr(NotesView),
}).annotate({ identifier: "Meeting" });
export type MeetingView = typeof MeetingView.Type;

/** Every meeting, the latest first. */
export const meetingsView = (book: ConstellationPart & MeetingPart): ReadonlyArray<MeetingLine> =>
  inOrderOf(
    inAnyOrder(book.meeting.meetings).map((meeting) => line(book, meeting)),
    ({ day }) => day,
    { keys: latestFirst, among: (a, b) => compare(a.meeting, b.meeting) },
  );

const line = (book: ConstellationPart, meeting: Meeting): MeetingLine => ({
  meeting: meeting.meeting,
  body: meeting.body,
  bodyName: bodyName(book, meeting.body, meeting.day) ?? { sv: meeting.body },
  day: meeting.day,
  dayIs: meeting.dayIs,
  title: meeting.title,
  status: meeting.status.is,
  times: meeting.times ?? null,
  form: meeting.form ?? null,
  place: meeting.place ?? null,
  items: meeting.items.length,
  decided: meeting.items.filter(isDecidedAt).length,
});

/** Who has waived that the meeting was called late, and who has not; null where it was called in time. */
const shortNoticeOf = (book: ConstellationPart, meeting: Meeting) => {
  const { shortNotice } = meeting;
  const body = find(book.constellation.bodies, meeting.body);
  if (shortNotice === undefined || body === undefined) return null;
  const { held } = heldSeats(seatsAt(book, body, meeting), meeting);
  const { waivers } = shortNotice;
  const waivedBy = waivers.flatMap(({ seats }) => seats);
  return { waivedBy, notBy: held.filter((seat) => !waivedBy.includes(seat)), waivers };
};

const moveOf = ({
  from,
  to,
  movedOn,
  reason,
  decidedAt,
  calledOn,
  times,
  waivers,
  replies,
}: Move): typeof MoveView.Type => ({
  from,
  to,
  movedOn: movedOn ?? null,
  reason: reason ?? null,
  decidedAt: decidedAt ?? null,
  calledOn: calledOn ?? null,
  times: times ?? null,
  waivers,
  replies,
});

const otherMeetings = (
  book: ConstellationPart & MeetingPart,
  ids: ReadonlyArray<string>,
): ReadonlyArray<typeof OtherMeeting.Type> =>
  ids.flatMap((id) => {
    const other = find(book.meeting.meetings, id);
    if (other === undefined) return [];
    const { meeting, body, title, day } = other;
    return [{ meeting, body, bodyName: bodyName(book, body, day) ?? { sv: body }, title, day }];
  });

/** A meeting that was cancelled is held together with no other. */
const isHeld = ({ meeting: { meetings } }: MeetingPart, id: string): boolean =>
  find(meetings, id)?.status.is !== "cancelled";

const cancelledOf = (book: ConstellationPart & MeetingPart, { meeting, status }: Meeting) =>
  status.is === "cancelled"
    ? {
        on: status.on,
        reason: status.reason,
        until: status.until ?? null,
        decidedAt: status.decidedAt ?? null,
        replacedBy: otherMeetings(book, inItsStead(book, meeting)),
      }
    : null;

/** The last day on which something that had happened on an earlier day was entered. */
const lastEntered = ({ status, items }: Meeting): CalendarDate | null =>
  [status, ...items.flatMap(outcomesOf)].reduce<CalendarDate | null>((last, each) => {
    const on = "enteredOn" in each ? (each.enteredOn ?? null) : null;
    return on !== null && (last === null || on > last) ? on : last;
  }, null);

/** One meeting with everything that happened in it, or undefined. */
export const meetingView = (book: Seen, id: string, explain: ExplainObstacle): MeetingView | undefined => {
  const meeting = find(book.meeting.meetings, id);
  return (
    meeting && {
      ...line(book, meeting),
      calledOn: meeting.calledOn ?? null,
      shortNotice: shortNoticeOf(book, meeting),
      waivedOpen: meeting.waivedOpen ?? [],
      moves: (meeting.moves ?? []).map(moveOf),
      openedByMistake: meeting.openedByMistake ?? [],
      secondCallOf: meeting.secondCallOf ?? null,
      replaces: otherMeetings(book, [meeting.replaces ?? ""])[0] ?? null,
      together: otherMeetings(book, meeting.together ?? []).filter(({ meeting: id }) => isHeld(book, id)),
      days: daysOf(meeting),
      opened: openedAt(meeting) ?? null,
      closed: meeting.status.is === "closed" ? meeting.status.until : null,
      enteredOn: lastEntered(meeting),
      recesses: meeting.recesses.map(({ from, until, resumes = null }) => ({ from, until, resumes })),
      cancelled: cancelledOf(book, meeting),
      agenda: meeting.items.map((item) => itemView(book, meeting, item, explain)),
      roll: rollOf(book, meeting),
      presence: meeting.presence.map(({ seat, person, as, mode, link, from, until }) => ({
        seat,
        label: seatName(book, seat) ?? { sv: seat },
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
