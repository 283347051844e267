import * as Result from "effect/Result";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fault } from "./fault.ts";
import { faultOfShape } from "./fault-words.ts";
import { parseJson } from "./json.ts";
import { placeOfFault } from "./json-place.ts";

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

  it.each<[string, string, string]>([
    ["", "Not JSON: the text ends at line 1, column 1, before it is whole", "texten slutar på rad 1, tecken 1"],
    [
      '{"a": 1,\n "b": x}',
      'Not JSON: "x" cannot stand at line 2, column 7',
      'Inte JSON: "x" kan inte stå på rad 2, tecken 7',
    ],
    ["{meeting: 1}", 'Not JSON: "m" cannot stand at line 1, column 2', '"m" kan inte stå på rad 1, tecken 2'],
    ['{"a": "b', "Not JSON: the text ends at line 1, column 9, before it is whole", "texten slutar på rad 1, tecken 9"],
    ['{"a": 1} 2', 'Not JSON: "2" cannot stand at line 1, column 10', '"2" kan inte stå på rad 1, tecken 10'],
  ])("that is none is told where: %j", (text, english, swedish) => {
    const [fault] = Result.getOrElse(Result.flip(parseJson(text)), () => []) as ReadonlyArray<Fault>;
    expect(fault?.message).toBe(english);
    expect(fault && faultOfShape(fault, "sv").message).toContain(swedish);
  });

  it("has a place where it stops being JSON when the parser says that it is none, and only then", () => {
    const isJson = (text: string) => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    const piece = fc.constantFrom(
      ...'{}[],:"\\ \n-.0123eE+',
      "true",
      "false",
      "null",
      '"a"',
      '"a":',
      "\\u00e5",
      "\t",
      "ö",
    );
    const broken = fc.tuple(fc.jsonValue(), fc.nat(), fc.nat(3), piece).map(([value, at, gone, put]) => {
      const text = JSON.stringify(value);
      const place = at % (text.length + 1);
      return text.slice(0, place) + put + text.slice(place + gone);
    });
    const any = fc.array(piece).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(fc.oneof(broken, any), (text) => {
        expect(placeOfFault(text) === undefined, text).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });

  it("is read however long or deep it is, and its faults are told up to a hundred", () => {
    const long = JSON.stringify({ a: '\\"'.repeat(250_000) });
    const deep = `${'{"a":['.repeat(5_000)}${"]}".repeat(5_000)}`;
    expect(faultsOf(long)).toEqual([]);
    expect(faultsOf(deep)).toEqual([]);
    expect(faultsOf(`[${'{"a": 1, "a": 2},'.repeat(50_000)}{}]`)).toHaveLength(100);
  });
});
