/**
 * CON-4: an item concerns a set of the body's seats; never an empty one.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result";
import { rule } from "../../kernel/index.ts";
import type { Constellation, Seat } from "../schema.ts";

/** The selection leaves nobody, or names a seat that is not the body's. @category refusals @since 0.1.0 */
export interface ConstellationIsEmpty {
  readonly type: "ConstellationIsEmpty";
  readonly rule: "CON-4";
  readonly body: string;
  readonly strangers: ReadonlyArray<string>;
}

export const CON_4 = rule({
  id: "CON-4",
  title: { sv: "Delkonstellation", en: "Sub-constellation" },
  source: "Items 8–10 of a county leadership group's meeting: only some of the functions are concerned",
  text: {
    sv: "En punkt kan gälla en del av gruppen: namngivna platser, eller de som har vissa funktioner på mötesdagen. Delen är aldrig tom.",
    en: "An item may concern part of the group: named seats, or those with certain functions on the meeting day. It is never empty.",
  },
});

/** The seats an item concerns, in the body's order, or the refusal. @category rules @since 0.1.0 */
export const constellationOfItem = (
  body: string,
  seats: ReadonlyArray<Seat>,
  wanted: Constellation | undefined,
): Result.Result<ReadonlyArray<Seat>, ConstellationIsEmpty> => {
  const strangers = (wanted?.seats ?? []).filter((id) => !seats.some((seat) => seat.seat === id));
  const everySeat = wanted === undefined || (wanted.seats === undefined && wanted.functions === undefined);
  const chosen = everySeat
    ? seats
    : seats.filter((seat) => wanted.seats?.includes(seat.seat) || wanted.functions?.includes(seat.function));
  return strangers.length > 0 || chosen.length === 0
    ? Result.fail({ type: "ConstellationIsEmpty", rule: "CON-4", body, strangers })
    : Result.succeed(chosen);
};
