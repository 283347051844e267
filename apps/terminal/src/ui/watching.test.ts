/**
 * Two at one book: what one writes is seen by the other, and what the other is typing stays.
 */
import { commandOf } from "@konstellation/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { roomOf } from "../pages/meeting/room.ts";
import { textOf } from "../pages/text.ts";
import type { Source } from "../source.ts";
import { rowsOf, selected } from "./listing.ts";
import { type Model, opened, top } from "./model.ts";
import { exampleBook, press, read, send, start } from "./testing/story.ts";
import { update } from "./update.ts";

const JUNE = "llg-2024-06-07";
let source: Source;
beforeEach(async () => {
  source = await exampleBook();
});
afterEach(() => source.close());

const opens = commandOf({ type: "OpenMeeting", meeting: JUNE, at: "2024-06-07T09:00:00+02:00" });
const opensMeeting = () => source.give("kronoberg", opens);
const headingOf = (model: Model) => {
  const { loading } = top(model);
  return loading.is === "read" ? loading.contents.heading(model).join(" ") : "";
};

it("a book stands at something else once something is added to it, and else at the same", async () => {
  const before = await source.standing("kronoberg");
  expect(await source.standing("kronoberg")).toBe(before);
  await opensMeeting();
  expect(await source.standing("kronoberg")).not.toBe(before);
});

describe("when somebody else has added to the book", () => {
  it("the page on top is read again, and shows it", async () => {
    const before = await read(source, { ...start, frames: [opened(roomOf(JUNE))] });
    expect(headingOf(before)).toContain("called");
    await opensMeeting();
    expect(headingOf(await send(source, before, { type: "BookChanged" }))).toContain("open since 09:00");
  });

  it("what is being typed stays, and so do the filter and a refusal that is being read", async () => {
    const typing = await press(
      source,
      await read(source, { ...start, frames: [opened(roomOf(JUNE))] }),
      "/",
      ..."Annual",
    );
    const word = { text: "no", refused: true };
    const after = await send(source, { ...typing, word }, { type: "BookChanged" });
    expect([after.prompt, after.word, top(after).filter]).toEqual([typing.prompt, word, "Annual"]);
    const asking = await press(source, await read(source, { ...start, frames: [opened(roomOf(JUNE))] }), "O", "n");
    expect((await send(source, asking, { type: "BookChanged" })).prompt).toEqual(asking.prompt);
  });

  it("the cursor stays on its row, though another has come before it", async () => {
    const bodies = await press(source, await read(source, { ...start, frames: [opened({ at: "bodies" })] }), ">");
    const last = selected(bodies)?.id;
    await source.give("kronoberg", { type: "EstablishBody", body: "aaa", name: { sv: "AAA" }, kind: "network" });
    const after = await send(source, bodies, { type: "BookChanged" });
    expect(rowsOf(after, top(after)).length).toBe(rowsOf(bodies, top(bodies)).length + 1);
    expect(selected(after)?.id).toBe(last);
  });

  it("a page that reads nothing is left as it is", async () => {
    const room = await read(source, { ...start, frames: [opened(roomOf(JUNE))] });
    const item = selected(room);
    if (item === undefined) throw new Error("The room has no item");
    expect(update({ ...start, frames: [opened(textOf(item))] }, { type: "BookChanged" })[1]).toEqual([]);
    expect(update(room, { type: "BookChanged" })[1]).toEqual([{ type: "ReadPage", page: roomOf(JUNE) }]);
  });
});
