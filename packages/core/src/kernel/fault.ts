/**
 * What is wrong with a piece of input, and where: every fault at once, each by its path.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";

/** One fault: the path to it (`presence[0].until`) and what was expected there. */
export const Fault = Schema.Struct({ path: Schema.String, message: Schema.String }).annotate({ identifier: "Fault" });
export type Fault = typeof Fault.Type;

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
 * @returns the value, or every fault by its path
 */
export const decodeWith = <S extends Schema.ConstraintDecoder<unknown>>(
  schema: S,
): ((input: unknown) => Result.Result<S["Type"], ReadonlyArray<Fault>>) => {
  const standard = Schema.toStandardSchemaV1(schema, {
    parseOptions: { errors: "all", onExcessProperty: "error" },
  });
  return (input) => {
    if (isDeeperThan(input, DEEPEST))
      return Result.fail([{ path: "$", message: `Expected at most ${DEEPEST} levels of nesting` }]);
    const outcome = standard["~standard"].validate(input);
    if (outcome instanceof Promise) throw new TypeError("A schema of the core never waits");
    if (outcome.issues === undefined) return Result.succeed(outcome.value);
    return Result.fail(
      outcome.issues.map((issue) => ({
        path: pathOf((issue.path ?? []).map((part) => (typeof part === "object" ? part.key : part))),
        message: issue.message,
      })),
    );
  };
};

/** A rule within a rule within a rule: sixty-four is more than anybody means, and far from what a stack can take. */
const DEEPEST = 64;

const isDeeperThan = (input: unknown, levels: number): boolean =>
  typeof input === "object" &&
  input !== null &&
  (levels === 0 || Object.values(input).some((inner) => isDeeperThan(inner, levels - 1)));
