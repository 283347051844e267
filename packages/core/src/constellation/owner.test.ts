import * as Result from "effect/Result";
import { expect, it } from "vitest";
import { answeredBy, replay } from "../index.ts";
import { group } from "../testing/small-world.ts";

const book = replay(group);

it("an organisation answers for what is its own and its seats', and not for what is a body's or another's", () => {
  const ljungby = Result.getOrThrow(answeredBy(book, "ljungby"));
  expect(ljungby({ kind: "organisation", id: "ljungby" })).toBe(true);
  expect(ljungby({ kind: "seat", id: "ljungby/social" })).toBe(true);
  expect(ljungby({ kind: "organisation", id: "vaxjo" })).toBe(false);
  expect(ljungby({ kind: "seat", id: "vaxjo/social" })).toBe(false);
  expect(ljungby({ kind: "seat", id: "nowhere" })).toBe(false);
  expect(ljungby({ kind: "body", id: "llg" })).toBe(false);
});

it("where none is asked for everybody is meant; one that is not there is refused by name", () => {
  expect(Result.getOrThrow(answeredBy(book, undefined))({ kind: "body", id: "llg" })).toBe(true);
  expect(answeredBy(book, "finns-inte")).toMatchObject(
    Result.fail({ type: "NotInTheBook", kind: "organisation", id: "finns-inte" }),
  );
});
