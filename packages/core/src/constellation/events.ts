/**
 * The facts and commands of bodies, seats, appointments and charters.
 *
 * These names are storage: they are never renamed, only added to.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema";
import { CalendarDate, Id, record } from "../kernel/index.ts";
import { appointmentFields, bodyFields, charterFields, seatFields } from "./schema.ts";

const ending = { seat: Id, person: Id, lastDay: CalendarDate };

export const ConstellationFact = Schema.Union([
  record("BodyEstablished", { ...bodyFields, since: CalendarDate }),
  record("SeatCreated", { ...seatFields, since: CalendarDate }),
  record("PersonAppointed", appointmentFields),
  record("AppointmentEnded", ending),
  record("CharterAdopted", charterFields),
]);
export type ConstellationFact = typeof ConstellationFact.Type;

export const ConstellationCommand = Schema.Union([
  record("EstablishBody", bodyFields),
  record("CreateSeat", seatFields),
  record("AppointPerson", appointmentFields),
  record("EndAppointment", ending),
  record("AdoptCharter", charterFields),
]);
export type ConstellationCommand = typeof ConstellationCommand.Type;
