/**
 * Reading JSON as text, where it comes in: what is no JSON, and a key that is said twice in one object.
 *
 * JSON itself lets the last of two win, so that whoever reads the text first sees one thing and the book another.
 */
import * as Result from "effect/Result";
import { DEEPEST, type Fault, pathOf } from "./fault.ts";
import { identityNumberFaults } from "./identity/refusing.ts";
import { type JsonPlace, placeOfFault } from "./json-place.ts";

/** The value of a JSON text, or what is wrong with it: every key that is said again, by its path. */
export const parseJson = (text: string): Result.Result<unknown, ReadonlyArray<Fault>> => {
  try {
    const value: unknown = JSON.parse(text);
    const faults = keysSaidTwice(text);
    if (faults.length > 0 && identityNumberFaults(value).length > 0) return Result.fail(identityNumberFaults(value));
    return faults.length > 0 ? Result.fail(faults) : Result.succeed(value);
  } catch {
    // What is shown of the text around the place could be half of a number that nobody repeats.
    const faults = identityNumberFaults(text);
    if (faults.length > 0) return Result.fail(faults);
    return Result.fail([{ path: "$", message: notJson(placeOfFault(text)) }]);
  }
};

const notJson = (place: JsonPlace | undefined): string => {
  if (place === undefined) return "Not JSON";
  const { line, column, found } = place;
  return found === undefined
    ? `Not JSON: the text ends at line ${line}, column ${column}, before it is whole`
    : `Not JSON: ${JSON.stringify(found)} cannot stand at line ${line}, column ${column}`;
};

/** An object or a list that has begun: the keys it has had, or where in it we are. */
type Begun = { readonly keys: Set<string>; at: string } | { readonly keys: undefined; at: number };

/** So many are told: whoever has made one such mistake over and over needs no longer list. */
const TOLD = 100;

/** The strings of a JSON text, what begins and ends in it, and what stands between two values. */
const PIECES = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]/gsu;

/** The keys that stand again in an object that has them already. The text is known to be JSON. */
const keysSaidTwice = (text: string): ReadonlyArray<Fault> => {
  const faults: Array<Fault> = [];
  const begun: Array<Begun> = [];
  let written = "";
  for (const [piece] of text.matchAll(PIECES)) {
    const inside = begun.at(-1);
    if (piece === "{") begun.push({ keys: new Set(), at: "" });
    else if (piece === "[") begun.push({ keys: undefined, at: 0 });
    else if (piece === "}" || piece === "]") begun.pop();
    else if (piece === ",") {
      if (inside?.keys === undefined && inside !== undefined) inside.at += 1;
    } else if (piece !== ":") written = piece;
    else if (inside?.keys !== undefined) {
      inside.at = String(JSON.parse(written));
      // What is nested deeper than anybody means is refused as that.
      if (inside.keys.has(inside.at) && begun.length <= DEEPEST && faults.length < TOLD)
        faults.push({ path: pathOf(begun.map(({ at }) => at)), message: "Expected once, not several times" });
      inside.keys.add(inside.at);
    }
  }
  return faults;
};
