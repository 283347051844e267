/**
 * The days that are reserved for meetings, as the terminal shows them and lets one go.
 */
import { type Command, day } from "@konstellation/core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readArguments } from "../args.ts";
import type { Source } from "../source.ts";
import { opened } from "../ui/model.ts";
import { exampleBook, press, read, start } from "../ui/testing/story.ts";
import { verbs } from "../verbs/index.ts";
import { body } from "./constellation.ts";
import { reservedDays } from "./reserved.ts";

let source: Source;
beforeAll(async () => {
  source = await exampleBook();
  const acts: ReadonlyArray<Command> = [
    {
      ...{ type: "AdoptCharter", body: "au", from: day("2024-01-01"), source: "Arbetsordningen" },
      charter: { quorum: { rule: "everySeat" }, meets: { weekday: "friday", nth: 1, onRedDay: "before" } },
    } as Command,
    {
      ...{ type: "CallMeeting", meeting: "au-june", body: "au", day: day("2024-06-07"), calledOn: day("2024-05-06") },
      title: { sv: "Junimöte i AU" },
    } as Command,
  ];
  for (const act of acts) await source.give("kronoberg", act);
});
afterAll(() => source.close());

const shown = async (...options: ReadonlyArray<string>) =>
  (await reservedDays.show(source, readArguments(["reserved-days", ...options], verbs, {}), {})).text;

it("they are listed with what was called to each, and the red day that one gives way for", async () => {
  const text = await shown("--lang", "sv", "--from", "2026-04-01", "--to", "2026-05-31");
  expect(text).toMatch(/tor 2026-04-02 +Arbetsutskottet +reserverad +i stället för fre 2026-04-03/);
  expect(await shown("--lang", "sv", "--from", "2024-06-01", "--to", "2024-06-30")).toMatch(
    /fre 2024-06-07 +Arbetsutskottet +kallat +Junimöte i AU/,
  );
});

it("one is let go where it is listed", async () => {
  const list = await read(source, { ...start, frames: [opened(reservedDays.address({}))] });
  await press(source, list, "j", "x", ..."Nothing to take up", "return");
  expect(await shown("--lang", "en", "--state", "released")).toMatch(
    /Fri 2024-07-05 +Working committee +let go +Nothing to take up/,
  );
});

it("the rule is told with the charter, in both languages", async () => {
  const charter = async (language: string) =>
    (await body.show(source, readArguments(["bodies", "au", "--lang", language], verbs, {}), { body: "au" })).text;
  expect(await charter("sv")).toContain("Gruppen möts första fredagen varje månad; är dagen röd, vardagen före.");
  expect(await charter("en")).toContain(
    "The group meets on the first Friday of every month; when that is a red day, on the weekday before.",
  );
});
