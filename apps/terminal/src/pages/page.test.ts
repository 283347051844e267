import { instant } from "@konstellation/core";
import { expect, it } from "vitest";
import { readArguments } from "../args.ts";
import type { Source } from "../source.ts";
import { asking } from "./asking.ts";
import type { VerbOfPage } from "./definition.ts";
import { page } from "./page.ts";
import { nothing, turn } from "./step.ts";

const none = async (): Promise<never> => {
  throw new Error("Nothing is read from here");
};
const source: Source = { call: none, standing: none, give: none, keep: none, store: none, close: () => {} };

/** A concept that does not exist: matters, and one of them. */
const matter = page({
  at: "matter",
  names: ["matter"],
  read: async (_source, { collaboration, asOf }, { matter }) => ({ matter, collaboration, ...asOf }),
  text: ({ read }) => [`${read.matter} in ${read.collaboration}`, "a second line that is longer than the window"],
});
const matters = page({
  at: "matters",
  names: ["list"],
  read: async () => ["open", "closed"],
  rows: ({ here, read }, { language }) =>
    read.map((id) => ({ id, cells: [`${here.list} ${language} ${id}`], tone: "calm" })),
  shape: () => ({ flexible: 0, dispensable: [] }),
  opens: (_, { id }) => matter.address({ matter: id }),
  keys: ({ list }) => ({
    bindings: [
      { keys: ["o"], step: () => turn({ at: "matters", list: list === "mine" ? "all" : "mine" }) },
      { keys: ["x"], step: ({ read }, row) => (row?.id === read[0] ? nothing : turn({ at: "matters", list: "all" })) },
    ],
  }),
  verb: {
    name: "matters",
    options: ["day"],
    words: 1,
    takes: { sv: "[ÄRENDE]", en: "[MATTER]" },
    does: { sv: "ärendena", en: "the matters" },
    here: () => ({ list: "all" }),
    one: (from, asked, id) => matter.show(from, asked, { matter: id }),
  },
});

const look = { language: "en", columns: 24, now: instant("2024-05-06T09:00:00+02:00") } as const;
const at = matters.address({ list: "mine" });
const read = () => matters.screen.read(source, asking("kronoberg", undefined), at);

it("what a page has read is rows, and what they open", async () => {
  const contents = await read();
  const [first] = contents.rows(look);
  expect(first).toMatchObject({ id: "open", cells: ["mine en open"] });
  expect(first?.below()).toEqual([]);
  expect(first === undefined ? undefined : contents.opens(first, () => undefined)).toEqual({
    at: "matter",
    matter: "open",
  });
  expect(contents.rows(look)).toBe(contents.rows({ ...look }));
  expect(contents.rows({ ...look, language: "sv" })[0]?.cells).toEqual(["mine sv open"]);
});

it("its keys see what was read and the row under the cursor; another key is none of them", async () => {
  const contents = await read();
  expect(contents.press("o", undefined, look)).toEqual(turn({ at: "matters", list: "all" }));
  expect(contents.press("x", contents.rows(look)[0], look)).toBe(nothing);
  expect(contents.press("y", undefined, look)).toBeUndefined();
});

it("turned to its other side it shows the same that was read", async () => {
  const turned = (await read()).turnedTo(matters.address({ list: "all" }));
  expect(turned.rows(look).map(({ id }) => id)).toEqual(["open", "closed"]);
  expect(turned.rows(look)[0]?.cells).toEqual(["all en open"]);
});

it("running text has lines instead of columns", async () => {
  const contents = await matter.screen.read(source, asking("kronoberg", undefined), matter.address({ matter: "m-1" }));
  expect(contents.shape).toBeUndefined();
  expect(contents.rows(look).map(({ cells }) => cells[0])).toEqual([
    "m-1 in kronoberg",
    "a second line that",
    "is longer than the",
    "window",
  ]);
});

it("its verb answers with what was read, as JSON and as text; of one thing when it is named", async () => {
  const asked = (...argv: ReadonlyArray<string>) =>
    readArguments(["matters", ...argv], matters.verb === undefined ? [] : [matters.verb], {});
  expect(await matters.verb?.onBook(source, asked())).toEqual({
    json: ["open", "closed"],
    text: "all en open\nall en closed",
  });
  expect(await matters.verb?.onBook(source, asked("m-1", "--day", "2024-05-06"))).toEqual({
    json: { matter: "m-1", collaboration: "kronoberg", day: "2024-05-06" },
    text: "m-1 in kronoberg\na second line that is longer than the window",
  });
});

it("a verb says what it does with the word that it takes, and the help says that it takes one, or it does not compile", () => {
  const does = { sv: "ärendena", en: "the matters" };
  const takes = { sv: "[ÄRENDE]", en: "[MATTER]" };
  const one: VerbOfPage<"list">["one"] = (from, asked, id) => matter.show(from, asked, { matter: id });
  const all: VerbOfPage<"list"> = { name: "matters", does };
  const each: VerbOfPage<"list"> = { name: "matters", does, words: 1, takes, one };
  // @ts-expect-error: the word would be read and ignored, and all be shown.
  const ignored: VerbOfPage<"list"> = { name: "matters", does, words: 1, takes };
  // @ts-expect-error: nobody would know that there is a word to type.
  const untold: VerbOfPage<"list"> = { name: "matters", does, words: 1, one };
  // @ts-expect-error: the help would promise what is refused as one word too many.
  const refused: VerbOfPage<"list"> = { name: "matters", does, takes };
  expect([all, each, ignored, untold, refused].map(({ name }) => name)).toEqual(Array(5).fill("matters"));
});
