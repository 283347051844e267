/**
 * What is said about who takes part: the collaboration and its organisations.
 */
import type { OrganisationKind } from "@konstellation/core";
import type { ConceptWords, Labels } from "./concept-words.ts";

/** What an organisation is. */
export const organisationKinds: Labels<OrganisationKind> = {
  municipality: { sv: "kommun", en: "municipality" },
  region: { sv: "region", en: "region" },
  independentProvider: { sv: "fristående aktör", en: "independent provider" },
  stateAuthority: { sv: "statlig myndighet", en: "state authority" },
};

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
  refusals: {
    NotRenamed: ({ kind, id, from, why, day }, { pick, The }) => {
      switch (why) {
        case "calledSo":
          return pick({
            sv: `${The(kind, id)} heter redan så den ${from}. Ange ett annat namn, eller den dag då namnet byttes.`,
            en: `${The(kind, id)} is called so on ${from} already. Give another name, or the day on which it changed.`,
          });
        case "notThereYet":
          return pick({
            sv: `${The(kind, id)} finns i boken först från ${day}, så inget namn kan gälla från ${from}. Ange en senare dag.`,
            en: `${The(kind, id)} is in the book only from ${day}, so no name can hold from ${from}. Give a later day.`,
          });
        case "notThereAnyMore":
          return pick({
            sv: `${The(kind, id)} upphörde ${day} och kan inte byta namn ${from}. Ange en tidigare dag.`,
            en: `${The(kind, id)} ended on ${day} and cannot change its name on ${from}. Give an earlier day.`,
          });
      }
    },
  },
  phrases: {
    areaCode: { sv: "Kommun- eller länskod", en: "Municipality or county code" },
    organisationNumber: { sv: "Organisationsnummer", en: "Organisation number" },
    calledUntil: { sv: "Hette till och med", en: "Called until" },
    calledFrom: { sv: "Heter från", en: "Called from" },
    keyOrganisations: { sv: "organisationerna (huvudmännen)", en: "the organisations" },
  },
  foundKinds: { organisation: { sv: "organisation", en: "organisation" } },
} satisfies ConceptWords;
