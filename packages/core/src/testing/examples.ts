/**
 * Every rule's worked examples, concept by concept.
 */
import * as Result from "effect/Result";
import { type AnyConcept, bookDecider, concepts, type Refusal, replay } from "../index.ts";
import type { RuleExample } from "./example.ts";
import { onTheDay } from "./small-world.ts";

export type { RuleExample } from "./example.ts";

const list: ReadonlyArray<AnyConcept> = concepts;
// A concept's file of examples says what it holds by its own type; the list only knows where it is.
const read = (await Promise.all(list.map(({ examples }) => examples()))) as ReadonlyArray<{
  readonly examples: ReadonlyArray<RuleExample>;
}>;

/** Every rule's worked examples. */
export const ruleExamples: ReadonlyArray<RuleExample> = read.flatMap(({ examples }) => examples);

type Acting = Extract<RuleExample, { readonly when: unknown }>;

/** What the book decides of an example's act, on the day the example says. */
export const outcomeOf = ({ given, when, on = onTheDay.day }: Acting) =>
  bookDecider.decide(replay(given), when, { ...onTheDay, day: on });

/** The refusal that an example shows, as it happened; undefined where it shows something else. */
export const refusalIn = (example: RuleExample): Refusal | undefined =>
  "refuses" in example ? Result.getOrThrow(Result.flip(outcomeOf(example))) : undefined;
