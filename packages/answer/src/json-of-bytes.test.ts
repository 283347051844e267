import * as Result from "effect/Result";
import { expect, it } from "vitest";
import { jsonOfBytes } from "./json-of-bytes.ts";

const utf8 = new TextEncoder().encode('{"name": "Växjö"}');

it.each([
  ["as it is", utf8],
  ["with a mark that says so", Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8)],
])("UTF-8 is read, %s", (_, bytes) => {
  expect(jsonOfBytes(bytes)).toEqual(Result.succeed({ name: "Växjö" }));
});

it.each([
  ["Swedish Windows", Buffer.from('{"name": "Växjö"}', "latin1")],
  ["UTF-16", Buffer.from('\ufeff{"name": "Växjö"}', "utf16le")],
])("the letters of %s are not read as something else", (_, bytes) => {
  expect(Result.getFailure(jsonOfBytes(bytes))).toMatchObject({
    value: [{ path: "$", message: "Not UTF-8: save or send the text as UTF-8" }],
  });
});

it("a key that is said twice, and what is no JSON, are told as of any text", () => {
  for (const text of ['{"a": 1, "a": 2}', "{"])
    expect(Result.isFailure(jsonOfBytes(new TextEncoder().encode(text)))).toBe(true);
});
