/**
 * What stops a decision, explained: a refusal with the seats it names.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { Explanation, Id } from "../../kernel/index.ts";
import type { MeetingRefusal } from "../refusals.ts";
import type { PapersNotEqual } from "../rules/equal-papers.ts";
import type { NotQuorate } from "../rules/quorum-of-treatment.ts";

/** Turns a refusal of a meeting into sentences in both languages; the package `words` has one that can explain them all. */
export type ExplainObstacle = (refusal: MeetingRefusal) => Explanation;

/** What would stop a decision on an item, explained. */
export const Obstacle = Schema.Struct({
  type: Schema.String,
  rule: Schema.String,
  seats: Schema.Array(Id),
  explanation: Explanation,
}).annotate({ identifier: "Obstacle" });
export type Obstacle = typeof Obstacle.Type;

/** A refusal as an obstacle with its seats and its explanation. */
const obstacle = (refusal: MeetingRefusal, explain: ExplainObstacle): Obstacle => ({
  type: refusal.type,
  rule: refusal.rule,
  seats: seatsIn(refusal),
  explanation: explain(refusal),
});

/** What stops what was asked about: the refusal, or nothing. */
export const obstaclesTo = (
  asked: Result.Result<unknown, MeetingRefusal>,
  explain: ExplainObstacle,
): ReadonlyArray<Obstacle> => (Result.isFailure(asked) ? [obstacle(asked.failure, explain)] : []);

/** The seats a refusal names. */
export const seatsIn = (
  refusal: NotQuorate | PapersNotEqual | { readonly type: string; readonly seat?: string },
): ReadonlyArray<string> => {
  if ("missing" in refusal) return refusal.missing.map(({ seat }) => seat);
  if ("papers" in refusal) return [...new Set(refusal.papers.flatMap(({ seats }) => seats.map(({ seat }) => seat)))];
  return "seat" in refusal && refusal.seat !== undefined ? [refusal.seat] : [];
};
