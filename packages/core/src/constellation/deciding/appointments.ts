/**
 * Appointing people to seats, as holders or deputies, and ending it.
 */
import * as Result from "effect/Result";
import type { CollaborationPart } from "../../collaboration/index.ts";
import { find, mustExist } from "../../kernel/index.ts";
import { record } from "../evidence.ts";
import type { Decided, Of } from "../refusals.ts";
import { endsWhileItRuns, oneHolderAtATime } from "../rules/appointments-never-overlap.ts";
import { orderOfDeputy } from "../rules/order-of-deputies.ts";
import { type ConstellationPart, seatNamed } from "../state.ts";

/** Appoints somebody to a seat, from an organisation that takes part where it is said which. */
export const appointPerson = (state: CollaborationPart & ConstellationPart, command: Of<"AppointPerson">): Decided =>
  Result.gen(function* () {
    const { organisation } = command;
    const seat = yield* seatNamed(state, command.seat);
    const oneHolder = yield* oneHolderAtATime(seat, command);
    const order = yield* orderOfDeputy(seat, command);
    if (organisation !== undefined)
      yield* mustExist(find(state.collaboration.organisations, organisation), "organisation", organisation);
    return [record({ ...command, type: "PersonAppointed" }, { oneHolder, order })];
  });

/** Ends somebody's appointment to a seat while it runs, also before its set end. */
export const endAppointment = (state: ConstellationPart, command: Of<"EndAppointment">): Decided =>
  Result.gen(function* () {
    const seat = yield* seatNamed(state, command.seat);
    const lasts = yield* endsWhileItRuns(seat, command.person, command.lastDay);
    return [record({ ...command, type: "AppointmentEnded" }, { lasts })];
  });
