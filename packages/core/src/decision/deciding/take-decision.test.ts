import { describe, it } from "vitest";
import type { Fact } from "../../index.ts";
import { afterDeciding, book, clock, decide } from "../../testing/small-world.ts";

describe("taking a decision", () => {
  it("a decision's name is given once", () => {
    const again: Fact = { type: "ItemPlaced", meeting: "m", item: "3", title: { sv: "x" }, kinds: ["decision"] };
    const open3: Fact = { type: "TreatmentOpened", meeting: "m", item: "3", at: clock("11:00") };
    book
      .given(...afterDeciding(), again, open3)
      .when({ ...decide, item: "3", at: clock("11:20") })
      .thenRefused({ type: "AlreadyInTheBook", kind: "decision", id: "d" });
  });
});
