import { describe, expect, it } from "vitest";
import { day, type Fact, radarView, remarkView, replay } from "../../index.ts";
import { answers, said, strikes } from "../../testing/discussing.ts";
import { assembled, book, onDay } from "../../testing/small-world.ts";

describe("SAY-4: what was written in error is struck with a reason, and stays in the book", () => {
  const asked = [...assembled, said({ kind: "question" })];
  const struck: Fact = { ...strikes, type: "RemarkStruck", on: day("2024-05-06") };

  it("is shown as struck, and waits for no answer", () => {
    book
      .given(...asked)
      .when(strikes, onDay("2024-05-06"))
      .then(struck);
    const after = replay([...asked, struck]);
    expect(remarkView(after, "m.1.said-1")).toMatchObject({
      text: { sv: "En tanke" },
      state: "struck",
      struck: { reason: { sv: "Fel punkt" }, on: day("2024-05-06") },
    });
    expect(radarView(after, day("2024-05-07")).entries.filter(({ kind }) => kind === "openQuestion")).toEqual([]);
  });
  it("nothing more happens to it", () => {
    for (const act of [strikes, answers("2024-05-07")])
      book
        .given(...asked, struck)
        .when(act, onDay("2024-05-07"))
        .thenRefused({ type: "RemarkIsStruck", on: day("2024-05-06") });
  });
  it("also where it has been answered", () => {
    const answered: Fact = { ...answers("2024-05-03"), type: "RemarkAnswered" };
    book
      .given(...asked, answered)
      .when(strikes, onDay("2024-05-06"))
      .then(struck);
  });
});
