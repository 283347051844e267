import { afterEach, beforeEach, expect, it } from "vitest";
import { readArguments } from "../args.ts";
import type { Source } from "../source.ts";
import { exampleBook } from "../ui/testing/story.ts";
import { act } from "./act.ts";
import { verbs } from "./index.ts";

let source: Source;
beforeEach(async () => {
  source = await exampleBook();
});
afterEach(() => source.close());

const admits = (name: string, language = "en") =>
  act.onBook(
    source,
    readArguments(
      ["act", "AdmitOrganisation", JSON.stringify({ organisation: "x", name, kind: "region" }), "--lang", language],
      verbs,
      {},
    ),
  );

it("an act with somebody's number in it says where, and not which", async () => {
  await expect(admits("Region 19121212-1212")).rejects.toThrow(
    "The command is malformed\n  name: Expected no personal identity number, and characters 8–20 read as one (PER-1).",
  );
  await expect(admits("Region 19121212-1212", "sv")).rejects.toThrow("tecken 8–20 läses som ett (PER-1)");
  await expect(admits("Region 19121212-1212")).rejects.not.toThrow("1212-");
});

it("an act with what looks like one is done, and says so", async () => {
  const { text } = await admits("Region 121212-1213");
  expect(text.split("\n")).toEqual([
    expect.stringMatching(/^✓ /),
    "! name: Characters 8–18 look like a personal identity number with a wrong check digit (PER-1). Is that what it was meant to be?",
  ]);
});

it("a name in a path is not repeated either", async () => {
  const asked = source.call("meeting", { collaboration: "kronoberg", meeting: "121212-1212" });
  await expect(asked).rejects.toThrow("Path: meeting: Expected no personal identity number");
});
