/**
 * The roll of a meeting: every seat with who could fill it, what it answered and who sits there now; and the log.
 */
import * as Schema from "effect/Schema";
import { appointedTo, type ConstellationPart } from "../../constellation/index.ts";
import { find, Id, Instant, Wording } from "../../kernel/index.ts";
import { inTwoRooms } from "../in-two-rooms.ts";
import type { Meeting } from "../model.ts";
import { Link, Reply } from "../schema.ts";
import { type MeetingPart, seatsAt, sittingDay } from "../state.ts";
import { PassedOver, passedOverOn } from "./order-of-deputies.ts";

/** Who sits on a seat now. */
export const SittingView = Schema.Struct({
  person: Id,
  as: Schema.Literals(["holder", "deputy", "observer"]),
  mode: Schema.Literals(["room", "remote"]),
  link: Schema.NullOr(Link),
  from: Instant,
}).annotate({ identifier: "Sitting" });

/** A seat of the body on the meeting's day: who could fill it, what it answered, who sits there now. */
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
  /** Deputies who served while one before them in the order was there without a seat. */
  passedOver: Schema.Array(PassedOver),
  /** Who was on the seat and in another meeting at the same time: in which, from when until when. */
  elsewhere: Schema.Array(
    Schema.Struct({ person: Id, meeting: Id, from: Instant, until: Schema.NullOr(Instant) }).annotate({
      identifier: "InTwoMeetings",
    }),
  ),
}).annotate({ identifier: "RollSeat" });
export type RollSeat = typeof RollSeat.Type;

const Span = Schema.Struct({ from: Instant, until: Schema.NullOr(Instant) });

/** A correction of the log. */
export const CorrectionView = Schema.Struct({
  seat: Id,
  person: Id,
  was: Schema.NullOr(Span),
  now: Schema.NullOr(Span),
  reason: Wording,
}).annotate({ identifier: "Correction" });

/** Somebody on a seat in a meeting. */
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

/** The roll of a meeting. */
export const rollOf = (book: ConstellationPart & MeetingPart, meeting: Meeting): ReadonlyArray<RollSeat> => {
  const body = find(book.constellation.bodies, meeting.body);
  const twoRooms = inTwoRooms(book, meeting);
  return (body === undefined ? [] : seatsAt(book, body, meeting)).map((seat) => {
    const own = meeting.presence.filter((entry) => entry.seat === seat.seat);
    const now = own.findLast((entry) => entry.until === null);
    return {
      seat: seat.seat,
      organisation: seat.organisation,
      label: seat.label,
      holder: appointedTo(seat, "holder", sittingDay(meeting))[0]?.person ?? null,
      deputies: appointedTo(seat, "deputy", sittingDay(meeting)).map(({ person, title }) => ({
        person,
        ...(title === undefined ? {} : { title }),
      })),
      reply: meeting.replies.find((each) => each.seat === seat.seat)?.reply ?? null,
      sitting: now ? { person: now.person, as: now.as, mode: now.mode, link: now.link ?? null, from: now.from } : null,
      left: now === undefined ? (own.at(-1)?.until ?? null) : null,
      passedOver: passedOverOn(meeting, seat),
      elsewhere: twoRooms.flatMap(({ seat: on, ...each }) => (on === seat.seat ? [each] : [])),
    };
  });
};
