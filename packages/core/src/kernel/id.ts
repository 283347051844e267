/**
 * Names of things in a book: short, readable, stable for ever.
 *
 * Lower-case letters a–z, digits, and hyphens, slashes or dots between them: `llg`, `vaxjo/social`,
 * `2024-05-03/6`. Never a person's name or number.
 */
import * as Schema from "effect/Schema";

const ID = /^[a-z0-9]+(?:[-/.][a-z0-9]+)*$/;

/** The longest name that somebody can give, and the longest that the book makes of those it has been given. */
const LONGEST = 100;
const LONGEST_MADE = 400;

const nameOfAtMost = (longest: number) =>
  Schema.String.pipe(
    Schema.check(
      Schema.makeFilter(
        (text: string) =>
          (text.length <= longest && ID.test(text)) ||
          `Expected a name of a–z, 0–9 with single - / . between, at most ${longest} characters: vaxjo/social`,
        { toJsonSchema: () => ({ pattern: ID.source, maxLength: longest }) },
      ),
    ),
  );

/** The name of a thing in the book, at most 100 characters. */
export const Id = nameOfAtMost(LONGEST);
export type Id = typeof Id.Type;

/** A name that the book has made of names: of a commitment (meeting.item.number.party), or of an item in its meeting. */
export const MadeId = nameOfAtMost(LONGEST_MADE);

/** Whether a text can be the name of a thing. */
export const isId = (text: string): boolean => text.length <= LONGEST && ID.test(text);
