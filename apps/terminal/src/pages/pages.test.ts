import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { routes } from "@konstellation/client";
import { describe, expect, it } from "vitest";
import { type Arguments, readArguments } from "../args.ts";
import { bindings } from "../ui/keys.ts";
import { verbs } from "../verbs/index.ts";
import type { Address } from "./address.ts";
import { doors, home, pageAbout, pages, screenAt, showing, tabs } from "./index.ts";
import { textOf } from "./text.ts";

const screens = pages.flatMap(({ screen }) => screen ?? []);
const addresses = screens.map(
  ({ at, names }): Address => ({ ...Object.fromEntries(names.map((name) => [name, "x"])), at }),
);
const row = { id: "r", cells: [], tone: "calm" } as const;
const asked = (...argv: ReadonlyArray<string>): Arguments => readArguments(argv, verbs, {});

describe("the list of pages", () => {
  it("knows every page by a name of its own", () => {
    expect(new Set(screens.map(({ at }) => at)).size).toBe(screens.length);
    for (const address of addresses) expect(screenAt(address).at).toBe(address.at);
    expect(() => screenAt({ at: "nowhere" })).toThrow('There is no page "nowhere"');
  });

  it("has every page that is made in this folder: one that is in no list could not be opened", async () => {
    const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" }).filter(
      (file) => file.endsWith(".ts") && !file.endsWith(".test.ts"),
    );
    const made = await Promise.all(
      files.map(async (file) => Object.entries(await import(join(import.meta.dirname, file)))),
    );
    const isPage = (value: unknown): boolean =>
      typeof value === "object" && value !== null && "screen" in value && "address" in value;
    const unlisted = made
      .flat()
      .flatMap(([name, value]) => (isPage(value) && !pages.some((each) => each === value) ? [name] : []));
    expect(unlisted, "made with page(), but not in the list of pages/index.ts").toEqual([]);
  });

  it("a page that is not told what it is about says what is missing", () => {
    expect(() => screenAt({ at: "room" }).keys({ at: "room", meeting: "m" }, undefined)).toThrow(
      'The page "room" is not told its list',
    );
  });

  it("gives the tabs in their order; each is known by its name alone", () => {
    const known = ["radar", "meetings", "decisions", "agreements", "bodies"];
    expect(tabs.map(({ page }) => page.at).filter((at) => known.includes(at))).toEqual(known);
    expect(home).toEqual(tabs[0]?.page);
    for (const { page } of tabs) expect(screenAt(page).names).toEqual([]);
  });

  it("gives the keys from page to page, which mean nothing else", () => {
    expect(doors.flatMap(({ keys }) => keys)).toEqual(expect.arrayContaining(["w", "m", "t", "i"]));
    for (const { keys } of doors)
      for (const key of keys) expect(bindings.filter((each) => each.keys.includes(key))).toHaveLength(1);
  });

  it("a shut door is opened by the keys of some page", () => {
    for (const { keys, step } of doors)
      if (step === undefined)
        expect(
          addresses.some((page) =>
            screenAt(page)
              .keys(page, row)
              .bindings.some((own) => own.keys.some((key) => keys.includes(key))),
          ),
        ).toBe(true);
  });

  it("no key means two things on one page, with a row under the cursor or without", () => {
    for (const page of [
      ...addresses,
      { at: "room", meeting: "m", list: "agenda", clock: "" },
      { at: "inventory", list: "coverage" },
    ])
      for (const under of [row, undefined]) {
        const own = screenAt(page)
          .keys(page, under)
          .bindings.flatMap(({ keys }) => keys);
        expect(new Set(own).size).toBe(own.length);
      }
  });

  it("finds the page behind what the radar tells of; what has none is read as text", () => {
    expect(pageAbout({ kind: "agreement", id: "a" })).toEqual({ at: "agreement", agreement: "a" });
    expect(pageAbout({ kind: "meeting", id: "m" })).toEqual({ at: "meeting", meeting: "m" });
    expect(pageAbout({ kind: "commitment", id: "c" })).toBeUndefined();
    expect(textOf({ below: () => ["one", "two"] })).toEqual({ at: "text", paragraphs: "one\ntwo" });
  });
});

describe("the verbs of the pages", () => {
  it("every page says the same as a command line, with a verb that exists", () => {
    const said = { day: " --day 2024-05-06", lastAct: undefined };
    for (const page of addresses.filter(({ at }) => at !== "text")) {
      const [verb] = screenAt(page).asCommand(page, said)?.split(" ") ?? [];
      expect(showing.map(({ name }) => name)).toContain(verb);
    }
  });

  it("a verb that opens the terminal UI opens pages that there are", () => {
    const opening = verbs.flatMap(({ name, opens, words = 0 }) =>
      opens === undefined ? [] : [{ name, opens, words }],
    );
    expect(opening.map(({ name }) => name)).toEqual(expect.arrayContaining(["terminal", "room"]));
    for (const { name, opens, words } of opening)
      for (const rest of words === 0 ? [[]] : [[], ["m"]])
        for (const page of opens(asked(name, ...rest)))
          expect(Object.keys(page)).toEqual(expect.arrayContaining([...screenAt(page).names]));
  });
});

describe("what the service can be asked", () => {
  /** For other programs: the public questions, which `ask` answers without a book, and parts of what a page shows whole. */
  const notAsked = ["askQuorum", "askNotice", "collaborations", "presence", "treatments", "items", "commitment"];
  /** A source and every source that it imports, however far down: a page that is in no list is not among them. */
  const reached = new Map<string, string>();
  const read = (file: string): void => {
    if (reached.has(file)) return;
    const text = readFileSync(file, "utf8");
    reached.set(file, text);
    for (const [, name = ""] of text.matchAll(/"(\.{1,2}\/[^"]+\.tsx?)"/g)) read(join(dirname(file), name));
  };
  read(join(import.meta.dirname, "../main.ts"));
  const sources = [...reached.values()].join("\n");

  it("is shown by a page or a verb", () => {
    const reading = Object.entries(routes).flatMap(([name, route]) =>
      "command" in route || "keeps" in route ? [] : [name],
    );
    const asked = [...sources.matchAll(/\.call\(\s*"(\w+)"/g)].map(([, name]) => name);
    expect(reading.filter((name) => !asked.includes(name)).sort()).toEqual([...notAsked].sort());
  });
});
