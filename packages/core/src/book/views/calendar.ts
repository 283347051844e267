/**
 * What belongs on people's calendars: meetings, the days of agreements, commitments and report-backs.
 *
 * Each event has a key that never changes, so that a calendar that has read it once knows it again when it moves.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema";
import { type Agreement, nextReviewOn, statusOn } from "../../agreement/index.ts";
import { seatsOn } from "../../constellation/index.ts";
import type { Commitment, Owner } from "../../decision/index.ts";
import {
  CalendarDate,
  find,
  Id,
  Instant,
  inOrder,
  lastDayOf,
  mustExist,
  type NotInTheBook,
  plusMonths,
  refusalOf,
  When,
  Wording,
} from "../../kernel/index.ts";
import type { Meeting } from "../../meeting/index.ts";
import type { Book } from "../book.ts";
import { noticeDays } from "./notice-days.ts";

/** What an event is. @category schemas @since 0.1.0 */
export const CalendarKind = Schema.Literals([
  "meeting",
  "lastDayToGiveNotice",
  "agreementEnds",
  "review",
  "commitment",
  "reportBack",
]);
export type CalendarKind = typeof CalendarKind.Type;

/** Something on a calendar. @category schemas @since 0.1.0 */
export const CalendarEvent = Schema.Struct({
  /** Stable for ever: `meeting/llg-2024-06-07`, `agreement/resource-centre/end`. */
  key: Schema.String,
  kind: CalendarKind,
  /** The day, or the last day of a time that is less precise than a day. */
  day: CalendarDate,
  /** How it was said, where that is less precise than a day: `2024-10`. */
  said: Schema.NullOr(When),
  /** The moments of a meeting whose call says them. */
  times: Schema.NullOr(Schema.Struct({ starts: Instant, ends: Instant })),
  title: Wording,
  cancelled: Schema.Boolean,
  about: Schema.Struct({ kind: Schema.Literals(["meeting", "commitment", "agreement"]), id: Id }),
  bodies: Schema.Array(Id),
  organisations: Schema.Array(Id),
  seats: Schema.Array(Id),
}).annotate({ identifier: "CalendarEvent" });
export type CalendarEvent = typeof CalendarEvent.Type;

/** Whose calendar is asked for: everybody's, or one body's, organisation's or seat's. @category models @since 0.1.0 */
export interface CalendarScope {
  readonly body?: string | undefined;
  readonly organisation?: string | undefined;
  readonly seat?: string | undefined;
}

/** Between which days recurring days are told, both included. @category models @since 0.1.0 */
export interface CalendarSpan {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
}

/** The span of a feed unless another is asked for: a year back, three years ahead. @category questions @since 0.1.0 */
export const usualSpan = (today: CalendarDate): CalendarSpan => ({
  from: plusMonths(today, -12),
  until: plusMonths(today, 36),
});

/** Every event as it is known on a day. @category questions @since 0.1.0 */
export const calendarEvents = (book: Book, today: CalendarDate, span: CalendarSpan): ReadonlyArray<CalendarEvent> => [
  ...inOrder(book.meeting.meetings).map((meeting) => meetingEvent(book, meeting)),
  ...inOrder(book.agreement.agreements).flatMap((agreement) => agreementEvents(book, agreement, today, span)),
  ...inOrder(book.decision.commitments).flatMap((commitment) => commitmentEvents(book, commitment)),
];

/** The refusal of a scope that names nobody in the book, or undefined: an empty calendar would only look quiet. @category questions @since 0.1.0 */
export const nobodyInScope = (book: Book, { body, organisation, seat }: CalendarScope): NotInTheBook | undefined => {
  const missing = (kind: NotInTheBook["kind"], id: string | undefined, found: unknown): NotInTheBook | undefined =>
    id === undefined ? undefined : refusalOf(mustExist(found, kind, id));
  return (
    missing("body", body, find(book.constellation.bodies, body ?? "")) ??
    missing("organisation", organisation, find(book.collaboration.organisations, organisation ?? "")) ??
    missing("seat", seat, find(book.constellation.seats, seat ?? ""))
  );
};

/** Whether an event belongs to the calendar that is asked for. @category questions @since 0.1.0 */
export const concerns = (book: Book, event: CalendarEvent, { body, organisation, seat }: CalendarScope): boolean => {
  if (body !== undefined && !event.bodies.includes(body)) return false;
  if (organisation !== undefined && !event.organisations.includes(organisation)) return false;
  if (seat === undefined || event.seats.includes(seat)) return true;
  // A meeting is a seat's own only where it sits; the rest is its organisation's or its body's too.
  const known = event.kind === "meeting" ? undefined : find(book.constellation.seats, seat);
  return known !== undefined && (event.organisations.includes(known.organisation) || event.bodies.includes(known.body));
};

