/**
 * The forecast of a meeting that has been called: which items will be quorate, which seats decide it, whom to
 * call, and in which order to take the items.
 */
import * as Schema from "effect/Schema";
import { QuorumCharter } from "../quorum/index.ts";
import { Reply } from "../schema.ts";

const Name = Schema.NonEmptyString;

/** A seat, what it has answered, and who could fill it. */
export const ForecastSeat = Schema.Struct({
  id: Name,
  organisation: Name,
  /** Nobody holds the seat. */
  vacant: Schema.optionalKey(Schema.Boolean),
  /** How many deputies are appointed. */
  deputies: Schema.optionalKey(Schema.Int.pipe(Schema.check(Schema.isGreaterThanOrEqualTo(0)))),
  /** Absent: no answer. */
  reply: Schema.optionalKey(Reply),
}).annotate({ identifier: "ForecastSeat" });
export type ForecastSeat = typeof ForecastSeat.Type;

/** An item, those it concerns, and whose holders are recused. */
export const ForecastItem = Schema.Struct({
  id: Name,
  /** Whether something is to be decided; nobody needs to be called for the rest. */
  decision: Schema.Boolean,
  constellation: Schema.optionalKey(Schema.Array(Name)),
  recused: Schema.optionalKey(Schema.Array(Name)),
}).annotate({ identifier: "ForecastItem" });
export type ForecastItem = typeof ForecastItem.Type;

/** The question. */
export const ForecastQuestion = Schema.Struct({
  charter: QuorumCharter,
  seats: Schema.Array(ForecastSeat),
  items: Schema.Array(ForecastItem),
}).annotate({ identifier: "ForecastQuestion" });
export type ForecastQuestion = typeof ForecastQuestion.Type;

/**
 * What an item can hope for: `quorate` with those who have said they come; `dependsOn` more who can be called;
 * `inquorate` whoever comes; `unknown` where no rule is known.
 */
export const Outlook = Schema.Literals(["quorate", "dependsOn", "inquorate", "unknown"]);
export type Outlook = typeof Outlook.Type;

/** The outlook of one item. */
export const ItemForecast = Schema.Struct({
  item: Name,
  decision: Schema.Boolean,
  outlook: Outlook,
  /** How many of the item's seats are expected to be filled, and how many it has. */
  expected: Schema.Int,
  of: Schema.Int,
  /**
   * The seats that decide it, each alone. Quorate: without this seat it would not be. Depends: without this seat it
   * cannot be, even if everybody else who can be called comes.
   */
  deciding: Schema.Array(Name),
  /** The item's seats that nobody is expected on. */
  missing: Schema.Array(Name),
}).annotate({ identifier: "ItemForecast" });
export type ItemForecast = typeof ItemForecast.Type;

/** Whom to call so that every decision item that can be quorate is: as few as possible. */
export const Calls = Schema.Struct({
  seats: Schema.Array(Schema.Struct({ seat: Name, whom: Schema.Literals(["holder", "deputy"]) })),
  /** Decision items that cannot be quorate whoever is called. */
  beyond: Schema.Array(Name),
  /** Whether there is surely no smaller set; false when the search was cut short and a heuristic answered. */
  exact: Schema.Boolean,
}).annotate({ identifier: "Calls" });
export type Calls = typeof Calls.Type;

/** Items one after the other that concern the same seats, and who comes and goes before them. */
export const Block = Schema.Struct({
  items: Schema.Array(Name),
  arrive: Schema.Array(Name),
  leave: Schema.Array(Name),
}).annotate({ identifier: "Block" });

/** An order in which people come and go between blocks, as seldom as possible. */
export const ItemOrder = Schema.Struct({
  items: Schema.Array(Name),
  blocks: Schema.Array(Block),
  /** How many times somebody comes in, in this order and in the agenda's own. */
  arrivals: Schema.Int,
  arrivalsNow: Schema.Int,
  exact: Schema.Boolean,
}).annotate({ identifier: "ItemOrder" });
export type ItemOrder = typeof ItemOrder.Type;

/** The forecast. */
export const Forecast = Schema.Struct({
  items: Schema.Array(ItemForecast),
  calls: Calls,
  order: ItemOrder,
}).annotate({ identifier: "Forecast" });
export type Forecast = typeof Forecast.Type;
