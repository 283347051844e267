/**
 * The names of people, apart from the facts: facts know person ids, and a name can be erased without
 * breaking the chain. A plain record for the same reason as the ledger beside it.
 */
import type * as Effect from "effect/Effect";
import type { LedgerFailure } from "./failure.ts";

/** The operations on people's names. */
export interface People {
  /** Writes or replaces the name of a person in a book. */
  readonly name: (book: string, person: string, name: string) => Effect.Effect<void, LedgerFailure>;
  /** The names that are known in a book, by person id. */
  readonly names: (book: string) => Effect.Effect<ReadonlyMap<string, string>, LedgerFailure>;
  /** Erases a person's name; the facts stay as they are. @returns whether there was one */
  readonly erase: (book: string, person: string) => Effect.Effect<boolean, LedgerFailure>;
}
