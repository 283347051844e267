/**
 * Who answers for something: a body, an organisation or a seat. Never a person, never "all".
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { type CollaborationPart, organisationName } from "../collaboration/index.ts";
import { CalendarDate, find, Id, mustExist, type NotInTheBook, plusDays, some, Wording } from "../kernel/index.ts";
import { bodyName, type ConstellationPart, seatName } from "./state.ts";

/** Who answers for something. */
export const Owner = Schema.Struct({ kind: Schema.Literals(["body", "organisation", "seat"]), id: Id }).annotate({
  identifier: "Owner",
});
export type Owner = typeof Owner.Type;

/** Those who answer together with the one who answers. */
export const Together = some(Owner);

/** Asks that whoever answers together with somebody is somebody else; what everybody is to do, each answers for alone. */
export const othersThan = <const Field extends string>(field: Field) =>
  Schema.makeFilter((given: { readonly [Each in Field]?: unknown } & { readonly together?: ReadonlyArray<Owner> }) => {
    const { together = [] } = given;
    const one: unknown = given[field];
    if (one === "everyParty" && together.length > 0)
      return [{ path: ["together"], issue: "Expected nobody together with every party" }];
    return together.flatMap(({ kind, id }, index) =>
      typeof one === "object" && one !== null && Reflect.get(one, "kind") === kind && Reflect.get(one, "id") === id
        ? [{ path: ["together", index], issue: "Expected somebody else than the one who answers" }]
        : [],
    );
  });

/** When a thing that can answer begins, and ends where it does; undefined where there is none of that name. */
export const spanOfOwner = (
  { constellation, collaboration }: CollaborationPart & ConstellationPart,
  { kind, id }: Owner,
): { readonly since: CalendarDate; readonly lastDay?: CalendarDate } | undefined => {
  const things = {
    body: constellation.bodies,
    seat: constellation.seats,
    organisation: collaboration.organisations,
  } as const;
  return find<{ readonly since: CalendarDate; readonly lastDay?: CalendarDate }>(things[kind], id);
};

/** An owner with what it is called. */
export const NamedOwner = Schema.Struct({
  ...Owner.fields,
  name: Wording,
  /** The first day on which nobody answers: the owner has ended, or is to end, the day before. */
  nobodySince: Schema.optionalKey(CalendarDate),
}).annotate({ identifier: "NamedOwner" });
export type NamedOwner = typeof NamedOwner.Type;

const names = { body: bodyName, organisation: organisationName, seat: seatName } as const;

/** What an owner is called on a day, or in the end where none is given; its id where it has no name. */
export const ownerName = (
  state: CollaborationPart & ConstellationPart,
  { kind, id }: Owner,
  day?: CalendarDate,
): Wording => names[kind](state, id, day) ?? { sv: id };

/** An owner with its name on a day, and since when nobody answers where it has ended. */
export const named = (state: CollaborationPart & ConstellationPart, owner: Owner, day: CalendarDate): NamedOwner => {
  const lastDay = lastDayOfOwner(state, owner);
  return {
    ...owner,
    name: ownerName(state, owner, day),
    ...(lastDay === undefined ? {} : { nobodySince: plusDays(lastDay, 1) }),
  };
};

/** The last day of an owner that has one: a body that is dissolved, a seat that is abolished or whose body is dissolved. */
const lastDayOfOwner = ({ constellation }: ConstellationPart, { kind, id }: Owner): CalendarDate | undefined => {
  if (kind === "organisation") return undefined;
  const seat = kind === "seat" ? find(constellation.seats, id) : undefined;
  const body = find(constellation.bodies, kind === "body" ? id : (seat?.body ?? ""));
  return earlierOf(seat?.lastDay, body?.lastDay);
};

const earlierOf = (one: CalendarDate | undefined, other: CalendarDate | undefined): CalendarDate | undefined =>
  one === undefined || (other !== undefined && other < one) ? other : one;

/**
 * Whether somebody who answers for something is an organisation or one of its seats; anybody is, where none is asked for. What
 * a body answers for is the group's, and nobody's of it alone.
 */
export const answeredBy = (
  { collaboration, constellation }: CollaborationPart & ConstellationPart,
  organisation: string | undefined,
): Result.Result<(owner: Owner) => boolean, NotInTheBook<"organisation">> =>
  organisation === undefined
    ? Result.succeed(() => true)
    : Result.map(
        mustExist(find(collaboration.organisations, organisation), "organisation", organisation),
        () =>
          ({ kind, id }) =>
            kind === "organisation"
              ? id === organisation
              : kind === "seat" && find(constellation.seats, id)?.organisation === organisation,
      );
