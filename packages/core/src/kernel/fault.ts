/**
 * What is wrong with a piece of input, and where: every fault at once, each by its path.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import type * as SchemaIssue from "effect/SchemaIssue";
import { makeFormatterStandardSchemaV1 } from "effect/SchemaIssue";
import { fieldsThereAre, fieldsWanted, isUnknownName, misnamed, notOneOf } from "./misnamed.ts";

/** One fault: the path to it (`presence[0].until`) and what was expected there. */
export const Fault = Schema.Struct({ path: Schema.String, message: Schema.String }).annotate({ identifier: "Fault" });
export type Fault = typeof Fault.Type;

/** Input that cannot be read where nothing but what can be read was expected: a mistake of whoever calls. */
export class Malformed extends Error {
  override readonly name = "Malformed";
  readonly faults: ReadonlyArray<Fault>;
  constructor(what: string, faults: ReadonlyArray<Fault>) {
    super(`${what} cannot be read: ${faults.map(({ path, message }) => `${path}: ${message}`).join("; ")}`);
    this.faults = faults;
  }
}

/** A path as people read it: `presence[0].until`; the whole input is `$`. */
export const pathOf = (keys: ReadonlyArray<PropertyKey>): string =>
  keys.reduce<string>(
    (path, key) => (typeof key === "number" ? `${path}[${key}]` : path === "" ? String(key) : `${path}.${String(key)}`),
    "",
  ) || "$";

/**
 * Reads input by a schema. A property the schema does not know is a fault, so that a misspelt
 * rule is never silently ignored; so is input nested deeper than anybody means.
 *
 * @param deepest how many levels it may be nested
 * @returns the value, or every fault by its path
 */
export const decodeWith = <S extends Schema.ConstraintDecoder<unknown>>(
  schema: S,
  deepest = DEEPEST,
): ((input: unknown) => Result.Result<S["Type"], ReadonlyArray<Fault>>) => {
  const read = findingsBy(schema, deepest);
  return (input) =>
    Result.mapError(read(input), (findings) => findings.map(({ path, message }) => ({ path: pathOf(path), message })));
};

/** Why something that was stored cannot be read: nothing but names that are not known here, or something broken. */
export interface Unread {
  readonly is: "newer" | "malformed";
  readonly faults: ReadonlyArray<Fault>;
}

/**
 * Reads by a schema what has been stored. What fails by nothing but names that are not known here (a type, a value of a
 * list, a field) was written by a release that knows them.
 */
export const decodeStored = <S extends Schema.ConstraintDecoder<unknown>>(
  schema: S,
): ((input: unknown) => Result.Result<S["Type"], Unread>) => {
  const read = findingsBy(schema, DEEPEST_STORED);
  return (input) =>
    Result.mapError(read(input), (findings) => ({
      is: findings.every(({ isName }) => isName) ? "newer" : "malformed",
      faults: findings.map(({ path, message }) => ({ path: pathOf(path), message })),
    }));
};

/** A fault as it is found: where, what, and whether it is only a name that is not known. */
interface Finding {
  readonly path: ReadonlyArray<PropertyKey>;
  readonly message: string;
  readonly isName: boolean;
}

const findingsBy = <S extends Schema.ConstraintDecoder<unknown>>(schema: S, deepest: number) => {
  const decode = Schema.decodeUnknownResult(schema, { errors: "all", onExcessProperty: "error" });
  return (input: unknown): Result.Result<S["Type"], ReadonlyArray<Finding>> => {
    if (isDeeperThan(input, deepest))
      return Result.fail([{ path: [], message: `Expected at most ${deepest} levels of nesting`, isName: false }]);
    return Result.mapError(decode(input), ({ issue }) => findingsIn(issue, input, []));
  };
};

const inWords = makeFormatterStandardSchemaV1();

const findingsIn = (
  issue: SchemaIssue.Issue,
  input: unknown,
  path: ReadonlyArray<PropertyKey>,
): ReadonlyArray<Finding> => {
  if (issue._tag === "Pointer") return findingsIn(issue.issue, input, [...path, ...issue.path]);
  const there = path.reduce<unknown>(valueUnder, input);
  const parts = issue._tag === "Composite" || issue._tag === "AnyOf" ? issue.issues : [];
  const named =
    issue._tag === "AnyOf" ? (parts.length > 0 ? notOneOf(issue.ast, there) : misnamed(issue.ast, there)) : undefined;
  if (named !== undefined) return [{ ...named, path: [...path, ...named.path] }];
  if (parts.length > 0) return parts.flatMap((each) => findingsIn(each, input, path));
  return inWords(issue).issues.map((each) => ({
    path: [...path, ...(each.path ?? []).map((part) => (typeof part === "object" ? part.key : part))],
    message: `${ofWhatIsTooShort(each.message, there)}${fieldsWanted(issue)}${fieldsThereAre(issue, path.at(-1))}`,
    isName: isUnknownName(issue, there),
  }));
};

const TOO_SHORT = /^Expected a value with a length of at least (\d+)/;

/** What is too short is said of a text and of a list, which are two things to whoever wrote one. */
const ofWhatIsTooShort = (message: string, value: unknown): string =>
  typeof value === "string"
    ? message.replace(TOO_SHORT, (said, least) => (least === "1" ? "Expected a text that is not empty" : said))
    : message.replace(TOO_SHORT, "Expected at least $1 in the list");

const valueUnder = (value: unknown, key: PropertyKey): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;

/** A rule within a rule within a rule: sixty-four is more than anybody means, and far from what a stack can take. */
export const DEEPEST = 64;

/** A fact wraps what was given: in a certificate, its question, the charter of that. */
export const DEEPEST_FACT = DEEPEST + 31;

/** What is stored is a list of facts: what can be read as a fact can be read back out of its entry. */
const DEEPEST_STORED = DEEPEST_FACT + 1;

const isDeeperThan = (input: unknown, levels: number): boolean =>
  typeof input === "object" &&
  input !== null &&
  (levels === 0 || Object.values(input).some((inner) => isDeeperThan(inner, levels - 1)));
