import { render } from "ink-testing-library";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Source } from "../../source.ts";
import { bindingsIn } from "../../ui/keys.ts";
import { rowsOf, selected } from "../../ui/listing.ts";
import { type Model, opened, top } from "../../ui/model.ts";
import { asCommand, keysHere } from "../../ui/place.ts";
import { start as anywhere, exampleBook, press as pressOn, read } from "../../ui/testing/story.ts";
import { Screen } from "../../ui/view.tsx";
import { meetings } from "./meetings.ts";
import { roomOf } from "./room.ts";

let source: Source;
beforeEach(async () => {
  source = await exampleBook();
});
afterEach(() => source.close());

const room = roomOf("llg-2024-06-07");
const start: Model = {
  ...anywhere,
  columns: 100,
  rows: 30,
  frames: [opened(meetings.address({})), opened(room)],
};

const press = (model: Model, ...keys: ReadonlyArray<string>): Promise<Model> => pressOn(source, model, ...keys);

const enter = () => read(source, start);

/** The meeting, opened. */
const openMeeting = async () => press(await enter(), "O", "y");

/** Everybody on their seats, also those who had not answered, or had said no. */
const seated = async (model: Model) => {
  const calling = await press(model, "A", "a");
  const index = rowsOf(calling, top(calling)).findIndex((row) => row.id === "ljungby/social");
  return press(calling, ...Array.from({ length: index }, () => "j"), "p", "return", "y");
};

const presenceOn = async (seat: string) =>
  (await source.call("meeting", { collaboration: "kronoberg", meeting: "llg-2024-06-07" })).presence.filter(
    (each) => each.seat === seat,
  );

const drawn = (model: Model) =>
  render(<Screen model={model} manner={{ colour: false, screenReader: false }} />).lastFrame() ?? "";

/** The roll with the cursor on a seat. */
const onSeat = async (model: Model, seat: string) => {
  const roll = top(model).page.list === "roll" ? model : await press(model, "tab");
  const index = rowsOf(roll, top(roll)).findIndex((row) => row.id === seat);
  return press(roll, "<", ...Array.from({ length: index }, () => "j"));
};
const onItem = async (model: Model, item: string) => {
  const agenda = top(model).page.list === "agenda" ? model : await press(model, "tab");
  return press(agenda, "<", ...Array.from({ length: Number(item) - 1 }, () => "j"));
};

