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

it("says nothing of what the charter leaves open", () =>
  expect(explainCharter({ quorum: { rule: "everySeat" } }, null)).toHaveLength(1));
