import { expect, it } from "vitest";
import { roomOf } from "../pages/meeting/room.ts";
import { helpLines, hiddenInHelp } from "./help.ts";
import { opened } from "./model.ts";
import { start } from "./testing/story.ts";
import { update } from "./update.ts";

const room = { ...start, rows: 24, columns: 80, frames: [opened(roomOf("llg-2024-06-07"))] as const, help: 0 };
const after = (keys: ReadonlyArray<string>) =>
  keys.reduce(
    (model, key) => update(model, { type: "KeyPressed", key })[0],
    room as typeof room | ReturnType<typeof update>[0],
  );

it("help that is longer than the window is run through to its last line and back, and closed by any other key", () => {
  const hidden = hiddenInHelp(room);
  expect(helpLines(room).length - hidden).toBeLessThan(room.rows);
  expect(hidden).toBeGreaterThan(0);
  expect(after(Array(50).fill("j")).help).toBe(hidden);
  expect(after([...Array(50).fill("j"), "k"]).help).toBe(hidden - 1);
  expect(after(["up"]).help).toBe(0);
  expect(after(["j", "x"]).help).toBeUndefined();
  expect(hiddenInHelp({ ...room, rows: 60 })).toBe(0);
});

it("lists a key once: what a page has taken leads nowhere else from there", () => {
  for (const list of ["agenda", "roll"]) {
    const model = { ...room, frames: [opened({ ...roomOf("llg-2024-06-07"), list })] as const };
    const keys = helpLines(model).map((line) => line.trim().split(" ")[0]);
    expect(new Set(keys).size, keys.join(" ")).toBe(keys.length);
  }
});
