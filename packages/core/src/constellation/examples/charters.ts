/**
 * Examples of charters: who changes them, what they may name, and what is done when nobody knows the rule.
 */
import { type Charter, type Command, day, type Fact } from "../../index.ts";
import type { RuleExample } from "../../testing/example.ts";
import { abolished } from "../../testing/seats.ts";
import { afterDeciding, group, under } from "../../testing/small-world.ts";

const decided = afterDeciding();
const change = (from: string, body = "llg"): Extract<Command, { type: "ChangeCharter" }> => ({
  type: "ChangeCharter",
  body,
  from: day(from),
  source: "The group's own decision",
  decision: "d",
  charter: { quorum: { rule: "everyOrganisation" } },
});

const naming = (...seats: ReadonlyArray<string>): Command => ({
  type: "AdoptCharter",
  body: "llg",
  from: day("2024-01-01"),
  source: "The group's own rules",
  charter: { quorum: { rule: "within", seats, quorum: { rule: "everySeat" } } },
});

/** The first charter of the group, with its two seats of two organisations. */
const first = (
  charter: Extract<Command, { type: "AdoptCharter" }>["charter"],
): Extract<Command, { type: "AdoptCharter" }> => ({
  type: "AdoptCharter",
  body: "llg",
  from: day("2024-01-01"),
  source: "The group's own rules",
  charter,
});

const future: ReadonlyArray<Fact> = [
  ...decided,
  {
    type: "CharterAdopted",
    body: "llg",
    from: day("2024-07-01"),
    source: "An earlier decision",
    charter: { quorum: null },
  },
];
const state = (from: string): Command => ({
  type: "StateCharter",
  body: "llg",
  from: day(from),
  source: "The founding paper of 2019",
  charter: { quorum: { rule: "everySeat" } },
});
/** Decided under a rule that names Ljungby's seat, which was abolished afterwards with a day before the decision. */
const namesLjungby: Charter["quorum"] = { rule: "within", seats: ["ljungby/social"], quorum: { rule: "everySeat" } };
const decidedByLjungby = [
  ...decided.map((fact) => (fact.type === "CharterAdopted" ? { ...fact, charter: { quorum: namesLjungby } } : fact)),
  abolished("2024-03-31"),
];

/** The examples. */
export const examples: ReadonlyArray<RuleExample> = [
  {
    rule: "CON-7",
    says: {
      sv: "Stadgan kräver två platser som gruppen har.",
      en: "The charter asks for two seats that the group has.",
    },
    given: group,
    when: naming("vaxjo/social", "ljungby/social"),
    adds: ["CharterAdopted"],
  },
  {
    rule: "CON-7",
    says: {
      sv: "En plats som är felskriven i stadgan avvisas.",
      en: "A seat that is misspelt in the charter is refused.",
    },
    given: group,
    when: naming("vaxjo/social", "ljungby/socal"),
    refuses: "CharterNamesNoSeat",
  },
  {
    rule: "CON-6",
    says: {
      sv: "Ett senare beslut ersätter en stadga som ännu inte gäller.",
      en: "A later decision replaces a charter that is not yet in force.",
    },
    given: future,
    when: change("2024-07-01"),
    adds: ["CharterAdopted"],
  },
  {
    rule: "CON-6",
    says: {
      sv: "En stadga som redan gäller ersätts inte i efterhand.",
      en: "A charter that is already in force is not replaced afterwards.",
    },
    given: future,
    when: change("2024-07-01"),
    on: day("2024-07-01"),
    refuses: "CharterNotReplaced",
    because: "inForce",
  },
  {
    rule: "CON-6",
    says: {
      sv: "Samma beslut kan inte ersätta den stadga som det självt har antagit.",
      en: "The same decision cannot replace the charter that it adopted itself.",
    },
    given: [...decided, { ...change("2024-07-01"), type: "CharterAdopted", charter: { quorum: null } }],
    when: change("2024-07-01"),
    refuses: "CharterNotReplaced",
    because: "notLater",
  },
  {
    rule: "CON-8",
    says: {
      sv: "Ingen vet hur många som behövs. Stadgan anges med sin källa.",
      en: "Nobody knows how many are needed. The charter is stated with its source.",
    },
    given: under({ quorum: null }),
    when: state("2024-02-01"),
    adds: ["CharterAdopted"],
  },
  {
    rule: "CON-8",
    says: {
      sv: "En känd regel ändrar gruppen själv.",
      en: "A rule that is known is for the group itself to change.",
    },
    given: under({ quorum: { rule: "everyOrganisation" } }),
    when: state("2024-02-01"),
    refuses: "CharterNotStated",
    because: "ruleIsKnown",
  },
  {
    rule: "CON-8",
    says: {
      sv: "Något har redan beslutats den dagen.",
      en: "Something has already been decided on that day.",
    },
    given: decidedByLjungby,
    when: state("2024-05-03"),
    refuses: "CharterNotStated",
    because: "decidedUnderIt",
  },
  {
    rule: "CON-10",
    says: {
      sv: "Båda platserna krävs, mötet kallas två veckor i förväg, och platserna kan avstå från den tiden.",
      en: "Both seats are needed, a meeting is called two weeks before, and the seats can waive that time.",
    },
    given: group,
    when: first({ quorum: { rule: "atLeast", count: 2, of: "seats" }, noticeDays: 14, noticeWaiver: "everySeat" }),
    adds: ["CharterAdopted"],
  },
  {
    rule: "CON-10",
    says: {
      sv: "Ingen kan avstå från en kallelsetid som inte finns.",
      en: "Nobody can waive notice that is not asked for.",
    },
    given: group,
    when: first({ noticeWaiver: "everySeat" }),
    refuses: "CharterContradictsItself",
    because: "noNoticeToWaive",
  },
  {
    rule: "CON-10",
    says: {
      sv: "Den som inte räknas behöver varken synas eller höras.",
      en: "Anyone who does not count need be neither seen nor heard.",
    },
    given: group,
    when: first({ remote: "doesNotCount", remoteNeeds: "soundAndPicture" }),
    refuses: "CharterContradictsItself",
    because: "remoteDoesNotCount",
  },
  {
    rule: "CON-10",
    says: {
      sv: "En källa till något som stadgan inte säger avvisas.",
      en: "A source of something that the charter does not say is refused.",
    },
    given: group,
    when: { ...first({}), sources: { method: "Minutes of 2019" } },
    refuses: "CharterContradictsItself",
    because: "valueNotGiven",
  },
  {
    rule: "CON-10",
    says: {
      sv: "Gruppen har två platser, så tre kan inte krävas.",
      en: "The group has two seats, so three cannot be asked for.",
    },
    given: group,
    when: first({ quorum: { rule: "atLeast", count: 3, of: "seats" } }),
    refuses: "QuorumOutOfReach",
  },
];
