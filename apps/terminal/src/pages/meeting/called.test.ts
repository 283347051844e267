/**
 * What is shown of a meeting calls seats and decisions by what people call them, and says what stands while it is open.
 */
import { type Command, day, instant } from "@konstellation/core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readArguments } from "../../args.ts";
import type { Source } from "../../source.ts";
import { exampleBook } from "../../ui/testing/story.ts";
import { verbs } from "../../verbs/index.ts";
import { meeting } from "./meetings.ts";

const SPRING = "llg-2024-05-03";
const JUNE = "llg-2024-06-07";
const at = (clock: string) => instant(`2024-06-07T${clock}:00+02:00`);
const shown = async (id: string) =>
  (await meeting.show(source, readArguments(["meetings", id, "--lang", "sv"], verbs, {}), { meeting: id })).text;

let source: Source;
beforeAll(async () => {
  source = await exampleBook();
  const { roll } = await source.call("meeting", { collaboration: "kronoberg", meeting: JUNE });
  const paper = { paper: "plan", version: "1" };
  const acts: ReadonlyArray<Command> = [
    { type: "DraftNotes", meeting: SPRING, noteTakers: ["ljungby/social"] },
    { type: "AdjustNotes", meeting: SPRING, adjuster: "alvesta/social", on: day("2024-05-08") },
    { type: "OpenMeeting", meeting: JUNE, at: at("09:00") },
    {
      type: "RegisterPaper",
      ...paper,
      meeting: JUNE,
      item: "2",
      title: { sv: "Planen" },
      hash: "a".repeat(64) as never,
    },
    { type: "DistributePaper", ...paper, seats: roll.map(({ seat }) => seat), at: at("09:05") },
    {
      type: "RecordRecusal",
      meeting: JUNE,
      item: "2",
      seat: "alvesta/social",
      ground: { sv: "Anhörig i ärendet" },
      person: roll.find(({ seat }) => seat === "alvesta/social")?.holder ?? "",
    },
  ];
  for (const act of acts) await source.give("kronoberg", act);
});
afterAll(() => source.close());

it("whoever took and adjusted the notes is called by the seat's label", async () => {
  expect(await shown(SPRING)).toContain(
    "Anteckningar av: socialchef, Ljungby; justerade av socialchef, Alvesta (ons 2024-05-08)",
  );
});

it("what was decided is told with its text, and its id after it", async () => {
  expect(await shown(SPRING)).toMatch(/beslutad\. \p{L}.{20,} \(resource-centre-terminated\)/u);
});

it("a meeting that is open says since when, and who may not take part in an item", async () => {
  expect(await shown(JUNE)).toContain("Öppnades: 09:00");
  expect(await shown(JUNE)).toContain("Jäv: socialchef, Alvesta. Anhörig i ärendet");
});

it("a paper that came too late is told to have come too late, and when", async () => {
  expect(await shown(JUNE)).toContain("Planen (plan, version 1), har nått 17/17, varav för sent 17 (fre 2024-06-07)");
});
