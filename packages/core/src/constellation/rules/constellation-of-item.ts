/**
 * CON-4: an item concerns a set of the body's seats; never an empty one.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import type { CollaborationPart } from "../../collaboration/index.ts";
import { CalendarDate, type Evidence, find, Id, refusal, rule } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { Body, Constellation, Seat } from "../schema.ts";
import type { ConstellationPart } from "../state.ts";
import { everySeatOf, seatsOn } from "./seats-in-force.ts";

export const CON_4 = rule({
  id: "CON-4",
  title: { sv: "Delkonstellation", en: "Sub-constellation" },
  source: "Items 8–10 of a county leadership group's meeting: only some of the functions are concerned",
  text: {
    sv: "En punkt kan gälla en del av gruppen: en namngiven del, vissa platser, eller de som har vissa funktioner eller hör till vissa slags organisationer på mötesdagen. Delen är aldrig tom, och allt som urvalet nämner träffar någon plats när urvalet görs.",
    en: "An item may concern part of the group: a named part, certain seats, or those with certain functions or of certain kinds of organisation on the meeting day. It is never empty, and everything that the selection names takes in some seat when it is made.",
  },
});

/** The selection leaves nobody, or names a seat or a part that is not the body's. */
export const ConstellationIsEmpty = refusal(
  "ConstellationIsEmpty",
  CON_4,
  {
    body: Id,
    strangers: Schema.Array(Schema.String),
    /** Where the body had no seat at all that day: from when it has its first; null where it never has one. */
    seatsFrom: Schema.optionalKey(Schema.NullOr(CalendarDate)),
  },
  "mistaken",
);
export type ConstellationIsEmpty = typeof ConstellationIsEmpty.Type;

/** Evidence of whom an item concerns: at least one seat of the body on that day. */
export type ConcernedSeats = Evidence<"concerned", ReadonlyArray<Seat>>;

/** The seats of a body that an item concerns on a day, in the body's order. */
export const constellationOfItem = (
  state: CollaborationPart & ConstellationPart,
  body: Body,
  wanted: Constellation | undefined,
  date: CalendarDate,
): Result.Result<ConcernedSeats, ConstellationIsEmpty> =>
  constellationAmong(state, body, wanted, seatsOn(state, body, date));

/** Those of some seats of a body that an item concerns, in their order. */
export const constellationAmong = (
  state: CollaborationPart & ConstellationPart,
  body: Body,
  wanted: Constellation | undefined,
  among: ReadonlyArray<Seat>,
): Result.Result<ConcernedSeats, ConstellationIsEmpty> => {
  const part = wanted?.named === undefined ? undefined : partNamed(body, wanted.named);
  const no = (strangers: ReadonlyArray<string>) => Result.fail(ConstellationIsEmpty({ body: body.body, strangers }));
  if (wanted?.named !== undefined && part === undefined) return no([wanted.named]);
  const selections = [wanted, part?.selection].filter((each) => each !== undefined);
  const everySeat = everySeatOf(state, body);
  const strangers = selections
    .flatMap(({ seats = [] }) => seats)
    .filter((id) => !everySeat.some((seat) => seat.seat === id));
  if (strangers.length > 0) return no(strangers);
  const chosen = among.filter(
    (seat) => !selections.some(isSelection) || selections.some((each) => selects(state, each, seat)),
  );
  if (among.length === 0)
    return Result.fail(ConstellationIsEmpty({ body: body.body, strangers: [], seatsFrom: firstDayOf(everySeat) }));
  return chosen.length === 0 ? no([]) : Result.succeed(vouch(chosen));
};

/** The day from which there is any of some seats. */
const firstDayOf = (seats: ReadonlyArray<Seat>): CalendarDate | null =>
  seats.reduce<CalendarDate | null>((first, { since }) => (first === null || since < first ? since : first), null);

/** The named part of a body, or undefined. */
export const partNamed = (body: Body, id: string) => body.constellations.find((each) => each.constellation === id);

const isSelection = ({ seats, functions, organisationKinds }: Constellation): boolean =>
  seats !== undefined || functions !== undefined || organisationKinds !== undefined;

const selects = (
  { collaboration }: CollaborationPart,
  { seats, functions, organisationKinds }: Constellation,
  seat: Seat,
): boolean => {
  const kind = find(collaboration.organisations, seat.organisation)?.kind;
  return (
    seats?.includes(seat.seat) === true ||
    functions?.includes(seat.function) === true ||
    (kind !== undefined && organisationKinds?.includes(kind) === true)
  );
};
