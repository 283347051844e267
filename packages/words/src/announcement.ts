/**
 * What is said about what is told of decisions.
 */
import type { AnnouncementView } from "@konstellation/core";
import type { ConceptWords, Labels } from "./concept-words.ts";

/** How far a text to tell with has come. */
export const announcementStates: Labels<AnnouncementView["state"]> = {
  draft: { sv: "utkast", en: "draft" },
  approved: { sv: "godkänd", en: "approved" },
  told: { sv: "berättad", en: "told" },
  withdrawn: { sv: "tillbakadragen", en: "withdrawn" },
};

export default {
  kinds: {
    announcement: {
      no: { sv: "ingen text att berätta med", en: "no announcement" },
      the: { sv: "texten", en: "the announcement" },
    },
  },
  refusals: {
    NotDecidedYet: ({ on, decided }, { pick }) =>
      pick({
        sv: `Beslutet fattades ${decided}, så ingen text om det kan ha skrivits ${on}. Ange en senare dag.`,
        en: `The decision was taken on ${decided}, so nothing told of it can have been drafted on ${on}. Give a later day.`,
      }),
    NotItsTurn: ({ announcement, step, is }, { pick, The, language }) => {
      const what = The("announcement", announcement);
      const now = announcementStates[is][language];
      switch (is) {
        case "told":
          return pick({
            sv: `${what} är redan berättad och står som den berättades. Skriv en ny text.`,
            en: `${what} has been told already, and stands as it was told. Draft a new one.`,
          });
        case "withdrawn":
          return pick({
            sv: `${what} är tillbakadragen, och inget mer händer med den. Skriv en ny text.`,
            en: `${what} has been withdrawn, and nothing more happens to it. Draft a new one.`,
          });
        case "draft":
        case "approved":
          return step === "tell"
            ? pick({
                sv: `${what} är inte godkänd än (${now}). Godkänn den först.`,
                en: `${what} has not been approved yet (${now}). Approve it first.`,
              })
            : pick({
                sv: `${what} är redan ${now}. Berätta den, eller ändra orden.`,
                en: `${what} is ${now} already. Tell it, or change its words.`,
              });
      }
    },
    AnnouncedOutOfOrder: ({ on, after }, { pick }) =>
      pick({
        sv: `Det som hände före det här hände ${after}, så det kan inte ha gjorts ${on}. Rätta dagen.`,
        en: `What came before this happened on ${after}, so it cannot have been done on ${on}. Correct the day.`,
      }),
  },
  foundKinds: { announcement: { sv: "text att berätta med", en: "announcement" } },
  radarKinds: { announcement: { sv: "ska berättas", en: "to be told" } },
  phrases: {
    toldOfDecision: { sv: "Om beslutet", en: "Of the decision" },
    notCertifiedHere: { sv: "återgivet, inte intygat", en: "recorded, not certified" },
    audience: { sv: "För", en: "For" },
    toldThrough: { sv: "Genom", en: "Through" },
    tellsIt: { sv: "Svarar för det", en: "Answers for it" },
    tellBy: { sv: "Senast", en: "By" },
    draftedOn: { sv: "Skriven", en: "Drafted" },
    textApprovedBy: { sv: "Godkänd av", en: "Approved by" },
    wasTold: { sv: "Berättad", en: "Told" },
    wasWithdrawn: { sv: "Tillbakadragen", en: "Withdrawn" },
    earlierWords: { sv: "Löd till", en: "Read until" },
    keyAnnouncements: { sv: "det som ska berättas", en: "what is to be told" },
    keyTell: { sv: "berättad i dag", en: "told today" },
    keyRewordAnnouncement: { sv: "ändra orden", en: "change the words" },
    keyWithdrawAnnouncement: { sv: "dra tillbaka", en: "withdraw" },
    askTell: { sv: "Är det här berättat i dag?", en: "Was this told today?" },
    askRewordAnnouncement: { sv: "Hur ska det låta?", en: "How is it to read?" },
    askWithdrawAnnouncement: { sv: "Varför dras den tillbaka?", en: "Why is it withdrawn?" },
  },
} satisfies ConceptWords;
