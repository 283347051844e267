/**
 * What the book knows of the collaboration: what it is called, and who takes part.
 */
import { type CalendarDate, find, mustExist, nothing, type Registry, type Wording } from "../kernel/index.ts";
import { calledOn } from "./rules/called-from-a-day.ts";
import type { Organisation } from "./schema.ts";

/** Who takes part, and what the collaboration is called. */
export interface CollaborationState {
  readonly founded:
    | { readonly collaboration: string; readonly name: Wording; readonly standsAt?: CalendarDate }
    | undefined;
  readonly organisations: Registry<Organisation>;
}

/** The part of the book that knows the collaboration. */
export interface CollaborationPart {
  readonly collaboration: CollaborationState;
}

/** Before anything has been founded. */
export const nothingFounded: CollaborationState = { founded: undefined, organisations: nothing() };

/** What an organisation is called on a day, or in the end where none is given; undefined where it is not known. */
export const organisationName = (
  { collaboration }: CollaborationPart,
  id: string,
  day?: CalendarDate,
): Wording | undefined => {
  const organisation = find(collaboration.organisations, id);
  return organisation && { sv: calledOn(organisation, day) };
};

/** The organisation with a name. */
export const organisationNamed = ({ collaboration }: CollaborationPart, id: string) =>
  mustExist(find(collaboration.organisations, id), "organisation", id);
