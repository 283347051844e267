/**
 * What somebody types when looking for something: words, and never a query language.
 *
 * Two signs mean something: quotes, between which words stand in a row, and a `*` at the end of a word, of which only the beginning
 * is known. Everything else is between words, so that nothing that can be typed is an error.
 */
import { folded, wordsInFolded } from "./words.ts";

/** Words that are looked for in a row; the last may be the beginning of a word. */
export interface Sought {
  readonly words: readonly [string, ...ReadonlyArray<string>];
  readonly begins: boolean;
}

/** What stands between quotes, of any kind and to the end where they are not closed; or as far as the next blank. */
const PART = /["“”„«»]([^"“”„«»]*)(?:["“”„«»](\*)?|$)|[^\s"“”„«»]+/gu;

/** A `*` after a letter or a digit, at the end. */
const BEGINNING = /[\p{L}\p{N}\p{M}]\*+\s*$/u;

/** What is looked for: all of it has to be found. What is written together (`rss-chefen`, `12/2024`) stands in a row. */
export const soughtIn = (typed: string): ReadonlyArray<Sought> =>
  [...folded(typed).matchAll(PART)].flatMap(([part, quoted, star]): ReadonlyArray<Sought> => {
    const [first, ...rest] = wordsInFolded(quoted ?? part);
    if (first === undefined) return [];
    return [{ words: [first, ...rest], begins: star !== undefined || BEGINNING.test(quoted ?? part) }];
  });
