/**
 * Examples of what follows from deciding: owners, duties, what comes back, reports.
 *
 * @since 0.1.0
 */
import type { Command, Fact } from "../../book/index.ts";
import { day } from "../../kernel/index.ts";
import { assembled, clock, decide, onTheTable } from "../small-world.ts";
import type { RuleExample } from "./example.ts";

const atTheTable = [...assembled, onTheTable("1")];
const defer = (until: string): Command => ({
  type: "DeferItem",
  meeting: "m",
  item: "1",
  at: clock("10:25"),
  until,
  reason: { sv: "Underlaget kom sent.", en: "The papers came late." },
});
const made: Fact = {
  type: "CommitmentMade",
  commitment: "c",
  meeting: "m",
  item: "1",
  owner: { kind: "body", id: "au" },
  text: { sv: "Ta fram ett förslag" },
  condition: false,
  since: day("2024-05-03"),
};
const report: Extract<Command, { type: "ReportCommitment" }> = {
  type: "ReportCommitment",
  commitment: "c",
  on: day("2024-06-01"),
  text: { sv: "Klart." },
  state: "carriedOut",
};

/** The examples. */
export const decisionExamples: ReadonlyArray<RuleExample> = [
  {
    rule: "DEC-1",
    says: { sv: "Arbetsutskottet svarar för beslutet.", en: "The working committee answers for the decision." },
    given: atTheTable,
    when: { ...decide, owner: { kind: "body", id: "au" } },
    adds: ["DecisionTaken", "ItemConcluded"],
  },
  {
    rule: "DEC-1",
    says: { sv: "En plats som inte finns kan inte äga något.", en: "A seat that does not exist cannot own anything." },
    given: atTheTable,
    when: { ...decide, owner: { kind: "seat", id: "gone/social" } },
    refuses: "OwnerNotInForce",
  },
  {
    rule: "DEC-2",
    says: {
      sv: "En uppgift för alla parter blir ett uppdrag var.",
      en: "A duty on every party becomes one commitment each.",
    },
    given: atTheTable,
    when: { ...decide, duties: [{ text: { sv: "Svara" }, on: "everyParty", due: "2024-06" }] },
    adds: ["DecisionTaken", "CommitmentMade", "CommitmentMade", "ItemConcluded"],
  },
  {
    rule: "DEC-6",
    says: { sv: "Bordlagd till juni.", en: "Deferred to June." },
    given: atTheTable,
    when: defer("2024-06"),
    adds: ["ItemConcluded"],
  },
  {
    rule: "DEC-6",
    says: { sv: "Inte till en tid som varit.", en: "Not to a time that has been." },
    given: atTheTable,
    when: defer("2024-04"),
    refuses: "ComesBackTooEarly",
  },
  {
    rule: "DEC-7",
    says: { sv: "Uppdraget rapporteras genomfört.", en: "The commitment is reported carried out." },
    given: [...assembled, made],
    when: report,
    adds: ["CommitmentReported"],
  },
  {
    rule: "DEC-7",
    says: { sv: "Efter det rapporteras inget mer.", en: "After that nothing more is reported." },
    given: [...assembled, made, { ...report, type: "CommitmentReported" }],
    when: report,
    refuses: "CommitmentCarriedOut",
  },
];
