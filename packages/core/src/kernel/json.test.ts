import * as Result from "effect/Result";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJson } from "./json.ts";

const faultsOf = (text: string) =>
  Result.match(parseJson(text), { onSuccess: () => [], onFailure: (faults) => faults.map(({ path }) => path) });

describe("a JSON text", () => {
  it.each<[string, ReadonlyArray<string>]>([
    ['{"a": 1, "a": 1}', ["a"]],
    ['{"a": {"b": 1, "c": 2, "b": 3}}', ["a.b"]],
    ['{"presence": [{}, {"from": 1, "from": 2}]}', ["presence[1].from"]],
    ['[[{"a": 1}], [1, {"a": 1, "a": 2}]]', ["[1][1].a"]],
    ['{"a": 1, "b": {"a": 2}, "c": [{"a": 3}, {"a": 4}]}', []],
    [String.raw`{"a": 1, "\u0061": 2}`, ["a"]],
    [String.raw`{"a\"": 1, "a\\": 2, "a\\\"": 3}`, []],
    [String.raw`{"a": "\"a\": {\"a\": 1,", "b": "}]{["}`, []],
    ['{"__proto__": 1, "__proto__": 2}', ["__proto__"]],
    ['{"a": 1, "a": 2, "b": 3, "b": 4, "a": 5}', ["a", "b", "a"]],
    ['{"": 1, "": 2}', ["$"]],
  ])("%s says twice: %j", (text, paths) => expect(faultsOf(text)).toEqual(paths));

  it("says its keys once wherever they are those of a value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2), (value, space) => {
        expect(parseJson(JSON.stringify(value, null, space))).toEqual(
          Result.succeed(JSON.parse(JSON.stringify(value))),
        );
      }),
    );
  });

  it("that is none is said to be none", () => {
    for (const text of ["", "{", '{"a" 1}', "{'a': 1}", '{"a": 1, "a"'])
      expect(Result.getFailure(parseJson(text)), text).toMatchObject({ value: [{ path: "$" }] });
  });

  it("is read however long or deep it is, and its faults are told up to a hundred", () => {
    const long = JSON.stringify({ a: '\\"'.repeat(250_000) });
    const deep = `${'{"a":['.repeat(5_000)}${"]}".repeat(5_000)}`;
    expect(faultsOf(long)).toEqual([]);
    expect(faultsOf(deep)).toEqual([]);
    expect(faultsOf(`[${'{"a": 1, "a": 2},'.repeat(50_000)}{}]`)).toHaveLength(100);
  });
});
