/**
 * What is said of an object that has to have one of several fields: both ways of saying the same are not two unknown names.
 */
import * as Schema from "effect/Schema";
import { expect, it } from "vitest";
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
