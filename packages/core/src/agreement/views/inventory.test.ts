import { describe, expect, it } from "vitest";
import { day, inventoryView, replay } from "../../index.ts";
import { county, registered, reviewed } from "../../testing/agreements.ts";

describe("the inventory", () => {
  const facts = [
    ...county,
    registered(),
    registered({ agreement: "b", parties: ["vaxjo", "rgk"] }),
    registered({
      agreement: "c",
      term: { kind: "fixed", from: day("2023-01-01"), until: day("2024-05-02") },
      notice: null,
    }),
    reviewed("2024-05-03", { finding: "toBeRevised", note: { sv: "Föråldrat" } }),
  ];

  it("has every agreement that has not ended, with who found what when; what nobody looked at is unknown", () => {
    const view = inventoryView(replay(facts), day("2024-05-03"));
    expect(view.agreements).toMatchObject([
      { agreement: "a", finding: "toBeRevised", on: "2024-05-03", reviewer: { id: "llg" }, note: { sv: "Föråldrat" } },
      { agreement: "b", finding: "unknown", on: null, reviewer: null },
    ]);
    expect(view.total).toEqual({ agreements: 2, reviewed: 1, fits: 0, toBeRevised: 1, toBeEnded: 0, unknown: 1 });
  });
  it("counts coverage per organisation", () => {
    const { coverage } = inventoryView(replay(facts), day("2024-05-03"));
    expect(coverage.map(({ organisation, agreements, reviewed: seen }) => [organisation, agreements, seen])).toEqual([
      ["ljungby", 1, 1],
      ["rgk", 1, 0],
      ["vaxjo", 2, 1],
    ]);
  });
  it("as of an earlier day nothing had been looked at, and what has ended since is there", () => {
    const view = inventoryView(replay(facts), day("2024-05-02"));
    expect(view.agreements.map(({ agreement, finding }) => [agreement, finding])).toEqual([
      ["a", "unknown"],
      ["b", "unknown"],
      ["c", "unknown"],
    ]);
  });
  it("something looked at and not known is counted as looked at", () => {
    const unsure = [...county, registered(), reviewed("2024-05-03", { finding: "unknown" })];
    expect(inventoryView(replay(unsure), day("2024-05-03")).total).toMatchObject({ reviewed: 1, unknown: 1 });
  });
});
