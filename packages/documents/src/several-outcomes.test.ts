import { type Command, instant } from "@konstellation/core";
import { describe, expect, it } from "vitest";
import { toMarkdown } from "./markdown.ts";
import { JUNE } from "./testing/june.ts";
import { after, exampleBook, extractIn, minutesIn } from "./testing/papers.ts";

const at = (clock: string) => instant(`2024-06-07T${clock}:00+02:00`);
const item = (clock: string) => ({ meeting: JUNE, item: "3", at: at(clock) });
const decides = (decision: string, clock: string, text: string): Extract<Command, { type: "TakeDecision" }> => ({
  type: "TakeDecision",
  ...item(clock),
  decision,
  text: { sv: text },
  note: { sv: `Sagt om ${decision}` },
  strength: "decides",
  owner: { kind: "body", id: "llg" },
});
const open: ReadonlyArray<Command> = [
  { type: "OpenMeeting", meeting: JUNE, at: at("09:00") },
  { type: "CallRoll", meeting: JUNE, at: at("09:05") },
  { type: "OpenTreatment", ...item("09:10") },
  { ...decides("first", "09:20", "Årshjulet antas"), goesOn: true },
];
const NOW = "2024-06-07T10:00:00+02:00";
const onTheTable = after(exampleBook, NOW, ...open);
const held = after(
  onTheTable,
  NOW,
  { ...decides("second", "09:30", "Det följs upp till hösten"), goesOn: true },
  {
    type: "ReferItem",
    ...item("09:40"),
    to: "au",
    scope: [{ sv: "Bereda bilagan" }],
    back: "2024-Q4",
  },
);

describe("an item that came to several outcomes", () => {
  const minutes = toMarkdown(minutesIn(held, "sv", JUNE));

  it("tells all of them in the minutes, in order, with what was said of each", () => {
    const told = ["Årshjulet antas", "Sagt om first", "Det följs upp till hösten", "Sagt om second", "Bereda bilagan"];
    const places = told.map((text) => minutes.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(minutes.split("Bereda bilagan")).toHaveLength(2);
  });

  it("tells what it came to while it is still on the table, and that it is", () => {
    const draft = toMarkdown(minutesIn(onTheTable, "sv", JUNE));
    expect(draft).toContain("Årshjulet antas");
    expect(draft).toContain("Punkten behandlas");
  });

  it("has an extract of each decision, with what was said of that one", () => {
    const extract = toMarkdown(extractIn(held, "sv", "first"));
    expect(extract).toContain("Årshjulet antas");
    expect(extract).toContain("Sagt om first");
    expect(extract).not.toContain("Sagt om second");
  });
});
