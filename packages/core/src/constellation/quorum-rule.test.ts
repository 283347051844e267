import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { Charter, CharterWish, decodeWith } from "../index.ts";

const of = "seats" as const;
const faults = (schema: typeof CharterWish | typeof Charter, charter: object) => {
  const read = decodeWith(schema)(charter);
  return Result.isFailure(read) ? read.failure.map(({ path }) => path) : [];
};

describe("a share of nothing", () => {
  const nothing = { rule: "moreThan", share: "0/1", of };
  it.each([
    ["the quorum rule", { quorum: nothing }, "quorum.share"],
    ["a rule within it", { quorum: { rule: "allOf", rules: [nothing] } }, "quorum.rules[0].share"],
    ["the bar of a second call", { quorum: null, secondCall: { quorum: nothing } }, "secondCall.quorum.share"],
  ])("is not adopted as %s, and what was recorded is still read", (_, charter, path) => {
    expect(faults(CharterWish, charter)).toEqual([path]);
    expect(faults(Charter, charter)).toEqual([]);
  });
  it("a share above one never was", () => {
    const above = { quorum: { rule: "moreThan", share: "3/2", of } };
    expect(faults(CharterWish, above)).toEqual(["quorum.share"]);
    expect(faults(Charter, above)).toEqual(["quorum.share"]);
  });
});
