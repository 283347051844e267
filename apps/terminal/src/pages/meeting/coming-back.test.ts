import { type Command, day } from "@konstellation/core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readArguments } from "../../args.ts";
import type { Source } from "../../source.ts";
import { exampleBook } from "../../ui/testing/story.ts";
import { verbs } from "../../verbs/index.ts";
import { meeting } from "./meetings.ts";

const JUNE = "llg-2024-06-07";
let source: Source;
beforeAll(async () => {
  source = await exampleBook();
  const call = { type: "CallMeeting", calledOn: day("2024-05-06") } as const;
  const acts: ReadonlyArray<Command> = [
    {
      type: "CancelMeeting",
      meeting: JUNE,
      reason: { sv: "Underlaget dröjer", en: "The papers are late" },
      until: "2024-autumn",
      decidedAt: { meeting: "llg-2024-05-03", item: "6" },
    },
    {
      ...{ ...call, meeting: "digital", body: "llg", day: day("2024-06-14"), replaces: JUNE },
      title: { sv: "Digitalt möte", en: "Digital meeting" },
    },
    {
      ...{ ...call, meeting: "au-june", body: "au", day: day("2024-06-14") },
      title: { sv: "Arbetsutskottet i juni", en: "Working committee in June" },
    },
    { type: "HoldTogether", meeting: "digital", with: ["au-june"] },
  ];
  for (const act of acts) await source.give("kronoberg", act);
});
afterAll(() => source.close());

const shown = async (id: string, language: string) =>
  (await meeting.show(source, readArguments(["meetings", id, "--lang", language], verbs, {}), { meeting: id })).text;

it("a meeting that was put off says until when, where that was decided, and what is held instead", async () => {
  expect(await shown(JUNE, "en")).toMatch(
    /: The papers are late \(decided at llg-2024-05-03, item 6\)\nPut off until: the autumn of 2024\nHeld instead: Digital meeting, County leadership group, Fri 2024-06-14 \(digital\)\n/,
  );
});

it("the one in its place says so, and with which it is held together", async () => {
  expect(await shown("digital", "sv")).toMatch(
    /\nI stället för: Junimöte, Länets ledningsgrupp för samverkan, fre 2024-06-07 \(llg-2024-06-07\)\nHålls tillsammans med: Arbetsutskottet i juni, Arbetsutskottet, fre 2024-06-14 \(au-june\)\n/,
  );
});
