import { describe, expect, it } from "vitest";
import { day, falseCertificates, instant, remarksView, replay } from "../../index.ts";
import { said, says } from "../../testing/discussing.ts";
import { cancelled } from "../../testing/moving.ts";
import { afterDeciding, assembled, book, closed, onDay, onTheDay, ready } from "../../testing/small-world.ts";

describe("SAY-1: what is said belongs to an item of a meeting that has been opened", () => {
  const over = [...afterDeciding(), closed];

  it("not before it opens, nor at one that is cancelled; while it runs, on an item that is decided, and afterwards", () => {
    book
      .given(...ready)
      .when(says({}), onTheDay)
      .thenRefused({ type: "NothingSaidYet", status: "called" });
    book
      .given(...ready, cancelled)
      .when(says({}), onTheDay)
      .thenRefused({ type: "NothingSaidYet", status: "cancelled" });
    for (const facts of [assembled, afterDeciding(), over])
      book
        .given(...facts)
        .when(says({}), onTheDay)
        .then(said());
  });
  it("says so where it is written down on a later day, and not in the night after", () => {
    book
      .given(...over)
      .when(says({}), onDay("2024-05-04"))
      .then(said({ enteredOn: day("2024-05-04") }));
    const night = { ...onDay("2024-05-04"), instant: instant("2024-05-04T02:00:00+02:00") };
    book
      .given(...over)
      .when(says({}), night)
      .then(said());
  });
  it("of a meeting and an item that there are", () => {
    book
      .given(...assembled)
      .when({ ...says({}), meeting: "nowhere" }, onTheDay)
      .thenRefused({ type: "NotInTheBook", kind: "meeting" });
    book
      .given(...assembled)
      .when({ ...says({}), item: "9" }, onTheDay)
      .thenRefused({ type: "NotInTheBook", kind: "item", id: "m/9" });
  });
  it("each thought is numbered on its item, in the order in which it was written down", () => {
    const first = book
      .given(...over)
      .when(says({ text: { sv: "Först" } }, { text: { sv: "Sedan" }, kind: "risk" }), onTheDay)
      .thenDone();
    const next = book
      .given(...over, ...first)
      .when(says({ text: { sv: "Sist" } }), onTheDay)
      .thenDone();
    const told = remarksView(replay([...over, ...first, ...next]));
    expect(told.map(({ remark, kind, text, state, by }) => [remark, kind, text.sv, state, by])).toEqual([
      ["m.1.said-1", "reflection", "Först", "said", null],
      ["m.1.said-2", "risk", "Sedan", "said", null],
      ["m.1.said-3", "reflection", "Sist", "said", null],
    ]);
  });
  it("names its remarks apart from those of another meeting that would be called the same", () => {
    // Item 1.2 of m, and item 2 of m.1.
    const alike = assembled.map((fact) =>
      JSON.parse(
        JSON.stringify(fact).replaceAll('"meeting":"m"', '"meeting":"m.1"').replaceAll('"item":"1"', '"item":"2.1"'),
      ),
    );
    const placed = { type: "ItemPlaced", meeting: "m", item: "1.2", title: { sv: "x" }, kinds: ["dialogue"] } as const;
    const before = [...assembled, placed, ...alike.slice(ready.length - 3)];
    const one = book
      .given(...before)
      .when({ ...says({}), item: "1.2" }, onTheDay)
      .thenDone();
    const other = book
      .given(...before, ...one)
      .when({ ...says({}, { kind: "option" }), meeting: "m.1", item: "2" }, onTheDay)
      .thenDone();
    expect([...one, ...other]).toMatchObject([
      { remark: "m.1.2.said-1" },
      { remark: "m.1.2.said-2" },
      { remark: "m.1.2.said-3" },
    ]);
  });
  it("changes nothing of what was certified", () => {
    const later = book
      .given(...over)
      .when(says({}), onDay("2024-05-04"))
      .thenDone();
    expect(falseCertificates([...over, ...later])).toEqual([]);
  });
});
