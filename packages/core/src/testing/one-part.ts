/**
 * Something written as data with one part of it put in another way, to see that nothing is taken for what it is not.
 */
import * as Result from "effect/Result";

/** The whole with one part of it, at a path such as `presence.0.from`, put in another way; without a value it is left out. */
export const having = (whole: object, path: string, ...value: ReadonlyArray<unknown>): unknown => {
  const [first = "", ...rest] = path.split(".");
  const inner: unknown = Reflect.get(whole, first);
  if (Array.isArray(whole))
    return whole.map((each, at) => (String(at) === first ? having(each, rest.join("."), ...value) : each));
  if (rest.length > 0) return { ...whole, [first]: having(inner as object, rest.join("."), ...value) };
  const others = Object.fromEntries(Object.entries(whole).filter(([name]) => name !== first));
  return value.length === 0 ? others : { ...others, [first]: value[0] };
};

/** A path as faults write it: `presence[0].from`. */
export const written = (path: string): string => path.replace(/\.(\d+)/g, "[$1]");

/** The paths of what is wrong, none where it was read. */
export const pathsOf = (
  read: Result.Result<unknown, ReadonlyArray<{ readonly path: string }>>,
): ReadonlyArray<string> => (Result.isFailure(read) ? read.failure.map(({ path }) => path) : []);
