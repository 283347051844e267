import { type Command, instant, wordsIn } from "@konstellation/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readArguments } from "../../args.ts";
import type { Source } from "../../source.ts";
import { opened } from "../../ui/model.ts";
import { exampleBook, press as pressOn, read, start } from "../../ui/testing/story.ts";
import { verbs } from "../../verbs/index.ts";
import { itemRow } from "./item.ts";
import { meeting } from "./meetings.ts";
import { roomOf } from "./room.ts";

let source: Source;
beforeEach(async () => {
  source = await exampleBook();
});
afterEach(() => source.close());

const JUNE = "llg-2024-06-07";
const at = instant("2024-06-07T09:00:00+02:00");
/** June's room with everybody in it and the third item on the table, three rows down. */
const onTheTable = async () => {
  const acts: ReadonlyArray<Command> = [
    { type: "OpenMeeting", meeting: JUNE, at },
    { type: "CallRoll", meeting: JUNE, at },
    { type: "OpenTreatment", meeting: JUNE, item: "3", at },
  ];
  for (const act of acts) await source.give("kronoberg", act);
  return press(await read(source, { ...start, frames: [opened(roomOf(JUNE))] }), "A", "j", "j");
};
const press = (model: Parameters<typeof pressOn>[1], ...keys: ReadonlyArray<string>) => pressOn(source, model, ...keys);
const item = async () =>
  (await source.call("meeting", { collaboration: "kronoberg", meeting: JUNE })).agenda.find(
    ({ item: at }) => at === "3",
  );

describe("an item that stays on the table", () => {
  it("is decided twice by the keys, and says before each whether it stays", async () => {
    const table = await onTheTable();
    const first = await press(table, "D", ..."First", "return", "return");
    expect(first.prompt).toMatchObject({ is: "confirm" });
    const decided = await press(first, "y");
    expect(await item()).toMatchObject({ status: "open", outcomes: [{ goesOn: true }] });
    const second = await press(decided, "d", ..."Second", "return", "return");
    await press(second, "y");
    const over = await item();
    expect(over?.outcomes.map(({ outcome }) => outcome)).toMatchObject([
      { kind: "decided", decision: `${JUNE}.3` },
      { kind: "decided", decision: `${JUNE}.3-2` },
    ]);
    expect(over && itemRow(over, "en").cells).toContain("decided");
    const shown = await meeting.show(source, readArguments(["meetings", JUNE], verbs, {}), { meeting: JUNE });
    expect(shown.text).toMatch(/decided\. First .*decided\. Second /s);
  });

  it("is noted and stays, and says so in its row", async () => {
    const table = await onTheTable();
    await press(table, "N", ..."Seen", "return");
    const noted = await item();
    expect(noted?.outcomes.map(({ outcome }) => ("note" in outcome ? wordsIn(outcome.note, "en") : ""))).toEqual([
      "Seen",
    ]);
    expect(noted && itemRow(noted, "en").cells).toContain("noted + on the table");
  });
});
