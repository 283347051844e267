/**
 * Examples of what follows from deciding: owners, duties, what comes back, reports, and bodies that end.
 */

import { type Command, day } from "../index.ts";
import { carriedOut, commitment } from "../testing/commitments.ts";
import type { RuleExample } from "../testing/example.ts";
import { afterDeciding, assembled, clock, decide, group, onTheTable, ready, taken } from "../testing/small-world.ts";
import { ownerStatedLater } from "./examples/owner-stated-later.ts";
import { unopeningExamples } from "./examples/unopening.ts";

const atTheTable = [...assembled, onTheTable("1")];
const defer = (until: string): Command => ({
  type: "DeferItem",
  meeting: "m",
  item: "1",
  at: clock("10:25"),
  until,
  reason: { sv: "Underlaget kom sent.", en: "The papers came late." },
});
const refer = (back: string): Command => ({
  type: "ReferItem",
  meeting: "m",
  item: "1",
  at: clock("10:25"),
  to: "au",
  scope: [{ sv: "Vad det kostar", en: "What it costs" }],
  back,
});
const report: Command = { ...carriedOut, type: "ReportCommitment" };
/** The working committee owns a decision that the group has taken. */
const committeeOwns = afterDeciding({ kind: "body", id: "au" });
const dissolve = (body: string): Command => ({ type: "DissolveBody", body, lastDay: day("2024-12-31") });
const handOver = (body: string, to: string): Command => ({ type: "HandOverBody", body, to, on: day("2024-12-31") });

