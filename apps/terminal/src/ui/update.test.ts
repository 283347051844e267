import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { day } from "@konstellation/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSource, type Source } from "../source.ts";
import { asCommand } from "./as-command.ts";
import { headingOf } from "./heading.ts";
import { actionOf, bindings } from "./keys.ts";
import { rowsOf, selected, visible } from "./listing.ts";
import type { Command } from "./message.ts";
import { type Model, opened, top } from "./model.ts";
import { readPage } from "./read-page.ts";
import { update } from "./update.ts";

const folder = mkdtempSync(join(tmpdir(), "konstellation-ui-"));
let source: Source;
beforeAll(async () => {
  source = await openSource({ url: undefined, language: "en" }, { KONSTELLATION_DATA: folder });
});
afterAll(() => {
  source.close();
  rmSync(folder, { recursive: true, force: true });
});

const start: Model = {
  language: "en",
  collaboration: "kronoberg",
  name: { sv: "Samverkan", en: "Collaboration" },
  day: undefined,
  shownDay: day("2024-05-06"),
  columns: 80,
  rows: 24,
  frames: [opened({ at: "tab", tab: "radar" })],
  help: false,
  lastAct: undefined,
  prompt: { is: "none" },
};

/** Presses keys one after the other, reading every page from the real book as the loop does. */
const story = async (
  model: Model,
  ...keys: ReadonlyArray<string>
): Promise<{ readonly model: Model; readonly commands: ReadonlyArray<Command> }> => {
  const given: Array<Command> = [];
  let current = await read(model, top(model).page);
  for (const key of keys) {
    const [next, commands] = update(current, { type: "KeyPressed", key });
    current = next;
    for (const command of commands) if (command.type === "ReadPage") current = await read(current, command.page);
    given.push(...commands.filter((command) => command.type !== "ReadPage"));
  }
  return { model: current, commands: given };
};

const read = async (model: Model, page: Model["frames"][0]["page"]): Promise<Model> => {
  const content = await readPage(source, model, page);
  return update(model, { type: "PageRead", page, loading: { is: "read", content } })[0];
};

