/**
 * Example books: real organisations, real questions, nobody named.
 */
import { KRONOBERG, kronoberg } from "./kronoberg/index.ts";
import { SODERMANLAND, sodermanland } from "./sodermanland/index.ts";
import type { Step } from "./step.ts";

export * from "./kronoberg/index.ts";
export * from "./sodermanland/index.ts";
export type { Step } from "./step.ts";

/** An example book: its name, and every step that makes it. */
export interface Example {
  readonly book: string;
  readonly orders: ReadonlyArray<Step>;
}

/** Every example book, in the order in which they are made. */
export const examples: ReadonlyArray<Example> = [
  { book: KRONOBERG, orders: kronoberg },
  { book: SODERMANLAND, orders: sodermanland },
];
