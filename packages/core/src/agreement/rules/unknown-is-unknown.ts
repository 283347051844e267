/**
 * AGR-10: a notice clause that nobody knows is unknown, and is never taken to be the usual one.
 *
 * @since 0.1.0
 */
import { rule } from "../../kernel/index.ts";

export const AGR_10 = rule({
  id: "AGR-10",
  title: { sv: "Okänt är okänt", en: "Unknown is unknown" },
  source: "NJA 2009 s. 672: three months were reasonable notice in that case; a suggestion, never a rule here",
  text: {
    sv: "En uppsägningstid som ingen känner är okänd. Den vanliga skäliga tiden föreslås, men tillämpas aldrig i det tysta.",
    en: "A length of notice that nobody knows is unknown. The usual reasonable notice is suggested, and never applied silently.",
  },
});
