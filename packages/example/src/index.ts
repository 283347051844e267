/**
 * Example books: real organisations, real questions, nobody named.
 */
export * from "./kronoberg/index.ts";
export type { Step } from "./step.ts";
