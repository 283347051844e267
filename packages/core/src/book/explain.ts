/**
 * Saying a refusal in words: the package `words` does; whoever only asks the book needs none.
 */
import type { Explanation } from "../kernel/index.ts";
import type { Refusal } from "./book.ts";

/** Turns a refusal into sentences in both languages. */
export type Explain = (refusal: Refusal) => Explanation;
