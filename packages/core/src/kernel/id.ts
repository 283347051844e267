/**
 * Names of things in a book: short, readable, stable for ever.
 *
 * Lower-case letters a–z, digits, and hyphens or slashes between them: `llg`, `vaxjo/social`,
 * `2024-05-03/6`. Never a person's name or number.
 */
import * as Schema from "effect/Schema";

const ID = /^[a-z0-9]+(?:[-/.][a-z0-9]+)*$/;

/** The name of a thing in the book, at most 100 characters. */
export const Id = Schema.String.pipe(
  Schema.check(
    Schema.makeFilter(
      (text: string) =>
        (text.length <= 100 && ID.test(text)) ||
        "Expected a name of a–z, 0–9 with single - / . between, at most 100 characters: vaxjo/social",
      { toJsonSchema: () => ({ pattern: ID.source, maxLength: 100 }) },
    ),
  ),
);
export type Id = typeof Id.Type;