/** The examples. */
export const examples: ReadonlyArray<RuleExample> = [
  {
    rule: "CON-5",
    says: {
      sv: "Ett organ som inte svarar för något upplöses.",
      en: "A body that answers for nothing is dissolved.",
    },
    given: group,
    when: dissolve("au"),
    adds: ["BodyDissolved"],
  },
  {
    rule: "CON-5",
    says: {
      sv: "Ett organ kan inte upplösas före sin första dag.",
      en: "A body cannot be dissolved before its first day.",
    },
    given: group,
    when: { type: "DissolveBody", body: "au", lastDay: day("2023-12-31") },
    refuses: "BodyEndsBeforeItBegins",
  },
  {
    rule: "CON-5",
    says: {
      sv: "Arbetsutskottet äger ett beslut, som måste lämnas över först.",
      en: "The working committee owns a decision, which must be handed over first.",
    },
    given: committeeOwns,
    when: dissolve("au"),
    refuses: "BodyStillAnswers",
  },
  {
    rule: "CON-5",
    says: {
      sv: "Ledningsgruppen väntar på en återrapport och har ett möte kvar.",
      en: "The leadership group is waiting for a report and has a meeting left.",
    },
    given: [...ready, commitment({ reportBack: { body: "llg", when: "2024-10" } })],
    when: dissolve("llg"),
    refuses: "BodyStillAnswers",
  },
  {
    rule: "CON-5",
    says: {
      sv: "Arbetsutskottet lämnar över sitt beslut till ledningsgruppen.",
      en: "The working committee hands its decision over to the leadership group.",
    },
    given: committeeOwns,
    when: handOver("au", "llg"),
    adds: ["BodyHandedOver"],
  },
  {
    rule: "CON-5",
    says: {
      sv: "Det som ett organ svarar för lämnas till ett annat organ, inte till det självt.",
      en: "What a body answers for is handed to another body, not to itself.",
    },
    given: committeeOwns,
    when: handOver("au", "au"),
    refuses: "NothingToHandOver",
    because: "toItself",
  },
  {
    rule: "CON-5",
    says: {
      sv: "Det finns inget att lämna över.",
      en: "There is nothing to hand over.",
    },
    given: group,
    when: handOver("au", "llg"),
    refuses: "NothingToHandOver",
    because: "answersForNothing",
  },
  {
    rule: "DEC-1",
    says: { sv: "Arbetsutskottet svarar för beslutet.", en: "The working committee answers for the decision." },
    given: atTheTable,
    when: { ...decide, owner: { kind: "body", id: "au" } },
    adds: taken,
  },
  {
    rule: "DEC-1",
    says: { sv: "En plats som inte finns kan inte äga något.", en: "A seat that does not exist cannot own anything." },
    given: atTheTable,
    when: { ...decide, owner: { kind: "seat", id: "flen/social" } },
    refuses: "OwnerNotInForce",
  },
  {
    rule: "DEC-1",
    says: {
      sv: "Ett organ som har upphört äger inga nya beslut.",
      en: "A body that has ended owns no new decisions.",
    },
    given: [...atTheTable, { type: "BodyDissolved", body: "au", lastDay: day("2024-05-02") }],
    when: { ...decide, owner: { kind: "body", id: "au" } },
    refuses: "OwnerNotInForce",
  },
  {
    rule: "DEC-2",
    says: {
      sv: "Av en dialog, där ingenting beslutas, följer ett uppdrag per part.",
      en: "Of a dialogue, where nothing is decided, follows one commitment per party.",
    },
    given: assembled,
    when: {
      type: "MakeCommitments",
      meeting: "m",
      item: "2",
      tasks: [{ text: { sv: "Ge exempel på talare", en: "Give examples of speakers" }, on: "everyParty" }],
    },
    adds: ["CommitmentMade", "CommitmentMade"],
  },
  {
    rule: "DEC-2",
    says: {
      sv: "En uppgift för alla parter blir ett uppdrag var.",
      en: "A duty on every party becomes one commitment each.",
    },
    given: atTheTable,
    when: { ...decide, duties: [{ text: { sv: "Svara", en: "Reply" }, on: "everyParty", due: "2024-06" }] },
    adds: ["DecisionTaken", "CommitmentMade", "CommitmentMade", "ItemConcluded"],
  },
  {
    rule: "DEC-6",
    says: { sv: "Punkten bordläggs till juni.", en: "The item is deferred to June." },
    given: atTheTable,
    when: defer("2024-06"),
    adds: ["ItemConcluded"],
  },
  {
    rule: "DEC-6",
    says: { sv: "Ingen punkt bordläggs till en tid som har varit.", en: "No item is deferred to a time that is past." },
    given: atTheTable,
    when: defer("2024-04"),
    refuses: "ComesBackTooEarly",
  },
  {
    rule: "DEC-6",
    says: {
      sv: "Arbetsutskottet bereder och kommer tillbaka i juni.",
      en: "The working committee prepares the item and comes back in June.",
    },
    given: atTheTable,
    when: refer("2024-06"),
    adds: ["CommitmentMade", "ItemConcluded"],
  },
  {
    rule: "DEC-6",
    says: {
      sv: "Inget som följer av ett beslut ska vara klart före mötet.",
      en: "Nothing that follows from a decision is due before the meeting.",
    },
    given: atTheTable,
    when: {
      ...decide,
      duties: [{ text: { sv: "Bereda", en: "Prepare it" }, on: { kind: "organisation", id: "vaxjo" }, due: "2024-04" }],
    },
    refuses: "DueTooEarly",
  },
  {
    rule: "DEC-6",
    says: {
      sv: "Det som återremitteras kommer inte tillbaka samma dag.",
      en: "What is referred does not come back on the same day.",
    },
    given: atTheTable,
    when: refer("2024-05-03"),
    refuses: "ComesBackTooEarly",
  },
  {
    rule: "DEC-7",
    says: {
      sv: "Ägaren rapporterar att uppdraget är genomfört.",
      en: "The owner reports that the commitment is carried out.",
    },
    given: [...assembled, commitment()],
    on: day("2024-06-01"),
    when: report,
    adds: ["CommitmentReported"],
  },
  {
    rule: "DEC-7",
    says: {
      sv: "På ett genomfört uppdrag rapporteras inget mer.",
      en: "Nothing more is reported on a commitment that is carried out.",
    },
    given: [...assembled, commitment(), carriedOut],
    on: day("2024-06-01"),
    when: report,
    refuses: "CommitmentCarriedOut",
  },
  {
    rule: "BOOK-3",
    says: {
      sv: "En rapport förs inte in före sin dag.",
      en: "A report is not entered before its day.",
    },
    given: [...assembled, commitment()],
    on: day("2024-05-31"),
    when: report,
    refuses: "DayNotCome",
  },
  ...ownerStatedLater,
  ...unopeningExamples,
];
