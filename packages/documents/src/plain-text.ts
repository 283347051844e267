/**
 * Text as it can stand in a document: without what no reader shows, and which makes a DOCX that does not open.
 */

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken away
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

/** A text without control characters, with line ends of one kind and no half characters. */
export const plainText = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(UNPRINTABLE, "")
    .toWellFormed();

/** The lines of a text. */
export const linesOf = (text: string): ReadonlyArray<string> => plainText(text).trim().split("\n");
