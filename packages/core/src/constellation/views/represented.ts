/**
 * Who is in which body on a day: the organisations that have a seat there, and the people who fill one.
 */
import { type CalendarDate, find, inAnyOrder } from "../../kernel/index.ts";
import type { Owner } from "../owner.ts";
import { appointedTo } from "../rules/entitled-to-fill.ts";
import { existsOn } from "../rules/seats-in-force.ts";
import type { Seat } from "../schema.ts";
import type { ConstellationPart } from "../state.ts";

/** Whether a body has a seat of an organisation on a day. The seats are gone through once, however often it is asked. */
export const bodiesWith = (
  { constellation }: ConstellationPart,
  organisation: string,
): ((body: string, day: CalendarDate) => boolean) => {
  const theirs = new Map<string, Array<Seat>>();
  for (const seat of inAnyOrder(constellation.seats)) {
    if (seat.organisation !== organisation) continue;
    const known = theirs.get(seat.body);
    if (known === undefined) theirs.set(seat.body, [seat]);
    else known.push(seat);
  }
  return (body, day) => theirs.get(body)?.some((seat) => existsOn(seat, day)) === true;
};

/** The seats there are on a day to which a person is appointed, to hold them or as a deputy. */
export const seatsOfPerson = (
  { constellation }: ConstellationPart,
  person: string,
  day: CalendarDate,
): ReadonlyArray<Seat> =>
  inAnyOrder(constellation.seats).filter(
    (seat) =>
      existsOn(seat, day) &&
      (["holder", "deputy"] as const).some((as) => appointedTo(seat, as, day).some((each) => each.person === person)),
  );

/** Whether whoever answers for something is a seat that a person holds on a day. */
export const answersThrough = (
  { constellation }: ConstellationPart,
  person: string,
  owner: Owner,
  day: CalendarDate,
) => {
  const seat = owner.kind === "seat" ? find(constellation.seats, owner.id) : undefined;
  return seat !== undefined && appointedTo(seat, "holder", day).some((each) => each.person === person);
};
