/**
 * The roll before it is entered, the log of a seat as it is corrected, and a meeting entered afterwards.
 */
import { instant, type MeetingView } from "@konstellation/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Source } from "../../source.ts";
import { rowsOf, selected } from "../../ui/listing.ts";
import { type Model, opened, top } from "../../ui/model.ts";
import { exampleBook, press as pressOn, read, start } from "../../ui/testing/story.ts";
import { roomOf } from "./room.ts";

let source: Source;
beforeEach(async () => {
  source = await exampleBook();
});
afterEach(() => source.close());

const JUNE = "llg-2024-06-07";
const press = (model: Model, ...keys: ReadonlyArray<string>) => pressOn(source, model, ...keys);
const meeting = (): Promise<MeetingView> => source.call("meeting", { collaboration: "kronoberg", meeting: JUNE });
const inRoom = (more: Partial<Model> = {}) => read(source, { ...start, ...more, frames: [opened(roomOf(JUNE))] });
const shown = (model: Model) => (model.prompt.is === "confirm" ? model.prompt.shows(model) : []);

/** The cursor on a seat of the list that is shown. */
const onSeat = (model: Model, seat: string) => {
  const index = rowsOf(model, top(model)).findIndex((row) => row.id === seat);
  return press(model, "<", ...Array.from({ length: index }, () => "j"));
};
const logOf = async (seat: string) =>
  (await meeting()).presence
    .filter((each) => each.seat === seat)
    .map(({ person, as, mode, from, until }) => [person, as, mode, from.slice(11, 16), until?.slice(11, 16) ?? null]);

describe("the roll", () => {
  const calling = async () => press(await inRoom(), "O", "y", "A");
  const cells = (model: Model) => selected(model)?.cells ?? [];

  it("proposes who has said that they come, and nobody else; nothing is recorded by looking at it", async () => {
    const model = await calling();
    expect(cells(await onSeat(model, "alvesta/schools"))).toEqual([
      "[x] in the room",
      "head of schools, Alvesta",
      "",
      "coming",
    ]);
    expect(cells(await onSeat(model, "vaxjo/schools"))).toEqual([
      "[x] in the room",
      "head of schools, Växjö",
      "(deputy) deputy head of schools, Växjö",
      "deputy coming",
    ]);
    expect(cells(await onSeat(model, "ljungby/social"))[0]).toBe("[ ] not here");
    expect(cells(await onSeat(model, "lessebo/schools"))).toEqual([
      "[ ] not here",
      "head of schools, Lessebo",
      "",
      "has not answered",
    ]);
    await press(model, "escape");
    expect((await meeting()).presence).toEqual([]);
  });

  it("is changed seat by seat, shown once more, and entered as it stands: whoever is not ticked was never there", async () => {
    let model = await calling();
    model = await press(await onSeat(model, "alvesta/care"), "r");
    model = await press(await onSeat(model, "markaryd/schools"), "p");
    model = await press(await onSeat(model, "ljungby/social"), "d");
    const asked = await press(model, "return");
    expect(shown(asked)).toEqual([
      "Present: 25/28",
      "Remote: head of care, Alvesta",
      "By deputy: head of social services, Ljungby; head of schools, Växjö",
      "Absent: head of schools, Lessebo; head of schools, Markaryd; head of social services, Uppvidinge",
      "June meeting, County leadership group, Fri 2024-06-07",
    ]);
    expect((await meeting()).presence).toEqual([]);
    const after = await press(asked, "y");
    expect(top(after).page).toMatchObject({ at: "room", meeting: JUNE });
    expect((await meeting()).presence).toHaveLength(25);
    expect((await logOf("alvesta/care"))[0]?.slice(1, 3)).toEqual(["holder", "remote"]);
    expect((await logOf("ljungby/social"))[0]?.slice(0, 2)).toEqual(["p-ljungby-social-deputy", "deputy"]);
    expect(await logOf("markaryd/schools")).toEqual([]);
    // Who has not come is called again later; those who are there are not asked about.
    expect(rowsOf(await press(after, "A"), top(await press(after, "A")))).toHaveLength(3);
  });

  it("does not put anybody back who has left", async () => {
    let model = await press(await calling(), "return", "y", "tab");
    model = await press(await onSeat(model, "alvesta/schools"), "p", "A");
    expect(cells(await onSeat(model, "alvesta/schools"))[0]).toBe("[ ] not here");
    expect((await press(model, "return")).word?.text).toBe("Nobody is ticked.");
  });
});

