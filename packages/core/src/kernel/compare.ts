/**
 * Which of two texts comes first, and things put in order by one.
 */

/**
 * Which of two texts comes first, character by character, as a sort asks: days, moments and ids are in order so.
 *
 * No language's alphabet: what is sorted for people to read is sorted where it is shown.
 */
export const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** How things are put in order: by keys, and those that share a key among themselves. */
export interface Ordering<A> {
  /** Which key comes first; the lowest unless said. */
  readonly keys?: (one: string, other: string) => number;
  /** Which of those that share a key comes first; as they came unless said. */
  readonly among?: (one: A, other: A) => number;
}

/**
 * Things in order by a key that many of them share, such as a day.
 *
 * They are laid in heaps, and only the keys of the heaps are sorted: ten years of a book have ten times the things of one, but
 * sorting them all would take more than ten times as long.
 */
export const inOrderOf = <A>(
  things: Iterable<A>,
  keyOf: (thing: A) => string,
  { keys = compare, among }: Ordering<A> = {},
): ReadonlyArray<A> => {
  const heaps = new Map<string, Array<A>>();
  for (const thing of things) {
    const key = keyOf(thing);
    const heap = heaps.get(key);
    if (heap === undefined) heaps.set(key, [thing]);
    else heap.push(thing);
  }
  const sorted: Array<A> = [];
  for (const [, heap] of [...heaps].sort(([one], [other]) => keys(one, other))) {
    if (among !== undefined && heap.length > 1) heap.sort(among);
    for (const thing of heap) sorted.push(thing);
  }
  return sorted;
};

/** The highest first: the latest day before the earlier ones. */
export const latestFirst = (one: string, other: string): number => compare(other, one);
