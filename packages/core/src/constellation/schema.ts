/**
 * Bodies, seats, appointments and charters: who must be together, and who may fill which seat.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema";
import { CalendarDate, type Dated, Id, Wording } from "../kernel/index.ts";
import { QuorumRule } from "./quorum-rule.ts";

/** What a body is for. @category schemas @since 0.1.0 */
export const BodyKind = Schema.Literals([
  "leadershipGroup",
  "workingCommittee",
  "network",
  "chiefExecutives",
  "politicalForum",
  "processGroup",
  "workingGroup",
  "board",
]);
export type BodyKind = typeof BodyKind.Type;

export const bodyFields = { body: Id, name: Wording, kind: BodyKind };

/** The function of a seat, a word the body uses: schools, social, care, healthCare, chair. @category schemas @since 0.1.0 */
export const SeatFunction = Schema.String.pipe(Schema.check(Schema.isPattern(/^[a-z][A-Za-z0-9]*$/)));

export const seatFields = {
  seat: Id,
  body: Id,
  organisation: Id,
  function: SeatFunction,
  /** What the seat is called: "head of social services, Växjö". Never a person's name. */
  label: Wording,
};

export const appointmentFields = {
  seat: Id,
  person: Id,
  as: Schema.Literals(["holder", "deputy"]),
  from: CalendarDate,
  /** The last day of the appointment; absent while it runs. */
  until: Schema.optionalKey(CalendarDate),
  /** The person's own organisation, when it is not the seat's. */
  organisation: Schema.optionalKey(Id),
  /** The function the person has at home: "deputy head of social services, Ljungby". Never a name. */
  title: Schema.optionalKey(Wording),
};

/** How a body decides: the quorum rule and what hangs on it, and how early papers must come. @category schemas @since 0.1.0 */
export const Charter = Schema.Struct({
  quorum: Schema.NullOr(QuorumRule),
  continuity: Schema.optionalKey(Schema.Literals(["item", "meeting"])),
  recused: Schema.optionalKey(Schema.Literals(["missing", "leavesDenominator", "counts"])),
  remote: Schema.optionalKey(Schema.Literals(["counts", "doesNotCount"])),
  deputies: Schema.optionalKey(Schema.Literals(["own", "any"])),
  twoSeats: Schema.optionalKey(Schema.Literals(["one", "both"])),
  return: Schema.optionalKey(Schema.Literals(["counts", "notSameDay"])),
  entry: Schema.optionalKey(Schema.Literals(["anyTime", "betweenItems"])),
  /** How many days before the meeting the papers must have reached every seat; absent: by the time the item is opened. */
  paperLeadDays: Schema.optionalKey(Schema.Int.pipe(Schema.check(Schema.isBetween({ minimum: 0, maximum: 365 })))),
}).annotate({ identifier: "Charter" });
export type Charter = typeof Charter.Type;

export const charterFields = { body: Id, from: CalendarDate, source: Schema.NonEmptyString, charter: Charter };

/** Which seats an item concerns: these, or those with these functions. Absent means every seat of the body. @category schemas @since 0.1.0 */
export const Constellation = Schema.Struct({
  seats: Schema.optionalKey(Schema.Array(Id)),
  functions: Schema.optionalKey(Schema.Array(SeatFunction)),
}).annotate({ identifier: "Constellation" });
export type Constellation = typeof Constellation.Type;

/** Somebody appointed to a seat for a while, as holder or deputy. @category models @since 0.1.0 */
export interface Appointment {
  readonly person: string;
  readonly as: "holder" | "deputy";
  readonly from: CalendarDate;
  readonly until?: CalendarDate;
  readonly organisation?: string;
  readonly title?: Wording;
}

/** A seat: one organisation × one function in one body. @category models @since 0.1.0 */
export interface Seat {
  readonly seat: string;
  readonly body: string;
  readonly organisation: string;
  readonly function: string;
  readonly label: Wording;
  readonly since: CalendarDate;
  readonly appointments: ReadonlyArray<Appointment>;
}

/** A body with its seats in the charter's order and every charter it has had. @category models @since 0.1.0 */
export interface Body {
  readonly body: string;
  readonly name: Wording;
  readonly kind: BodyKind;
  readonly since: CalendarDate;
  readonly seats: ReadonlyArray<string>;
  readonly charters: ReadonlyArray<Dated<Charter>>;
}
