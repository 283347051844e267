/**
 * A concordance: in which of so many entries each word stands, and in which order the words stand there.
 *
 * Words are numbered as they come, and texts are kept as the numbers of their words, one after the other: whether words stand in a row is
 * then read from one place in memory.
 */
import { inAll } from "./in-all.ts";
import type { Sought } from "./sought.ts";
import { wordsOf } from "./words.ts";

/** A concordance. */
export interface Concordance {
  /** The places of the entries that say all that is looked for, in order. Where nothing is looked for, none does. */
  readonly having: (sought: ReadonlyArray<Sought>) => ReadonlyArray<number>;
}

/** Stands between two texts. */
const END = 0;
/** The number of no word. */
const UNKNOWN = -1;
const NOWHERE: ReadonlyArray<number> = [];

/** The concordance of entries of which each has some texts. */
export const concordance = (entries: ReadonlyArray<ReadonlyArray<string>>): Concordance => {
  const numbers = new Map<string, number>();
  /** Where each word stands, by its number. */
  const places: Array<Array<number>> = [[]];
  const sequence: Array<number> = [];
  const starts: Array<number> = [];

  for (const [at, texts] of entries.entries()) {
    starts.push(sequence.length);
    for (const text of texts) {
      for (const word of wordsOf(text)) {
        const number = numbers.get(word) ?? places.push([]) - 1;
        numbers.set(word, number);
        const known = places[number] ?? [];
        if (known.at(-1) !== at) known.push(at);
        sequence.push(number);
      }
      sequence.push(END);
    }
  }
  const order = Uint32Array.from(sequence);
  let alphabet: ReadonlyArray<string> | undefined;

  const placesOf = (number: number): ReadonlyArray<number> => places[number] ?? [];

  /** The numbers of the words that begin so. */
  const beginning = (start: string): ReadonlySet<number> => {
    alphabet ??= [...numbers.keys()].sort();
    const found = new Set<number>();
    for (let at = firstFrom(alphabet, start); alphabet[at]?.startsWith(start) === true; at += 1)
      found.add(numbers.get(alphabet[at] ?? "") ?? END);
    return found;
  };

  /** The numbers of words in a row, and of those that it may end with. */
  const rowOf = ({ words, begins }: Sought): Row => {
    const whole = (begins ? words.slice(0, -1) : words).map((word) => numbers.get(word) ?? UNKNOWN);
    return { whole, ends: begins ? beginning(words.at(-1) ?? "") : undefined };
  };

  const placesOfRow = ({ whole, ends }: Row): ReadonlyArray<ReadonlyArray<number>> => [
    ...whole.map(placesOf),
    ...(ends === undefined ? [] : [anyOf([...ends].map(placesOf))]),
  ];

  const stands = ({ whole, ends }: Row, at: number): boolean => {
    const until = starts[at + 1] ?? order.length;
    for (let start = starts[at] ?? 0; start < until; start += 1) {
      let nth = 0;
      while (nth < whole.length && order[start + nth] === whole[nth]) nth += 1;
      if (nth === whole.length && (ends === undefined || ends.has(order[start + nth] ?? END))) return true;
    }
    return false;
  };

  return {
    having: (sought) => {
      const rows = sought.map(rowOf);
      if (rows.some(({ whole, ends }) => whole.includes(UNKNOWN) || ends?.size === 0)) return NOWHERE;
      const common = inAll(rows.flatMap(placesOfRow));
      // A single word stands wherever it is listed; for words in a row the texts have to be looked at.
      const long = rows.filter((_, nth) => (sought[nth]?.words.length ?? 0) > 1);
      return long.length === 0 ? common : common.filter((at) => long.every((row) => stands(row, at)));
    },
  };
};

/** Words in a row, by their numbers: all of them, or all but the last and those that the last may be. */
interface Row {
  readonly whole: ReadonlyArray<number>;
  readonly ends: ReadonlySet<number> | undefined;
}

/** The place of the first word from one on in an alphabet, by halving. */
const firstFrom = (alphabet: ReadonlyArray<string>, start: string): number => {
  let [low, high] = [0, alphabet.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((alphabet[middle] ?? "") < start) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The places in any of some lists, in order. */
const anyOf = (lists: ReadonlyArray<ReadonlyArray<number>>): ReadonlyArray<number> =>
  lists.length <= 1 ? (lists[0] ?? []) : [...new Set(lists.flat())].sort((one, other) => one - other);
