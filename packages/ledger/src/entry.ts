/**
 * An entry of the book: one accepted command, the facts it added, and the hash of what went before.
 */
import { createHash } from "node:crypto";
import { type Fact, type Instant, inOrderOfKeys } from "@konstellation/core";
import { type SetAside, storedSetAside } from "./set-aside.ts";

/** What goes into the book, before it has its place and its hash. */
export interface Draft {
  /** The command's id: the same id adds nothing twice. */
  readonly command: string;
  /** A hash of the command itself, so that an id is not used for two different commands. */
  readonly commandHash: string;
  readonly recordedAt: Instant;
  readonly actor: string;
  readonly facts: ReadonlyArray<Fact>;
  /** Earlier entries that are not read any more; an entry that says so adds no facts. */
  readonly setsAside?: ReadonlyArray<SetAside>;
}

/** An entry in its place: version 1, 2, 3 … of its book. */
export interface Entry extends Draft {
  readonly book: string;
  readonly version: number;
  readonly previous: string;
  readonly hash: string;
}

/** An entry exactly as it is stored, whatever has become of it. */
export interface StoredEntry extends Omit<Entry, "facts" | "setsAside" | "recordedAt"> {
  readonly recordedAt: string;
  /** Its facts as they are stored, byte for byte. */
  readonly stored: string;
}

/** An entry that the store has and cannot give: where it stands, and what the store says. */
export interface LostEntry {
  readonly version: number;
  readonly lost: string;
}

/** What the first entry of every book follows. */
export const GENESIS = "0".repeat(64);

/** What is stored of what an entry adds. */
const storedIn = ({ facts, setsAside }: Draft): string =>
  setsAside === undefined ? JSON.stringify(facts) : storedSetAside(setsAside);

/** The hash of an entry: SHA-256 over everything in it and the hash before it, in lower-case hexadecimal. */
export const hashOf = (entry: Omit<StoredEntry, "hash">): string =>
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
    .update(entry.stored)
    .digest("hex");

/** A hash of any JSON value, the same whatever order its keys were written in. */
export const hashOfJson = (value: unknown): string => createHash("sha256").update(inOrderOfKeys(value)).digest("hex");

/** Where a book has come to: the version and the hash of its last entry. */
export interface Place {
  readonly version: number;
  readonly hash: string;
}

/** Before the first entry. */
export const START: Place = { version: 0, hash: GENESIS };

/** Gives a draft its place after another entry: as it is known, and as it is stored. */
export const entryAfter = (
  book: string,
  { version, hash: previous }: Place,
  draft: Draft,
): { readonly entry: Entry; readonly stored: StoredEntry } => {
  const { facts, setsAside, ...said } = draft;
  const placed = { ...said, book, version: version + 1, previous };
  const unhashed = { ...placed, stored: storedIn(draft) };
  const hash = hashOf(unhashed);
  return { entry: { ...draft, ...placed, hash }, stored: { ...unhashed, hash } };
};
