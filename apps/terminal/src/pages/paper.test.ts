/**
 * The papers as the secretary keeps them: listed, told of one by one, and sent to everybody by a key.
 */
import type { Command } from "@konstellation/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readArguments } from "../args.ts";
import type { Source } from "../source.ts";
import { rowsOf } from "../ui/listing.ts";
import { type Model, opened, top } from "../ui/model.ts";
import { exampleBook, press as pressOn, read, start } from "../ui/testing/story.ts";
import { verbs } from "../verbs/index.ts";
import type { Address } from "./address.ts";
import { meeting } from "./meeting/meetings.ts";
import { paper, papers } from "./paper.ts";

const SPRING = "llg-2024-05-03";
let source: Source;
beforeEach(async () => {
  source = await exampleBook();
});
afterEach(() => source.close());

const press = (model: Model, ...keys: ReadonlyArray<string>) => pressOn(source, model, ...keys);
const asked = (...options: ReadonlyArray<string>) => readArguments(["papers", ...options], verbs, {});
const told = async (id: string, ...options: ReadonlyArray<string>) =>
  (await paper.show(source, asked(...options), { paper: id })).text;

const third: Command = {
  type: "RegisterPaper",
  paper: "wheel-proposal",
  version: "3",
  meeting: "llg-2024-06-07",
  item: "3",
  title: { sv: "Förslag till årshjul, rättat", en: "Proposal for an annual wheel, corrected" },
  hash: "3".repeat(64),
  change: { kind: "editorial", text: { sv: "Stavning", en: "Spelling" } },
};

describe("the papers", () => {
  it("are listed with how many they have reached", async () => {
    const { text } = await papers.show(source, asked("--lang", "sv", "--body", "llg"), {});
    expect(text).toMatch(/llg-2024-06-07 3 .*Förslag till årshjul, reviderat .*version 2, har nått 28\/28/);
  });

  it("tell of one who has received which version and when, and who has not", async () => {
    const sv = await told("wheel-proposal", "--lang", "sv");
    expect(sv).toContain("Förslag till årshjul, reviderat (wheel-proposal), till hands");
    expect(sv).toContain("Hör till: fre 2024-05-03 llg-2024-05-03, punkt 4: Årshjul");
    expect(sv).toMatch(/Skickat till: fre 2024-04-19 15:00 \(7\): rgk\/chair, vaxjo\/chair/);
    expect(sv).toContain("Har i stället fått en nyare version: 21");
    expect(sv).toContain("✓ Alla som det rör har den");
  });

  it("are sent to everybody by a key, once it has been confirmed", async () => {
    await source.give("kronoberg", third);
    const before = await told("wheel-proposal", "--lang", "sv");
    expect(before).toContain("Ändrat: redaktionell ändring. Stavning");
    expect(before).toMatch(/! Har inte fått den: skolchef, Alvesta \(har en äldre version\); /);
    const list = await read(source, { ...start, language: "sv", frames: [opened(papers.address({}))] });
    const at = rowsOf(list, top(list)).findIndex(({ id }) => id === "wheel-proposal");
    const down = Array.from({ length: at }, () => "j");
    await press(list, ...down, "e", "n");
    expect(await told("wheel-proposal", "--lang", "sv")).toBe(before);
    await press(list, ...down, "e", "j");
    expect(await told("wheel-proposal", "--lang", "sv")).not.toContain("!");
  });

  it("of a meeting are a key away from it, also one that has gone on to the next, and one is sent from its own page", async () => {
    await source.give("kronoberg", third);
    const at = (frame: Address) => read(source, { ...start, language: "en", frames: [opened(frame)] });
    const list = await press(await at(meeting.address({ meeting: SPRING })), "u");
    const ids = rowsOf(list, top(list)).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["wheel-proposal", "resource-centre-memo"]));
    await press(await at(paper.address({ paper: "wheel-proposal" })), "e", "y");
    expect(await told("wheel-proposal")).not.toContain("Have not received it");
  });
});
