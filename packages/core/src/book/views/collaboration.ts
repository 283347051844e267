/**
 * The collaboration at a glance, its organisations and its bodies with their seats.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema";
import type { Organisation } from "../../collaboration/index.ts";
import { appointedTo, type Body, BodyKind, Charter, seatsOf } from "../../constellation/index.ts";
import { at, CalendarDate, count, find, Id, inOrder, Wording } from "../../kernel/index.ts";
import type { Book } from "../book.ts";

/** What a book holds. @category schemas @since 0.1.0 */
export const CollaborationView = Schema.Struct({
  collaboration: Id,
  name: Wording,
  standsAt: Schema.NullOr(CalendarDate),
  organisations: Schema.Int,
  bodies: Schema.Int,
  seats: Schema.Int,
  meetings: Schema.Int,
  decisions: Schema.Int,
  commitments: Schema.Int,
  agreements: Schema.Int,
}).annotate({ identifier: "Collaboration" });
export type CollaborationView = typeof CollaborationView.Type;

/** The collaboration and what its book holds; undefined for an empty book. @category questions @since 0.1.0 */
export const collaborationView = (book: Book): CollaborationView | undefined => {
  const { founded, organisations } = book.collaboration;
  if (founded === undefined) return undefined;
  return {
    collaboration: founded.collaboration,
    name: founded.name,
    standsAt: founded.standsAt ?? null,
    organisations: count(organisations),
    bodies: count(book.constellation.bodies),
    seats: count(book.constellation.seats),
    meetings: count(book.meeting.meetings),
    decisions: count(book.decision.decisions),
    commitments: count(book.decision.commitments),
    agreements: count(book.agreement.agreements),
  };
};

/** Every organisation that takes part. @category questions @since 0.1.0 */
export const organisationsView = (book: Book): ReadonlyArray<Organisation> => inOrder(book.collaboration.organisations);

/** A seat on a day: who holds it, and who is deputy. @category schemas @since 0.1.0 */
export const SeatView = Schema.Struct({
  seat: Id,
  organisation: Id,
  function: Schema.String,
  label: Wording,
  holder: Schema.NullOr(Id),
  deputies: Schema.Array(Schema.Struct({ person: Id, title: Schema.optionalKey(Wording) })),
}).annotate({ identifier: "Seat" });

/** A body on a day: its seats and the charter in force. @category schemas @since 0.1.0 */
export const BodyView = Schema.Struct({
  body: Id,
  name: Wording,
  kind: BodyKind,
  since: CalendarDate,
  seats: Schema.Array(SeatView),
  charter: Schema.NullOr(Schema.Struct({ from: CalendarDate, source: Schema.String, value: Charter })),
}).annotate({ identifier: "Body" });
export type BodyView = typeof BodyView.Type;

/** Every body on a day. @category questions @since 0.1.0 */
export const bodiesView = (book: Book, today: CalendarDate): ReadonlyArray<BodyView> =>
  inOrder(book.constellation.bodies).map((body) => viewOf(book, body, today));

/** One body on a day, or undefined. @category questions @since 0.1.0 */
export const bodyView = (book: Book, id: string, today: CalendarDate): BodyView | undefined => {
  const body = find(book.constellation.bodies, id);
  return body && viewOf(book, body, today);
};

const viewOf = (book: Book, body: Body, today: CalendarDate): BodyView => ({
  body: body.body,
  name: body.name,
  kind: body.kind,
  since: body.since,
  seats: seatsOf(book, body).map((seat) => ({
    seat: seat.seat,
    organisation: seat.organisation,
    function: seat.function,
    label: seat.label,
    holder: appointedTo(seat, "holder", today)[0]?.person ?? null,
    deputies: appointedTo(seat, "deputy", today).map(({ person, title }) => ({
      person,
      ...(title === undefined ? {} : { title }),
    })),
  })),
  charter: at(body.charters, today) ?? null,
});
