/**
 * Organisations and bodies as the terminal shows them when their names change: those of the example, renamed.
 */
import { day } from "@konstellation/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readArguments } from "../args.ts";
import type { Source } from "../source.ts";
import { top } from "../ui/model.ts";
import { exampleBook, press, read, start } from "../ui/testing/story.ts";
import { verbs } from "../verbs/index.ts";
import { organisation, organisations } from "./collaboration.ts";
import { body } from "./constellation.ts";

let source: Source;
beforeAll(async () => {
  source = await exampleBook();
  const give = (command: Parameters<Source["give"]>[1]) => source.give("kronoberg", command);
  const renames = { type: "RenameOrganisation", organisation: "vaxjo" } as const;
  await give({ ...renames, name: "Växjö stad", from: day("2025-01-01"), source: "Fullmäktiges beslut" });
  await give({ ...renames, name: "Växjö och Alvesta", from: day("2027-01-01") });
  await give({
    type: "RenameBody",
    body: "llg",
    name: { sv: "Länsledningen", en: "The county leadership" },
    from: day("2025-01-01"),
  });
});
afterAll(() => source.close());

const asked = (...options: ReadonlyArray<string>) => readArguments(["organisations", ...options], verbs, {});

describe("what is called something else from a day", () => {
  it.each([
    ["2024-06-01", "Växjö kommun"],
    ["2025-01-01", "Växjö stad"],
    ["2027-01-01", "Växjö och Alvesta"],
  ])("is listed with its name on the day: %s, %s", async (on, name) => {
    const { text } = await organisations.show(source, asked("--lang", "en", "--day", on), {});
    expect(text).toMatch(new RegExp(`^${name} +municipality +since `, "m"));
  });

  it("is looked up in the order of the Swedish alphabet, with its code and its number by their names", async () => {
    const { text } = await organisations.show(source, asked("--lang", "sv"), {});
    expect(text.split("\n").map((line) => line[0])).toEqual(["A", "L", "L", "M", "R", "T", "U", "V", "Ä"]);
    const { text: one } = await organisation.show(source, asked("--lang", "sv"), { organisation: "almhult" });
    expect(one).toMatch(/\nKommun- eller länskod: 0765\nOrganisationsnummer: 212000-0647/);
  });

  it("tells every name there has been and will be, each with its days", async () => {
    const { text } = await organisation.show(source, asked("--lang", "en", "--day", "2025-06-01"), {
      organisation: "vaxjo",
    });
    expect(text).toMatch(/^Växjö stad, municipality, since/);
    expect(text).toContain("Called until: Tue 2024-12-31: Växjö kommun");
    expect(text).toContain("Called from: Wed 2025-01-01: Växjö stad (Fullmäktiges beslut)");
    expect(text).toContain("Called from: Fri 2027-01-01: Växjö och Alvesta");
    const { text: group } = await body.show(source, asked("--lang", "sv", "--day", "2025-06-01"), { body: "llg" });
    expect(group).toMatch(/^Länsledningen, ledningsgrupp\nHette till och med: tis 2024-12-31: /);
  });

  it("is opened from any page by h", async () => {
    const model = await press(source, await read(source, start), "h");
    expect(top(model).page.at).toBe("organisations");
  });
});
