/**
 * The organisations that take part, as they are called on a day.
 */
import * as Schema from "effect/Schema";
import { CalendarDate, find, inOrder, Wording } from "../../kernel/index.ts";
import { type Called, calledOn } from "../rules/called-from-a-day.ts";
import { type Organisation, organisationFields } from "../schema.ts";
import type { CollaborationPart } from "../state.ts";

const nameOf = <Name extends Schema.Constraint>(name: Name) =>
  Schema.Struct({
    name,
    from: CalendarDate,
    /** Where the change is told of; null where nobody says, and for the first name. */
    source: Schema.NullOr(Schema.String),
  });

/** A name of an organisation, and its first day. */
export const OrganisationNameView = nameOf(Schema.String).annotate({ identifier: "OrganisationName" });
/** A name of a body, and its first day. */
export const BodyNameView = nameOf(Wording).annotate({ identifier: "BodyName" });

/** An organisation that takes part (a huvudman). */
export const OrganisationView = Schema.Struct({
  ...organisationFields,
  since: CalendarDate,
  /** Every name it has had or will have, the first first. */
  names: Schema.Array(OrganisationNameView),
}).annotate({ identifier: "Organisation" });
export type OrganisationView = typeof OrganisationView.Type;

/** Every organisation that takes part, in the order of their ids, as it is called on a day. */
export const organisationsView = (
  { collaboration }: CollaborationPart,
  day: CalendarDate,
): ReadonlyArray<OrganisationView> => inOrder(collaboration.organisations).map((each) => viewOf(each, day));

/** One of them, or undefined. */
export const organisationView = (
  { collaboration }: CollaborationPart,
  id: string,
  day: CalendarDate,
): OrganisationView | undefined => {
  const organisation = find(collaboration.organisations, id);
  return organisation && viewOf(organisation, day);
};

const viewOf = (organisation: Organisation, day: CalendarDate): OrganisationView => {
  const { renamed: _, ...rest } = organisation;
  return { ...rest, name: calledOn(organisation, day), names: namesOf(organisation) };
};

/** Every name of a thing, the first first; of two from the same day the one that holds. */
export const namesOf = <Name>(thing: Called<Name>) =>
  [thing.since, ...thing.renamed.map(({ from }) => from)]
    .filter((from, index, all) => all.indexOf(from) === index)
    .sort()
    .map((from) => ({
      name: calledOn(thing, from),
      from,
      source: thing.renamed.findLast((each) => each.from === from)?.source ?? null,
    }));
