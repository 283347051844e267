/**
 * What the book knows of bodies and seats, and what they are called.
 */
import { calledOn } from "../collaboration/index.ts";
import { type CalendarDate, find, mustExist, nothing, type Registry, type Wording } from "../kernel/index.ts";
import type { Body, Seat } from "./schema.ts";

/** Every body and every seat. */
export interface ConstellationState {
  readonly bodies: Registry<Body>;
  readonly seats: Registry<Seat>;
}

/** The part of the book that knows bodies and seats. */
export interface ConstellationPart {
  readonly constellation: ConstellationState;
}

/** Before any body has been established. */
export const noBodies: ConstellationState = { bodies: nothing(), seats: nothing() };

/** What a body is called on a day, or in the end where none is given; undefined where it is not known. */
export const bodyName = ({ constellation }: ConstellationPart, id: string, day?: CalendarDate): Wording | undefined => {
  const body = find(constellation.bodies, id);
  return body && calledOn(body, day);
};

/** What a seat is called, or undefined where it is not known. */
export const seatName = ({ constellation }: ConstellationPart, id: string): Wording | undefined =>
  find(constellation.seats, id)?.label;

/** The body that a seat is of, or undefined where there is no such seat. */
export const bodyOfSeat = ({ constellation }: ConstellationPart, id: string): string | undefined =>
  find(constellation.seats, id)?.body;

/** The body with a name. */
export const bodyNamed = ({ constellation }: ConstellationPart, id: string) =>
  mustExist(find(constellation.bodies, id), "body", id);

/** The seat with a name. */
export const seatNamed = ({ constellation }: ConstellationPart, id: string) =>
  mustExist(find(constellation.seats, id), "seat", id);
