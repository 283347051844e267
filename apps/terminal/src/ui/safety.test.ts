/**
 * The keyboard cannot decide by accident: what a paste, a burst of keys, Enter or a refusal does, and does not.
 */
import { instant } from "@konstellation/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { roomOf } from "../pages/meeting/room.ts";
import type { Source } from "../source.ts";
import type { Command } from "./message.ts";
import { type Model, opened, top } from "./model.ts";
import { exampleBook, paste as pasteOn, press as pressOn, read, start } from "./testing/story.ts";
import { update } from "./update.ts";

let source: Source;
beforeEach(async () => {
  source = await exampleBook();
});
afterEach(() => source.close());

const JUNE = "llg-2024-06-07";
const press = (model: Model, ...keys: ReadonlyArray<string>) => pressOn(source, model, ...keys);
const paste = (model: Model, text: string) => pasteOn(source, model, text);
const entries = async () => (await source.call("verification", { collaboration: "kronoberg" })).entries;
const meeting = () => source.call("meeting", { collaboration: "kronoberg", meeting: JUNE });

/** June's room, before the meeting; and with the third item on the table, three rows down. */
const inRoom = () => read(source, { ...start, frames: [opened(roomOf(JUNE))] });
const onTheTable = async () => press(await inRoom(), "O", "y", "A", "a", "return", "y", "j", "j", "o");
const given = (commands: ReadonlyArray<Command>) => commands.filter(({ type }) => type === "Give");

describe("a paste", () => {
  const reflections = "Gemensamma reflektioner:\no dialog behövs om resurser\nd y\nC\ny\n";

  it("does nothing where nothing is asked, and says so", async () => {
    const model = await onTheTable();
    const before = await entries();
    const after = await paste(model, reflections);
    expect(await entries()).toBe(before);
    expect(top(after)).toBe(top(model));
    expect(after.word?.text).toBe("Pasted text is only taken where something is asked for. Nothing has happened.");
  });

  it("is text in a note, which keeps its lines, and is written by Enter alone", async () => {
    const noting = await paste(await press(await onTheTable(), "n"), reflections);
    expect(noting.prompt).toMatchObject({ is: "ask", text: reflections });
    await press(noting, "return");
    expect((await meeting()).agenda[2]?.outcome).toEqual({
      kind: "noted",
      note: { sv: reflections.trim(), en: reflections.trim() },
    });
  });

  it("answers no yes or no", async () => {
    const asked = await press(await inRoom(), "O");
    expect((await paste(asked, "y\n")).prompt.is).toBe("confirm");
    expect((await meeting()).status).toBe("called");
  });

  it("is one line where there is one: in a filter, in a command, in an answer that is one", async () => {
    expect(top(await paste(await press(await inRoom(), "/"), "års\nhjul")).filter).toBe("års hjul");
    expect((await paste(await press(await inRoom(), ":"), "day\n2024-12-01")).prompt).toMatchObject({
      text: "day 2024-12-01",
    });
    const deferring = await paste(await press(await onTheTable(), "f"), "2024-09\nThe papers\ncame late.");
    await press(deferring, "return");
    expect((await meeting()).agenda[2]?.outcome).toMatchObject({ reason: { en: "The papers came late." } });
  });
});

describe("several keys that come at once", () => {
  const burst = (model: Model, ...keys: ReadonlyArray<string>) => update(model, { type: "KeysPressed", keys });

  it("move, and are letters where something is asked", async () => {
    const model = await inRoom();
    expect(top(burst(model, "j", "j", "down")[0]).cursor).toBe(3);
    expect(burst(await press(await onTheTable(), "n"), "o", "d")[0].prompt).toMatchObject({ text: "od" });
  });

  it("write nothing, ask nothing and do not quit: what would do that is named, and the rest is left", async () => {
    const model = await onTheTable();
    for (const keys of [["e"], ["j", "k", "e", "j"], ["j", "C"], ["d", "x"], ["n"], ["q"], ["j", "R"]]) {
      const [after, commands] = burst(model, ...keys);
      expect([after.prompt.is, given(commands)]).toEqual(["none", []]);
      expect(after.word?.text).toContain("Several keys came at once");
    }
    expect(top(burst(model, "j", "k", "e", "j")[0]).cursor).toBe(top(model).cursor);
  });

  it("answer no yes or no", async () => {
    const asked = await press(await inRoom(), "O");
    const [after, commands] = burst(asked, "y");
    expect([after.prompt.is, commands]).toEqual(["confirm", []]);
  });
});

