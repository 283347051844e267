/**
 * The days that are reserved for the bodies' meetings: what was called to each, and which were let go.
 */
import * as Schema from "effect/Schema";
import type { CollaborationPart } from "../../collaboration/index.ts";
import {
  bodyName,
  type CalendarEventOf,
  type CalendarSpan,
  type ConstellationPart,
  type RuledDay,
  seatsOn,
} from "../../constellation/index.ts";
import {
  CalendarDate,
  compare,
  find,
  Id,
  inAnyOrder,
  inOrder,
  inOrderOf,
  type Registry,
  remembered,
  Wording,
} from "../../kernel/index.ts";
import type { Meeting, MeetingPart } from "../../meeting/index.ts";
import { reservedDays } from "../rules/reserved-by-the-charter.ts";
import { type ReservedPart, releasedOn } from "../state.ts";

type State = CollaborationPart & ConstellationPart & MeetingPart & ReservedPart;

/** A day that is reserved for a body's meeting. */
export const ReservedDayView = Schema.Struct({
  body: Id,
  bodyName: Wording,
  day: CalendarDate,
  /** The day that it would have been, where that is red. */
  insteadOf: Schema.NullOr(CalendarDate),
  /** The body's meetings on that day. */
  meetings: Schema.Array(Schema.Struct({ meeting: Id, title: Wording })),
  /** Why it was let go, and when. */
  released: Schema.NullOr(Schema.Struct({ reason: Wording, on: CalendarDate })),
  state: Schema.Literals(["free", "called", "released"]),
}).annotate({ identifier: "ReservedDay" });
export type ReservedDayView = typeof ReservedDayView.Type;

/** The reserved days of every body from one day until another, in order. */
export const reservedDaysView = (
  book: State,
  from: CalendarDate,
  until: CalendarDate,
): ReadonlyArray<ReservedDayView> =>
  inOrderOf(
    inOrder(book.constellation.bodies).flatMap((body) =>
      reservedDays(body, from, until).map((reserved) => seen(book, body.body, reserved)),
    ),
    ({ day }) => day,
    { among: (one, other) => compare(one.body, other.body) },
  );

const seen = (book: State, body: string, { day, insteadOf }: RuledDay): ReservedDayView => {
  const released = releasedOn(book, body, day);
  const meetings = meetingsOn(book.meeting.meetings)
    .get(`${body} ${day}`)
    ?.map(({ meeting, title }) => ({ meeting, title }));
  return {
    body,
    bodyName: bodyName(book, body, day) ?? { sv: body },
    day,
    insteadOf: insteadOf ?? null,
    meetings: meetings ?? [],
    released: released === undefined ? null : { reason: released.reason, on: released.on },
    state: meetings !== undefined ? "called" : released !== undefined ? "released" : "free",
  };
};

/** The meetings that are held or to be held, by body and day. */
const meetingsOn = remembered((meetings: Registry<Meeting>): ReadonlyMap<string, ReadonlyArray<Meeting>> => {
  const found = new Map<string, Array<Meeting>>();
  for (const meeting of inAnyOrder(meetings)) {
    if (meeting.status.is === "cancelled") continue;
    const key = `${meeting.body} ${meeting.day}`;
    found.set(key, [...(found.get(key) ?? []), meeting]);
  }
  return found;
});

/** The reserved days of a body on calendars; one to which a meeting was called, or that was let go, is taken off. */
const reservedEvents = (
  book: State,
  id: string,
  _today: CalendarDate,
  { from, until }: CalendarSpan,
): ReadonlyArray<CalendarEventOf<"reserved", "body">> => {
  const body = find(book.constellation.bodies, id);
  if (body === undefined) return [];
  return reservedDays(body, from, until).map((reserved) => {
    const { day, state } = seen(book, id, reserved);
    const seats = seatsOn(book, body, day);
    return {
      key: `reserved/${id}/${reserved.insteadOf ?? day}`,
      kind: "reserved",
      day,
      said: null,
      times: null,
      title: bodyName(book, id, day) ?? { sv: id },
      cancelled: state !== "free",
      about: { kind: "body", id },
      bodies: [id],
      organisations: [...new Set(seats.map(({ organisation }) => organisation))],
      seats: seats.map(({ seat }) => seat),
    };
  });
};

const itsBody = ({ body }: { readonly body: string }) => [body];
const bodyOfIt = ({ meeting }: { readonly meeting: string }, { meeting: { meetings } }: MeetingPart) => {
  const body = find(meetings, meeting)?.body;
  return body === undefined ? [] : [body];
};

/** What reserved days put on calendars, and which facts move them. */
export const reservedCalendar = {
  kinds: ["reserved"],
  about: "body",
  sittings: ["reserved"],
  things: ({ constellation }: ConstellationPart) => inAnyOrder(constellation.bodies).map(({ body }) => body),
  events: reservedEvents,
  movedBy: {
    CharterAdopted: itsBody,
    BodyDissolved: itsBody,
    DayReleased: itsBody,
    MeetingCalled: itsBody,
    MeetingMoved: bodyOfIt,
    MeetingCancelled: bodyOfIt,
  },
} as const;
