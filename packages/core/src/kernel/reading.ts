/**
 * Reading commands and facts by the type they say they are, whoever wrote them.
 */
import * as Result from "effect/Result";
import type * as Schema from "effect/Schema";
import { DEEPEST, DEEPEST_FACT, decodeWith, type Fault } from "./fault.ts";
import { nearest } from "./nearest.ts";
import type { AnyRecord } from "./record.ts";

/** Reads a record, or says every fault by its path. */
export type Reader<A> = (input: unknown) => Result.Result<A, ReadonlyArray<Fault>>;

/** A reader of records of these types: each is read as what it says it is, and a type that is not there is named. */
export const readerOf = <A>(what: "command" | "fact", members: ReadonlyArray<AnyRecord>): Reader<A> => {
  const readers = new Map(
    members.map((member) => [
      member.fields.type.literal,
      decodeWith(member as unknown as Schema.Codec<unknown, unknown>, what === "fact" ? DEEPEST_FACT : DEEPEST),
    ]),
  );
  return (input) => {
    if (typeof input !== "object" || input === null || !("type" in input) || typeof input.type !== "string")
      return Result.fail([{ path: "type", message: `Expected an object that says which ${what} it is` }]);
    const read = readers.get(input.type);
    // The reader was found by the very type that it reads.
    return read === undefined
      ? Result.fail([unknownType(what, input.type, [...readers.keys()])])
      : (read(input) as Result.Result<A, ReadonlyArray<Fault>>);
  };
};

/** That nothing is called so, and what is, where something is much like it. */
export const unknownType = (what: "command" | "fact", type: string, types: ReadonlyArray<string>): Fault => {
  const near = nearest(type, types);
  const hint = near === undefined ? `There are ${types.length}, such as "${types[0]}"` : `Did you mean "${near}"?`;
  return { path: "type", message: `There is no ${what} called ${JSON.stringify(type.slice(0, 60))}. ${hint}` };
};
