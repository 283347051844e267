/**
 * Appointing people to seats, as holders or deputies, and ending it.
 */
import * as Result from "effect/Result";
import { mustExist } from "../../kernel/index.ts";
import { record } from "../evidence.ts";
import type { Decided, Of } from "../refusals.ts";
import { appointmentLasts, oneHolderAtATime } from "../rules/appointments-never-overlap.ts";
import { type ConstellationPart, seatNamed } from "../state.ts";

/** Appoints somebody to a seat. */
export const appointPerson = (state: ConstellationPart, command: Of<"AppointPerson">): Decided =>
  Result.gen(function* () {
    const seat = yield* seatNamed(state, command.seat);
    const oneHolder = yield* oneHolderAtATime(seat, command);
    return [record({ ...command, type: "PersonAppointed" }, { oneHolder })];
  });

/** Ends somebody's running appointment to a seat. */
export const endAppointment = (state: ConstellationPart, command: Of<"EndAppointment">): Decided =>
  Result.gen(function* () {
    const seat = yield* seatNamed(state, command.seat);
    const running = seat.appointments.find((held) => held.person === command.person && held.until === undefined);
    const { from } = yield* mustExist(running, "appointment", `${command.seat}/${command.person}`);
    const lasts = yield* appointmentLasts(seat.seat, from, command.lastDay);
    return [record({ ...command, type: "AppointmentEnded" }, { lasts })];
  });
