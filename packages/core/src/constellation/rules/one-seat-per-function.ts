/**
 * CON-1: a seat is one organisation × one function in one body.
 *
 * @since 0.1.0
 */
import { type CalendarDate, rule } from "../../kernel/index.ts";
import type { Seat } from "../schema.ts";

/** The body already has a seat for that organisation and function. @category refusals @since 0.1.0 */
export interface SeatAlreadyExists {
  readonly type: "SeatAlreadyExists";
  readonly rule: "CON-1";
  readonly seat: string;
  readonly existing: string;
}

/** The seat would be abolished before it was a seat. @category refusals @since 0.1.0 */
export interface SeatEndsBeforeItBegins {
  readonly type: "SeatEndsBeforeItBegins";
  readonly rule: "CON-1";
  readonly seat: string;
  readonly since: CalendarDate;
  readonly lastDay: CalendarDate;
}

export const CON_1 = rule({
  id: "CON-1",
  title: { sv: "En plats är en organisation och en funktion", en: "A seat is one organisation and one function" },
  source: "The chief executives' message to the county leadership group; people change jobs, seats stay",
  text: {
    sv: "En plats i ett organ hör till en organisation och en funktion, aldrig till en person. En vakant plats räknas med.",
    en: "A seat in a body belongs to an organisation and a function, never to a person. A vacant seat still counts.",
  },
});

/** The refusal when a seat would end before it began, or undefined. @category rules @since 0.1.0 */
export const seatEndsBeforeItBegins = (seat: Seat, lastDay: CalendarDate): SeatEndsBeforeItBegins | undefined =>
  lastDay < seat.since
    ? { type: "SeatEndsBeforeItBegins", rule: "CON-1", seat: seat.seat, since: seat.since, lastDay }
    : undefined;

/** The refusal when the function already has a seat, or undefined. @category rules @since 0.1.0 */
export const oneSeatPerFunction = (
  seats: ReadonlyArray<Seat>,
  wanted: { readonly seat: string; readonly organisation: string; readonly function: string },
): SeatAlreadyExists | undefined => {
  const existing = seats.find((seat) => seat.organisation === wanted.organisation && seat.function === wanted.function);
  return existing && { type: "SeatAlreadyExists", rule: "CON-1", seat: wanted.seat, existing: existing.seat };
};
