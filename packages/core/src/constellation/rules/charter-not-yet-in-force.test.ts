import { describe, expect, it } from "vitest";
import { bodyView, type Command, type Context, day, type Fact, replay } from "../../index.ts";
import { afterDeciding, book, clockOn, decide, heldOn, onDay, onTheTable, opened } from "../../testing/small-world.ts";

type Change = Extract<Command, { type: "ChangeCharter" }>;
const change = (decision: string, from: string, more: Partial<Change> = {}): Change => ({
  type: "ChangeCharter",
  body: "llg",
  from: day(from),
  source: `decided as ${decision}`,
  decision,
  charter: { quorum: { rule: "everyOrganisation" } },
  ...more,
});

/** The first decision on 3 May, a second one on 7 June, and the first's charter from New Year. */
const second: ReadonlyArray<Fact> = [
  { type: "MeetingCalled", meeting: "june", body: "llg", day: day("2024-06-07"), title: { sv: "Juni" } },
  { type: "ItemPlaced", meeting: "june", item: "1", title: { sv: "x" }, kinds: ["decision"] },
  ...heldOn("2024-06-07", "june", [...opened("vaxjo", "ljungby"), onTheTable("1")]),
];
const again: Command = { ...decide, decision: "d2", meeting: "june", at: clockOn("2024-06-07", "10:25") };
const taken = [...afterDeciding(), ...second];
const both = [
  ...taken,
  ...book
    .given(...taken)
    .when(again, onDay("2024-06-07"))
    .thenDone(),
];
const first = book
  .given(...both)
  .when(change("d", "2025-01-01"), onDay("2024-06-10"))
  .thenDone();
const future = [...both, ...first];
const later = (command: Change, on: Context = onDay("2024-06-10")) => book.given(...future).when(command, on);

describe("CON-6: a charter that is not yet in force is replaced by a later decision", () => {
  it("for the same day: both are kept, and the later one holds from its day", () => {
    const added = later(change("d2", "2025-01-01", { charter: { quorum: { rule: "everySeat" } } })).thenDone();
    expect(added).toMatchObject([{ type: "CharterAdopted", decision: "d2", replaces: "2025-01-01" }]);
    const view = bodyView(replay([...future, ...added]), "llg", day("2025-01-01"));
    expect(view?.charter).toMatchObject({ decision: "d2", value: { quorum: { rule: "everySeat" } } });
    expect(view?.charters.map(({ from, decision }) => [from, decision])).toEqual([
      ["2024-01-01", null],
      ["2025-01-01", "d2"],
    ]);
    expect(view?.replacedCharters).toMatchObject([
      { from: "2025-01-01", decision: "d", replacedBy: { decision: "d2" } },
    ]);
  });
  it("for another day, when the change says which one it replaces", () => {
    const added = later(change("d2", "2025-07-01", { replaces: day("2025-01-01") })).thenDone();
    const on = (date: string) => bodyView(replay([...future, ...added]), "llg", day(date))?.charter?.from;
    expect([on("2025-01-01"), on("2025-06-30"), on("2025-07-01")]).toEqual(["2024-01-01", "2024-01-01", "2025-07-01"]);
  });
  it("another day without a word of it leaves the first to hold in its turn", () => {
    const added = later(change("d2", "2024-07-01")).thenDone();
    const on = (date: string) => bodyView(replay([...future, ...added]), "llg", day(date))?.charter?.decision;
    expect([on("2024-07-01"), on("2025-01-01")]).toEqual(["d2", "d"]);
  });
  it("not by the same decision, nor by an earlier one", () => {
    later(change("d", "2025-01-01")).thenRefused({
      type: "CharterNotReplaced",
      why: "notLater",
      from: day("2025-01-01"),
    });
    const other = book
      .given(...both)
      .when(change("d2", "2025-01-01"), onDay("2024-06-10"))
      .thenDone();
    book
      .given(...both, ...other)
      .when(change("d", "2025-01-01"), onDay("2024-06-10"))
      .thenRefused({ type: "CharterNotReplaced", why: "notLater" });
  });
  it("not once it holds", () => {
    later(change("d2", "2025-01-01"), onDay("2024-12-31")).thenDone();
    later(change("d2", "2025-01-01"), onDay("2025-01-01")).thenRefused({
      type: "CharterNotReplaced",
      why: "inForce",
      from: day("2025-01-01"),
    });
    later(change("d2", "2025-07-01", { replaces: day("2024-01-01") })).thenRefused({
      type: "CharterNotReplaced",
      why: "inForce",
      from: day("2024-01-01"),
    });
  });
  it("one that there is, and no third one in its place", () => {
    later(change("d2", "2025-07-01", { replaces: day("2025-02-01") })).thenRefused({
      type: "NotInTheBook",
      kind: "charter",
    });
    const third = later(change("d2", "2025-07-01")).thenDone();
    book
      .given(...future, ...third)
      .when(change("d2", "2025-07-01", { replaces: day("2025-01-01") }), onDay("2024-06-10"))
      .thenRefused({ type: "AlreadyInTheBook", kind: "charter" });
  });
});
