/**
 * Examples of how an agreement comes about and changes: terms that make sense, every party's approval, amendments.
 */
import { type Command, day, Period } from "../../index.ts";
import { approved, draft, give, of, registered } from "../../testing/agreements.ts";
import type { RuleExample } from "../../testing/example.ts";
import { group } from "../../testing/small-world.ts";

const register: Extract<Command, { type: "RegisterAgreement" }> = { ...registered(), type: "RegisterAgreement" };
const entry = (line: number, agreement: string) => {
  const { type: _, ...fields } = registered({ agreement });
  return { ...fields, line };
};
const approve = (party: string, on: string): Command => of("ApproveAgreement", { party, on: day(on) });
const amendment: Extract<Command, { type: "AmendAgreement" }> = {
  type: "AmendAgreement",
  agreement: "a",
  from: day("2025-01-01"),
  notice: { length: Period.make("P12M"), landing: "yearEnd" },
  source: { sv: "Tilläggsavtal", en: "Supplementary agreement" },
};

export const concludingExamples: ReadonlyArray<RuleExample> = [
  {
    rule: "AGR-1",
    says: {
      sv: "Avtalet gäller tills vidare, med sex månaders uppsägning till ett årsskifte.",
      en: "The agreement runs until further notice, with six months' notice to the end of a year.",
    },
    given: group,
    when: register,
    adds: ["AgreementRegistered"],
  },
  {
    rule: "AGR-1",
    says: {
      sv: "En avtalstid som slutar innan den börjar avvisas.",
      en: "A term that ends before it begins is refused.",
    },
    given: group,
    when: { ...register, term: { kind: "fixed", from: day("2024-01-01"), until: day("2023-12-31") }, notice: null },
    refuses: "TermDoesNotMakeSense",
  },
  {
    rule: "AGR-1",
    says: {
      sv: "Av två avtal i en lista går det ena inte att föra in, så inget av dem förs in.",
      en: "One of the two agreements in a list cannot be entered, so neither is.",
    },
    given: group,
    when: { type: "ImportAgreements", agreements: [entry(2, "a"), { ...entry(3, "b"), parties: ["vaxjo", "flen"] }] },
    refuses: "ListHasFaults",
  },
  {
    rule: "AGR-13",
    says: {
      sv: "Den sista parten godkänner, och avtalet är ingånget.",
      en: "The last party approves, and the agreement is concluded.",
    },
    given: [...group, draft, approved("vaxjo")],
    on: day("2024-08-31"),
    when: approve("ljungby", "2024-08-31"),
    adds: ["AgreementApproved", "AgreementConcluded"],
  },
  {
    rule: "AGR-13",
    says: { sv: "En dag för sent att godkänna.", en: "A day too late to approve." },
    given: [...group, draft, approved("vaxjo")],
    on: day("2024-09-01"),
    when: approve("ljungby", "2024-09-01"),
    refuses: "NothingToApprove",
    because: "tooLate",
  },
  {
    rule: "AGR-13",
    says: { sv: "En part godkänner en gång.", en: "A party approves once." },
    given: [...group, draft, approved("vaxjo")],
    on: day("2024-06-14"),
    when: approve("vaxjo", "2024-06-14"),
    refuses: "NothingToApprove",
    because: "alreadyApproved",
  },
  {
    rule: "AGR-13",
    says: {
      sv: "Ingen kan ha godkänt avtalet innan det lades fram.",
      en: "Nobody can have approved the agreement before it was proposed.",
    },
    given: [...group, draft],
    when: approve("vaxjo", "2024-05-02"),
    refuses: "NothingToApprove",
    because: "beforeProposed",
  },
  {
    rule: "AGR-13",
    says: {
      sv: "Ett avtal som redan är ingånget godkänns inte igen.",
      en: "An agreement that is already concluded is not approved again.",
    },
    given: [...group, registered()],
    on: day("2024-06-10"),
    when: approve("vaxjo", "2024-06-10"),
    refuses: "NothingToApprove",
    because: "alreadyConcluded",
  },
  {
    rule: "AGR-13",
    says: {
      sv: "Ett avtal som inte är ingånget kan inte sägas upp.",
      en: "No notice can be given of an agreement that is not concluded.",
    },
    given: [...group, draft],
    when: give("vaxjo", { received: day("2024-05-03") }),
    refuses: "NotConcluded",
  },
  {
    rule: "AGR-13",
    says: {
      sv: "Avtalet ingicks först i november 2018 och kan inte ha sagts upp dessförinnan.",
      en: "The agreement was concluded only in November 2018, and no notice can have been given before that.",
    },
    given: [...group, registered({ concluded: { on: day("2018-11-05") } })],
    when: give("vaxjo", { received: day("2018-11-04") }),
    refuses: "NotConcluded",
  },
  {
    rule: "AGR-14",
    says: {
      sv: "Uppsägningstiden blir längre från årsskiftet.",
      en: "The period of notice becomes longer from the new year.",
    },
    given: [...group, registered()],
    when: amendment,
    adds: ["AgreementAmended"],
  },
  {
    rule: "AGR-14",
    says: {
      sv: "En ändring kan inte gälla från samma dag som den förra.",
      en: "An amendment cannot take effect on the same day as the one before.",
    },
    given: [...group, registered(), { ...amendment, type: "AgreementAmended", on: day("2024-05-03") }],
    when: amendment,
    refuses: "AmendmentDoesNotFit",
    because: "notAfterTheLatest",
  },
  {
    rule: "AGR-14",
    says: { sv: "En ändring som inte ändrar något avvisas.", en: "An amendment that changes nothing is refused." },
    given: [...group, registered()],
    when: { type: "AmendAgreement", agreement: "a", from: day("2025-01-01"), source: amendment.source },
    refuses: "AmendmentDoesNotFit",
    because: "changesNothing",
  },
];
