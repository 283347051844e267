/**
 * The port of the book: append with an expected version, and read.
 *
 * A ledger stores; it knows no rule, and gives entries back as they are stored: reading them, and trusting them, is told once
 * for all ledgers (`read-book.ts`). Every ledger passes the suite in `@konstellation/ledger/testing`. It is a plain record that
 * is handed to whoever uses it, and no service in a context: an application opens one, and a test may have several side by side.
 */
import type * as Effect from "effect/Effect";
import * as Schema from "effect/Schema";
import type { Draft, Entry, LostEntry, StoredEntry } from "./entry.ts";
import type { LedgerFailure } from "./failure.ts";

/** Somebody else wrote in the book first: it is at another version than expected. */
export class VersionConflict extends Schema.TaggedError<VersionConflict>()("VersionConflict", {
  book: Schema.String,
  expected: Schema.Int,
  actual: Schema.Int,
}) {
  override get message() {
    return `The book "${this.book}" is at version ${this.actual}, not ${this.expected}: read again and decide again`;
  }
}

/** A book and how many entries it has. */
export interface BookLine {
  readonly book: string;
  readonly version: number;
}

/** The operations of a ledger. */
export interface Ledger {
  /** Adds one entry if the book is at the expected version. */
  readonly append: (
    book: string,
    expected: number,
    draft: Draft,
  ) => Effect.Effect<Entry, VersionConflict | LedgerFailure>;
  /**
   * The entries after a version exactly as they are stored, in order and at most so many. One that the store has and cannot
   * give is said in its place, so that those after it are read all the same.
   */
  readonly read: (
    book: string,
    after: number,
    atMost: number,
  ) => Effect.Effect<ReadonlyArray<StoredEntry | LostEntry>, LedgerFailure>;
  /** The entry a command led to exactly as it is stored, or undefined. */
  readonly find: (book: string, command: string) => Effect.Effect<StoredEntry | undefined, LedgerFailure>;
  /** Every book that has entries, in name order. */
  readonly books: Effect.Effect<ReadonlyArray<BookLine>, LedgerFailure>;
}