/** A meeting: on its day, or between its planned times; cancelled ones stay and say so. @category questions @since 0.1.0 */
export const meetingEvent = (
  book: Book,
  { meeting, day: on, times, title, status, body: id }: Meeting,
): CalendarEvent => {
  const body = find(book.constellation.bodies, id);
  const seats = body === undefined ? [] : seatsOn(book, body, on);
  return {
    key: `meeting/${meeting}`,
    kind: "meeting",
    day: on,
    said: null,
    times: times ?? null,
    title,
    cancelled: status.is === "cancelled",
    about: { kind: "meeting", id: meeting },
    bodies: [id],
    organisations: [...new Set(seats.map(({ organisation }) => organisation))],
    seats: seats.map(({ seat }) => seat),
  };
};

/** The days of an agreement: its last day in force, the last days to give notice, its next review. @category questions @since 0.1.0 */
export const agreementEvents = (
  book: Book,
  agreement: Agreement,
  today: CalendarDate,
  span: CalendarSpan,
): ReadonlyArray<CalendarEvent> => {
  const { is, lastDay, parties } = statusOn(book, agreement, today);
  if (is === "unconcluded" || (is === "ended" && lastDay === null)) return [];
  const { agreement: id, title } = agreement;
  const event = (kind: CalendarKind, on: CalendarDate, key: string): CalendarEvent => ({
    key: `agreement/${id}/${key}`,
    kind,
    day: on,
    said: null,
    times: null,
    title,
    cancelled: false,
    about: { kind: "agreement", id },
    bodies: bodiesOfAll(book, parties, today),
    organisations: parties,
    seats: [],
  });
  const review = nextReviewOn(agreement, today);
  return [
    ...(lastDay === null ? [] : [event("agreementEnds", lastDay, "end")]),
    ...noticeDays(agreement, today, span)
      .filter(({ end }) => lastDay === null || end <= lastDay)
      .map(({ end, limit }) => event("lastDayToGiveNotice", limit, `notice/${end}`)),
    ...(review === undefined || is === "ended" ? [] : [event("review", review, "review")]),
  ];
};

/** The bodies where every one of some organisations has a seat on a day. */
const bodiesOfAll = (book: Book, organisations: ReadonlyArray<string>, on: CalendarDate): ReadonlyArray<string> =>
  inOrder(book.constellation.bodies)
    .filter((body) => {
      const seats = seatsOn(book, body, on);
      return organisations.every((each) => seats.some(({ organisation }) => organisation === each));
    })
    .map(({ body }) => body);

/** A commitment's own day and its report back; one that was carried out in time is off the calendar. @category questions @since 0.1.0 */
export const commitmentEvents = (book: Book, commitment: Commitment): ReadonlyArray<CalendarEvent> => {
  const { commitment: id, due, reportBack, owner, text } = commitment;
  const done = commitment.reports.find(({ state }) => state === "carriedOut")?.on;
  const event = (kind: "commitment" | "reportBack", when: When, key: string): ReadonlyArray<CalendarEvent> => {
    const last = lastDayOf(when);
    if (done !== undefined && done <= last) return [];
    return [
      {
        key,
        kind,
        day: last,
        said: when === last ? null : when,
        times: null,
        title: text,
        cancelled: false,
        about: { kind: "commitment", id },
        ...concernedBy(book, owner, kind === "reportBack" ? reportBack?.body : undefined),
      },
    ];
  };
  return [
    ...(due === undefined ? [] : event("commitment", due, `commitment/${id}`)),
    ...(reportBack === undefined ? [] : event("reportBack", reportBack.when, `commitment/${id}/report-back`)),
  ];
};

const concernedBy = (
  book: Book,
  { kind, id }: Owner,
  body: string | undefined,
): Pick<CalendarEvent, "bodies" | "organisations" | "seats"> => {
  const seat = kind === "seat" ? find(book.constellation.seats, id) : undefined;
  return {
    bodies: [...(kind === "body" ? [id] : []), ...(body === undefined ? [] : [body])],
    organisations: kind === "organisation" ? [id] : seat === undefined ? [] : [seat.organisation],
    seats: seat === undefined ? [] : [seat.seat],
  };
};
