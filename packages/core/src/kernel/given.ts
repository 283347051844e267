/**
 * What is asked of whoever gives a command, and not of a book that holds what was let through before.
 *
 * A text says something, and a list says each thing once: what is blank or said twice would be kept for ever and mean nothing,
 * or contradict itself. It is asked of every text and every list of every command, however deep they are.
 */
import * as Schema from "effect/Schema";
import { inOrderOfKeys } from "./in-order-of-keys.ts";

/** By which of its fields each thing of a list is told from the others, where it is not by all of them. */
type ToldBy = Readonly<Record<string, ReadonlyArray<string>>>;

/**
 * A record that somebody gives: its texts say something and its lists say each thing once.
 *
 * @param toldBy for a list (`people`, or `withdrawal.ofKind` further in), the fields by which its things are told apart
 */
export const command = <const Type extends string, Fields extends Schema.Struct.Fields>(
  type: Type,
  fields: Fields,
  toldBy: ToldBy = {},
) =>
  Schema.Struct({ type: Schema.Literal(type), ...fields })
    .check(Schema.makeFilter((given) => faultsOf(given, [], toldBy)))
    .annotate({ identifier: type });

/** A list with at least one thing in it: without, the act would do nothing. */
export const some = <Each extends Schema.Constraint>(each: Each) =>
  Schema.Array(each).pipe(Schema.check(Schema.isMinLength(1)));

interface Found {
  readonly path: ReadonlyArray<PropertyKey>;
  readonly issue: string;
}

const faultsOf = (given: unknown, path: ReadonlyArray<PropertyKey>, toldBy: ToldBy): ReadonlyArray<Found> => {
  if (typeof given === "string") return saysSomething(given) ? [] : [{ path, issue: BLANK }];
  if (typeof given !== "object" || given === null) return [];
  const inner = Array.isArray(given) ? given.map((each, index) => [index, each] as const) : Object.entries(given);
  return [
    ...(Array.isArray(given) ? saidTwice(given, path, toldBy[listAt(path)]) : []),
    ...inner.flatMap(([key, each]) => faultsOf(each, [...path, key], toldBy)),
  ];
};

const BLANK = "Expected a text that says something, not only blanks";

/** Whether there is something to read in a text: not only blanks, marks that are not seen, or letters made to be empty. */
export const saysSomething = (text: string): boolean => SEEN.test(text);
const SEEN = /[^\s\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Which list it is, wherever the things are in which it is. */
const listAt = (path: ReadonlyArray<PropertyKey>): string => path.filter((key) => typeof key === "string").join(".");

/** The things of a list that stand earlier in it already, each at its place. */
const saidTwice = (
  list: ReadonlyArray<unknown>,
  path: ReadonlyArray<PropertyKey>,
  fields: ReadonlyArray<string> | undefined,
): ReadonlyArray<Found> => {
  const first = new Map<string, number>();
  return list.flatMap((each, index) => {
    const key = inOrderOfKeys(fields === undefined ? each : fields.map((field) => Reflect.get(Object(each), field)));
    const before = first.get(key);
    first.set(key, before ?? index);
    const same = fields === undefined ? "is the same" : `has the same ${fields.join(" and ")}`;
    return before === undefined
      ? []
      : [{ path: [...path, index], issue: `Expected each once; this ${same} as [${before}]` }];
  });
};
