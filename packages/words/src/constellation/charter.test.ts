/**
 * A charter as it is read out, value by value, with where each comes from.
 */
import type { Charter } from "@konstellation/core";
import { expect, it } from "vitest";
import { explainCharter } from "./charter.ts";

const charter: Charter = {
  quorum: { rule: "everySeat" },
  continuity: "meeting",
  noticeDays: 1,
  paperLeadDays: 14,
  adjustment: { days: 14, nature: "statutory" },
};

it("says each value in a sentence, with its own source where it has one", () =>
  expect(explainCharter(charter, { noticeDays: "kap. 5" })).toEqual([
    { sv: "Kvorum: varje plats ska vara fylld.", en: "Quorum: every seat must be filled." },
    {
      sv: "När gruppen väl är beslutför ska den förbli det: ingen går ut och in.",
      en: "Once the group is quorate it must stay quorate: nobody steps in and out.",
    },
    {
      sv: "Underlagen ska ha nått alla senast 14 dagar före mötet.",
      en: "The papers must have reached everybody at least 14 days before the meeting.",
    },
    {
      sv: "Kallelsen ska gå ut senast 1 dag före mötet (kap. 5).",
      en: "The call must go out at least 1 day before the meeting (kap. 5).",
    },
    {
      sv: "Anteckningarna ska justeras inom 14 dagar; är sista dagen en helgdag räcker det med nästa vardag.",
      en: "The notes must be adjusted within 14 days; if the last day is a holiday, the next weekday will do.",
    },
  ]));

it.each<[Partial<Charter>, string, string]>([
  [{ remote: "counts" }, "Den som deltar på distans räknas.", "Anyone taking part remotely counts."],
  [{ remote: "doesNotCount" }, "Den som deltar på distans räknas inte.", "Anyone taking part remotely does not count."],
  [{ vacancies: "count" }, "Vakanta platser räknas med.", "Vacant seats count towards the total."],
  [
    { vacancies: "leaveDenominator" },
    "Vakanta platser räknas inte med.",
    "Vacant seats do not count towards the total.",
  ],
  [
    { recused: "missing" },
    "Den som är jävig räknas som frånvarande, om ingen ersättare tar platsen.",
    "Anyone recused counts as absent, unless a deputy takes the seat.",
  ],
  [
    { recused: "leavesDenominator" },
    "Den jäviges plats räknas inte med i punkten.",
    "The seat of anyone recused does not count towards the total for that item.",
  ],
  [{ recused: "counts" }, "Den jäviges plats räknas som fylld.", "The seat of anyone recused counts as filled."],
  [
    { return: "counts" },
    "Den som har gått och kommer tillbaka räknas igen.",
    "Anyone who leaves and comes back counts again.",
  ],
  [
    { return: "notSameDay" },
    "Den som har gått räknas inte igen under samma möte, om det inte berodde på jäv.",
    "Anyone who leaves does not count again at that meeting, unless they left because they were recused.",
  ],
])("says who counts and who does not: %j", (value, sv, en) =>
  expect(explainCharter({ quorum: { rule: "everySeat" }, ...value }, null)).toContainEqual({ sv, en }),
);

it("says nothing of what the charter leaves open", () =>
  expect(explainCharter({ quorum: { rule: "everySeat" } }, null)).toHaveLength(1));
