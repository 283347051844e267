/**
 * What the book knows of reserved days that were let go. Which days are reserved is said by the charter.
 */
import { find, nothing, type Registry, type Wording } from "../kernel/index.ts";
import type { ReservedFact } from "./events.ts";

/** A reserved day that was let go, and why. */
export type Released = Omit<Extract<ReservedFact, { readonly type: "DayReleased" }>, "type">;

/** The part of the book that knows them: those of each body, in the order in which they were let go. */
export interface ReservedPart {
  readonly reserved: { readonly released: Registry<ReadonlyArray<Released>> };
}

/** Before any day has been let go. */
export const noneReleased: ReservedPart["reserved"] = { released: nothing() };

/** That a reserved day of a body was let go, or undefined where it stands. */
export const releasedOn = ({ reserved }: ReservedPart, body: string, day: string): Released | undefined =>
  find(reserved.released, body)?.find((each) => each.day === day);

/** What a day that was let go is known by: its body and the day. */
export const idOfReleased = ({ body, day }: Pick<Released, "body" | "day">): string => `${body}/${day}`;

const releasedBy = ({ reserved }: ReservedPart, id: string): Released | undefined => {
  const at = id.lastIndexOf("/");
  return find(reserved.released, id.slice(0, at))?.find(({ day }) => day === id.slice(at + 1));
};

/** Why a day was let go, or undefined where none of that name was. */
export const releasedName = (state: ReservedPart, id: string): Wording | undefined => releasedBy(state, id)?.reason;

/** The body whose day it was. */
export const bodyOfReleased = (state: ReservedPart, id: string): string | undefined => releasedBy(state, id)?.body;
