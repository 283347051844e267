/**
 * The chain of a book, followed link by link: each entry is what was hashed, follows on the one before, and can be read.
 */
import { decodeStored, decodeWith, Fact, Instant } from "@konstellation/core";
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import type { Damage } from "./damage.ts";
import { type Entry, hashOf, type LostEntry, type Place, type StoredEntry } from "./entry.ts";
import { readSetAside, type SetAside, setsAside } from "./set-aside.ts";

/** The entries that are not read any more by their version, each with the version of the entry that set it aside. */
export type Asides = ReadonlyMap<number, SetAside & { readonly by: number }>;

/** How far the chain holds: the entries read, where it has come to, and what stopped it. */
export interface Followed {
  readonly entries: ReadonlyArray<Entry>;
  readonly at: Place;
  readonly damage?: Damage;
}

/** Follows stored entries from a place, past those that are set aside, to the first that cannot be trusted. */
export const follow = (
  book: string,
  from: Place,
  rows: ReadonlyArray<StoredEntry | LostEntry>,
  asides: Asides,
): Followed => {
  const entries: Array<Entry> = [];
  let at = from;
  for (const row of rows) {
    at = pastThoseSetAside(at, asides, row.version);
    if (row.version <= at.version) continue;
    const link = linkAfter(book, at, row);
    if (Result.isFailure(link)) return { entries, at, damage: { book, version: at.version + 1, ...link.failure } };
    entries.push(link.success);
    at = row as StoredEntry;
  }
  return { entries, at: { version: at.version, hash: at.hash } };
};

/** The place behind the entries that are set aside, as far as an entry that is there. */
const pastThoseSetAside = (from: Place, asides: Asides, until: number): Place => {
  let at = from;
  for (
    let aside = asides.get(at.version + 1);
    aside !== undefined && aside.version <= until;
    aside = asides.get(at.version + 1)
  )
    at = { version: aside.version, hash: aside.hash };
  return at;
};

type Fault = Pick<Damage, "why" | "what">;

const linkAfter = (book: string, at: Place, row: StoredEntry | LostEntry): Result.Result<Entry, Fault> => {
  if (row.version !== at.version + 1) return Result.fail({ why: "versionMissing" });
  if ("lost" in row) return Result.fail({ why: "lost", what: row.lost });
  if (row.previous !== at.hash) return Result.fail({ why: "previousDiffers" });
  if (row.book !== book || row.hash !== hashOf(row)) return Result.fail({ why: "hashDiffers" });
  return readEntry(row);
};

const readFacts = decodeStored(Schema.Array(Fact));

const readMoment = decodeWith(Instant);

/** Reads what a stored entry adds. Whether it is what was written is not asked here. */
export const readEntry = (row: StoredEntry): Result.Result<Entry, Fault> => {
  const { stored, recordedAt } = row;
  const moment = readMoment(recordedAt);
  if (Result.isFailure(moment))
    return Result.fail({ why: "unreadable", what: `recordedAt: ${moment.failure[0]?.message}` });
  if (setsAside(stored))
    return Result.mapBoth(readSetAside(stored), {
      onSuccess: ([{ entries }]) => ({ ...entryOf(row, []), setsAside: entries }),
      onFailure: ({ message }): Fault => ({ why: "newer", what: message }),
    });
  let json: unknown;
  try {
    json = JSON.parse(stored);
  } catch (error) {
    return Result.fail({ why: "unreadable", what: error instanceof Error ? error.message : String(error) });
  }
  const read = readFacts(json);
  if (Result.isSuccess(read)) return Result.succeed(entryOf(row, read.success));
  const { is, faults } = read.failure;
  const [first] = faults;
  return Result.fail({
    why: is === "newer" ? "newer" : "unreadable",
    what: first === undefined ? "" : `${first.path}: ${first.message}`,
  });
};

/** The entry with its facts, written out: a long book is made of many. */
const entryOf = (
  { book, version, command, commandHash, recordedAt, actor, previous, hash }: StoredEntry,
  facts: Entry["facts"],
): Entry => ({
  book,
  version,
  command,
  commandHash,
  // It has been read.
  recordedAt: recordedAt as Entry["recordedAt"],
  actor,
  facts,
  previous,
  hash,
});
