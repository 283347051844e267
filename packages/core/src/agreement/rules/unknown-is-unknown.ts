/**
 * AGR-10: a notice clause that nobody knows is unknown, and is never taken to be the usual one.
 */
import { rule } from "../../kernel/index.ts";

export const AGR_10 = rule({
  id: "AGR-10",
  title: { sv: "Okänt är okänt", en: "Unknown is unknown" },
  source: "NJA 2009 s. 672: three months were reasonable notice in that case; a suggestion, never a rule here",
  text: {
    sv: "En uppsägningstid som ingen känner till är okänd. Den tid som brukar anses skälig föreslås, men tillämpas aldrig i det tysta.",
    en: "A notice period that nobody knows is unknown. What usually counts as reasonable is suggested, but never applied silently.",
  },
});
