/**
 * What the terminal and the plain commands say about agreements, and the keys on them.
 */
import type { Labels } from "../concept-words.ts";

/** The phrases of agreements. */
export const agreementPhrases = {
  agreements: { sv: "Avtal", en: "Agreements" },
  timeline: { sv: "Tidslinje", en: "Timeline" },
  inventory: { sv: "Inventering", en: "Inventory" },
  coverage: { sv: "Täckning per organisation", en: "Coverage by organisation" },
  reviewed: { sv: "bedömda", en: "reviewed" },
  nextReview: { sv: "Nästa översyn", en: "Next review" },
  latestReview: { sv: "Senaste översyn", en: "Latest review" },
  inForce: { sv: "gäller", en: "in force" },
  noticeWindow: { sv: "tid att säga upp", en: "time to give notice" },
  gap: { sv: "ansvarsglapp", en: "responsibility gap" },
  gapDays: { sv: "dagar utan ansvarig", en: "days with nobody responsible" },
  ending: { sv: "För att avsluta det", en: "To end it" },
  withdrawal: { sv: "Utträde", en: "One party leaving" },
  atLeast: { sv: "parter som måste vara kvar:", en: "parties that must remain:" },
  versions: { sv: "Versioner", en: "Versions" },
  concluded: { sv: "Ingånget", en: "Concluded" },
  approvedBy: { sv: "Godkänt av", en: "Approved by" },
  lacking: { sv: "Godkännande saknas", en: "Approval missing" },
  approveBy: { sv: "Ska godkännas senast", en: "To be approved by" },
  actBy: { sv: "gör det senast", en: "do it by" },
  noMeetingCalled: { sv: "inget är kallat", en: "none has been called" },
  leaving: { sv: "Lämnar", en: "Leaving" },
  fallsWith: { sv: "Faller med", en: "Falls with" },
  dependents: { sv: "Avtal som faller med det", en: "Agreements that fall with it" },
  replaces: { sv: "Ersätter", en: "Replaces" },
  legalBasis: { sv: "Rättslig grund", en: "Legal basis" },
  registers: { sv: "Diariefört hos", en: "Registered with" },
  parties: { sv: "Parter", en: "Parties" },
  term: { sv: "Avtalstid", en: "Term" },
  noticeClause: { sv: "Uppsägning", en: "Notice" },
  lastDay: { sv: "Sista dag", en: "Last day" },
  lastDayToGiveNotice: { sv: "Sista dag att säga upp", en: "Last day to give notice" },
  noticesIn: { sv: "Inkomna uppsägningar", en: "Notices received" },
  outstanding: { sv: "Uppsägning saknas från", en: "Notice missing from" },
  untilFurtherNotice: { sv: "tills vidare", en: "until further notice" },
  askApproval: {
    sv: "Vem har godkänt, och när (vaxjo 2024-09-23)",
    en: "Who has approved it, and when (vaxjo 2024-09-23)",
  },
  askNotice: {
    sv: "Vems uppsägning togs emot, och när (vaxjo 2024-06-28)",
    en: "Whose notice was received, and when (vaxjo 2024-06-28)",
  },
  askTakenBack: {
    sv: "Vem tog tillbaka sin uppsägning, och när (vaxjo 2024-07-05)",
    en: "Who took back its notice, and when (vaxjo 2024-07-05)",
  },
  askReview: {
    sv: "Bedömning, av vem och när (ska revideras body:llg 2024-05-03)",
    en: "Finding, by whom and when (to be revised body:llg 2024-05-03)",
  },
  partyAndDayMalformed: {
    sv: "Skriv part och dag: vaxjo 2024-06-28.",
    en: "Write the party and the day: vaxjo 2024-06-28.",
  },
  reviewMalformed: {
    sv: "Skriv passar målbilden, ska revideras, ska avslutas eller okänt; sedan av vem och när: body:llg 2024-05-03.",
    en: "Write fits, to be revised, to be ended or unknown; then by whom and when: body:llg 2024-05-03.",
  },
  keyApprove: { sv: "en part har godkänt avtalet", en: "a party has approved the agreement" },
  keyNotice: { sv: "en parts uppsägning har kommit in", en: "a party's notice has come in" },
  keyTakeBack: { sv: "en part tar tillbaka sin uppsägning", en: "a party takes back its notice" },
  keyReview: { sv: "bedöm avtalet mot målbilden", en: "review the agreement against the target picture" },
  keyTimeline: { sv: "avtalen på en tidslinje", en: "the agreements on a timeline" },
  keyInventory: {
    sv: "avtalen mot målbilden; igen: täckning per organisation",
    en: "the agreements against the target picture; again: coverage by organisation",
  },
} satisfies Labels<string>;
