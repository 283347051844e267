/**
 * The port of the book: append with an expected version, and read.
 *
 * A ledger stores; it knows no rule. Every ledger passes the suite in `@konstellation/ledger/testing`. It is a plain record that
 * is handed to whoever uses it, and no service in a context: an application opens one, and a test may have several side by side.
 */
import type * as Effect from "effect/Effect";
import * as Schema from "effect/Schema";
import type { Draft, Entry } from "./entry.ts";

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

/** The store could not be read or written. */
export class LedgerFailure extends Schema.TaggedError<LedgerFailure>()("LedgerFailure", {
  reason: Schema.String,
  cause: Schema.optionalKey(Schema.Unknown),
}) {
  override get message() {
    return this.reason;
  }
}

/** A book and how many entries it has. */
export interface BookLine {
  readonly book: string;
  readonly version: number;
}

/** What a stored entry that cannot be read looks like to the verifier. */
export interface RawEntry extends Omit<Entry, "facts"> {
  /** The facts exactly as stored, byte for byte. */
  readonly factsAsStored: string;
}

/** The operations of a ledger. */
export interface Ledger {
  /** Adds one entry if the book is at the expected version. */
  readonly append: (
    book: string,
    expected: number,
    draft: Draft,
  ) => Effect.Effect<Entry, VersionConflict | LedgerFailure>;
  /** The entries after a version, in order. */
  readonly read: (book: string, after: number) => Effect.Effect<ReadonlyArray<Entry>, LedgerFailure>;
  /** The entries exactly as stored, in order, for the verifier. */
  readonly readRaw: (book: string) => Effect.Effect<ReadonlyArray<RawEntry>, LedgerFailure>;
  /** The entry a command led to, or undefined. */
  readonly find: (book: string, command: string) => Effect.Effect<Entry | undefined, LedgerFailure>;
  /** Every book that has entries, in name order. */
  readonly books: Effect.Effect<ReadonlyArray<BookLine>, LedgerFailure>;
}
