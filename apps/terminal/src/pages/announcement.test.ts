/**
 * What is told of decisions, as the terminal shows it and enters it.
 */
import { day } from "@konstellation/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readArguments } from "../args.ts";
import type { Source } from "../source.ts";
import { rowsOf } from "../ui/listing.ts";
import { opened, top } from "../ui/model.ts";
import { exampleBook, press, read, start } from "../ui/testing/story.ts";
import { verbs } from "../verbs/index.ts";
import { announcement, announcements } from "./announcement.ts";

const DIVISION = "division-of-responsibility";
let source: Source;
beforeAll(async () => {
  source = await exampleBook();
});
afterAll(() => source.close());

const asked = (...options: ReadonlyArray<string>) => readArguments(["announcements", ...options], verbs, {});
const of = async (id: string, language: string) =>
  (await announcement.show(source, asked("--lang", language), { announcement: id })).text;
const list = async () => read(source, { ...start, frames: [opened(announcements.address({}))] });

describe("what is told of a decision", () => {
  it("is worded anew, approved and told where it is listed, and keeps every wording", async () => {
    expect(await of(DIVISION, "sv")).toMatch(
      /• utkast\nOm beslutet: Gruppen står bakom .* \(model-management\)\nFör: alla verksamheter, .*\nSvarar för det: RSS-samordnare, Region Kronoberg\nSkriven: mån 2024-05-06$/,
    );
    const before = await list();
    expect(rowsOf(before, top(before)).length).toBe(1);
    await press(source, before, "e", ..."So it is divided.", "return");
    await source.give("kronoberg", {
      ...{ type: "ApproveAnnouncement", announcement: DIVISION, by: { kind: "body", id: "llg" } },
    } as const);
    await press(source, await list(), "t", "y");
    expect(await of(DIVISION, "en")).toMatch(
      /^So it is divided\.\n✓ told\n[\s\S]*Read until .*: This is how responsibility .*\nApproved by: County leadership group, .*\nTold: /,
    );
  });

  it("once told it stands: it is said why, and nothing is written", async () => {
    const refused = await press(source, await list(), "x", ..."For good", "return");
    expect(JSON.stringify(refused)).toContain("has been told already, and stands as it was told");
    expect(await of(DIVISION, "en")).toContain("✓ told");
  });

  it("by old papers says that it is recorded, and one that is withdrawn says why", async () => {
    await source.give("kronoberg", {
      ...{
        type: "RecordDecision",
        recordedDecision: "study",
        by: { name: { sv: "Länsstyrgruppen" } },
        when: "2024-04",
      },
      ...{ text: { sv: "Studien skjuts upp" }, source: { document: "Anteckningar" } },
    } as const);
    await source.give("kronoberg", {
      ...{ type: "DraftAnnouncement", announcement: "study", of: { recordedDecision: "study" } },
      ...{ text: { sv: "Studien dröjer" }, audience: { sv: "rektorer" }, through: { sv: "veckobrevet" } },
      ...{ by: { kind: "body", id: "llg" }, due: "2024-06", on: day("2024-05-02") },
    } as const);
    await source.give("kronoberg", {
      ...{ type: "WithdrawAnnouncement", announcement: "study", reason: { sv: "Sagt redan" } },
    } as const);
    expect(await of("study", "sv")).toMatch(
      /✗ tillbakadragen\nOm beslutet: Studien skjuts upp \(study; återgivet, inte intygat\)\nFör: rektorer\nGenom: veckobrevet\n.*\nSenast: juni 2024\n[\s\S]*Tillbakadragen: .*\. Sagt redan$/,
    );
  });
});
