/**
 * A seat more and a seat less for tests: what happens to the group as its seats come and go.
 */
import { type Command, day, type Fact } from "../index.ts";

/** Creating a seat for Växjö's head of care. */
export const seat: Extract<Command, { type: "CreateSeat" }> = {
  type: "CreateSeat",
  seat: "vaxjo/care",
  body: "llg",
  organisation: "vaxjo",
  function: "care",
  label: { sv: "omsorgschef, Växjö" },
};

/** That seat, created from a day. */
export const created = (since: string): Fact => ({ ...seat, type: "SeatCreated", since: day(since) });

/** A seat, Ljungby's unless it says another, abolished after a day. */
export const abolished = (lastDay: string, seat = "ljungby/social"): Fact => ({
  type: "SeatAbolished",
  seat,
  lastDay: day(lastDay),
});
