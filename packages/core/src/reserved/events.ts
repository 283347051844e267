/**
 * The facts and commands of the days that are reserved for a body's meetings.
 *
 * These names are storage: they are never renamed, only added to.
 */
import * as Schema from "effect/Schema";
import { CalendarDate, command, Id, record, Wording } from "../kernel/index.ts";

const released = { body: Id, day: CalendarDate, reason: Wording };

export const ReservedFact = Schema.Union([record("DayReleased", { ...released, on: CalendarDate })]);
export type ReservedFact = typeof ReservedFact.Type;

export const ReservedCommand = Schema.Union([command("ReleaseDay", released)]);
export type ReservedCommand = typeof ReservedCommand.Type;
