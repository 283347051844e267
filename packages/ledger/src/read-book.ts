/**
 * Reading a book: its entries, each trusted because the chain holds to it, up to the first that cannot be.
 */
import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import { type Asides, type Followed, follow } from "./chain.ts";
import { type Entry, hashOf, type LostEntry, type Place, START, type StoredEntry } from "./entry.ts";
import type { LedgerFailure } from "./failure.ts";
import { atOnce, type Pace } from "./in-turns.ts";
import type { Ledger } from "./ledger.ts";
import { readSetAside, setsAside } from "./set-aside.ts";

/** How far a book has been read. */
export interface ReadSoFar {
  readonly at: Place;
  readonly asides: Asides;
}

/** A book that nothing has been read of. */
export const UNREAD: ReadSoFar = { at: START, asides: new Map() };

/** The entries of a book after those read before; `anew` when they begin from the first again. */
export interface Reading extends Followed, ReadSoFar {
  readonly anew: boolean;
}

/** Reads on in a book from where it was read to. */
export const readBook = (
  ledger: Ledger,
  book: string,
  from: ReadSoFar = UNREAD,
  pace: Pace = atOnce,
): Effect.Effect<Reading, LedgerFailure> =>
  Effect.gen(function* () {
    let { at, asides } = from;
    let anew = from.at.version === 0;
    let entries: Array<Entry> = [];
    for (;;) {
      const rows = yield* ledger.read(book, at.version, pace.atATime);
      if (rows.length === 0) return { entries, at, asides, anew };
      yield* pace.between;
      const followed = follow(book, at, rows, asides);
      at = followed.at;
      for (const entry of followed.entries) entries.push(entry);
      const { damage } = followed;
      const named = followed.entries.flatMap(({ setsAside: those = [] }) => those);
      if (damage === undefined && named.every(({ version }) => asides.has(version))) continue;
      const known = asides;
      asides = new Map([...(yield* allAsides(ledger, book, pace)), ...known]);
      // What has been read has been set aside since: what follows from it is read again without it.
      if ([...asides.keys()].some((version) => version <= at.version && !known.has(version)))
        [at, anew, entries] = [START, true, []];
      else if (damage !== undefined && !asides.has(damage.version)) return { entries, at, asides: known, anew, damage };
    }
  });

/** Every entry that some entry of the book sets aside. */
const allAsides = (ledger: Ledger, book: string, { atATime, between }: Pace): Effect.Effect<Asides, LedgerFailure> =>
  Effect.gen(function* () {
    const asides = new Map<number, Asides extends ReadonlyMap<number, infer One> ? One : never>();
    for (let after = 0; ; ) {
      const rows: ReadonlyArray<StoredEntry | LostEntry> = yield* ledger.read(book, after, atATime);
      const last = rows.at(-1);
      if (last === undefined) return asides;
      yield* between;
      for (const row of rows) {
        if ("lost" in row || !setsAside(row.stored) || row.hash !== hashOf(row)) continue;
        const read = readSetAside(row.stored);
        if (Result.isFailure(read)) continue;
        for (const each of read.success[0].entries) asides.set(each.version, { ...each, by: row.version });
      }
      after = last.version;
    }
  });
