/**
 * The facts and commands of bodies, seats, appointments and charters.
 *
 * These names are storage: they are never renamed, only added to.
 */
import * as Schema from "effect/Schema";
import { CalendarDate, command, Id, record, Wording } from "../kernel/index.ts";
import {
  appointmentFields,
  bodyFields,
  bodyNameFields,
  charterFields,
  charterWishFields,
  seatFields,
  subConstellationFields,
} from "./schema.ts";

/** Why somebody leaves: "has resigned". Never a name. */
const ending = { seat: Id, person: Id, lastDay: CalendarDate, reason: Schema.optionalKey(Wording) };
const abolition = { seat: Id, lastDay: CalendarDate };

export const ConstellationFact = Schema.Union([
  record("BodyEstablished", { ...bodyFields, since: CalendarDate }),
  record("SeatCreated", { ...seatFields, since: CalendarDate }),
  record("PersonAppointed", appointmentFields),
  record("AppointmentEnded", ending),
  record("CharterAdopted", charterFields),
  record("SeatAbolished", abolition),
  record("SubConstellationNamed", subConstellationFields),
  record("BodyDissolved", { body: Id, lastDay: CalendarDate }),
  record("BodyRenamed", bodyNameFields),
]);
export type ConstellationFact = typeof ConstellationFact.Type;

export const ConstellationCommand = Schema.Union([
  command("EstablishBody", { ...bodyFields, from: Schema.optionalKey(CalendarDate) }),
  command("CreateSeat", { ...seatFields, from: Schema.optionalKey(CalendarDate) }),
  command("AppointPerson", appointmentFields),
  command("EndAppointment", ending),
  command("AdoptCharter", charterWishFields),
  command("AbolishSeat", abolition),
  command("NameSubConstellation", subConstellationFields),
  command("RenameBody", bodyNameFields),
]);
export type ConstellationCommand = typeof ConstellationCommand.Type;
