/**
 * A ledger in memory, for tests and for trying things out.
 */
import type { PersonKept } from "@konstellation/core";
import * as Effect from "effect/Effect";
import { type Content, type Contents, hashOfBytes } from "./contents.ts";
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

/** People in memory. */
export const memoryPeople = (): People => {
  const books = new Map<string, { readonly kept: Map<string, PersonKept>; readonly erased: Set<string> }>();
  const of = (book: string) => {
    const people = books.get(book) ?? { kept: new Map(), erased: new Set() };
    books.set(book, people);
    return people;
  };
  const keep = (book: string, person: PersonKept): boolean => {
    const { kept, erased } = of(book);
    if (erased.has(person.person)) return false;
    kept.set(person.person, person);
    return true;
  };
  return {
    keep: (book, person) => Effect.sync(() => keep(book, person)),
    name: (book, person, name) =>
      Effect.sync(() => keep(book, { functions: [], contact: {}, ...of(book).kept.get(person), person, name })),
    kept: (book) => Effect.sync(() => new Map(of(book).kept)),
    names: (book) => Effect.sync(() => new Map([...of(book).kept].map(([person, { name }]) => [person, name]))),
    erased: (book) => Effect.sync(() => new Set(of(book).erased)),
    erase: (book, person) =>
      Effect.sync(() => {
        of(book).erased.add(person);
        return of(book).kept.delete(person);
      }),
  };
};

/** Content in memory. */
export const memoryContents = (): Contents => {
  const books = new Map<string, Map<string, Content>>();
  const of = (book: string): Map<string, Content> => {
    const contents = books.get(book) ?? new Map<string, Content>();
    books.set(book, contents);
    return contents;
  };
  return {
    keep: (book, content) =>
      Effect.sync(() => {
        const hash = hashOfBytes(content.bytes);
        if (!of(book).has(hash)) of(book).set(hash, { ...content, bytes: content.bytes.slice() });
        return hash;
      }),
    read: (book, hash) => Effect.sync(() => of(book).get(hash)),
    kept: (book) =>
      Effect.sync(
        () => new Map([...of(book)].map(([hash, { mediaType, bytes }]) => [hash, { mediaType, size: bytes.length }])),
      ),
  };
};
