/**
 * A ledger in memory, for tests and for trying things out.
 */
import * as Effect from "effect/Effect";
import { entryAfter, START, type StoredEntry } from "./entry.ts";
import { type Ledger, VersionConflict } from "./ledger.ts";
import type { People } from "./people.ts";

/** A new, empty ledger in memory. */
export const memoryLedger = (): Ledger => {
  const books = new Map<string, Array<StoredEntry>>();
  const entriesOf = (book: string): ReadonlyArray<StoredEntry> => books.get(book) ?? [];
  return {
    append: (book, expected, draft) =>
      Effect.suspend(() => {
        const entries = books.get(book) ?? [];
        if (entries.length !== expected)
          return Effect.fail(new VersionConflict({ book, expected, actual: entries.length }));
        const { entry, stored } = entryAfter(book, entries.at(-1) ?? START, draft);
        books.set(book, entries);
        entries.push(stored);
        return Effect.succeed(entry);
      }),
    read: (book, after, atMost) => Effect.sync(() => entriesOf(book).slice(after, after + atMost)),
    find: (book, command) => Effect.sync(() => entriesOf(book).find((entry) => entry.command === command)),
    books: Effect.sync(() =>
      [...books]
        .map(([book, entries]) => ({ book, version: entries.length }))
        .sort((a, b) => (a.book < b.book ? -1 : 1)),
    ),
  };
};

/** People's names in memory. */
export const memoryPeople = (): People => {
  const books = new Map<string, Map<string, string>>();
  const namesOf = (book: string) => {
    const names = books.get(book) ?? new Map<string, string>();
    books.set(book, names);
    return names;
  };
  return {
    name: (book, person, name) => Effect.sync(() => void namesOf(book).set(person, name)),
    names: (book) => Effect.sync(() => new Map(namesOf(book))),
    erase: (book, person) => Effect.sync(() => namesOf(book).delete(person)),
  };
};
