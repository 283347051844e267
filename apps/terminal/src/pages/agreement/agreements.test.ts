import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Source } from "../../source.ts";
import { rowsOf, selected } from "../../ui/listing.ts";
import { type Model, top } from "../../ui/model.ts";
import { asCommand } from "../../ui/place.ts";
import { exampleBook, start, story } from "../../ui/testing/story.ts";

let source: Source;
beforeAll(async () => {
  source = await exampleBook();
});
afterAll(() => source.close());

const heading = (model: Model): ReadonlyArray<string> => {
  const { loading } = top(model);
  return loading.is === "read" ? loading.contents.heading(model) : [];
};

describe("the agreements", () => {
  it("stand on a timeline, and Enter opens the one under the cursor", async () => {
    const { model } = await story(source, start, "4", "t");
    expect(rowsOf(model, top(model)).map(({ id }) => id)).toEqual([
      "resource-centre",
      "discharge",
      "dementia",
      "deviations",
    ]);
    expect(selected(model)?.cells[1]).toMatch(/^─+│─+┤ +$/);
    expect(heading(model).at(-1)).toMatch(/^ +2023 +2024 +2025 +2026$/);
    expect(asCommand(model)).toBe("konstellation timeline");
    const opened = await story(source, model, "return");
    expect(top(opened.model).page).toEqual({ at: "agreement", agreement: "resource-centre" });
    expect((await story(source, opened.model, "escape", "t")).model.frames).toHaveLength(2);
  });
  it("stand in an inventory, again for each organisation, and again back", async () => {
    const { model } = await story(source, start, "i");
    expect(rowsOf(model, top(model)).map(({ cells }) => cells[0])).toEqual([
      "△ to be revised",
      "△ to be revised",
      "? unknown",
      "✗ to be ended",
    ]);
    expect(heading(model)[0]).toContain("3 of 4 reviewed");
    const coverage = await story(source, model, "i");
    expect(rowsOf(coverage.model, top(coverage.model))).toHaveLength(9);
    expect(selected(coverage.model)?.cells[1]).toContain("3 of 4");
    const back = await story(source, coverage.model, "i");
    expect(top(back.model).page).toEqual({ at: "inventory", list: "inventory" });
    expect(back.model.frames).toHaveLength(2);
    expect(asCommand(back.model)).toBe("konstellation inventory");
  });
});

describe("a secretary enters what parties have said of an agreement", () => {
  const typed = async (keys: ReadonlyArray<string>, text: string) => {
    const { model, commands } = await story(source, start, ...keys, ...text, "return");
    return {
      act: commands.map((command) => (command.type === "Give" ? command.giving.act : command)),
      prompt: model.prompt,
      word: model.word,
    };
  };
  it("an approval, a notice in and back, a finding: on its page or on its row", async () => {
    expect((await typed(["4", "j", "j", "return", "a"], "vaxjo 2024-06-01")).act).toEqual([
      { type: "ApproveAgreement", agreement: "discharge", party: "vaxjo", on: "2024-06-01" },
    ]);
    expect((await typed(["4", "n"], "vaxjo 2024-06-28")).act).toEqual([
      { type: "GiveNotice", agreement: "dementia", party: "vaxjo", given: { received: "2024-06-28" } },
    ]);
    expect((await typed(["t", "b"], "vaxjo 2024-05-06")).act).toEqual([
      { type: "WithdrawNotice", agreement: "resource-centre", party: "vaxjo", on: "2024-05-06" },
    ]);
    const by = { kind: "body", id: "llg" };
    for (const words of ["to be revised", "toBeRevised"])
      expect((await typed(["i", "v"], `${words} body:llg 2024-05-06`)).act).toEqual([
        { type: "ReviewAgreement", agreement: "dementia", on: "2024-05-06", by, finding: "toBeRevised" },
      ]);
  });
  it("what cannot be read is said, and nothing is given; nothing typed is nothing meant", async () => {
    for (const text of ["vaxjo", "vaxjo 2024-02-30", "vaxjo 2024-06-28 och mer"])
      expect(await typed(["4", "n"], text)).toMatchObject({
        act: [],
        prompt: { is: "ask", text },
        word: { refused: true },
      });
    for (const text of ["fits", "nice body:llg 2024-05-06", "fits llg 2024-05-06", "fits body:llg soon"])
      expect(await typed(["4", "v"], text)).toMatchObject({
        act: [],
        prompt: { is: "ask", text },
        word: { refused: true },
      });
    expect(await typed(["4", "n"], "  ")).toMatchObject({ act: [], prompt: { is: "none" } });
  });
  it("the keys mean nothing where there is no agreement", async () => {
    const { model, commands } = await story(source, start, "n", "v", "a", "b");
    expect([model.prompt.is, commands]).toEqual(["none", []]);
  });
});
