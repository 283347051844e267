/**
 * CON-1, through time: which seats a body has on a day.
 *
 * A seat counts from its first day to its last, both included. A meeting is judged by the seats of its own
 * day: one that was made later, or abolished before, is not part of the group that day.
 */
import { type CalendarDate, find, remembered } from "../../kernel/index.ts";
import type { Body, Seat } from "../schema.ts";
import type { ConstellationPart, ConstellationState } from "../state.ts";

/** Whether a body or a seat exists on a day. */
export const existsOn = (
  thing: { readonly since: CalendarDate; readonly lastDay?: CalendarDate } | undefined,
  date: CalendarDate,
): boolean => thing !== undefined && thing.since <= date && (thing.lastDay === undefined || date <= thing.lastDay);

/** Every seat a body has ever had, in the order they were chartered. */
export const everySeatOf = ({ constellation }: ConstellationPart, body: Body): ReadonlyArray<Seat> =>
  seatsOfBody(constellation)(body);

// Asked several times of every item of every meeting, and the same until somebody is appointed.
const seatsOfBody = remembered((constellation: ConstellationState) =>
  remembered((body: Body) => body.seats.flatMap((id) => find(constellation.seats, id) ?? [])),
);

/** The seats of a body on a day, in the order they were chartered. */
export const seatsOn = (state: ConstellationPart, body: Body, date: CalendarDate): ReadonlyArray<Seat> =>
  everySeatOf(state, body).filter((seat) => existsOn(seat, date));
