import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, inOrderOf, latestFirst } from "./compare.ts";

describe("things in order by a key that many share", () => {
  const things = ["may 2", "june 1", "may 1", "april 3", "may 3"];
  const month = (thing: string) => String(["april", "may", "june"].indexOf(thing.split(" ")[0] ?? ""));

  it("come by their keys, and as they came where they share one", () => {
    expect(inOrderOf(things, month)).toEqual(["april 3", "may 2", "may 1", "may 3", "june 1"]);
  });
  it("come the other way round, and among themselves by what is said", () => {
    expect(inOrderOf(things, month, { keys: latestFirst, among: compare })).toEqual([
      "june 1",
      "may 1",
      "may 2",
      "may 3",
      "april 3",
    ]);
  });
  it("are in the order of a stable sort, whatever they are", () => {
    const any = fc.array(fc.record({ key: fc.constantFrom("2024-05-03", "2024-06-07", "2025-01-01"), n: fc.nat() }));
    fc.assert(
      fc.property(any, (all) => {
        expect(inOrderOf(all, ({ key }) => key)).toEqual(all.toSorted((a, b) => compare(a.key, b.key)));
      }),
    );
  });
});
