import { describe, it } from "vitest";
import { assembled, book, decide, onTheTable } from "../../testing/small-world.ts";

describe("MTG-1: decided while it is on the table", () => {
  it("decides nothing outside a treatment, or in a dialogue", () => {
    book
      .given(...assembled)
      .when(decide)
      .thenRefused({ type: "NoOpenTreatment", rule: "MTG-1" });
    book
      .given(...assembled, onTheTable("2"))
      .when({ ...decide, item: "2" })
      .thenRefused({ type: "NotADecisionItem", rule: "MTG-1" });
  });
});