describe("a secretary", () => {
  it("sees what is due first", async () => {
    const { model } = await story(start);
    expect(rowsOf(model, top(model)).length).toBe(25);
    expect(selected(model)?.cells.join(" ")).toContain("June meeting");
  });

  it("opens the spring meeting, goes to item 6 and reads it, and comes back", async () => {
    const { model } = await story(start, "2", "j", "return", "j", "j", "j", "down", "down");
    expect(selected(model)).toMatchObject({ id: "6", tone: "good" });
    const item = await story(model, "return");
    expect(
      rowsOf(item.model, top(item.model))
        .map((row) => row.cells[0])
        .join(" "),
    ).toContain("28 of 28 seats are filled");
    const back = await story(item.model, "escape", "escape");
    expect(top(back.model).page).toEqual({ at: "tab", tab: "meetings" });
  });

  it("asks what if Ljungby's seat had been empty from item 6, and sees the termination refused", async () => {
    const seats = await story(
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
    const { model } = await story(seats.model, "return");
    expect(selected(model)).toMatchObject({ id: "6", tone: "bad" });
    expect(selected(model)?.cells.join(" ")).toContain("REFUSED (QUO-1)");
    expect(asCommand(model)).toBe("konstellation what-if llg-2024-05-03 --seat ljungby/social --from-item 6");
  });

  it("filters, and gets everything back with Esc", async () => {
    const { model } = await story(start, "/", ..."region", "return");
    expect(rowsOf(model, top(model)).length).toBe(4);
    const all = await story(model, "escape");
    expect(rowsOf(all.model, top(all.model)).length).toBe(25);
  });

  it("asks for another day and another language with a command", async () => {
    const { model } = await story(start, ":", ..."day 2024-12-01", "return", ":", ..."lang sv", "return");
    expect(model).toMatchObject({ day: "2024-12-01", language: "sv" });
    expect(selected(model)?.tone).toBe("bad");
    const wrong = await story(model, ":", ..."nonsense", "return");
    expect(wrong.model.prompt).toEqual({ is: "note", text: "Okänt kommando: nonsense" });
  });

  it("copies an id, leaves with q, is interrupted with Ctrl-C", async () => {
    expect((await story(start, "3", "y")).commands).toEqual([{ type: "Copy", text: "resource-centre-terminated" }]);
    expect((await story(start, "q")).commands).toEqual([{ type: "Quit", code: 0 }]);
    expect((await story(start, "/", "q", "ctrl+c")).commands).toEqual([{ type: "Quit", code: 130 }]);
  });

  it("is told when a page cannot be read, and can try again", () => {
    const page = top(start).page;
    const [failed] = update(start, { type: "PageRead", page, loading: { is: "failed", why: "No service answers" } });
    expect(top(failed).loading).toEqual({ is: "failed", why: "No service answers" });
    expect(update(failed, { type: "KeyPressed", key: "R" })[1]).toEqual([{ type: "ReadPage", page }]);
  });
});

describe("the agreements", () => {
  it("stand on a timeline, and Enter opens the one under the cursor", async () => {
    const { model } = await story(start, "4", "t");
    expect(rowsOf(model, top(model)).map(({ id }) => id)).toEqual([
      "resource-centre",
      "discharge",
      "dementia",
      "deviations",
    ]);
    expect(selected(model)?.cells[1]).toMatch(/^─+│─+┤ +$/);
    expect(headingOf(model, top(model)).at(-1)).toMatch(/^ +2023 +2024 +2025 +2026$/);
    expect(asCommand(model)).toBe("konstellation timeline");
    const opened = await story(model, "return");
    expect(top(opened.model).page).toEqual({ at: "agreement", agreement: "resource-centre" });
    expect((await story(opened.model, "escape", "t")).model.frames).toHaveLength(2);
  });
  it("stand in an inventory, again for each organisation, and again back", async () => {
    const { model } = await story(start, "i");
    expect(rowsOf(model, top(model)).map(({ cells }) => cells[0])).toEqual([
      "△ to be revised",
      "△ to be revised",
      "? unknown",
      "✗ to be ended",
    ]);
    expect(headingOf(model, top(model))[0]).toContain("3 of 4 looked over");
    const coverage = await story(model, "i");
    expect(rowsOf(coverage.model, top(coverage.model))).toHaveLength(9);
    expect(selected(coverage.model)?.cells[1]).toContain("3 of 4");
    const back = await story(coverage.model, "i");
    expect(top(back.model).page).toEqual({ at: "inventory", list: "inventory" });
    expect(back.model.frames).toHaveLength(2);
    expect(asCommand(back.model)).toBe("konstellation inventory");
  });
});

describe("a secretary enters what parties have said of an agreement", () => {
  const typed = async (keys: ReadonlyArray<string>, text: string) => {
    const { model, commands } = await story(start, ...keys, ...text, "return");
    return { act: commands.map((command) => (command.type === "Give" ? command.act : command)), prompt: model.prompt };
  };
  it("an approval, a notice in and back, a finding: on its page or on its row", async () => {
    expect((await typed(["4", "j", "j", "return", "a"], "vaxjo 2024-06-01")).act).toEqual([
      { type: "ApproveAgreement", agreement: "discharge", party: "vaxjo", on: "2024-06-01" },
    ]);
    expect((await typed(["4", "n"], "vaxjo 2024-06-28")).act).toEqual([
      { type: "GiveNotice", agreement: "dementia", party: "vaxjo", given: { received: "2024-06-28" } },
    ]);
    expect((await typed(["t", "b"], "vaxjo 2024-05-06")).act).toEqual([
      { type: "WithdrawNotice", agreement: "resource-centre", party: "vaxjo", on: "2024-05-06" },
    ]);
    const by = { kind: "body", id: "llg" };
    for (const words of ["to be revised", "toBeRevised"])
      expect((await typed(["i", "v"], `${words} body:llg 2024-05-06`)).act).toEqual([
        { type: "ReviewAgreement", agreement: "dementia", on: "2024-05-06", by, finding: "toBeRevised" },
      ]);
  });
  it("what cannot be read is said, and nothing is given; nothing typed is nothing meant", async () => {
    for (const text of ["vaxjo", "vaxjo 2024-02-30", "vaxjo 2024-06-28 och mer"])
      expect(await typed(["4", "n"], text)).toMatchObject({ act: [], prompt: { is: "note" } });
    for (const text of ["fits", "nice body:llg 2024-05-06", "fits llg 2024-05-06", "fits body:llg soon"])
      expect(await typed(["4", "v"], text)).toMatchObject({ act: [], prompt: { is: "note" } });
    expect(await typed(["4", "n"], "  ")).toMatchObject({ act: [], prompt: { is: "none" } });
  });
  it("the keys mean nothing where there is no agreement", async () => {
    const { model, commands } = await story(start, "n", "v", "a", "b");
    expect([model.prompt.is, commands]).toEqual(["none", []]);
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
      const { model } = await story(start, ...keys);
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
  expect(actionOf("?")).toBe("help");
  expect(actionOf("ö")).toBeUndefined();
});
