import { type Command, day, instant } from "@konstellation/core";
import { beforeAll, describe, expect, it } from "vitest";
import { readArguments } from "../../args.ts";
import type { Source } from "../../source.ts";
import { exampleBook } from "../../ui/testing/story.ts";
import { verbs } from "../../verbs/index.ts";
import { meeting } from "./meetings.ts";

const KRONOBERG = "kronoberg";
const june = { meeting: "llg-2024-06-07" } as const;
const at = (clock: string) => ({ at: instant(`2024-06-14T${clock}:00+02:00`) });
const item = (number: string, clock: string) => ({ ...june, item: number, ...at(clock) });
const shown = async (source: Source, ...options: ReadonlyArray<string>) =>
  (await meeting.show(source, readArguments(["meetings", june.meeting, ...options], verbs, {}), june)).text;

let source: Source;
beforeAll(async () => {
  source = await exampleBook();
  const acts: ReadonlyArray<Command> = [
    {
      type: "MoveMeeting",
      ...june,
      day: day("2024-06-14"),
      movedOn: day("2024-05-06"),
      reason: { sv: "Krockar med fullmäktige.", en: "Clashes with the council." },
    },
    { type: "OpenMeeting", ...june, ...at("08:50") },
    { type: "UnopenMeeting", ...june, reason: { sv: "För tidigt.", en: "Too early." } },
    { type: "OpenMeeting", ...june, ...at("09:00") },
    { type: "CallRoll", ...june, ...at("09:01") },
    {
      type: "RecordGuests",
      ...june,
      ...at("09:02"),
      people: [{ person: "g1", as: { sv: "processledare", en: "process lead" } }],
    },
    { type: "OpenTreatment", ...item("1", "09:10") },
    { type: "BreakOffTreatment", ...item("1", "09:15"), note: { sv: "Första tanken.", en: "First thought." } },
    { type: "OpenTreatment", ...item("1", "09:20") },
    { type: "NoteItem", ...item("1", "09:25"), note: { sv: "Andra tanken.", en: "Second thought." } },
  ];
  for (const act of acts) await source.give(KRONOBERG, act);
});

describe("a meeting tells all that has been said of it", () => {
  it("every note of every treatment, each with its times", async () => {
    const text = await shown(source);
    expect(text).toContain("09:10–09:15");
    expect(text).toContain("First thought.");
    expect(text).toContain("09:20–09:25");
    expect(text).toContain("Second thought.");
    expect(await shown(source, "--lang", "sv")).toContain("Första tanken.");
  });

  it("from where it was moved and why, that it was opened by mistake, and who was a guest", async () => {
    const text = await shown(source);
    expect(text).toContain(
      "Moved: Fri 2024-06-07 → Fri 2024-06-14, the seats were told on Mon 2024-05-06. Clashes with the council.",
    );
    expect(text).toContain("Opened by mistake: 2024-06-14 08:50. Too early.");
    expect(text).toContain("Guests: process lead (09:02)");
    const swedish = await shown(source, "--lang", "sv");
    expect(swedish).toContain(
      "Flyttat: fre 2024-06-07 → fre 2024-06-14, meddelat mån 2024-05-06. Krockar med fullmäktige.",
    );
    expect(swedish).toContain("Öppnat av misstag: 2024-06-14 08:50. För tidigt.");
  });
});
