/**
 * Every refusal in sentences a chair can read out: which rule, which seats, what would cure it.
 */
import { type Explanation, type Language, type Refusal, wordsIn } from "@konstellation/core";
import { explainers, kinds } from "../folded.ts";
import { thereIs } from "./among.ts";
import { type Names, opening, quoted, type Say } from "./say.ts";

export type { Names } from "./say.ts";

/** A refusal in both languages, with the names of the book it comes from. */
export const explainRefusal = (refusal: Refusal, names: Names = (_, id) => ({ sv: id })): Explanation => ({
  sv: explainIn(refusal, "sv", names),
  en: explainIn(refusal, "en", names),
});

const explainIn = (refusal: Refusal, language: Language, names: Names): string => {
  const name: Say["name"] = (kind, id) => wordsIn(names(kind, id), language);
  const the: Say["the"] = (kind, id) => `${kinds[kind].the[language]} ${quoted(name(kind, id), language)}`;
  const say: Say = {
    language,
    name,
    the,
    The: (kind, id) => opening(the(kind, id)),
    kind: (kind) => ({ no: kinds[kind].no[language], the: kinds[kind].the[language] }),
    among: (kind, id) => thereIs(id, names.there?.(kind) ?? [], language),
    pick: (wording) => wording[language],
    explain: (inner) => explainIn(inner, language, names),
  };
  // The table is complete by type; the key and its refusal always belong together.
  const explain = explainers[refusal.type] as (refusal: Refusal, say: Say) => string;
  return `${explain(refusal, say)} (${refusal.rule})`;
};
