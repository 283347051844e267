/**
 * Example books: real organisations, real questions, nobody named.
 *
 * @since 0.1.0
 */
export * from "./kronoberg/index.ts";
export type { Step } from "./step.ts";
