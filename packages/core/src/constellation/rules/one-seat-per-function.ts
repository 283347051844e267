/**
 * CON-1: a seat is one organisation × one function in one body.
 */
import * as Result from "effect/Result";
import { CalendarDate, type Evidence, Id, refusal, rule } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { Seat } from "../schema.ts";

export const CON_1 = rule({
  id: "CON-1",
  title: { sv: "En plats är en organisation och en funktion", en: "A seat is one organisation and one function" },
  source: "The chief executives' message to the county leadership group; people change jobs, seats stay",
  text: {
    sv: "En plats i ett organ hör till en organisation och en funktion, aldrig till en person. En vakant plats räknas med.",
    en: "A seat in a body belongs to an organisation and a function, never to a person. A vacant seat still counts.",
  },
});

/** The body already has a seat for that organisation and function. */
export const SeatAlreadyExists = refusal("SeatAlreadyExists", CON_1, { seat: Id, existing: Id }, "hindered");
export type SeatAlreadyExists = typeof SeatAlreadyExists.Type;

/** The seat would be abolished before it was a seat. */
export const SeatEndsBeforeItBegins = refusal(
  "SeatEndsBeforeItBegins",
  CON_1,
  { seat: Id, since: CalendarDate, lastDay: CalendarDate },
  "mistaken",
);
export type SeatEndsBeforeItBegins = typeof SeatEndsBeforeItBegins.Type;

/** Evidence that a seat is a seat on its last day. */
export type SeatLasts = Evidence<"seatLasts">;

/** Evidence that no other seat is for the same organisation and function. */
export type OneSeat = Evidence<"oneSeat">;

/** Whether a seat may have a last day: not before its first. */
export const seatLasts = (seat: Seat, lastDay: CalendarDate): Result.Result<SeatLasts, SeatEndsBeforeItBegins> =>
  lastDay < seat.since
    ? Result.fail(SeatEndsBeforeItBegins({ seat: seat.seat, since: seat.since, lastDay }))
    : Result.succeed(vouch({}));

/** Whether an organisation has no seat for a function yet, among the seats of a body. */
export const oneSeatPerFunction = (
  seats: ReadonlyArray<Seat>,
  wanted: { readonly seat: string; readonly organisation: string; readonly function: string },
): Result.Result<OneSeat, SeatAlreadyExists> => {
  const existing = seats.find((seat) => seat.organisation === wanted.organisation && seat.function === wanted.function);
  return existing === undefined
    ? Result.succeed(vouch({}))
    : Result.fail(SeatAlreadyExists({ seat: wanted.seat, existing: existing.seat }));
};
