/**
 * Finding what can be read in a book by its words: each concept says what of its own is found.
 *
 * All that is looked for has to be said of one thing, in whichever of its texts. What is newest comes first, by the day that a thing is
 * of and not by when it was entered; what is of one day comes by kind, in the order of the concepts, and then as it was
 * entered. So the facts alone give the order, and it is the same wherever they are kept.
 */
import * as Schema from "effect/Schema";
import {
  type AnyConcept,
  concordance,
  type Entry,
  type FoundOf,
  indexer,
  inEach,
  inOrderOf,
  type Listing,
  lastDayOf,
  latestFirst,
  MadeId,
  type Portion,
  remembered,
  type Sought,
  soughtIn,
  textsOf,
  When,
  Wording,
} from "../../kernel/index.ts";
import type { Book, Kind } from "../book.ts";
import { concepts } from "../concepts.ts";
import { nameOf } from "../names.ts";

type FoundIn<Kinds> = {
  readonly [Each in keyof Kinds]: Kinds[Each] extends { readonly found: unknown } ? Each : never;
}[keyof Kinds];
type FoundOfEach<Concept> = Concept extends { readonly kinds: infer Kinds } ? FoundIn<Kinds> : never;

/** What kind of thing can be found. */
export type FoundKind = FoundOfEach<(typeof concepts)[number]>;

const list: ReadonlyArray<AnyConcept> = concepts;
const found = list.flatMap(({ kinds }) =>
  Object.entries(kinds).flatMap(([kind, each]) =>
    each.found === undefined ? [] : [{ kind: kind as FoundKind, ...each.found, portions: indexer(each.found.of) }],
  ),
);

export const FoundKind = Schema.Literals(found.map(({ kind }) => kind));

/** Something that was found. */
export const FoundThing = Schema.Struct({
  about: Schema.Struct({ kind: FoundKind, id: MadeId }),
  /** The day it is of, or the time as precisely as it was said. */
  on: Schema.NullOr(When),
  /** What it is called, or what it says. */
  title: Wording,
  /** The text that most of the words stand in. */
  text: Wording,
  /** What it stands in, where it stands in something: a decision in its meeting. */
  in: Schema.NullOr(Schema.Struct({ kind: FoundKind, id: MadeId, title: Wording })),
  /** It was struck: it can be read, and does not hold. */
  struck: Schema.Boolean,
}).annotate({ identifier: "FoundThing" });
export type FoundThing = typeof FoundThing.Type;

interface Placed {
  readonly kind: FoundKind;
  readonly entry: Entry;
  readonly on: When | undefined;
  /** How many came before it, as the kinds and their things came. */
  readonly at: number;
}

interface Shelf {
  readonly kind: FoundKind;
  readonly portion: Portion;
  /** How many entries stand on the shelves before it. */
  readonly before: number;
}

type OfBook = { readonly [Asks in "among" | "on"]: (...asked: ReadonlyArray<unknown>) => ReturnType<FoundOf[Asks]> };

/** The time whose last day is the latest comes first, and what is of none last. */
const lastDayFirst = (one: string, other: string): number =>
  latestFirst(one === "" ? one : lastDayOf(one), other === "" ? other : lastDayOf(other));

/** Everything that can be found in a book, and in which order: worked out when it is first asked, since a book never changes. */
const shelvesOf = remembered((book: Book) => {
  const shelves: Array<Shelf> = [];
  const all: Array<Placed> = [];
  for (const { kind, portions, ...each } of found) {
    // That what is found is asked of parts that a book has is checked where the list is composed.
    const { among, on } = each as unknown as OfBook;
    for (const portion of portions(among(book))) {
      shelves.push({ kind, portion, before: all.length });
      for (const entry of portion.entries) all.push({ kind, entry, on: on(book, entry.thing), at: all.length });
    }
  }
  const ordered = inOrderOf(all, ({ on }) => on ?? "", { keys: lastDayFirst });
  const ranks = new Uint32Array(all.length);
  for (const [rank, { at }] of ordered.entries()) ranks[at] = rank;
  return { shelves, ordered, ranks };
});

/** Whether something that has the words is wanted. */
export type Keeps = (found: Pick<FoundThing, "about" | "on">) => boolean;

/**
 * Everything in a book that has the words that are typed, the newest first: of every kind, unless one is asked for.
 *
 * @param keeps which of them are wanted besides, by what and of which day they are; all, unless it is given
 * @param typed words, what stands in a row between quotes, and beginnings of words before a `*`; where there is no word, nothing is found
 */
export const searchView = (book: Book, typed: string, kind?: FoundKind, keeps?: Keeps): Listing<FoundThing> => {
  const { shelves, ordered, ranks } = shelvesOf(book);
  const sought = soughtIn(typed);
  const isKept = ({ kind: of, on, entry }: Placed) =>
    keeps?.({ about: { kind: of, id: entry.findable.id }, on: on ?? null }) !== false;
  const asked = kind === undefined ? shelves : shelves.filter((shelf) => shelf.kind === kind);
  const stand = asked.map(({ portion, before }) => ({ before, places: portion.words.having(sought) }));
  const hits = new Uint32Array(stand.reduce((sum, { places }) => sum + places.length, 0));
  let many = 0;
  for (const { before, places } of stand)
    for (const at of places) {
      hits[many] = ranks[before + at] ?? 0;
      many += 1;
    }
  const isWanted = (rank: number) => ordered[rank] !== undefined && isKept(ordered[rank]);
  const inRank = inOrder(keeps === undefined ? hits : hits.filter(isWanted), ordered.length);
  return {
    length: inRank.length,
    slice: (from, to) =>
      [...inRank.slice(from, to)].flatMap((rank) => ordered[rank] ?? []).map((each) => seen(book, each, sought)),
  };
};

/** Ranks in order: sorted where they are few; where they are many, each is ticked in a list of all, and the ticks are read off. */
const inOrder = (ranks: Uint32Array, all: number): Uint32Array => {
  if (ranks.length < all / 16) return ranks.sort();
  const ticked = new Uint8Array(all);
  for (const rank of ranks) ticked[rank] = 1;
  let many = 0;
  for (let rank = 0; rank < all; rank += 1)
    if (ticked[rank] === 1) {
      ranks[many] = rank;
      many += 1;
    }
  return ranks;
};

const seen = (book: Book, { kind, entry, on }: Placed, sought: ReadonlyArray<Sought>): FoundThing => {
  const { id, title, in: place, struck = false } = entry.findable;
  return {
    about: { kind, id },
    on: on ?? null,
    title,
    text: textsOf(entry.findable).reduce((best, text) => (said(text, sought) > said(best, sought) ? text : best)),
    in:
      place === undefined
        ? null
        : { kind: place.kind as FoundKind, id: place.id, title: nameOf(book, place.kind as Kind, place.id) },
    struck,
  };
};

/** How much of what is looked for a text says, in one of its languages. */
const said = (text: Wording, sought: ReadonlyArray<Sought>): number => {
  const { having } = concordance([inEach(text)]);
  return sought.filter((each) => having([each]).length > 0).length;
};
