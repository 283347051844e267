/**
 * What is said about wishes for agendas.
 */
import type { WishView } from "@konstellation/core";
import type { ConceptWords, Labels } from "./concept-words.ts";

/** How a wish stands. */
export const wishStates: Labels<WishView["state"]> = {
  open: { sv: "väntar", en: "waiting" },
  takenUp: { sv: "på dagordningen", en: "on the agenda" },
  dropped: { sv: "avskrivet", en: "let go" },
};

export default {
  kinds: {
    wish: { no: { sv: "inget önskemål", en: "no wish" }, the: { sv: "önskemålet", en: "the wish" } },
  },
  refusals: {
    WishDoesNotFit: ({ body, by, why, day }, { pick, name }) => {
      switch (why) {
        case "putAhead":
          return pick({
            sv: `Ett önskemål som framförs har framförts senast i dag, ${day}. Rätta dagen.`,
            en: `A wish that is put has been put by today, ${day}. Correct the day.`,
          });
        case "timeHasPassed":
          return pick({
            sv: `Den tid som önskemålet gäller var slut ${day}, innan det framfördes. Ange en tid som kommer, eller ingen.`,
            en: `The time that the wish is for was over on ${day}, before it was put. Give a time to come, or none.`,
          });
        case "bodyNotThereYet":
          return pick({
            sv: `${name("body", body)} finns först från ${day}. Ange en senare tid.`,
            en: `${name("body", body)} exists only from ${day}. Give a later time.`,
          });
        case "bodyHasEnded":
          return pick({
            sv: `${name("body", body)} upphörde ${day} och möts inte efter det. Rikta önskemålet till ett organ som finns.`,
            en: `${name("body", body)} ended on ${day} and does not meet after that. Put the wish to a body that exists.`,
          });
        case "wisherNotThere":
          return pick({
            sv: `${name(by.kind, by.id)} fanns inte ${day}, så önskemålet kan inte komma därifrån. Ange någon som fanns.`,
            en: `${name(by.kind, by.id)} did not exist on ${day}, so the wish cannot come from there. Name somebody who did.`,
          });
      }
    },
    WishIsAnswered: ({ as, on }, { pick }) =>
      as === "takenUp"
        ? pick({
            sv: `Önskemålet är en punkt sedan ${on}. Dra tillbaka punkten om den inte ska tas upp.`,
            en: `The wish has been an item since ${on}. Withdraw the item if it is not to be taken up.`,
          })
        : pick({
            sv: `Önskemålet avskrevs ${on}. Framför det på nytt.`,
            en: `The wish was let go on ${on}. Put it anew.`,
          }),
    NotMetThere: ({ meeting, body, why }, { pick, the, The, name }) => {
      switch (why) {
        case "ofAnotherBody":
          return pick({
            sv: `Önskemålet gäller dagordningen i ${name("body", body)}, och ${the("meeting", meeting)} är ett möte i ett annat organ. Ange ett av dess möten.`,
            en: `The wish is for the agenda of ${name("body", body)}, and ${the("meeting", meeting)} is another body's. Name one of its meetings.`,
          });
        case "beforeTheWish":
          return pick({
            sv: `${The("meeting", meeting)} hölls innan önskemålet framfördes. Ange ett senare möte.`,
            en: `${The("meeting", meeting)} was held before the wish was put. Name a later meeting.`,
          });
        case "cancelled":
          return pick({
            sv: `${The("meeting", meeting)} är inställt. Ange ett möte som ska hållas.`,
            en: `${The("meeting", meeting)} was cancelled. Name a meeting that is to be held.`,
          });
      }
    },
  },
  foundKinds: { wish: { sv: "önskemål", en: "wish" } },
  radarKinds: { wish: { sv: "önskemål", en: "wish" } },
  phrases: {
    wishedBy: { sv: "Önskas av", en: "Wished by" },
    wishedFor: { sv: "Till", en: "For" },
    wishedForAny: { sv: "nästa möte som passar", en: "whichever meeting comes" },
    wishOn: { sv: "Framfört", en: "Put" },
    wishTakenUp: { sv: "Upptaget som", en: "Taken up as" },
    wishCancelled: { sv: "Skulle ha tagits upp som", en: "Was to be taken up as" },
    wishDropped: { sv: "Avskrivet", en: "Let go" },
    keyWishes: { sv: "önskemål på dagordningarna", en: "wishes for agendas" },
    keyTakeUpWish: { sv: "ta upp", en: "take up" },
    keyDropWish: { sv: "avskriv", en: "let go" },
    askTakeUpWish: { sv: "Som vilken punkt? Möte och nummer", en: "As which item? Meeting and number" },
    askDropWish: { sv: "Varför avskrivs det?", en: "Why is it let go?" },
    meetingAndItem: {
      sv: "Skriv möte och punkt: llg-2024-06-07 3",
      en: "Write the meeting and the item: llg-2024-06-07 3",
    },
  },
} satisfies ConceptWords;
