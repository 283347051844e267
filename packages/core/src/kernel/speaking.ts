/**
 * A text with a brand, made in a program: what cannot be made says what was written and what was expected.
 *
 * The library's own `make` says only that something was wrong, and keeps what in a cause that nobody sees.
 */
import type * as Schema from "effect/Schema";

/**
 * The schema, with a `make` that says what is wrong in a `RangeError`.
 *
 * @param wrong what is wrong with a text, or undefined where nothing is
 */
export const speaking = <S extends Schema.Constraint & { readonly Type: string }>(
  schema: S,
  wrong: (text: string) => string | undefined,
): S => {
  const make = (text: string): string => {
    const fault = wrong(text);
    if (fault !== undefined) throw new RangeError(fault);
    return text;
  };
  return Object.defineProperty(schema, "make", { value: make });
};
