/**
 * The bodies with their seats on a day: who could fill each, and the charter in force.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { BodyNameView, type CollaborationPart, calledOn, namesOf } from "../../collaboration/index.ts";
import { CalendarDate, compare, find, Id, inForceOn, inOrder, Wording } from "../../kernel/index.ts";
import { namesGone } from "../rules/charter-names-seats.ts";
import { constellationOfItem } from "../rules/constellation-of-item.ts";
import { appointedTo } from "../rules/entitled-to-fill.ts";
import { everySeatOf, existsOn } from "../rules/seats-in-force.ts";
import {
  type Appointment,
  type Body,
  BodyKind,
  Charter,
  CharterSources,
  type CharterVersion,
  RulePackName,
  type Seat,
} from "../schema.ts";
import type { ConstellationPart } from "../state.ts";

type State = CollaborationPart & ConstellationPart;

/** Somebody appointed to a seat, at any time: from when until when, and why it ended if it was ended. */
export const AppointmentView = Schema.Struct({
  person: Id,
  as: Schema.Literals(["holder", "deputy"]),
  from: CalendarDate,
  until: Schema.NullOr(CalendarDate),
  /** A deputy's place in the order. */
  order: Schema.NullOr(Schema.Int),
  /** The person's own organisation, when it is not the seat's. */
  organisation: Schema.NullOr(Id),
  title: Schema.NullOr(Wording),
  /** The last day it was to have, where it was ended before that. */
  plannedUntil: Schema.NullOr(CalendarDate),
  /** Why it was ended. */
  reason: Schema.NullOr(Wording),
}).annotate({ identifier: "Appointment" });

/** A seat on a day: who holds it, and who is deputy; and everybody who was, is or will be appointed to it. */
export const SeatView = Schema.Struct({
  seat: Id,
  organisation: Id,
  function: Schema.String,
  label: Wording,
  since: CalendarDate,
  /** The last day it is a seat; null while it is. */
  lastDay: Schema.NullOr(CalendarDate),
  /** Where it comes from. */
  source: Schema.NullOr(Schema.String),
  holder: Schema.NullOr(Id),
  deputies: Schema.Array(Schema.Struct({ person: Id, title: Schema.optionalKey(Wording) })),
  appointments: Schema.Array(AppointmentView),
}).annotate({ identifier: "Seat" });

/** A charter with where it, and single values of it, come from. */
export const CharterView = Schema.Struct({
  from: CalendarDate,
  source: Schema.String,
  sources: Schema.NullOr(CharterSources),
  pack: Schema.NullOr(RulePackName),
  decision: Schema.NullOr(Id),
  /** The first day of the charter whose rule nobody knew, where this one is stated with its source and not decided. */
  replacesUnknown: Schema.NullOr(CalendarDate),
  value: Charter,
  /** Seats it names that are none, and since when: that part of its quorum rule is not known from then on. */
  namesGone: Schema.Array(Schema.Struct({ seat: Schema.String, since: CalendarDate })),
}).annotate({ identifier: "CharterVersion" });

/** A charter that another took the place of before it was in force, or because nobody knew its rule. */
export const ReplacedCharterView = Schema.Struct({
  ...CharterView.fields,
  replacedBy: Schema.Struct({ from: CalendarDate, source: Schema.String, decision: Schema.NullOr(Id) }),
}).annotate({ identifier: "ReplacedCharter" });

/** A named part of a body, and the seats it has on the day. */
export const SubConstellationView = Schema.Struct({
  constellation: Id,
  name: Wording,
  seats: Schema.Array(Id),
}).annotate({ identifier: "SubConstellation" });

/** Somebody who holds several seats of the body on the day: whether they may fill both is for the charter to say. */
export const OnSeveralSeats = Schema.Struct({ person: Id, seats: Schema.Array(Id) }).annotate({
  identifier: "OnSeveralSeats",
});

/** A body on a day: its seats and the charter in force. */
export const BodyView = Schema.Struct({
  body: Id,
  name: Wording,
  kind: BodyKind,
  /** Every name it has had or will have, the first first. */
  names: Schema.Array(BodyNameView),
  since: CalendarDate,
  lastDay: Schema.NullOr(CalendarDate),
  seats: Schema.Array(SeatView),
  /** Those it has had and those it will have, but not on the day. */
  otherSeats: Schema.Array(SeatView),
  vacant: Schema.Array(Id),
  onSeveralSeats: Schema.Array(OnSeveralSeats),
  constellations: Schema.Array(SubConstellationView),
  charter: Schema.NullOr(CharterView),
  /** Every charter the body has had or will have, the first first. */
  charters: Schema.Array(CharterView),
  /** Those that were replaced, in the order they were. */
  replacedCharters: Schema.Array(ReplacedCharterView),
}).annotate({ identifier: "Body" });
export type BodyView = typeof BodyView.Type;

