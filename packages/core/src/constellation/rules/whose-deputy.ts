/**
 * CON-3, from where: whether a deputy is the seat's own, where the appointment does not say.
 */
import { type CalendarDate, inOrder } from "../../kernel/index.ts";
import type { Appointment, Seat } from "../schema.ts";
import type { ConstellationPart } from "../state.ts";
import { appointedTo } from "./entitled-to-fill.ts";

/**
 * The organisation that somebody is there for on a seat: the one that their appointment says, else the seat's own; but a
 * deputy who holds seats of other organisations only, that day, is there from one of those.
 */
export const organisationOn = (
  { constellation }: ConstellationPart,
  seat: Seat,
  { person, as, organisation }: Appointment,
  date: CalendarDate,
): string => {
  if (organisation !== undefined || as === "holder") return organisation ?? seat.organisation;
  const held = inOrder(constellation.seats).filter((each) =>
    appointedTo(each, "holder", date).some((appointment) => appointment.person === person),
  );
  const own = held.find((each) => each.organisation === seat.organisation);
  return (own ?? held[0] ?? seat).organisation;
};
