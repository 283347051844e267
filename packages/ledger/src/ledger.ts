/**
 * The port of the book: append with an expected version, and read.
 *
 * A ledger stores; it knows no rule. Every ledger passes the suite in `@konstellation/ledger/testing`.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context";
import type * as Effect from "effect/Effect";
import * as Schema from "effect/Schema";
import type { Draft, Entry } from "./entry.ts";

/** Somebody else wrote in the book first: it is at another version than expected. @category errors @since 0.1.0 */
export class VersionConflict extends Schema.TaggedError<VersionConflict>()("VersionConflict", {
  book: Schema.String,
  expected: Schema.Int,
  actual: Schema.Int,
}) {
  override get message() {
    return `The book "${this.book}" is at version ${this.actual}, not ${this.expected}: read again and decide again`;
  }
}

/** The store could not be read or written. @category errors @since 0.1.0 */
export class LedgerFailure extends Schema.TaggedError<LedgerFailure>()("LedgerFailure", {
  reason: Schema.String,
  cause: Schema.optionalKey(Schema.Unknown),
}) {
  override get message() {
    return this.reason;
  }
}

/** A book and how many entries it has. @category models @since 0.1.0 */
export interface BookLine {
  readonly book: string;
  readonly version: number;
}

/** What a stored entry that cannot be read looks like to the verifier. @category models @since 0.1.0 */
export interface RawEntry extends Omit<Entry, "facts"> {
  /** The facts exactly as stored, byte for byte. */
  readonly factsAsStored: string;
}

/** The operations of a ledger. @category models @since 0.1.0 */
export interface LedgerShape {
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

/** The ledger, as a service. @category services @since 0.1.0 */
export class Ledger extends Context.Service<Ledger, LedgerShape>()("@konstellation/ledger/Ledger") {}
