/**
 * What bodies are for, as the terminal shows it: those of the example, with a chair held by two.
 */
import { day } from "@konstellation/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readArguments } from "../args.ts";
import type { Source } from "../source.ts";
import { exampleBook } from "../ui/testing/story.ts";
import { verbs } from "../verbs/index.ts";
import { body } from "./constellation.ts";
import { remit, remits } from "./remit.ts";

let source: Source;
beforeAll(async () => {
  source = await exampleBook();
  const give = (command: Parameters<Source["give"]>[1]) => source.give("kronoberg", command);
  await give({
    ...{ type: "GiveRole", body: "llg", role: "chair", title: { sv: "ordförande", en: "chair" } },
    ...{ seats: ["vaxjo/social", "ljungby/social"], from: day("2024-02-01"), until: day("2024-12-31") },
  } as const);
  await give({
    ...{ type: "StateRemit", body: "llg", from: day("2025-01-01"), source: "Uppdragsbeskrivningen" },
    purpose: { sv: "Leda länets arbete", en: "Lead the county's work" },
    composition: [{ profession: { sv: "socialchefer", en: "heads of social services" }, count: 8 }],
    inside: "rgk",
    setUpBy: { decision: "resource-centre-terminated" },
  } as const);
});
afterAll(() => source.close());

const asked = (...options: ReadonlyArray<string>) => readArguments(["remits", ...options], verbs, {});
const of = async (on: string, language: string) =>
  (await remit.show(source, asked("--lang", language, "--day", on), { body: "llg" })).text;

describe("what a body is for", () => {
  it("is told with what is expected, who has which role, and what will be said later", async () => {
    const text = await of("2024-06-01", "en");
    expect(text).toMatch(/Expected of whoever sits here:\n· Give the meetings priority and take part throughout/);
    expect(text).toMatch(/· chair: .*Växjö.*, .*Ljungby.*, Thu 2024-02-01 – Tue 2024-12-31/);
    expect(text).toMatch(
      /Said from Wed 2025-01-01:\nPurpose: Lead the county's work\nMade up of: 8 heads of social services\n/,
    );
    expect(text).toMatch(/A body of: Region Kronoberg\nSet up by: .* \(resource-centre-terminated\)/);
  });

  it("is of the day that is asked about: before anything was said, nobody has said", async () => {
    expect(await of("2024-01-02", "sv")).toContain("Ingen har sagt vad organet är till för.");
    expect(await of("2025-01-02", "sv")).toMatch(/· ordförande: .*, inte den dagen/);
  });

  it("is listed, and stands on the page of the body", async () => {
    const { text } = await remits.show(source, asked("--lang", "en", "--day", "2025-01-02"), {});
    expect(text).toMatch(/Lead the county's work/);
    const page = await body.show(source, asked("--lang", "en", "--day", "2025-01-02"), { body: "llg" });
    expect(page.text).toContain("Purpose: Lead the county's work");
  });
});
