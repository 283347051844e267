/**
 * Examples of equal papers: the same version reached every seat in time.
 */
import { type Command, day, type Fact, instant } from "../../index.ts";
import type { RuleExample } from "../../testing/example.ts";
import { paper } from "../../testing/papers.ts";
import { decide, onTheTable, opened, ready, taken } from "../../testing/small-world.ts";

const sent = (on: string, ...seats: ReadonlyArray<string>): Fact => ({
  type: "PaperDistributed",
  paper: "plan",
  version: "1",
  seats,
  at: instant(`${on}T15:00:00+02:00`),
});
const bothSeats = ["vaxjo/social", "ljungby/social"];
const toEverybody: Command = {
  type: "DistributePaper",
  paper: "plan",
  version: "1",
  at: instant("2024-04-19T15:00:00+02:00"),
};
const forLjungbyAlone = (fact: Fact): Fact =>
  fact.type === "ItemPlaced" && fact.item === "1" ? { ...fact, constellation: { seats: ["ljungby/social"] } } : fact;
const leaves = (person: string): Fact => ({
  type: "AppointmentEnded",
  seat: "ljungby/social",
  person,
  lastDay: day("2024-04-30"),
});
const corrected = (version: string): Command => ({
  ...paper,
  type: "RegisterPaper",
  version,
  change: { kind: "editorial", text: { sv: "Stavning", en: "Spelling" } },
});
const room = [...opened("vaxjo", "ljungby"), onTheTable("1")];

export const paperExamples: ReadonlyArray<RuleExample> = [
  {
    rule: "PAP-1",
    says: {
      sv: "Underlaget nådde alla sju dagar före mötet.",
      en: "The paper reached everybody seven days before the meeting.",
    },
    given: [...ready, paper, sent("2024-04-26", ...bothSeats), ...room],
    when: decide,
    adds: taken,
  },
  {
    rule: "PAP-1",
    says: { sv: "En dag senare är för sent.", en: "A day later is too late." },
    given: [...ready, paper, sent("2024-04-27", ...bothSeats), ...room],
    when: decide,
    refuses: "PapersNotEqual",
  },
  {
    rule: "PAP-1",
    says: {
      sv: "Underlaget nådde bara Växjö.",
      en: "The paper reached only Växjö.",
    },
    given: [...ready, paper, sent("2024-04-19", "vaxjo/social"), ...room],
    when: decide,
    refuses: "PapersNotEqual",
  },
  {
    rule: "PAP-1",
    says: {
      sv: "En ny version kom, och alla har bara den gamla.",
      en: "A new version came, and everybody has only the old one.",
    },
    given: [
      ...ready,
      paper,
      sent("2024-04-19", ...bothSeats),
      { ...paper, version: "2", hash: "b".repeat(64) },
      ...room,
    ],
    when: decide,
    refuses: "PapersNotEqual",
  },
  {
    rule: "PAP-2",
    says: {
      sv: "Planen skickas till alla; ingen behöver räkna upp platserna.",
      en: "The plan is sent to everybody; nobody has to list the seats.",
    },
    given: [...ready, paper],
    when: toEverybody,
    adds: ["PaperDistributed"],
  },
  {
    rule: "PAP-2",
    says: {
      sv: "Punkten rör bara en plats, och den innehar ingen längre.",
      en: "The item concerns one seat only, and nobody holds it any more.",
    },
    given: [...ready.map(forLjungbyAlone), paper, leaves("p-ljungby"), leaves("p-deputy")],
    when: toEverybody,
    refuses: "NobodyToSendTo",
  },
  {
    rule: "PAP-3",
    says: { sv: "Version 2 är bara språkligt rättad.", en: "Version 2 is corrected in its language only." },
    given: [...ready, paper],
    when: corrected("2"),
    adds: ["PaperRegistered"],
  },
  {
    rule: "PAP-3",
    says: { sv: "Den första versionen ändrar ingenting.", en: "The first version changes nothing." },
    given: ready,
    when: corrected("1"),
    refuses: "NothingToChange",
  },
];
