/**
 * Examples of equal papers: the same version reached every seat in time.
 */
import { type Fact, instant } from "../../index.ts";
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
];
