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
  [
    { continuity: "item" },
    "Gruppen ska vara beslutför under hela behandlingen av en punkt.",
    "The group must be quorate for as long as an item is on the table.",
  ],
  [{ entry: "anyTime" }, "Den som kommer tar sin plats genast.", "Anyone who arrives takes their seat at once."],
  [
    { entry: "betweenItems" },
    "Den som kommer tar sin plats från nästa punkt.",
    "Anyone who arrives takes their seat from the next item.",
  ],
  [
    { remoteNeeds: "soundAndPicture" } as Partial<Charter>,
    "Den som deltar på distans måste både synas och höras.",
    "Anyone taking part remotely must be both seen and heard.",
  ],
  [
    { deputies: "own" },
    "Ersättare kommer från platsens egen organisation.",
    "Deputies come from the seat's own organisation.",
  ],
  [
    { deputies: "any" },
    "Ersättare får komma från en annan organisation.",
    "Deputies may come from another organisation.",
  ],
  [{ twoSeats: "one" }, "Den som har två platser fyller en av dem.", "Anyone with two seats fills one of them."],
  [{ twoSeats: "both" }, "Den som har två platser fyller båda.", "Anyone with two seats fills both."],
])("says who counts and who does not: %j", (value, sv, en) =>
  expect(explainCharter({ quorum: { rule: "everySeat" }, ...value }, null)).toContainEqual({ sv, en }),
);

it("says nothing of what the charter leaves open", () =>
  expect(explainCharter({ quorum: { rule: "everySeat" } }, null)).toHaveLength(1));

it.each<[Partial<Charter>, string, string]>([
  [{ method: "consensus" }, "Beslut fattas i enighet.", "Decisions are taken by consensus."],
  [
    { method: "majorityOfVotes" },
    "Beslut fattas med enkel majoritet av rösterna; vid lika röstetal har ordföranden utslagsröst.",
    "Decisions are taken by a simple majority of the votes; in a tie the chair has the casting vote.",
  ],
  [
    { method: "majorityOfSeats" },
    "Beslut fattas med majoritet av platserna.",
    "Decisions are taken by a majority of the seats.",
  ],
  [
    { method: "majorityOfOrganisations" },
    "Beslut fattas med majoritet av organisationerna.",
    "Decisions are taken by a majority of the organisations.",
  ],
  [
    { adjustment: { days: 1, nature: "agreed" } } as Partial<Charter>,
    "Anteckningarna ska justeras inom 1 dag.",
    "The notes must be adjusted within 1 day.",
  ],
  [
    { noticeWaiver: "everySeat" } as Partial<Charter>,
    "Varje plats som någon innehar kan avstå från kallelsetiden.",
    "Every seat that somebody holds can waive the notice of a meeting.",
  ],
  [
    { correspondence: "everySeat" } as Partial<Charter>,
    "Beslut får fattas per capsulam, om varje plats har svarat ja.",
    "Decisions may be taken by correspondence, if every seat has agreed.",
  ],
  [
    { secondCall: { quorum: { rule: "atLeast", count: 1, of: "seats" } } } as Partial<Charter>,
    "Vid en andra kallelse: minst 1 av platserna ska vara fylld.",
    "At a second call: at least 1 of the seats must be filled.",
  ],
])("says how decisions are taken, and what is done around them: %j", (value, sv, en) =>
  expect(explainCharter({ quorum: { rule: "everySeat" }, ...value }, null)[1]).toEqual({ sv, en }),
);

it("says nothing of a value that is not known", () =>
  expect(explainCharter({ quorum: null }, { quorum: "§ 3" })).toEqual([]));
