/**
 * What is said about agreements: their clauses, whose notice or approval is in, how they end and what comes after.
 */
import type { ConceptWords } from "../concept-words.ts";
import { agreementPhrases } from "./phrases.ts";
import { agreementRefusals } from "./refusals.ts";

export * from "./labels.ts";
export { explainClause, lengthIn } from "./notice-clause.ts";
export { explainAnswer, explainSuccession } from "./succession.ts";

export default {
  kinds: {
    agreement: { no: { sv: "inget avtal", en: "no agreement" }, the: { sv: "avtalet", en: "the agreement" } },
  },
  refusals: agreementRefusals,
  foundKinds: { agreement: { sv: "avtal", en: "agreement" } },
  radarKinds: {
    agreementEnds: { sv: "avtal upphör", en: "agreement ends" },
    lastDayToGiveNotice: { sv: "sista uppsägningsdag", en: "last day for notice" },
    noticeOutstanding: { sv: "uppsägning saknas", en: "notice missing" },
    successorMissing: { sv: "ingen tar över", en: "no successor" },
    approvalMissing: { sv: "godkännande saknas", en: "approval missing" },
    review: { sv: "se över avtal", en: "review" },
    reviewDayMissing: { sv: "ingen dag för översyn", en: "no review day" },
    noticeClauseUnknown: { sv: "uppsägningstid okänd", en: "notice unknown" },
    lastMeetingToDecide: { sv: "sista mötet för beslut", en: "last meeting to decide" },
    cannotEndBefore: { sv: "kan inte upphöra före", en: "cannot end before" },
  },
  calendarKinds: {
    lastDayToGiveNotice: { sv: "Sista dag att säga upp", en: "Last day to give notice" },
    agreementEnds: { sv: "Avtalets sista dag", en: "The agreement's last day" },
    review: { sv: "Se över avtal", en: "Review of an agreement" },
  },
  phrases: agreementPhrases,
} satisfies ConceptWords;
