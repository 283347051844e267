/**
 * What is said about what bodies are for, and who has which role.
 */
import type { ConceptWords } from "./concept-words.ts";

export default {
  kinds: {
    remit: { no: { sv: "inget uppdrag", en: "no remit" }, the: { sv: "uppdraget", en: "the remit" } },
  },
  refusals: {
    RemitDoesNotFit: ({ body, from, why, day }, { pick, name }) => {
      switch (why) {
        case "nothingSaid":
          return pick({
            sv: `Inget sägs om vad ${name("body", body)} är till för. Ange syfte, mandat, förväntningar eller något annat.`,
            en: `Nothing is said of what ${name("body", body)} is for. Give its purpose, its mandate, what is expected or something else.`,
          });
        case "notThereYet":
          return pick({
            sv: `${name("body", body)} finns först från ${day}, så inget kan gälla från ${from}. Ange en senare dag.`,
            en: `${name("body", body)} exists only from ${day}, so nothing can hold from ${from}. Give a later day.`,
          });
        case "notThereAnyMore":
          return pick({
            sv: `${name("body", body)} upphörde ${day}, så inget kan gälla från ${from}. Ange en tidigare dag.`,
            en: `${name("body", body)} ended on ${day}, so nothing can hold from ${from}. Give an earlier day.`,
          });
      }
    },
    RoleDoesNotFit: ({ from, until }, { pick }) =>
      pick({
        sv: `Rollen kan inte sluta ${until}: den börjar först ${from}. Rätta någon av dagarna.`,
        en: `The role cannot end on ${until}: it only begins on ${from}. Correct one of the days.`,
      }),
  },
  foundKinds: { remit: { sv: "uppdrag", en: "remit" } },
  phrases: {
    noRemit: { sv: "Ingen har sagt vad organet är till för.", en: "Nobody has said what the body is for." },
    otherNames: { sv: "Kallas också", en: "Also called" },
    purpose: { sv: "Syfte", en: "Purpose" },
    mandate: { sv: "Mandat", en: "Mandate" },
    expected: { sv: "Väntas av den som sitter här", en: "Expected of whoever sits here" },
    notFor: { sv: "Inte till för", en: "Not for" },
    composition: { sv: "Sammansättning", en: "Made up of" },
    inside: { sv: "Organ i", en: "A body of" },
    setUpBy: { sv: "Inrättat genom", en: "Set up by" },
    setUpInOldPapers: { sv: "återgivet, inte intygat", en: "recorded, not certified" },
    earlierRemit: { sv: "Sagt från", en: "Said from" },
    roleNotNow: { sv: "inte den dagen", en: "not on that day" },
  },
} satisfies ConceptWords;
