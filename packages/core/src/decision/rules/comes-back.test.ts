import { describe, it } from "vitest";
import type { Command } from "../../index.ts";
import { assembled, book, clock, onDay, onTheTable } from "../../testing/small-world.ts";

describe("DEC-6: what is sent on comes back", () => {
  const atTable = [...assembled, onTheTable("1")];

  it("what is sent on comes back after the meeting", () => {
    const defer: Command = {
      type: "DeferItem",
      meeting: "m",
      item: "1",
      at: clock("10:25"),
      until: "2024-06",
      reason: { sv: "x" },
    };
    book
      .given(...atTable)
      .when(defer)
      .then({
        type: "ItemConcluded",
        meeting: "m",
        item: "1",
        at: clock("10:25"),
        outcome: { kind: "deferred", until: "2024-06", reason: { sv: "x" } },
      });
    book
      .given(...atTable)
      .when({ ...defer, until: "2024-05-03" })
      .thenRefused({ type: "ComesBackTooEarly", rule: "DEC-6" });
    // Entered afterwards it comes back after the meeting, though perhaps before it was entered.
    book
      .given(...atTable)
      .when({ ...defer, until: "2024-05-20" }, onDay("2024-06-10"))
      .thenDone();
    book
      .given(...atTable)
      .when({
        type: "ReferItem",
        meeting: "m",
        item: "1",
        at: clock("10:25"),
        to: "nowhere",
        scope: [{ sv: "x" }],
        back: "2024-06",
      })
      .thenRefused({ type: "OwnerNotInForce" });
  });
});
