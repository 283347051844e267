/**
 * Every rule's worked examples, concept by concept.
 */
import * as Result from "effect/Result";
import { bookDecider, type Context, concepts, type Refusal, replay } from "../index.ts";
import type { RuleExample } from "./example.ts";
import { onDay, onTheDay } from "./small-world.ts";

export type { RuleExample } from "./example.ts";

// Each concept of the list has a file of examples beside its rules. They are told with the whole book, so they are read
// from here, by name: a concept that imported them would import itself.
const read: ReadonlyArray<{ readonly examples: ReadonlyArray<RuleExample> }> = await Promise.all(
  concepts.map(({ name }) => import(`../${name}/examples.ts`)),
);

/** Every rule's worked examples. */
export const ruleExamples: ReadonlyArray<RuleExample> = read.flatMap(({ examples }) => examples);

type Acting = Extract<RuleExample, { readonly when: unknown }>;

/** The context of an example's act: on the meeting's day, or the day that the example says. */
export const contextOf = ({ on }: Pick<Acting, "on">): Context => (on === undefined ? onTheDay : onDay(on));

/** What the book decides of an example's act. */
export const outcomeOf = (example: Acting) =>
  bookDecider.decide(replay(example.given), example.when, contextOf(example));

/** The refusal that an example shows, as it happened; undefined where it shows something else. */
export const refusalIn = (example: RuleExample): Refusal | undefined => {
  if (!("refuses" in example)) return undefined;
  const outcome = "reads" in example ? example.from(replay(example.given)) : outcomeOf(example);
  return outcome && Result.getOrThrow(Result.flip(outcome));
};
