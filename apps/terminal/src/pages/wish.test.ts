/**
 * What is wished for on agendas, as the terminal shows it and enters it.
 */
import { day } from "@konstellation/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readArguments } from "../args.ts";
import type { Source } from "../source.ts";
import { rowsOf } from "../ui/listing.ts";
import { opened, top } from "../ui/model.ts";
import { exampleBook, press, read, start } from "../ui/testing/story.ts";
import { verbs } from "../verbs/index.ts";
import { wish, wishes } from "./wish.ts";

const WISH = "child-inquiry-after-the-summer";

let source: Source;
beforeAll(async () => {
  source = await exampleBook();
  await source.give("kronoberg", {
    ...{ type: "WishForItem", wish: "film", body: "au", text: { sv: "Visa filmen", en: "Show the film" } },
    ...{ by: { kind: "seat", id: "rgk/rss" }, expects: { sv: "Att ha sett den", en: "To have seen it" } },
    on: day("2024-05-02"),
  } as const);
  await source.give("kronoberg", {
    type: "DropWish",
    wish: "film",
    reason: { sv: "Den är inte klar", en: "It is not ready" },
  });
  await source.give("kronoberg", { type: "TakeUpWish", wish: WISH, meeting: "llg-2024-06-07", item: "5" });
});
afterAll(() => source.close());

const asked = (...options: ReadonlyArray<string>) => readArguments(["wishes", ...options], verbs, {});
const of = async (id: string, language: string) =>
  (await wish.show(source, asked("--lang", language), { wish: id })).text;

describe("a wish for an agenda", () => {
  it("is told with whose agenda it is for, by whom, what is expected and what became of it", async () => {
    expect(await of("film", "en")).toMatch(
      /Show the film\n✗ let go\nFor: Working committee, whichever meeting comes\nWished by: RSS officer, Region Kronoberg\nPut: Thu 2024-05-02\nExpected of those who come: To have seen it\nLet go: .*\. It is not ready$/,
    );
    expect(await of(WISH, "sv")).toMatch(
      /✓ på dagordningen\nTill: Länets ledningsgrupp för samverkan, hösten 2024\n[\s\S]*Upptaget som: 5\. Studien om öppenvård \(llg-2024-06-07, fre 2024-06-07; /,
    );
  });

  it("is taken up, or let go, where it is listed", async () => {
    const own = await exampleBook();
    await own.give("kronoberg", {
      ...{ type: "WishForItem", wish: "film", body: "llg", text: { sv: "Visa filmen" } },
      ...{ by: { kind: "seat", id: "rgk/rss" }, for: "2024-06-07", on: day("2024-05-02") },
    } as const);
    const list = await read(own, { ...start, language: "sv", frames: [opened(wishes.address({}))] });
    const nth = rowsOf(list, top(list)).findIndex(({ id }) => id === "film");
    const onFilm = Array.from({ length: nth }, () => "j");
    await press(own, list, ...onFilm, "t", ..."llg-2024-06-07 5", "return");
    await press(own, list, "x", ..."Ingen har tid", "return");
    const state = async (id: string) =>
      ((await wish.show(own, asked(), { wish: id })).json as { readonly state: string }).state;
    expect([await state("film"), await state(WISH)]).toEqual(["takenUp", "dropped"]);
    own.close();
  });

  it("is listed with the others, or with those that stand so", async () => {
    const all = await wishes.show(source, asked("--lang", "en"), {});
    expect(all.text.split("\n").filter((line) => /[•✓✗]/.test(line)).length).toBe(2);
    const dropped = await wishes.show(source, asked("--lang", "en", "--state", "dropped"), {});
    expect(dropped.text).toContain("Show the film");
    expect(dropped.text).not.toContain("child inquiry");
  });
});
