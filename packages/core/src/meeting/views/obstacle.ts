/**
 * What stops a decision, explained: a refusal with the seats it names.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema";
import { Explanation, Id } from "../../kernel/index.ts";
import type { Refusal } from "../book.ts";

/** Turns a refusal into sentences in both languages; the package `words` has one. @category models @since 0.1.0 */
export type Explain = (refusal: Refusal) => Explanation;

/** What would stop a decision on an item, explained. @category schemas @since 0.1.0 */
export const Obstacle = Schema.Struct({
  type: Schema.String,
  rule: Schema.String,
  seats: Schema.Array(Id),
  explanation: Explanation,
}).annotate({ identifier: "Obstacle" });
export type Obstacle = typeof Obstacle.Type;

/** A refusal as an obstacle with its seats and its explanation. @category questions @since 0.1.0 */
export const obstacle = (refusal: Refusal, explain: Explain): Obstacle => ({
  type: refusal.type,
  rule: refusal.rule,
  seats: seatsIn(refusal),
  explanation: explain(refusal),
});

/** The seats a refusal names. @category questions @since 0.1.0 */
export const seatsIn = (refusal: Refusal): ReadonlyArray<string> => {
  if (refusal.type === "NotQuorate") return refusal.missing.map((seat) => seat.seat);
  if (refusal.type === "PapersNotEqual")
    return [...new Set(refusal.papers.flatMap((paper) => paper.seats.map((seat) => seat.seat)))];
  return "seat" in refusal ? [refusal.seat] : [];
};
