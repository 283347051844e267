import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Source } from "../source.ts";
import { bindings, everywhere } from "./keys.ts";
import { rowsOf, selected, visible } from "./listing.ts";
import { top } from "./model.ts";
import { asCommand } from "./place.ts";
import { exampleBook, start, story } from "./testing/story.ts";
import { update } from "./update.ts";

let source: Source;
beforeAll(async () => {
  source = await exampleBook();
});
afterAll(() => source.close());

describe("a secretary", () => {
  it("sees what is due first", async () => {
    const { model } = await story(source, start);
    expect(rowsOf(model, top(model)).length).toBe(53);
    expect(selected(model)?.cells.join(" ")).toContain("June meeting");
  });

  it("opens the spring meeting, goes to item 6 and reads it, and comes back", async () => {
    const { model } = await story(source, start, "2", "j", "return", "j", "j", "j", "down", "down");
    expect(selected(model)).toMatchObject({ id: "6", tone: "good" });
    const item = await story(source, model, "return");
    expect(
      rowsOf(item.model, top(item.model))
        .map((row) => row.cells[0])
        .join(" "),
    ).toContain("28 of 28 seats are filled");
    const back = await story(source, item.model, "escape", "escape");
    expect(top(back.model).page).toEqual({ at: "meetings" });
  });

  it("asks what if Ljungby's seat had been empty from item 6, and sees the termination refused", async () => {
    const seats = await story(
      source,
      start,
      "2",
      "j",
      "return",
      "j",
      "j",
      "j",
      "j",
      "j",
      "w",
      "/",
      ..."ljungby",
      "return",
      "j",
    );
    expect(selected(seats.model)?.id).toBe("ljungby/social");
    const { model } = await story(source, seats.model, "return");
    expect(selected(model)).toMatchObject({ id: "6", tone: "bad" });
    expect(selected(model)?.cells.join(" ")).toContain("REFUSED (QUO-1)");
    expect(asCommand(model)).toBe("konstellation what-if llg-2024-05-03 --seat ljungby/social --from-item 6");
  });

  it("filters, and gets everything back with Esc", async () => {
    const { model } = await story(source, start, "/", ..."region", "return");
    expect(rowsOf(model, top(model)).length).toBe(10);
    const all = await story(source, model, "escape");
    expect(rowsOf(all.model, top(all.model)).length).toBe(53);
  });

  it("asks for another day and another language with a command", async () => {
    const { model } = await story(source, start, ":", ..."day 2024-12-01", "return", ":", ..."lang sv", "return");
    expect(model).toMatchObject({ day: "2024-12-01", language: "sv" });
    expect(selected(model)?.tone).toBe("bad");
    const wrong = await story(source, model, ":", ..."nonsense", "return");
    expect(wrong.model.word).toEqual({ text: "Okänt kommando: nonsense", refused: false });
  });

  it("copies an id, leaves with q, is interrupted with Ctrl-C", async () => {
    expect((await story(source, start, "3", "y")).commands).toEqual([
      { type: "Copy", text: "resource-centre-terminated" },
    ]);
    expect((await story(source, start, "q")).commands).toEqual([{ type: "Quit", code: 0 }]);
    expect((await story(source, start, "ctrl+c")).commands).toEqual([{ type: "Quit", code: 130 }]);
  });

  it("is told when a page cannot be read, and can try again", () => {
    const page = top(start).page;
    const [failed] = update(start, { type: "PageRead", page, loading: { is: "failed", why: "No service answers" } });
    expect(top(failed).loading).toEqual({ is: "failed", why: "No service answers" });
    expect(update(failed, { type: "KeyPressed", key: "R" })[1]).toEqual([{ type: "ReadPage", page }]);
  });
});

describe("the cursor", () => {
  it("stays on a row, whatever is pressed", async () => {
    for (const keys of [
      ["up"],
      ["G", "down", "down"],
      ["<", "pageUp"],
      [">", "pageDown"],
      ["j", "2", "j", "j", "j", "j"],
    ]) {
      const { model } = await story(source, start, ...keys);
      expect(selected(model)).toBeDefined();
    }
  });
  it("is always in the visible part of a list, of which only that part is drawn", () => {
    for (const count of [1, 5, 100, 10_000])
      for (const cursor of [0, Math.floor(count / 2), count - 1])
        for (const height of [1, 3, 20]) {
          const { from, until } = visible(count, cursor, height);
          expect(from <= cursor && cursor < until && until - from <= height && from >= 0 && until <= count).toBe(true);
        }
  });
});

it("no key means two things, and every help line has a phrase", () => {
  const keys = bindings.flatMap((binding) => binding.keys);
  expect(new Set(keys).size).toBe(keys.length);
  expect(everywhere("?")).toEqual({ is: "action", action: "help" });
  expect(everywhere("ö")).toBeUndefined();
});
