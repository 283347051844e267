import * as Result from "effect/Result";
import { expect, it } from "vitest";
import { contentOf } from "../../index.ts";

const plan = { paper: "plan", version: "1", hash: "a".repeat(64) };

it("PAP-7: the content of a version is what is stored here under its hash, and is told where none is", () => {
  expect(contentOf(plan, "The plan")).toEqual(Result.succeed("The plan"));
  expect(contentOf(plan, undefined)).toMatchObject({ failure: { type: "ContentNotStored", rule: "PAP-7", ...plan } });
});