describe("opening, deciding and closing", () => {
  it("are shown before they are done, with the day where it is another; Enter and the key that asked do nothing", async () => {
    const asked = await press({ ...(await inRoom()), now: instant("2024-06-06T09:00:00+02:00") }, "O");
    const shown = asked.prompt.is === "confirm" ? asked.prompt.shows(asked) : [];
    expect(shown).toEqual([
      "June meeting, County leadership group, Fri 2024-06-07",
      "! This is not the day of the meeting: today is Thu 2024-06-06.",
    ]);
    for (const key of ["return", "O", " ", "a"]) {
      const still = await press(asked, key);
      expect([still.prompt.is, still.word?.text]).toEqual(["confirm", "Answer y or n."]);
    }
    expect((await press(asked, "n")).prompt.is).toBe("none");
    expect((await meeting()).status).toBe("called");
  });

  it("a decision shows its text, its owner, its item and its meeting", async () => {
    const asked = await press(await onTheTable(), "d", ..."Antas.", "return", "return");
    const shown = asked.prompt.is === "confirm" ? asked.prompt.shows(asked) : [];
    expect(shown).toEqual([
      "Decision: Antas.",
      "Owner: County leadership group",
      "3. Annual wheel · ○ not quorate",
      "June meeting, County leadership group, Fri 2024-06-07",
    ]);
    expect((await meeting()).agenda[2]?.outcome).toBeNull();
  });

  it("closing names what has no outcome, and says that it is for good", async () => {
    const asked = await press(await onTheTable(), "C");
    const shown = asked.prompt.is === "confirm" ? asked.prompt.shows(asked) : [];
    expect(shown.join("\n")).toContain("Without an outcome: 1. Opening; 2. ");
    expect(shown.at(-1)).toBe("A closed meeting cannot be opened again.");
  });
});

describe("a refusal", () => {
  it("gives the question back with what was typed, and reads the page again", async () => {
    const model = await onTheTable();
    const refused = await press(model, "d", ..."Antas.", "return", "return", "y");
    expect(refused).toMatchObject({
      prompt: { is: "ask", question: "askDecision", text: "Antas." },
      word: { refused: true, text: expect.stringContaining("QUO-1") },
    });
    expect(top(refused).loading).not.toBe(top(model).loading);
  });

  it("shows what somebody else has done meanwhile", async () => {
    const model = await onTheTable();
    await press(model, "e");
    const refused = await press(model, "n", ..."For information.", "return");
    expect(refused).toMatchObject({ prompt: { is: "ask", text: "For information." }, word: { refused: true } });
    const { loading } = top(refused);
    const row = loading.is === "read" ? loading.contents.rows(refused)[2] : undefined;
    expect(row?.cells.join(" ")).toContain("broken off");
  });

  it("a service that does not answer keeps what was typed, and it is there when it is asked again", async () => {
    const noting = await press(await onTheTable(), "n", ..."Half a sentence", "return").then((model) => model);
    expect(noting.drafts).toEqual({});
    const asking = await press(await onTheTableAgain(noting), "n", ..."Half");
    const [, [command]] = update(asking, { type: "KeyPressed", key: "return" });
    const giving = command?.type === "Give" ? command.giving : undefined;
    if (giving === undefined) throw new Error("Nothing was given");
    const [waiting] = update(asking, { type: "KeyPressed", key: "return" });
    const [failed, commands] = update(waiting, { type: "ActRefused", giving, why: "No service answers" });
    expect(failed).toMatchObject({ prompt: { text: "Half" }, word: { refused: true, text: "No service answers" } });
    expect(commands).toEqual([{ type: "ReadPage", page: giving.page }]);
    const [left] = update(failed, { type: "KeyPressed", key: "ctrl+c" });
    expect([left.prompt.is, left.word]).toEqual(["none", undefined]);
    expect((await press(left, "n")).prompt).toMatchObject({ text: "Half" });
  });

  const onTheTableAgain = (model: Model) => press(model, "j", "o");
});

describe("Ctrl-C", () => {
  it("first leaves what is asked, and keeps what was typed; then it ends", async () => {
    const asking = await press(await onTheTable(), "n", ..."Half a");
    const [left, commands] = update(asking, { type: "KeyPressed", key: "ctrl+c" });
    expect([left.prompt.is, commands]).toEqual(["none", []]);
    expect((await press(left, "n")).prompt).toMatchObject({ text: "Half a" });
    for (const key of ["/", ":", "C"]) expect((await press(left, key, "ctrl+c")).prompt.is).toBe("none");
    expect(update(left, { type: "KeyPressed", key: "ctrl+c" })[1]).toEqual([{ type: "Quit", code: 130 }]);
  });
});

