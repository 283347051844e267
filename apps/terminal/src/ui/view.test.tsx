import { phrases } from "@konstellation/words";
import { render } from "ink-testing-library";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { widthOf } from "../lines.ts";
import type { Address } from "../pages/address.ts";
import { tabs } from "../pages/index.ts";
import type { Source } from "../source.ts";
import { type Model, opened, top } from "./model.ts";
import { exampleBook, read, start } from "./testing/story.ts";
import { update } from "./update.ts";
import { type Manner, Screen } from "./view.tsx";

let source: Source;
beforeAll(async () => {
  source = await exampleBook("sv");
});
afterAll(() => source.close());

const model = (more: Partial<Model> = {}): Model => ({
  ...start,
  language: "sv",
  name: { sv: "Samverkan i Kronobergs län" },
  ...more,
});

const plain: Manner = { colour: false, screenReader: false };

const frame = async (page: Address, more: Partial<Model> = {}, manner = plain): Promise<string> => {
  const asked = model({ ...more, frames: [opened({ at: "meetings" }), opened(page)] });
  return render(<Screen model={await read(source, asked)} manner={manner} />).lastFrame() ?? "";
};

const meeting: Address = { at: "meeting", meeting: "llg-2024-05-03" };

describe("the meeting", () => {
  it("shows outcome, quorum light and refusal of every item in words and symbols", async () => {
    const lines = (await frame(meeting)).split("\n");
    expect(lines[3]).toBe("Vårmöte, Länets ledningsgrupp för samverkan, fre 2024-05-03 (antagen dag)");
    const wheel = lines.find((line) => line.includes("Årshjul"));
    expect(wheel).toContain("● beslutför 28/28");
    expect(wheel).toContain("bordlagd");
    expect(wheel).toContain("✗ PAP-1");
    expect(lines.find((line) => line.startsWith("  10"))).toContain("● beslutför 17/17");
  });

  it("fits 80 columns and 24 rows, and 40 columns and 12 rows", async () => {
    for (const [columns, rows] of [
      [80, 24],
      [40, 12],
    ] as const) {
      const lines = (await frame(meeting, { columns, rows })).split("\n");
      expect(lines.length).toBeLessThanOrEqual(rows);
      for (const line of lines.slice(5, -2)) expect(widthOf(line)).toBeLessThanOrEqual(columns);
    }
  });
});

it("every page of the example can be drawn, in Swedish and English", async () => {
  const pages: ReadonlyArray<Address> = [
    ...(["radar", "meetings", "decisions", "agreements", "bodies"] as const).map((at) => ({ at })),
    meeting,
    { at: "decision", decision: "model-management" },
    { at: "agreement", agreement: "resource-centre" },
    { at: "body", body: "llg" },
    { at: "room", meeting: "llg-2024-06-07", list: "agenda", clock: "" },
    { at: "room", meeting: "llg-2024-06-07", list: "roll", clock: "" },
    { at: "seats", meeting: "llg-2024-05-03", item: "6", body: "llg" },
    { at: "whatIf", meeting: "llg-2024-05-03", item: "6", seat: "ljungby/social" },
    { at: "timeline" },
    { at: "inventory", list: "inventory" },
    { at: "inventory", list: "coverage" },
    { at: "text", paragraphs: "1. Naming\nadopted" },
  ];
  for (const page of pages)
    for (const language of ["sv", "en"] as const) {
      const drawn = await frame(page, { language });
      expect(drawn).toContain("Konstellation");
      expect(drawn).not.toMatch(/undefined|\[object|NaN/);
    }
});

it("a screen reader gets plain lines: no rules, no inverse, every state in words", async () => {
  const drawn = await frame(meeting, {}, { colour: false, screenReader: true });
  expect(drawn).not.toMatch(/[─│┌└]/);
  expect(drawn).toContain("Årshjul, ● beslutför 28/28, bordlagd, ✗ PAP-1");
});

it("the tabs stand beside each other, the one that is open between brackets", () => {
  const row = (columns: number, language: "sv" | "en") => {
    const drawn = render(<Screen model={model({ columns, language })} manner={plain} />).lastFrame() ?? "";
    return drawn.split("\n")[1]?.trim() ?? "";
  };
  for (const language of ["sv", "en"] as const) {
    const names = tabs.map(({ phrase }, index) => `${index + 1} ${phrases[phrase][language]}`);
    const [first = "", ...others] = names;
    expect(row(200, language)).toBe(`[${first}]  ${others.join("   ")}`);
    expect(row(80, language)).toMatch(new RegExp(`^\\[${first}\\]`));
    for (const at of tabs.keys()) expect(row(40, language)).toContain(`${at + 1}`);
  }
});

it("help lists the keys", () => {
  const drawn = render(<Screen model={model({ help: 0 })} manner={plain} />).lastFrame() ?? "";
  expect(drawn).toContain("Tangenter");
  expect(drawn).toContain("tänk om en plats hade stått tom från punkten");
});

it("says that it reads, and why it could not", () => {
  const reading = model();
  expect(render(<Screen model={reading} manner={plain} />).lastFrame()).toContain("Läser …");
  const page = top(reading).page;
  const [failed] = update(reading, { type: "PageRead", page, loading: { is: "failed", why: "Ingen tjänst svarar" } });
  expect(render(<Screen model={failed} manner={plain} />).lastFrame()).toContain("Ingen tjänst svarar");
});

describe("whatever the window", () => {
  const sizes = [
    [120, 40],
    [80, 24],
    [60, 18],
    [40, 12],
    [30, 9],
    [20, 6],
  ] as const;
  const room: Address = { at: "room", meeting: "llg-2024-06-07", list: "agenda", clock: "" };

  it.each(sizes)(
    "%i by %i: the row under the cursor is seen, the bottom line is at the bottom, nothing runs over",
    async (columns, rows) => {
      for (const page of [meeting, room]) {
        const lines = (await frame(page, { columns, rows })).split("\n");
        expect(lines.length).toBeLessThanOrEqual(rows - 1);
        expect(lines.some((line) => line.startsWith("›"))).toBe(true);
        expect(lines).toHaveLength(rows - 1);
        expect(lines.at(-1)).toMatch(/\S/);
      }
    },
  );

  it("a page that could not be read has its bottom line at the bottom too", () => {
    const page = top(model()).page;
    const [failed] = update(model(), { type: "PageRead", page, loading: { is: "failed", why: "Ingen tjänst svarar" } });
    const lines = (render(<Screen model={failed} manner={plain} />).lastFrame() ?? "").split("\n");
    expect(lines).toHaveLength(23);
    expect(lines.at(-1)).toContain("avsluta");
  });

  it("a long answer is seen to its end", () => {
    const asking = model({
      prompt: {
        is: "ask",
        question: "askNote",
        text: `${"ord ".repeat(40)}sist`,
        lines: "many",
        answered: () => ({ is: "nothing" }),
      },
    });
    const last = (render(<Screen model={asking} manner={plain} />).lastFrame() ?? "").split("\n").at(-1) ?? "";
    expect(last).toContain("‹");
    expect(last).toMatch(/sist▏$/);
    expect(widthOf(last)).toBeLessThanOrEqual(80);
  });
});
