import { describe, it } from "vitest";
import type { Command } from "../../index.ts";
import { assembled, book, clock, onTheTable } from "../../testing/small-world.ts";

const note = (expected?: string): Extract<Command, { type: "NoteItem" }> => ({
  type: "NoteItem",
  meeting: "m",
  item: "1",
  at: clock("10:25"),
  note: { sv: "Gruppen noterar." },
  ...(expected === undefined ? {} : { decisionExpected: expected }),
});
const when = (expected?: string) => book.given(...assembled, onTheTable("1")).when(note(expected));

describe("MTG-2: the decision that is expected on what is noted", () => {
  it.each(["2024-05-02", "2024-W17", "2024-04", "2024-Q1", "2023-autumn", "2023", "2022/23"])(
    "is not expected before the meeting: %s",
    (expected) => {
      when(expected).thenRefused({
        type: "DecisionExpectedTooEarly",
        rule: "MTG-2",
        meeting: "m",
        item: "1",
        expected,
      });
    },
  );
  it.each(["2024-05-03", "2024-W18", "2024-05", "2024-Q2", "2024-spring", "2024", "2024/25", undefined])(
    "is expected on its day, later, or in a time that is not over: %s",
    (expected) => {
      when(expected).thenDone();
    },
  );
});
