/**
 * What can be found of things, in portions that are indexed together.
 *
 * Things are taken as they came, so many at a time, and the index of a portion is kept as long as its things are the same. A book
 * that has grown by one act has one portion that is not known yet; the rest was indexed before. So nothing has to be
 * kept up to date, a book of yesterday is searched like that of today, and what is gone from the book is gone from here.
 */
import { remembered } from "../remembered.ts";
import { type Concordance, concordance } from "./concordance.ts";
import { type Findable, type FoundOf, textsOf } from "./findable.ts";

/** Something that can be found, and the thing of the book that it is of. */
export interface Entry {
  readonly thing: object;
  readonly findable: Findable;
}

/** Things that are indexed together, and the words of what is found of them. */
export interface Portion {
  readonly things: ReadonlyArray<object>;
  readonly entries: ReadonlyArray<Entry>;
  readonly words: Concordance;
}

/** How many things are indexed together: more make a change dearer, fewer every question. */
const PORTION = 2048;

/** Indexes things of a kind, by what the kind says of itself. */
export const indexer = (of: FoundOf["of"]): ((things: ReadonlyArray<object>) => ReadonlyArray<Portion>) => {
  const kept = new WeakMap<object, Portion>();
  const portionOf = (some: ReadonlyArray<object>): Portion => {
    const [first] = some;
    const known = first && kept.get(first);
    if (known?.things.length === some.length && known.things.every((thing, at) => thing === some[at])) return known;
    const portion = indexed(some, of as (thing: object) => ReadonlyArray<Findable>);
    if (first !== undefined) kept.set(first, portion);
    return portion;
  };
  return remembered((things: ReadonlyArray<object>) =>
    Array.from({ length: Math.ceil(things.length / PORTION) }, (_, nth) =>
      portionOf(things.slice(nth * PORTION, (nth + 1) * PORTION)),
    ),
  );
};

const indexed = (things: ReadonlyArray<object>, of: (thing: object) => ReadonlyArray<Findable>): Portion => {
  const entries = things.flatMap((thing) => of(thing).map((findable) => ({ thing, findable })));
  return { things, entries, words: concordance(entries.map(({ findable }) => textsOf(findable).flatMap(inEach))) };
};

/** A text in each of its languages. */
export const inEach = ({ sv, en }: { readonly sv: string; readonly en?: string }): ReadonlyArray<string> =>
  en === undefined ? [sv] : [sv, en];
