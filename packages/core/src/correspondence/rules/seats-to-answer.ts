/**
 * COR-2, who must answer: every seat that the body had when the question was put or that has had it, and every seat it has when
 * the question ends.
 *
 * A seat that is abolished on the way, or said to have been, has still been asked: nobody makes a question carried by
 * taking away who has not agreed to it.
 */
import { type Body, type ConstellationPart, everySeatOf, existsOn, type Seat } from "../../constellation/index.ts";
import type { CalendarDate } from "../../kernel/index.ts";
import type { Question } from "../schema.ts";

/** The seats whose answers a question needs to be decided on a day, in the order they were chartered. */
export const seatsToAnswer = (
  state: ConstellationPart,
  body: Body,
  { group = [], sent }: Pick<Question, "group" | "sent">,
  day: CalendarDate,
): ReadonlyArray<Seat> => {
  const asked = new Set([...group, ...sent.map(({ seat }) => seat)]);
  return everySeatOf(state, body).filter((seat) => existsOn(seat, day) || asked.has(seat.seat));
};
