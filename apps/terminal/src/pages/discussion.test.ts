/**
 * What is said at a meeting as the secretary writes it down: quickly in the room, read back everywhere, answered and struck.
 */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readArguments } from "../args.ts";
import type { Source } from "../source.ts";
import { rowsOf } from "../ui/listing.ts";
import { type Model, opened, top } from "../ui/model.ts";
import { exampleBook, paste, press as pressOn, read, start } from "../ui/testing/story.ts";
import { verbs } from "../verbs/index.ts";
import { remark, remarks, remarksOf } from "./discussion.ts";
import { meeting } from "./meeting/meetings.ts";
import { roomOf } from "./meeting/room.ts";

const SPRING = "llg-2024-05-03";
let source: Source;
beforeEach(async () => {
  source = await exampleBook();
});
afterEach(() => source.close());

const press = (model: Model, ...keys: ReadonlyArray<string>) => pressOn(source, model, ...keys);
const asked = (...options: ReadonlyArray<string>) => readArguments(["remarks", ...options], verbs, {});
const said = async () =>
  (await remarksOf.show(source, asked(), { meeting: SPRING })).json as ReadonlyArray<{
    readonly item: string;
    readonly kind: string;
    readonly text: { readonly sv: string };
  }>;
const onItem = async (item: string) => (await said()).filter((each) => each.item === item);

describe("what is said about an item", () => {
  it("is written down in the room, a thought a line, also when the meeting is over", async () => {
    const room = await read(source, { ...start, language: "sv", frames: [opened(roomOf(SPRING))] });
    await press(await paste(source, await press(room, "s"), "En tanke\n\nEn till\n"), "return");
    expect((await onItem("1")).slice(-2).map(({ kind, text }) => [kind, text.sv])).toEqual([
      ["reflection", "En tanke"],
      ["reflection", "En till"],
    ]);
    await press(room, "j", "S", ..."Vem gör det?", "return");
    expect((await onItem("2")).slice(-1).map(({ kind, text }) => [kind, text.sv])).toEqual([
      ["question", "Vem gör det?"],
    ]);
  });

  it("is read back with the item, in both languages", async () => {
    const text = async (language: string) =>
      (
        await meeting.show(source, readArguments(["meetings", SPRING, "--lang", language], verbs, {}), {
          meeting: SPRING,
        })
      ).text;
    expect(await text("sv")).toContain("· fråga, öppen: Behövs en förstudie?");
    expect(await text("sv")).toContain("Gör några punkter konkreta");
    expect(await text("en")).toContain("· risk: If it is widened to all ages, authorities are involved");
    expect(await text("en")).toContain("(Network of heads of schools; entered afterwards Mon 2024-05-06)");
  });

  it("is answered where it is listed, and struck with a reason", async () => {
    const list = await read(source, {
      ...start,
      language: "sv",
      frames: [opened(remarksOf.address({ meeting: SPRING }))],
    });
    const at = (id: string) => rowsOf(list, top(list)).findIndex((row) => row.id === id);
    const on = (id: string) => Array.from({ length: at(id) }, () => "j");
    await press(list, ...on("llg-2024-05-03.5.said-4"), "a", ..."Nej, en målgrupp i taget", "return");
    await press(list, ...on("llg-2024-05-03.5.said-2"), "x", ..."Sades på ett annat möte", "return");
    const one = async (id: string) => (await remark.show(source, asked("--lang", "sv"), { remark: id })).text;
    expect(await one("llg-2024-05-03.5.said-4")).toMatch(
      /fråga, besvarad: Behövs en förstudie\? \(infört i efterhand mån 2024-05-06\)\n {2}Svar: .*Nej, en målgrupp i taget/,
    );
    expect(await one("llg-2024-05-03.5.said-2")).toMatch(/risk, struken: .*\n {2}Struken: .*Sades på ett annat möte/);
  });

  it("is listed for the whole book", async () => {
    const all = (await remarks.show(source, asked(), {})).json as ReadonlyArray<{ readonly meeting: string }>;
    expect([...new Set(all.map((each) => each.meeting))]).toEqual(["llg-2024-02-02", SPRING]);
  });
});
