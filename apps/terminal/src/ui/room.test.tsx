import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isTimed } from "@konstellation/client";
import { type Command as BookCommand, day, fromMilliseconds, instant, toMilliseconds } from "@konstellation/core";
import { render } from "ink-testing-library";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { openSource, type Source } from "../source.ts";
import { asCommand } from "./as-command.ts";
import { bindingsIn } from "./keys.ts";
import { rowsOf, selected } from "./listing.ts";
import type { Message } from "./message.ts";
import { type Model, opened, type Page, top } from "./model.ts";
import { readPage } from "./read-page.ts";
import { update } from "./update.ts";
import { Screen } from "./view.tsx";

const folders: Array<string> = [];
let source: Source;
beforeEach(async () => {
  const folder = mkdtempSync(join(tmpdir(), "konstellation-room-"));
  folders.push(folder);
  source = await openSource({ url: undefined, language: "en" }, { KONSTELLATION_DATA: folder });
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const room: Page = { at: "room", meeting: "llg-2024-06-07", list: "agenda" };
const start: Model = {
  language: "en",
  collaboration: "kronoberg",
  name: { sv: "Samverkan", en: "Collaboration" },
  day: undefined,
  shownDay: day("2024-05-06"),
  columns: 100,
  rows: 30,
  frames: [opened({ at: "tab", tab: "meetings" }), opened(room)],
  help: false,
  lastAct: undefined,
  prompt: { is: "none" },
};

let minutes = 0;
/** Each act happens a minute after the last. */
const nextMoment = () => {
  minutes += 1;
  return fromMilliseconds(toMilliseconds(instant("2024-06-07T09:00:00+02:00")) + minutes * 60_000);
};

/** Sends a message as the loop does: pages are read, and acts are given, from and to the real book. */
const send = async (model: Model, message: Message): Promise<Model> => {
  let [current, commands] = update(model, message);
  for (const command of commands) {
    if (command.type === "ReadPage") {
      const content = await readPage(source, current, command.page);
      current = await send(current, { type: "PageRead", page: command.page, loading: { is: "read", content } });
    }
    if (command.type === "Give") {
      const timed = isTimed(command.act.type) ? { at: nextMoment() } : {};
      const outcome: Message = await source.give("kronoberg", { ...command.act, ...timed } as BookCommand).then(
        () => ({ type: "ActDone", page: command.page }),
        (error: Error) => ({ type: "ActRefused", why: error.message }),
      );
      current = await send(current, outcome);
    }
  }
  return current;
};

const press = async (model: Model, ...keys: ReadonlyArray<string>): Promise<Model> => {
  let current = model;
  for (const key of keys) current = await send(current, { type: "KeyPressed", key });
  return current;
};

const enter = async () => {
  const content = await readPage(source, start, room);
  return send(start, { type: "PageRead", page: room, loading: { is: "read", content } });
};

const drawn = (model: Model) =>
  render(<Screen model={model} manner={{ colour: false, screenReader: false }} />).lastFrame() ?? "";

/** The roll with the cursor on a seat. */
const onSeat = async (model: Model, seat: string) => {
  const roll =
    top(model).page.at === "room" && (top(model).page as typeof room).list === "roll"
      ? model
      : await press(model, "tab");
  const index = rowsOf(roll, top(roll)).findIndex((row) => row.id === seat);
  return press(roll, "<", ...Array.from({ length: index }, () => "j"));
};
const onItem = async (model: Model, item: string) => {
  const agenda = (top(model).page as typeof room).list === "agenda" ? model : await press(model, "tab");
  return press(agenda, "<", ...Array.from({ length: Number(item) - 1 }, () => "j"));
};

describe("the meeting room", () => {
  it("before the meeting says whom to call", async () => {
    const frame = drawn(await enter());
    expect(frame).toContain("called · 0/28 on their seats");
    expect(frame.replace(/\s+/g, " ")).toContain("Call 3 (fewer are not enough)");
  });

  it("is entered from the meetings and from a meeting with m", async () => {
    const list: Model = { ...start, frames: [opened({ at: "tab", tab: "meetings" })] };
    const page = top(list).page;
    const read = await send(list, {
      type: "PageRead",
      page,
      loading: { is: "read", content: await readPage(source, list, page) },
    });
    expect(top(await press(read, "m")).page).toEqual(room);
    expect(top(await press(read, "return", "m")).page).toEqual(room);
  });

  it("runs a meeting: opened, roll called when confirmed, an item refused in place, cured by a deputy, decided, closed", async () => {
    let model = await press(await enter(), "O");
    expect(drawn(model)).toContain("open since");
    model = await press(model, "A");
    expect(drawn(model)).toContain("Roll: seat everybody who holds a seat? (y/n)");
    expect(drawn(await press(model, "n"))).toContain("0/28 on their seats");
    model = await press(model, "y");
    expect(drawn(model)).toContain("28/28 on their seats");

    model = await press(await onSeat(model, "ljungby/social"), "p");
    expect(selected(model)).toMatchObject({ id: "ljungby/social", tone: "bad" });
    model = await press(await onItem(model, "3"), "o");
    expect(drawn(model).replace(/\s+/g, " ")).toContain(
      "not quorate · missing: head of social services, Ljungby (has left) → deputy head of social services, Ljungby",
    );
    model = await press(model, "d", ..."The group adopts the wheel.", "return", "return");
    expect(model.prompt).toMatchObject({ is: "refused" });
    expect(drawn(model).replace(/\s+/g, " ")).toContain("✗ The group is not assembled: nothing can be decided.");

    model = await press(model, "e");
    model = await press(await onSeat(model, "ljungby/social"), "d");
    expect(selected(model)?.cells[0]).toBe("● in the room (deputy)");
    model = await press(await onItem(model, "3"), "o", "d", ..."The group adopts the wheel.", "return", "return");
    expect(selected(model)?.cells.join(" ")).toContain("decided");
    expect(asCommand(model)).toContain('konstellation act TakeDecision \'{"decision":"llg-2024-06-07.3"');

    model = await press(await onItem(model, "2"), "o", "n", ..."Comes back.", "return");
    model = await press(await onItem(model, "4"), "o", "f", ..."2024-09 The papers came late.", "return");
    model = await press(model, "C", "y");
    expect(drawn(model)).toContain("June meeting, Fri 2024-06-07: closed");
    expect(await source.call("verification", { collaboration: "kronoberg" })).toMatchObject({
      is: "sound",
      decisions: 4,
    });
  });

  it("asks before it closes, and says why it cannot", async () => {
    const model = await press(await enter(), "O", "C", "y");
    expect(model.prompt).toMatchObject({ is: "refused" });
    expect(drawn(model)).toContain("(MTG-2)");
    expect(drawn(await press(model, "j"))).not.toContain("(MTG-2)");
  });

  it("keeps presence with single keys: room, link, deputy, recusal; and says why a key leads nowhere", async () => {
    let model = await onSeat(await press(await enter(), "O"), "vaxjo/schools");
    model = await press(model, "r");
    expect(selected(model)?.cells[0]).toBe("◐ remote");
    model = await press(model, "l");
    expect(selected(model)?.cells[0]).toBe("✗ link lost");
    model = await press(model, "l");
    expect(selected(model)?.cells[0]).toBe("◐ remote, sound and picture");
    model = await press(model, "d");
    expect(selected(model)?.cells[0]).toContain("(deputy)");
    model = await press(model, "d");
    expect(selected(model)?.cells[0]).not.toContain("(deputy)");
    model = await press(model, "r");
    expect(selected(model)?.cells[0]).toContain("○ left");
    expect((await press(model, "l")).prompt).toEqual({ is: "note", text: "Nobody is on the seat." });
    expect((await press(model, "x")).prompt).toMatchObject({ is: "note" });
    expect((await press(await onSeat(model, "alvesta/care"), "d")).prompt).toEqual({
      is: "note",
      text: "No deputy is appointed for the seat.",
    });

    model = await press(await onItem(model, "3"), "o");
    model = await press(await onSeat(model, "alvesta/care"), "p", "x", ..."A party to the matter", "return");
    const recused = async () =>
      (await source.call("meeting", { collaboration: "kronoberg", meeting: "llg-2024-06-07" })).agenda[2]?.recused;
    expect(await recused()).toEqual([{ seat: "alvesta/care", person: "p-alvesta-care" }]);
    await press(model, "x");
    expect(await recused()).toEqual([]);
  });

  it("lets an item lapse when the group is not the group, and ends a talk", async () => {
    let model = await press(await onItem(await press(await enter(), "O"), "4"), "L", "y");
    expect(selected(model)?.cells.join(" ")).toContain("lapsed");
    model = await press(await onItem(model, "5"), "o", "e");
    expect(selected(model)?.cells.join(" ")).toContain("discussed");
    model = await press(model, "L", "n");
    expect(model.prompt).toEqual({ is: "none" });
  });

  it("takes no half answers: an empty one, a wrong owner, a deferral without a reason, or Esc do nothing", async () => {
    let model = await press(await onItem(await press(await enter(), "O", "A", "y"), "3"), "o");
    expect((await press(model, "n", "return")).prompt).toEqual({ is: "none" });
    expect((await press(model, "d", "x", "escape")).prompt).toEqual({ is: "none" });
    model = await press(
      model,
      "d",
      "x",
      "return",
      "backspace",
      "backspace",
      "backspace",
      "backspace",
      "backspace",
      "backspace",
      "backspace",
      "backspace",
      ..."me",
      "return",
    );
    expect(model.prompt).toMatchObject({ is: "note", text: expect.stringContaining("body:llg") });
    expect((await press(model, "f", ..."soon", "return")).prompt).toMatchObject({
      is: "note",
      text: expect.stringContaining("2024-09"),
    });
  });

  it("no key means two things in one place, and every key of a place is in its help", () => {
    for (const place of ["anywhere", "agenda", "roll"] as const) {
      const own = bindingsIn(place)
        .filter((binding) => binding.in !== undefined)
        .flatMap(({ keys }) => keys);
      expect(new Set(own).size).toBe(own.length);
    }
    const help = drawn({ ...start, help: true });
    for (const words of ["take the item up", "decide", "open the meeting, close it (asks)"])
      expect(help).toContain(words);
    expect(help).not.toContain("deputy in, holder back");
  });

  it("draws in Swedish and English, wide and narrow, and for a screen reader in plain lines", async () => {
    const model = await press(await enter(), "O", "A", "y", "tab");
    for (const language of ["sv", "en"] as const)
      for (const [columns, rows] of [
        [100, 30],
        [60, 16],
      ] as const) {
        const frame = drawn({ ...model, language, columns, rows });
        expect(frame).not.toMatch(/undefined|\[object|NaN/);
        expect(frame.split("\n").length).toBeLessThanOrEqual(rows);
      }
    const plain = render(<Screen model={model} manner={{ colour: false, screenReader: true }} />).lastFrame() ?? "";
    expect(plain).toContain("● in the room, head of schools, Alvesta");
  });
});
