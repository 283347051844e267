import * as Result from "effect/Result";
import { expect, it } from "vitest";
import { notErased } from "./who-was-erased.ts";

it("PER-3: who was erased is refused by id, and nobody else", () => {
  const erased = new Set(["p-1"]);
  expect(Result.flip(notErased(erased, "p-1"))).toEqual(
    Result.succeed({ type: "PersonErased", rule: "PER-3", person: "p-1" }),
  );
  expect(Result.isSuccess(notErased(erased, "p-2"))).toBe(true);
  expect(Result.isSuccess(notErased(new Set(), "p-1"))).toBe(true);
});
