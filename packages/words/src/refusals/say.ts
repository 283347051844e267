/**
 * How a refusal is said in one language, with the names of the book it comes from.
 *
 * @since 0.1.0
 */
import type { Explanation, Kind, Language, Refusal, Wording } from "@konstellation/core";

/** What a thing in the book is called. @category models @since 0.1.0 */
export type Names = (kind: Kind, id: string) => Wording;

/** How to say things in one language. */
export interface Say {
  readonly language: Language;
  readonly name: (kind: Kind, id: string) => string;
  readonly pick: (wording: Explanation) => string;
  /** Another refusal in the same language, as one of a list. */
  readonly explain: (refusal: Refusal) => string;
}

/** Words for refusals of some types. */
export type Explainers<Type extends Refusal["type"] = Refusal["type"]> = {
  readonly [Each in Type]: (refusal: Extract<Refusal, { type: Each }>, say: Say) => string;
};

/** Several things one after the other. */
export const listed = (items: ReadonlyArray<string>): string => items.join("; ");
