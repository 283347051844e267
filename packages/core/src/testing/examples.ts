/**
 * Every rule's worked examples, concept by concept.
 */
import { type AnyConcept, concepts } from "../index.ts";
import type { RuleExample } from "./example.ts";

export type { RuleExample } from "./example.ts";

const list: ReadonlyArray<AnyConcept> = concepts;
// A concept's file of examples says what it holds by its own type; the list only knows where it is.
const read = (await Promise.all(list.map(({ examples }) => examples()))) as ReadonlyArray<{
  readonly examples: ReadonlyArray<RuleExample>;
}>;

/** Every rule's worked examples. */
export const ruleExamples: ReadonlyArray<RuleExample> = read.flatMap(({ examples }) => examples);
