import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import type { Command, Fact } from "../../index.ts";
import { assembled, book, clock, ends, onTheTable } from "../../testing/small-world.ts";
import { everybody } from "../../testing/three-seats.ts";

describe("MTG-2: no item is left without an outcome", () => {
  it("does not close with a decision item left, nor with an item on the table", () => {
    const close: Command = { type: "CloseMeeting", meeting: "m", at: clock("15:00") };
    book
      .given(...assembled)
      .when(close)
      .thenRefused({ type: "ItemsWithoutOutcome", rule: "MTG-2", items: ["1"] });
    const proposed: Fact = {
      type: "ItemConcluded",
      meeting: "m",
      item: "1",
      at: clock("10:25"),
      outcome: { kind: "proposed", text: { sv: "x" } },
    };
    book
      .given(...assembled, onTheTable("1"), proposed)
      .when(close)
      .thenRefused({ type: "ItemsWithoutOutcome" });
    const noted: Fact = { ...proposed, outcome: { kind: "noted", note: { sv: "x" } } };
    book
      .given(...assembled, onTheTable("1"), noted)
      .when(close)
      .then({ ...close, type: "MeetingClosed" } as Fact);
  });
  it("a talk that is on the table keeps the meeting open", () => {
    const noted: Fact = {
      type: "ItemConcluded",
      meeting: "m",
      item: "1",
      at: clock("10:25"),
      outcome: { kind: "noted", note: { sv: "x" } },
    };
    const open2: Fact = { type: "TreatmentOpened", meeting: "m", item: "2", at: clock("10:30") };
    book
      .given(...assembled, onTheTable("1"), noted, open2)
      .when({ type: "CloseMeeting", meeting: "m", at: clock("15:00") })
      .thenRefused({ type: "ItemsWithoutOutcome", items: ["2"] });
  });
});

describe("MTG-2: how items end", () => {
  const open: Command = { type: "OpenTreatment", meeting: "m", item: "1", at: clock("11:00") };
  const treated = (outcome: Extract<Fact, { type: "ItemConcluded" }>["outcome"]) => [
    ...assembled,
    onTheTable("1"),
    ends(outcome),
  ];
  const close: Command = { type: "CloseMeeting", meeting: "m", at: clock("15:00") };

  it("a broken-off treatment keeps the item on the agenda: it can be taken up again, and must be before the meeting closes", () => {
    const command: Command = {
      type: "BreakOffTreatment",
      meeting: "m",
      item: "1",
      at: clock("10:25"),
      note: { sv: "Kvorum bröts." },
    };
    const brokenOff = ends({ kind: "brokenOff", note: { sv: "Kvorum bröts." } });
    book
      .given(...assembled, onTheTable("1"))
      .when(command)
      .then(brokenOff);
    book
      .given(...assembled)
      .when(command)
      .thenRefused({ type: "NoOpenTreatment" });
    book
      .given(...assembled, onTheTable("1"), brokenOff)
      .when(close)
      .thenRefused({ type: "ItemsWithoutOutcome", items: ["1"] });
    book
      .given(...assembled, onTheTable("1"), brokenOff)
      .when(open)
      .thenDone();
  });
  it.each([
    ["decided", { kind: "decided", decision: "d" }, false],
    ["withdrawn", { kind: "withdrawn", reason: { sv: "x" } }, false],
    ["lapsed", { kind: "lapsed" }, false],
    ["noted", { kind: "noted", note: { sv: "x" } }, true],
    ["deferred", { kind: "deferred", until: "2024-06", reason: { sv: "x" } }, true],
    ["referred", { kind: "referred", to: "au", scope: [{ sv: "x" }], back: "2024-06" }, true],
    ["proposed", { kind: "proposed", text: { sv: "x" } }, true],
    ["discussed", { kind: "discussed" }, true],
  ] as const)("what was %s can be taken up again: %s", (_, outcome, again) => {
    expect(Result.isSuccess(book.given(...treated(outcome)).when(open).outcome)).toBe(again);
    expect(Result.isSuccess(book.given(...treated(outcome)).when(close).outcome)).toBe(
      outcome.kind !== "proposed" && outcome.kind !== "discussed",
    );
  });
  it("taken up again, an item has no end until it ends again", () => {
    const deferred = [
      ...treated({ kind: "deferred", until: "2024-06", reason: { sv: "x" } }),
      { type: "TreatmentOpened", meeting: "m", item: "1", at: clock("11:00") } as Fact,
    ];
    book
      .given(...deferred)
      .when(close)
      .thenRefused({ type: "ItemsWithoutOutcome", items: ["1"] });
  });
});

describe("MTG-2: what has ended", () => {
  it("an item that was noted has ended, until it is taken up again", () => {
    const noted = [
      ...everybody,
      onTheTable("1"),
      {
        type: "ItemConcluded",
        meeting: "m",
        item: "1",
        at: clock("10:05"),
        outcome: { kind: "noted", note: { sv: "x" } },
      } as Fact,
    ];
    book
      .given(...noted)
      .when({ type: "CloseMeeting", meeting: "m", at: clock("10:05") })
      .thenDone();
    book
      .given(...noted, { type: "TreatmentOpened", meeting: "m", item: "1", at: clock("10:10") })
      .when({ type: "CloseMeeting", meeting: "m", at: clock("10:15") })
      .thenRefused({ type: "ItemsWithoutOutcome", items: ["1"] });
    const reason = { sv: "Bereds vidare" };
    book
      .given(...noted)
      .when({ type: "WithdrawItem", meeting: "m", item: "1", at: clock("10:20"), reason })
      .then({
        type: "ItemConcluded",
        meeting: "m",
        item: "1",
        at: clock("10:20"),
        outcome: { kind: "withdrawn", reason },
      });
  });
});
