/**
 * What is said about who takes part: the collaboration and its organisations.
 */
import type { ConceptWords } from "./concept-words.ts";

export default {
  kinds: {
    collaboration: {
      no: { sv: "ingen samverkan", en: "no collaboration" },
      the: { sv: "samverkan", en: "the collaboration" },
    },
    organisation: {
      no: { sv: "ingen organisation", en: "no organisation" },
      the: { sv: "organisationen", en: "the organisation" },
    },
  },
  foundKinds: { organisation: { sv: "organisation", en: "organisation" } },
} satisfies ConceptWords;
