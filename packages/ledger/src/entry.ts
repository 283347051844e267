/**
 * An entry of the book: one accepted command, the facts it added, and the hash of what went before.
 */
import { createHash } from "node:crypto";
import { type Fact, Fact as FactSchema, type Instant } from "@konstellation/core";
import * as Schema from "effect/Schema";

/** What goes into the book, before it has its place and its hash. */
export interface Draft {
  /** The command's id: the same id adds nothing twice. */
  readonly command: string;
  /** A hash of the command itself, so that an id is not used for two different commands. */
  readonly commandHash: string;
  readonly recordedAt: Instant;
  readonly actor: string;
  readonly facts: ReadonlyArray<Fact>;
}

/** An entry in its place: version 1, 2, 3 … of its book. */
export interface Entry extends Draft {
  readonly book: string;
  readonly version: number;
  readonly previous: string;
  readonly hash: string;
}

/** What the first entry of every book follows. */
export const GENESIS = "0".repeat(64);

/** Reads the facts of a stored entry. */
export const StoredFacts = Schema.Array(FactSchema);

/** The hash of an entry: SHA-256 over everything in it and the hash before it, in lower-case hexadecimal. */
export const hashOf = (entry: Omit<Entry, "hash" | "facts">, factsAsStored: string): string =>
  createHash("sha256")
    .update(
      JSON.stringify([
        entry.book,
        entry.version,
        entry.command,
        entry.commandHash,
        entry.recordedAt,
        entry.actor,
        entry.previous,
      ]),
    )
    .update("\n")
    .update(factsAsStored)
    .digest("hex");

/** A hash of any JSON value, the same whatever order its keys were written in. */
export const hashOfJson = (value: unknown): string => createHash("sha256").update(inKeyOrder(value)).digest("hex");

const inKeyOrder = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/** Gives a draft its place after another entry. */
export const entryAfter = (book: string, version: number, previous: string, draft: Draft): Entry => {
  const placed = { ...draft, book, version, previous };
  return { ...placed, hash: hashOf(placed, JSON.stringify(draft.facts)) };
};
