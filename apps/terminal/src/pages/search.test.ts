/**
 * Finding as the secretary does it: what is typed, what comes up, and what is behind it.
 */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readArguments } from "../args.ts";
import type { Source } from "../source.ts";
import { rowsOf } from "../ui/listing.ts";
import { type Model, top } from "../ui/model.ts";
import { asCommand } from "../ui/place.ts";
import { exampleBook, press as pressOn, read, start } from "../ui/testing/story.ts";
import { verbs } from "../verbs/index.ts";
import { search } from "./search.ts";

let source: Source;
beforeEach(async () => {
  source = await exampleBook();
});
afterEach(() => source.close());

const press = (model: Model, ...keys: ReadonlyArray<string>) => pressOn(source, model, ...keys);
const opening = (language: "sv" | "en" = "sv") => read(source, { ...start, language });
const rows = (model: Model) => rowsOf(model, top(model)).map(({ id }) => id);
const heading = ({ language, columns, now, ...model }: Model) => {
  const { loading } = top({ language, columns, now, ...model });
  return loading.is === "read" ? loading.contents.heading({ language, columns, now }) : [];
};
const shown = async (...argv: ReadonlyArray<string>) => {
  const asked = readArguments(["search", ...argv], verbs, {});
  const verb = verbs.find(({ name }) => name === "search");
  if (verb === undefined || !("onBook" in verb)) throw new Error("There is no verb search");
  return (await verb.onBook(source, asked)).text;
};

describe("F, from anywhere", () => {
  it("asks for words, and shows what they stand in: the newest first", async () => {
    const asking = await press(await opening(), "F");
    expect(asking.prompt).toMatchObject({ is: "ask", question: "askSearch" });
    const found = await press(asking, ..."förstudie", "return");
    expect(top(found).page).toEqual({ at: "search", words: "förstudie", kind: "" });
    expect(heading(found)[0]).toMatch(/^förstudie: \d+ träff/);
    expect(rows(found)).toContain("remark llg-2024-05-03.5.said-4");
    const days = rowsOf(found, top(found)).map(({ cells }) => cells[0]?.slice(-10) ?? "");
    expect(days).toEqual([...days].sort().reverse());
  });

  it("Enter opens what was found, or what it stands in", async () => {
    const found = await press(await opening(), "F", ..."förstudie", "return");
    const at = rows(found).indexOf("remark llg-2024-05-03.5.said-4");
    const remark = await press(found, ...Array.from({ length: at }, () => "j"), "return");
    expect(top(remark).page).toEqual({ at: "remark", remark: "llg-2024-05-03.5.said-4" });
    const items = await press(await opening(), "F", ..."socialchef*", "return");
    const seat = rows(items).findIndex((id) => id.startsWith("seat "));
    const body = await press(items, ...Array.from({ length: seat }, () => "j"), "return");
    expect(top(body).page.at).toBe("body");
  });

  it("again asks with what was typed, to be changed in place; Escape leads back", async () => {
    const found = await press(await opening(), "F", ..."förstud", "return");
    expect(rows(found)).toEqual([]);
    expect(heading(found)).toEqual(["förstud: Inget hittades"]);
    const again = await press(found, "F");
    expect(again.prompt).toMatchObject({ text: "förstud" });
    const wider = await press(again, "*", "return");
    expect(rows(wider)).toContain("remark llg-2024-05-03.5.said-4");
    expect(wider.frames.length).toBe(2);
    expect(asCommand(wider)).toBe("konstellation search 'förstud*'");
    expect(top(await press(wider, "escape")).page.at).toBe("radar");
  });

  it("what was typed is used, and not there when something else is looked for", async () => {
    const back = await press(await opening(), "F", ..."förstudie", "return", "escape", "F");
    expect(back.prompt).toMatchObject({ is: "ask", text: "" });
  });

  it("no word at all is told, not refused", async () => {
    expect(heading(await press(await opening(), "F", ..."§ *", "return"))).toEqual([
      "Skriv minst ett ord att söka efter, med bokstäver eller siffror.",
    ]);
  });
});

describe("konstellation search", () => {
  it("says the same in both languages", async () => {
    expect(await shown("förstudie", "--lang", "sv")).toMatch(/^förstudie: \d+ träff.*\n\n.*anteckning/);
    expect(await shown("förstudie", "--lang", "en")).toMatch(/^förstudie: \d+ hit.*\n\n.*remark/);
    expect(await shown("finnsinte", "--lang", "sv")).toBe("finnsinte: Inget hittades");
    expect(await shown("§", "--lang", "en")).toBe("Type at least one word to look for, of letters or digits.");
  });

  it("what stands between quotes on a command line is words in a row", async () => {
    expect(await shown("en förstudie", "--lang", "sv")).toMatch(/^"en förstudie": \d+ träff/);
    expect(await shown("förstudie en", "--lang", "sv")).toBe('"förstudie en": Inget hittades');
    expect(await shown("förstudie", "en", "--lang", "sv")).toMatch(/^förstudie en: \d+ träff/);
  });

  it("only of a kind, by its name in the book or in either language", async () => {
    const one = await shown("växjö", "--kind", "organisation", "--lang", "sv");
    expect(one).toMatch(/^växjö: 1 träff\n\n.*organisation/);
    expect(await shown("samverkan*", "--kind", "Beslut")).toBe(await shown("samverkan*", "--kind", "decision"));
    await expect(shown("växjö", "--kind", "planet", "--lang", "sv")).rejects.toThrow(
      "--kind är ”planet”: väntade något av organisation, organ",
    );
  });

  it("without a word says how it is written", async () => {
    await expect(shown("--lang", "sv")).rejects.toThrow("Användning: konstellation search ORD…");
  });

  it("is told by the page as it would be typed", () => {
    const as = (words: string, kind = "") =>
      search.screen.asCommand({ at: "search", words, kind }, { day: "", lastAct: undefined });
    expect(as("nära vård")).toBe("search nära vård");
    expect(as('"nära vård" mål*')).toBe(`search '"nära vård" mål*'`);
    expect(as("rss-chefen 12/2024", "decision")).toBe("search --kind decision rss-chefen 12/2024");
    expect(as("-x d'Arc")).toBe("search -- '-x' 'd'\\''Arc'");
  });
});
