/**
 * Every refusal in sentences a chair can read out: which rule, which seats, what would cure it.
 *
 * Complete by type: a refusal without words does not compile.
 *
 * @since 0.1.0
 */
import { type Explanation, type Language, type Refusal, wordsIn } from "@konstellation/core";
import { agreementRefusals } from "./agreement.ts";
import { bookRefusals } from "./book.ts";
import { constellationRefusals } from "./constellation.ts";
import { decisionRefusals } from "./decision.ts";
import { meetingRefusals } from "./meeting.ts";
import { quorumRefusals } from "./quorum.ts";
import type { Explainers, Names, Say } from "./say.ts";

export type { Names } from "./say.ts";

const explainers: Explainers = {
  ...bookRefusals,
  ...constellationRefusals,
  ...meetingRefusals,
  ...quorumRefusals,
  ...decisionRefusals,
  ...agreementRefusals,
};

/** A refusal in both languages, with the names of the book it comes from. @category words @since 0.1.0 */
export const explainRefusal = (refusal: Refusal, names: Names = (_, id) => ({ sv: id })): Explanation => ({
  sv: explainIn(refusal, "sv", names),
  en: explainIn(refusal, "en", names),
});

const explainIn = (refusal: Refusal, language: Language, names: Names): string => {
  const say: Say = {
    language,
    name: (kind, id) => wordsIn(names(kind, id), language),
    pick: (wording) => wording[language],
    explain: (inner) => explainIn(inner, language, names),
  };
  // The table is complete by type; the key and its refusal always belong together.
  const explain = explainers[refusal.type] as (refusal: Refusal, say: Say) => string;
  return `${explain(refusal, say)} (${refusal.rule})`;
};
