/**
 * Who people are, apart from the facts: facts know person ids, and who somebody is can be changed and erased without breaking
 * the chain. A plain record for the same reason as the ledger beside it.
 *
 * An erased id stays erased: the store remembers the id, and nothing else of the person.
 */
import type { PersonKept } from "@konstellation/core";
import type * as Effect from "effect/Effect";
import type { LedgerFailure } from "./failure.ts";

export type { PersonKept } from "@konstellation/core";

/** The operations on people. */
export interface People {
  /** Writes or replaces who a person is. @returns whether it was written; never of somebody who has been erased */
  readonly keep: (book: string, person: PersonKept) => Effect.Effect<boolean, LedgerFailure>;
  /** Writes or replaces only the name of a person. @returns whether it was written; never of somebody who has been erased */
  readonly name: (book: string, person: string, name: string) => Effect.Effect<boolean, LedgerFailure>;
  /** Who is known in a book, by person id. */
  readonly kept: (book: string) => Effect.Effect<ReadonlyMap<string, PersonKept>, LedgerFailure>;
  /** The names that are known in a book, by person id. */
  readonly names: (book: string) => Effect.Effect<ReadonlyMap<string, string>, LedgerFailure>;
  /** The ids in a book that have been erased. */
  readonly erased: (book: string) => Effect.Effect<ReadonlySet<string>, LedgerFailure>;
  /**
   * Erases a person for good: when it answers, nothing of who they were is in the store any more. The facts stay as they are.
   *
   * @returns whether anything was known of them
   */
  readonly erase: (book: string, person: string) => Effect.Effect<boolean, LedgerFailure>;
}