/** Every body on a day. */
export const bodiesView = (book: State, today: CalendarDate): ReadonlyArray<BodyView> =>
  inOrder(book.constellation.bodies).map((body) => viewOf(book, body, today));

/** One body on a day, or undefined. */
export const bodyView = (book: State, id: string, today: CalendarDate): BodyView | undefined => {
  const body = find(book.constellation.bodies, id);
  return body && viewOf(book, body, today);
};

const viewOf = (book: State, body: Body, today: CalendarDate): BodyView => {
  const all = everySeatOf(book, body);
  const seats = all.filter((seat) => existsOn(seat, today)).map((seat) => seatView(seat, today));
  const charter = inForceOn(body.charters, today);
  return {
    body: body.body,
    name: calledOn(body, today),
    kind: body.kind,
    names: namesOf(body),
    since: body.since,
    lastDay: body.lastDay ?? null,
    seats,
    otherSeats: all.filter((seat) => !existsOn(seat, today)).map((seat) => seatView(seat, today)),
    vacant: seats.filter(({ holder }) => holder === null).map(({ seat }) => seat),
    onSeveralSeats: onSeveralSeats(seats),
    constellations: body.constellations.map(({ constellation, name, selection }) => ({
      constellation,
      name,
      seats: Result.match(constellationOfItem(book, body, selection, today), {
        onFailure: () => [],
        onSuccess: (chosen) => chosen.map(({ seat }) => seat),
      }),
    })),
    charter: charter === undefined ? null : charterView(book, body, charter),
    charters: [...body.charters]
      .sort((a, b) => (a.from < b.from ? -1 : 1))
      .map((version) => charterView(book, body, version)),
    replacedCharters: body.replacedCharters.map(({ replacedBy: { from, source, decision }, ...version }) => ({
      ...charterView(book, body, version),
      replacedBy: { from, source, decision: decision ?? null },
    })),
  };
};

const seatView = (seat: Seat, today: CalendarDate): typeof SeatView.Type => {
  const appointed = (as: Appointment["as"]) => (existsOn(seat, today) ? appointedTo(seat, as, today) : []);
  return {
    seat: seat.seat,
    organisation: seat.organisation,
    function: seat.function,
    label: seat.label,
    since: seat.since,
    lastDay: seat.lastDay ?? null,
    source: seat.source ?? null,
    holder: appointed("holder")[0]?.person ?? null,
    deputies: appointed("deputy").map(({ person, title }) => ({ person, ...(title === undefined ? {} : { title }) })),
    appointments: [...seat.appointments].sort((a, b) => compare(a.from, b.from)).map(appointmentView),
  };
};

const appointmentView = (appointment: Appointment): typeof AppointmentView.Type => ({
  person: appointment.person,
  as: appointment.as,
  from: appointment.from,
  until: appointment.until ?? null,
  order: appointment.order ?? null,
  organisation: appointment.organisation ?? null,
  title: appointment.title ?? null,
  plannedUntil: appointment.ended?.plannedUntil ?? null,
  reason: appointment.ended?.reason ?? null,
});

const charterView = (book: State, body: Body, version: CharterVersion): typeof CharterView.Type => ({
  from: version.from,
  source: version.source,
  sources: version.sources ?? null,
  pack: version.pack ?? null,
  decision: version.decision ?? null,
  replacesUnknown: version.replacesUnknown ?? null,
  value: version.value,
  namesGone: namesGone(book, body, version),
});

const onSeveralSeats = (
  seats: ReadonlyArray<{ readonly seat: string; readonly holder: string | null }>,
): ReadonlyArray<typeof OnSeveralSeats.Type> => {
  const held = new Map<string, Array<string>>();
  for (const { seat, holder } of seats) if (holder !== null) held.set(holder, [...(held.get(holder) ?? []), seat]);
  return [...held].flatMap(([person, theirs]) => (theirs.length > 1 ? [{ person, seats: theirs }] : []));
};
