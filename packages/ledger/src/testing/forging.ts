/**
 * What somebody can do who writes to the file itself: change a book and make every hash anew, so that its chain holds.
 */
import type { Fact } from "@konstellation/core";
import * as Effect from "effect/Effect";
import { type Entry, entryAfter, START, type StoredEntry } from "../entry.ts";
import type { Ledger } from "../ledger.ts";
import { memoryLedger } from "../memory.ts";

type Book = ReadonlyArray<Entry>;
type Of<Type extends Fact["type"]> = Extract<Fact, { readonly type: Type }>;

/** A book of these entries, with hashes that fit whatever they say. */
export const rehashed = (book: string, entries: Book): Ledger => {
  const rows: Array<StoredEntry> = [];
  for (const { command, commandHash, recordedAt, actor, facts } of entries)
    rows.push(entryAfter(book, rows.at(-1) ?? START, { command, commandHash, recordedAt, actor, facts }).stored);
  return {
    ...memoryLedger(),
    read: (_, after, atMost) => Effect.sync(() => rows.filter(({ version }) => version > after).slice(0, atMost)),
  };
};

/** Whether a fact is of a type, and something else besides. */
export const isOf =
  <Type extends Fact["type"]>(type: Type, also: (fact: Of<Type>) => boolean = () => true) =>
  (fact: Fact): boolean =>
    fact.type === type && also(fact as Of<Type>);

/** Where the first entry stands that has a fact. */
export const placeOf = (entries: Book, is: (fact: Fact) => boolean): number => {
  const at = entries.findIndex((entry) => entry.facts.some(is));
  if (at === -1) throw new Error("The book has no such fact");
  return at;
};

/** The book with an entry of these facts written in after the first entry that has a fact, when that was recorded. */
export const withAfter = (entries: Book, is: (fact: Fact) => boolean, ...facts: ReadonlyArray<Fact>): Book => {
  const at = placeOf(entries, is);
  return entries.flatMap((entry, index) =>
    index === at ? [entry, { ...entry, command: "forged", actor: "somebody", facts }] : [entry],
  );
};

/** The book with the first entry that has a fact changed. */
export const withEntry = (entries: Book, is: (fact: Fact) => boolean, change: (entry: Entry) => Entry): Book => {
  const at = placeOf(entries, is);
  return entries.map((entry, index) => (index === at ? change(entry) : entry));
};

/** The book with every fact of a kind changed. */
export const withEvery = <Type extends Fact["type"]>(
  entries: Book,
  type: Type,
  change: (fact: Of<Type>) => Fact,
): Book =>
  entries.map((entry) =>
    entry.facts.some((fact) => fact.type === type)
      ? { ...entry, facts: entry.facts.map((fact) => (fact.type === type ? change(fact as Of<Type>) : fact)) }
      : entry,
  );
