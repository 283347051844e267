/**
 * Text cut into the words that it is found by. This is the one place where that is done, for what is kept and for what is typed
 * alike, so that the same text has the same words in memory and in every store.
 *
 * å, ä and ö are letters of their own, and so is é; capitals are not. No word is left out and none is shortened: *inte* and *att*
 * are found, and what is inflected is found by how it begins.
 */

/** What has no width and is no part of a word: soft hyphens, joiners, marks of direction and of byte order. */
const INVISIBLE = /\p{Cf}/gu;

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** A text without capitals and without what is invisible, each letter written in one way; a final sigma is a sigma. */
export const folded = (text: string): string =>
  text.replace(INVISIBLE, "").toLowerCase().normalize("NFC").replaceAll("ς", "σ");

/** The words of a text that has been folded: whatever is neither letter nor digit stands between them. */
export const wordsInFolded = (text: string): ReadonlyArray<string> => text.match(WORD) ?? [];

/** The words of a text, in order. */
export const wordsOf = (text: string): ReadonlyArray<string> => wordsInFolded(folded(text));
