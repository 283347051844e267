/**
 * What is said of an object that has to have one of several fields: both ways of saying the same are not two unknown names.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { describe, expect, it } from "vitest";
import { decodeWith } from "./fault.ts";
import { faultOfShape } from "./fault-words.ts";

const read = decodeWith(
  Schema.Struct({
    by: Schema.Union([
      Schema.Struct({ body: Schema.String, note: Schema.optionalKey(Schema.String) }),
      Schema.Struct({ name: Schema.String, note: Schema.optionalKey(Schema.String) }),
    ]),
  }),
);

it.each([
  [
    { body: "llg", name: "gruppen" },
    "by",
    'Expected only one of "body" | "name"',
    'Ska ha bara ett av "body" | "name"',
  ],
  [{}, "by", 'Expected one of "body" | "name"', 'Ska ha ett av "body" | "name"'],
  [{ note: "n" }, "by", 'Expected one of "body" | "name"', 'Ska ha ett av "body" | "name"'],
])("%j", (by, path, message, sv) => {
  expect(read({ by })).toMatchObject({ failure: [{ path, message }] });
  expect(faultOfShape({ path, message }, "sv").message).toBe(sv);
});

it.each([[{ body: 7 }], [{ name: "gruppen", nmae: "gruppen" }]])(
  "%j has one of them, and something else is wrong",
  (by) => {
    expect(read({ by })).not.toMatchObject({ failure: [{ path: "by", message: expect.stringContaining("one of") }] });
  },
);

it.each([[{ body: "llg" }], [{ name: "gruppen", note: "n" }]])("%j is read", (by) => {
  expect(read({ by })).toMatchObject({ success: { by } });
});

describe("a field that is not there", () => {
  const said = (schema: Schema.ConstraintDecoder<unknown>, value: unknown) =>
    Result.match(decodeWith(schema)(value), {
      onSuccess: () => [],
      onFailure: (faults) => faults.map((fault) => [fault.message, faultOfShape(fault, "sv").message]),
    });
  const part = Schema.Struct({ type: Schema.Literal("Part"), title: Schema.String, item: Schema.String });

  it("is told with the one that was perhaps meant, and with those there are", () => {
    expect(said(part, { type: "Part", title: "x", item: "1", titel: "x" })).toEqual([
      [
        'Expected no excess property. Did you mean "title"? There is "title", "item"',
        'Ett fält med det namnet finns inte. Menades "title"? Det finns "title", "item"',
      ],
    ]);
  });

  it("is told with the first dozen of many", () => {
    const fields = Object.fromEntries(
      Array.from({ length: 14 }, (_, index) => [`field${index}`, Schema.optionalKey(Schema.String)]),
    );
    const [[english, swedish] = []] = said(Schema.Struct(fields), { colour: "blue" });
    expect(english).toMatch(/^Expected no excess property\. There is "field0", .*"field11" and 2 more$/);
    expect(swedish).toMatch(/"field11" och 2 till$/);
  });

  it("and an object that has to have none of its fields says which it can have", () => {
    const all = Schema.Struct({ seats: Schema.optionalKey(Schema.String) }).annotate({ identifier: "Constellation" });
    expect(said(all, "everybody")).toEqual([
      ["Expected Constellation, an object with any of seats", "Ska vara Constellation, ett objekt med något av seats"],
    ]);
  });
});
