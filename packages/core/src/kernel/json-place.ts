/**
 * Where a text stops being JSON: the line and the column, and what stands there.
 *
 * The parser's own message is in English, differs between engines, and says the place only sometimes.
 */

/** The place, counted from 1, and the character there; none where the text ends before it is whole. */
export interface JsonPlace {
  readonly line: number;
  readonly column: number;
  readonly found: string | undefined;
}

const SPACE = /[ \t\n\r]*/y;
const TEXT = /"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const NUMBER_OR_WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** A text as far as it can be one: what follows is neither its end nor what may stand in it. */
const BEGUN = /"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/uy;

/** What may stand next: a value, a value or the end of a list, a key, a key or the end of an object, what follows a key, what follows a value. */
type Next = "value" | "firstValue" | "key" | "firstKey" | "colon" | "after";

/** The first place at which a text cannot be JSON; undefined where it is. */
export const placeOfFault = (text: string): JsonPlace | undefined => {
  const open: Array<"{" | "["> = [];
  let at = 0;
  let next: Next = "value";
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found === null) return false;
    at = pattern.lastIndex;
    return true;
  };
  for (;;) {
    take(SPACE);
    const letter = text[at];
    if (next === "after" && open.length === 0) return letter === undefined ? undefined : placeAt(text, at);
    const inside = open.at(-1);
    const closes = inside === "{" ? "}" : "]";
    const mayClose = next === "after" || next === (inside === "{" ? "firstKey" : "firstValue");
    if (inside !== undefined && letter === closes && mayClose) {
      at += 1;
      open.pop();
      next = "after";
    } else if (next === "after" && letter === ",") {
      at += 1;
      next = inside === "{" ? "key" : "value";
    } else if (next === "colon" && letter === ":") {
      at += 1;
      next = "value";
    } else if ((next === "key" || next === "firstKey") && take(TEXT)) next = "colon";
    else if ((next === "value" || next === "firstValue") && (letter === "{" || letter === "[")) {
      at += 1;
      open.push(letter);
      next = letter === "{" ? "firstKey" : "firstValue";
    } else if ((next === "value" || next === "firstValue") && (take(TEXT) || take(NUMBER_OR_WORD))) next = "after";
    else {
      if (next !== "after" && next !== "colon") take(BEGUN);
      return placeAt(text, at);
    }
  }
};

const placeAt = (text: string, at: number): JsonPlace => {
  const before = text.slice(0, at).split("\n");
  const found = text.codePointAt(at);
  return {
    line: before.length,
    column: (before.at(-1) ?? "").length + 1,
    found: found === undefined ? undefined : String.fromCodePoint(found),
  };
};