describe("the meeting room", () => {
  it("before the meeting says whom to call", async () => {
    const frame = drawn(await enter());
    expect(frame).toContain("called · 0/28 in their seats");
    expect(frame.replace(/\s+/g, " ")).toContain("Call 3 (fewer are not enough)");
  });

  it("is entered from the meetings and from a meeting with m", async () => {
    const list = await read(source, { ...start, frames: [opened(meetings.address({}))] });
    expect(top(await press(list, "m")).page).toEqual(room);
    expect(top(await press(list, "return", "m")).page).toEqual(room);
  });

  it("runs a meeting: opened, roll called when confirmed, an item refused in place, cured by a deputy, decided, closed", async () => {
    let model = await openMeeting();
    expect(drawn(model)).toContain("open since");
    model = await seated(model);
    expect(drawn(model)).toContain("28/28 in their seats");

    model = await press(await onSeat(model, "ljungby/social"), "p");
    expect(selected(model)).toMatchObject({ id: "ljungby/social", tone: "bad" });
    model = await press(await onItem(model, "3"), "o");
    expect(drawn(model).replace(/\s+/g, " ")).toContain(
      "not quorate · missing: head of social services, Ljungby (has left) → deputy head of social services, Ljungby",
    );
    model = await press(model, "d", ..."The group adopts the wheel.", "return", "return", "y");
    expect(model.word).toMatchObject({ refused: true });
    expect(drawn(model).replace(/\s+/g, " ")).toContain("✗ The group is not assembled: nothing can be decided.");

    model = await press(model, "escape", "e");
    model = await press(await onSeat(model, "ljungby/social"), "d");
    expect(selected(model)?.cells[0]).toBe("● in the room (deputy)");
    model = await press(await onItem(model, "3"), "o", "d", "return", "return", "y");
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
    const model = await press(await openMeeting(), "C", "y");
    expect(model.word).toMatchObject({ refused: true });
    expect(drawn(model)).toContain("(MTG-2)");
    expect(drawn(await press(model, "j"))).not.toContain("(MTG-2)");
  });

  it("keeps presence with single keys: room, link, deputy, recusal; and says why a key leads nowhere", async () => {
    let model = await onSeat(await openMeeting(), "vaxjo/schools");
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
    expect(selected(model)?.cells[0]).toBe("● in the room");
    expect((await presenceOn("vaxjo/schools")).map(({ mode, until }) => [mode, until === null])).toEqual([
      ["remote", false],
      ["remote", false],
      ["remote", false],
      ["remote", false],
      ["remote", false],
      ["room", true],
    ]);
    model = await press(model, "p");
    expect(selected(model)?.cells[0]).toContain("○ left");
    expect((await press(model, "l")).word?.text).toBe("Nobody is in that seat.");
    expect((await press(model, "x")).word?.text).toContain("No item is on the table");
    expect((await press(await onSeat(model, "alvesta/care"), "d")).word?.text).toBe(
      "No deputy is appointed for the seat.",
    );

    model = await press(await onItem(model, "3"), "o");
    model = await press(await onSeat(model, "alvesta/care"), "p", "x", ..."A party to the matter", "return");
    const recused = async () =>
      (await source.call("meeting", { collaboration: "kronoberg", meeting: "llg-2024-06-07" })).agenda[2]?.recused;
    expect(await recused()).toMatchObject([{ seat: "alvesta/care", person: "p-alvesta-care" }]);
    expect(selected(model)?.cells[0]).toBe("◌ recused for item 3");
    await press(model, "x");
    expect(await recused()).toMatchObject([{ withdrawn: {} }]);
  });

  it("lets an item lapse when the group is not the group, and ends a talk", async () => {
    let model = await press(await onItem(await openMeeting(), "4"), "L", "y");
    expect(selected(model)?.cells.join(" ")).toContain("lapsed");
    model = await press(await onItem(model, "5"), "o", "e");
    expect(selected(model)?.cells.join(" ")).toContain("discussed");
    model = await press(model, "L", "n");
    expect(model.prompt).toEqual({ is: "none" });
  });

  it("takes no half answers: an empty one, a wrong owner, a deferral without a reason, or Esc do nothing", async () => {
    let model = await press(await onItem(await seated(await openMeeting()), "3"), "o");
    expect((await press(model, "n", "return")).prompt).toEqual({ is: "none" });
    expect((await press(model, "d", "x", "escape")).prompt).toEqual({ is: "none" });
    model = await press(model, "d", "x", "return", "ctrl+u", ..."me", "return");
    expect(model).toMatchObject({ prompt: { text: "me" }, word: { text: expect.stringContaining("body:llg") } });
    model = await press(model, "escape", "f", ..."soon", "return");
    expect(model).toMatchObject({ prompt: { text: "soon" }, word: { text: expect.stringContaining("2024-09") } });
  });

  it("no key means two things in one place, and every key of a place is in its help", () => {
    for (const list of ["agenda", "roll"]) {
      const place = keysHere({ ...start, frames: [opened({ ...room, list })] });
      const own = place.bindings.flatMap(({ keys }) => keys);
      expect(new Set(own).size).toBe(own.length);
      for (const key of own)
        expect(bindingsIn(place).find(({ keys }) => keys.includes(key))).toBe(
          place.bindings.find(({ keys }) => keys.includes(key)),
        );
    }
    const help = drawn({ ...start, help: 0 });
    for (const words of ["take the item up", "decide", "close the meeting (asks)"]) expect(help).toContain(words);
    expect(help).not.toContain("deputy in, holder back");
  });

  it("draws in Swedish and English, wide and narrow, and for a screen reader in plain lines", async () => {
    const model = await press(await seated(await openMeeting()), "tab");
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