describe("a mistake in the roll is corrected where it stands", () => {
  const onLog = async (seat: string) => {
    const roll = await press(await inRoom(), "O", "y", "A", "return", "y", "tab");
    return press(await onSeat(roll, seat), "c");
  };

  it("the times by the clock, with the reason, and shown before it is written", async () => {
    const model = await onLog("alvesta/care");
    const standing = selected(model)?.cells[0] ?? "";
    expect(standing).toMatch(/^\d\d:\d\d–$/);
    const asked = await press(model, "return", ..."23:50", "return", ..."Left early", "return");
    expect(shown(asked).slice(0, 4)).toEqual([
      "head of care, Alvesta (p-alvesta-care)",
      `Recorded: ${standing}`,
      `Should be: ${standing}23:50`,
      "Reason: Left early",
    ]);
    expect((await meeting()).corrections).toEqual([]);
    await press(asked, "y");
    expect((await logOf("alvesta/care")).map(([, , , from, until]) => `${from}–${until}`)).toEqual([
      `${standing}23:50`,
    ]);
  });

  it("somebody who never was there is struck, to the millisecond that was recorded", async () => {
    const model = await onLog("alvesta/care");
    const after = await press(model, "x", ..."Was never there", "return", "y");
    expect(await logOf("alvesta/care")).toEqual([]);
    expect((await meeting()).corrections).toMatchObject([
      { seat: "alvesta/care", now: null, reason: { en: "Was never there" } },
    ]);
    expect(selected(after)?.cells[0]).toBe("+ not recorded");
  });

  it("somebody whom nobody recorded is added", async () => {
    const model = await onLog("lessebo/schools");
    const opened = (await meeting()).opened?.slice(11, 16) ?? "";
    await press(model, "return", ...`${opened}–`, "return", ..."Was there", "return", "y");
    expect(await logOf("lessebo/schools")).toEqual([["p-lessebo-schools", "holder", "room", opened, null]]);
  });

  it("what is no time is said, and what was typed stands", async () => {
    const model = await press(await onLog("lessebo/schools"), "return", ..."soon", "return");
    expect(model).toMatchObject({ prompt: { is: "ask", text: "soon" }, word: { refused: true } });
  });
});

describe("a meeting of another day", () => {
  const later = { now: instant("2024-06-10T09:00:00+02:00") };

  it("is entered by the clock of its own day, which is asked for when it is opened and set with t", async () => {
    let model = await press(await inRoom(later), "O", ..."13:00", "return");
    expect(shown(model)[0]).toBe("Opened at: 13:00");
    model = await press(model, "y");
    expect((await meeting()).opened).toBe("2024-06-07T13:00:00+02:00");
    model = await press(model, "A", "return");
    expect(shown(model).at(-1)).toBe("It happened at 13:00");
    model = await press(model, "y", "t", ..."13:20", "return", "o");
    expect((await meeting()).agenda[0]?.from).toBe("2024-06-07T13:20:00+02:00");
    expect((await logOf("alvesta/care"))[0]?.[3]).toBe("13:00");
    expect((await meeting()).enteredOn).not.toBeNull();
    const { loading } = top(model);
    expect(loading.is === "read" ? loading.contents.heading(model).join(" ") : "").toContain(
      "Entered afterwards. The clock in the meeting is 13:20 (set it with t)",
    );
    // Tab keeps the clock, and so does coming back from the roll.
    await press(model, "t", ..."13:40", "return", "tab", "tab", "e");
    expect((await meeting()).agenda[0]?.until).toBe("2024-06-07T13:40:00+02:00");
  });

  it("what is no time is said; while the meeting is held the clock is that on the wall", async () => {
    expect(await press(await inRoom(later), "O", ..."noon", "return")).toMatchObject({
      prompt: { text: "noon" },
      word: { refused: true },
    });
    expect((await press(await inRoom(), "O", "y", "t")).word?.text).toContain("The meeting is today");
  });

  it("a meeting to come cannot be opened, and says which day it is", async () => {
    const asked = await press(await inRoom({ now: instant("2024-06-05T09:00:00+02:00") }), "O");
    expect(shown(asked).at(-1)).toBe("! This is not the day of the meeting: today is Wed 2024-06-05.");
  });
});

it("a closed meeting says from when until when, and who was there; what cannot be done is not offered", async () => {
  let model = await press(await inRoom(), "O", "y", "A", "return", "y");
  for (const item of [2, 3, 4]) {
    const onItem = await press(model, "<", ...Array.from({ length: item - 1 }, () => "j"));
    model = await press(onItem, "o", "f", ..."2024-09 Later.", "return");
  }
  model = await press(model, "C", "y");
  const heading = (seen: Model) => {
    const { loading } = top(seen);
    return loading.is === "read" ? loading.contents.heading(seen).join(" ") : "";
  };
  expect(heading(model)).toMatch(/^June meeting, Fri 2024-06-07: closed \d\d:\d\d–\d\d:\d\d · 25\/28 seats took part$/);
  expect((await press(model, "d")).word?.text).toContain("The meeting is closed.");
  const roll = await press(model, "tab");
  expect(selected(await onSeat(roll, "alvesta/care"))).toMatchObject({
    cells: [expect.stringMatching(/^● \d\d:\d\d–\d\d:\d\d$/), "head of care, Alvesta", "", ""],
    tone: "good",
  });
  expect(selected(await onSeat(roll, "ljungby/social"))?.cells[0]).toBe("· was not there");
});