it("what one comes back to is read again", async () => {
  const list = await read(source, { ...start, frames: [opened({ at: "meetings" })] });
  const statusOf = (model: Model) => {
    const { loading } = top(model);
    const rows = loading.is === "read" ? loading.contents.rows(model) : [];
    return rows.find(({ id }) => id === JUNE)?.cells[3];
  };
  expect(statusOf(list)).toBe("called");
  expect(statusOf(await press(list, "m", "O", "y", "escape"))).toBe("open");
});

it("what is typed in English stands as English too; what is typed in Swedish is Swedish", async () => {
  const english = await press(await onTheTable(), "n", ..."Noted.", "return");
  expect((await meeting()).agenda[2]?.outcome).toMatchObject({ note: { en: "Noted." } });
  await press({ ...english, language: "sv" }, "j", "o", "n", ..."Antecknat.", "return");
  expect((await meeting()).agenda[3]?.outcome).toMatchObject({ note: { sv: "Antecknat." } });
  expect((await meeting()).agenda[3]?.outcome).not.toMatchObject({ note: { en: expect.anything() } });
});

describe("a meeting that pauses, or was opened by mistake", () => {
  it("adjourns and resumes with B, each when it is confirmed", async () => {
    const paused = await press(await press(await inRoom(), "O", "y", "A", "a", "return", "y"), "B", "return");
    expect((await meeting()).recesses).toEqual([]);
    const adjourned = await press(paused, "y");
    expect((await meeting()).recesses).toMatchObject([{ until: null }]);
    await press(adjourned, "B", "y");
    expect((await meeting()).recesses).toMatchObject([{ until: expect.any(String) }]);
  });

  it("adjourns to another day with P, and is put off with P again: which day is said, shown and confirmed", async () => {
    const open = await press(await inRoom(), "O", "y");
    const asked = await press(open, "P", ..."2024-06-10", "return");
    expect(asked.prompt.is === "confirm" && [asked.prompt.question, asked.prompt.shows(asked)[0]]).toEqual([
      "confirmAdjournTo",
      "Goes on: Mon 2024-06-10",
    ]);
    expect((await meeting()).recesses).toEqual([]);
    const adjourned = await press(asked, "y");
    expect((await meeting()).recesses).toMatchObject([{ until: null, resumes: "2024-06-10" }]);
    const again = await press(adjourned, "P", ..."2024-06-11", "return");
    expect(again.prompt.is === "confirm" && [again.prompt.question, again.prompt.shows(again)[0]]).toEqual([
      "confirmPutOff",
      "Goes on: Mon 2024-06-10 → Tue 2024-06-11",
    ]);
    const putOff = await press(again, "y");
    const { recesses, days } = await meeting();
    expect(recesses).toMatchObject([{ until: expect.any(String) }, { until: null, resumes: "2024-06-11" }]);
    expect(days).toEqual([JUNE.slice(-10), "2024-06-11"]);
    const heading = top(putOff).loading;
    expect(heading.is === "read" && heading.contents.heading(putOff).join(" ")).toContain(", goes on Tue 2024-06-11");
  });

  it("does not go on on a day that is none, nor on the day it was put off to already; what was typed is kept", async () => {
    const open = await press(await inRoom(), "O", "y");
    const none = await press(open, "P", ..."2024-06-31", "return");
    expect([none.prompt.is, none.word?.text]).toEqual(["ask", "Write a day that exists, like this: 2024-06-10."]);
    const left = await press(none, "escape", "P", "ctrl+u");
    const adjourned = await press(left, ..."2024-06-10", "return", "y");
    const same = await press(adjourned, "P", ..."2024-06-10", "return", "y");
    expect(same.word).toMatchObject({ refused: true });
    expect(same.prompt).toMatchObject({ is: "ask", text: "2024-06-10" });
    expect((await meeting()).recesses).toHaveLength(1);
  });

  it("is only called again with U, when why has been said and it is confirmed", async () => {
    const asked = await press(await press(await inRoom(), "O", "y"), "U", "F", "e", "l", "return");
    expect((await meeting()).status).toBe("open");
    await press(asked, "y");
    expect((await meeting()).status).toBe("called");
  });
});
