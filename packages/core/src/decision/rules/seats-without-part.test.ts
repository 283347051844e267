import * as Result from "effect/Result";
import { expect, it } from "vitest";
import { find, replay } from "../../index.ts";
import { agreed, deciding } from "../../testing/correspondence.ts";
import { afterDecidingAs, book, onDay } from "../../testing/small-world.ts";
import { seatsWithoutPart } from "./seats-without-part.ts";

const without = (facts: Parameters<typeof replay>[0], decision: string) => {
  const state = replay(facts);
  const taken = find(state.decision.decisions, decision);
  return taken && Result.getOrThrow(seatsWithoutPart(state, taken));
};

it.each([
  [undefined, []],
  [["vaxjo/social", "ljungby/social"], []],
  [["vaxjo/social"], ["ljungby/social"]],
  [["ljungby/social"], ["vaxjo/social"]],
])("CON-6: an item that concerns %j leaves out %j", (seats, left) => {
  expect(without(afterDecidingAs({}, seats), "d")).toEqual(left);
});

it("CON-6: by correspondence every seat has been asked", () => {
  const decided = book
    .given(...agreed)
    .when(deciding(), onDay("2024-05-20"))
    .thenDone();
  expect(without([...agreed, ...decided], "by-post")).toEqual([]);
});
