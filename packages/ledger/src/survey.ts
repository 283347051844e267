/**
 * Every entry of a book that cannot be trusted, and what the rest of it says.
 */
import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import { readEntry } from "./chain.ts";
import type { Damage } from "./damage.ts";
import { type Entry, hashOf, type Place, START, type StoredEntry } from "./entry.ts";
import type { LedgerFailure } from "./failure.ts";
import { inTurns } from "./in-turns.ts";
import type { Ledger } from "./ledger.ts";
import { type ReadSoFar, readBook, UNREAD } from "./read-book.ts";
import type { SetAside } from "./set-aside.ts";

/** What a book is, entry by entry. */
export interface Survey {
  readonly at: Place;
  /** The entries that can be trusted. */
  readonly entries: ReadonlyArray<Entry>;
  /** The entries that cannot, each with the hash by which the chain goes on; none where that cannot be known. */
  readonly damages: ReadonlyArray<Damage & { readonly hash: string | undefined }>;
  /** The entries that have been set aside, and the version of the entry that did it. */
  readonly setAside: ReadonlyArray<SetAside & { readonly by: number }>;
  /** The versions of those among them that are just what was written and can be read, whatever the entry says that set them aside. */
  readonly setAsideWhole: ReadonlyArray<number>;
}

/** Reads a whole book as stored, in turns, and goes on behind each entry that cannot be trusted. */
export const survey = (ledger: Ledger, book: string): Effect.Effect<Survey, LedgerFailure> =>
  Effect.gen(function* () {
    const damages: Array<Survey["damages"][number]> = [];
    const passed = new Map<number, SetAside & { readonly by: number }>();
    let entries: Array<Entry> = [];
    let from: ReadSoFar = UNREAD;
    for (;;) {
      const reading = yield* readBook(ledger, book, from, inTurns);
      if (reading.anew) entries = [];
      for (const entry of reading.entries) entries.push(entry);
      const { damage: stopped, asides, at } = reading;
      const damage = stopped && (yield* whoseFault(ledger, stopped));
      const hash = damage && (yield* hashBehind(ledger, damage));
      if (damage !== undefined) damages.push({ ...damage, hash });
      if (damage === undefined || hash === undefined || passed.has(damage.version)) {
        const inOrder = damages.sort((a, b) => a.version - b.version);
        const setAside = [...asides.values()].filter(({ version }) => !passed.has(version));
        return { at, entries, damages: inOrder, setAside, setAsideWhole: yield* wholeAmong(ledger, book, setAside) };
      }
      // Nothing is set aside by looking: it is only passed, to see what comes after it.
      const beyond = { version: damage.version, hash, why: damage.why, by: damage.version };
      passed.set(damage.version, beyond);
      const past = damage.version > at.version ? { version: damage.version, hash } : START;
      from = { at: past, asides: new Map([...asides, [damage.version, beyond]]) };
    }
  });

/** Which of the entries that have been set aside are what the chain remembers of them, and can be read. */
const wholeAmong = (ledger: Ledger, book: string, setAside: Survey["setAside"]) =>
  Effect.map(
    Effect.forEach(setAside, ({ version, hash }) =>
      Effect.map(ledger.read(book, version - 1, 1), ([row]) =>
        row?.version === version && !("lost" in row) && row.hash === hash && isWhole(row) ? [version] : [],
      ),
    ),
    (found) => found.flat(),
  );

const isWhole = (row: StoredEntry): boolean => row.hash === hashOf(row) && Result.isSuccess(readEntry(row));

/**
 * Which entry is at fault where one does not follow on the one before it. One that is what was hashed says what it followed
 * on, so it is the one before that has been exchanged.
 */
const whoseFault = (ledger: Ledger, damage: Damage): Effect.Effect<Damage, LedgerFailure> => {
  const { book, version, why } = damage;
  if (why !== "previousDiffers" || version === 1) return Effect.succeed(damage);
  return Effect.map(ledger.read(book, version - 1, 1), ([row]) =>
    row !== undefined && !("lost" in row) && row.hash === hashOf(row)
      ? { book, version: version - 1, why: "hashDiffers" }
      : damage,
  );
};

/** The hash by which the chain goes on behind an entry: as the next has kept it, else as it says itself. */
const hashBehind = (ledger: Ledger, { book, version }: Damage): Effect.Effect<string | undefined, LedgerFailure> =>
  Effect.map(ledger.read(book, version - 1, 2), (rows) => {
    const whole = rows.flatMap((row) => ("lost" in row ? [] : [row]));
    const next = whole.find((row) => row.version === version + 1);
    return next?.previous ?? whole.find((row) => row.version === version)?.hash;
  });
