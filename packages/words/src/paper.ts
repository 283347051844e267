/**
 * What is said about papers: their kinds, whether they are at hand, and when living documents are looked over.
 */
import type { PaperKind, PaperLine, PaperView } from "@konstellation/core";
import type { ConceptWords, Labels } from "./concept-words.ts";

/** The kinds of papers. */
export const paperKinds: Labels<PaperKind> = {
  proposal: { sv: "förslag", en: "proposal" },
  memorandum: { sv: "tjänsteskrivelse", en: "memorandum" },
  slides: { sv: "bildspel", en: "slides" },
  report: { sv: "rapport", en: "report" },
  plan: { sv: "plan", en: "plan" },
  guide: { sv: "vägledning", en: "guide" },
  template: { sv: "mall", en: "template" },
  statistics: { sv: "statistik", en: "statistics" },
  letter: { sv: "skrivelse", en: "letter" },
  other: { sv: "annat", en: "other" },
};

/** Whether a paper is at hand. */
export const paperStates: Labels<PaperLine["state"]> = {
  atHand: { sv: "till hands", en: "at hand" },
  linked: { sv: "länkat", en: "linked" },
  mentioned: { sv: "nämnt, inte till hands", en: "mentioned, not at hand" },
};

/** What a version changed. */
export const paperChanges: Labels<NonNullable<PaperView["versions"][number]["change"]>["kind"]> = {
  editorial: { sv: "redaktionell ändring", en: "editorial change" },
  substance: { sv: "ändring i sak", en: "change in substance" },
};

export default {
  kinds: {
    paper: { no: { sv: "inget underlag", en: "no paper" }, the: { sv: "underlaget", en: "the paper" } },
  },
  refusals: {
    DescriptionDoesNotFit: ({ paper, why }, { pick, the }) =>
      why === "nothingSaid"
        ? pick({
            sv: `Inget sägs om ${the("paper", paper)}. Ange slag, ägare, läsekrets, länk eller nästa översyn.`,
            en: `Nothing is said of ${the("paper", paper)}. Give its kind, its owner, its readers, a link or its next review.`,
          })
        : pick({
            sv: `Underlaget ${paper} har inte nämnts förut, så ingen vet vad det heter. Ange en titel.`,
            en: `The paper ${paper} has not been named before, so nobody knows what it is called. Give a title.`,
          }),
    ContentNotStored: ({ paper, version, hash }, { pick, the }) =>
      pick({
        sv: `Filen till ${the("paper", paper)}, version ${version}, ligger inte lagrad här. Den som har den känner igen den på kontrollsumman ${hash}.`,
        en: `The file of ${the("paper", paper)}, version ${version}, is not stored here. Whoever has it knows it by its hash ${hash}.`,
      }),
    PaperIsAtHand: ({ paper, version }, { pick, The }) =>
      pick({
        sv: `${The("paper", paper)} är redan till hands, i version ${version}. Det behöver inte antecknas som nämnt.`,
        en: `${The("paper", paper)} is at hand already, in version ${version}. It need not be written down as mentioned.`,
      }),
    ReviewDoesNotFit: ({ paper, why, on }, { pick, the, The }) => {
      switch (why) {
        case "noOwner":
          return pick({
            sv: `Ingen svarar för översynen av ${the("paper", paper)}. Ange en ägare: ett organ, en organisation eller en plats.`,
            en: `Nobody answers for the review of ${the("paper", paper)}. Give an owner: a body, an organisation or a seat.`,
          });
        case "notLiving":
          return pick({
            sv: `${The("paper", paper)} hade ingen översyn att göra den ${on}. Beskriv det med en ägare och en nästa översyn först.`,
            en: `${The("paper", paper)} had no review to come on ${on}. Describe it with an owner and a next review first.`,
          });
        case "dayNotCome":
          return pick({
            sv: `Den ${on} har inte kommit än. Ange den dag då översynen gjordes.`,
            en: `${on} has not come yet. Give the day on which the review was made.`,
          });
        case "nextNotLater":
          return pick({
            sv: `Nästa översyn måste bli av efter den ${on}. Ange en senare tid.`,
            en: `The next review has to come after ${on}. Give a later time.`,
          });
      }
    },
  },
  radarKinds: { paperReview: { sv: "se över underlag", en: "review a paper" } },
  foundKinds: { paper: { sv: "underlag", en: "paper" } },
  calendarKinds: { paperReview: { sv: "Översyn", en: "Review" } },
  phrases: {
    noPapers: { sv: "Inga underlag", en: "No papers" },
    paperKind: { sv: "Slag", en: "Kind" },
    paperOwner: { sv: "Svarar för det", en: "Answers for it" },
    paperAudience: { sv: "Till", en: "For" },
    paperLink: { sv: "Länk", en: "Link" },
    nextPaperReview: { sv: "Nästa översyn", en: "Next review" },
    paperVersion: { sv: "Version", en: "Version" },
    whatChanged: { sv: "Ändrat", en: "Changed" },
    sentTo: { sv: "Skickat till", en: "Sent to" },
    notReachedYet: { sv: "Har inte fått den", en: "Have not received it" },
    everybodyHasIt: { sv: "Alla som det rör har den", en: "Everybody it concerns has it" },
    hasOlderVersion: { sv: "har en äldre version", en: "has an older version" },
    haveOnlyNewer: { sv: "Har i stället fått en nyare version", en: "Have received a newer version instead" },
    paperOfItem: { sv: "Hör till", en: "Belongs to" },
    mentionedAt: { sv: "Nämnt", en: "Mentioned" },
    saidFrom: { sv: "Sagt från", en: "Said from" },
    keyPapers: { sv: "underlag", en: "papers" },
    keySendToEverybody: { sv: "skicka till alla", en: "send to everybody" },
    confirmSendToEverybody: { sv: "Skickas till alla som punkten rör?", en: "Send to everybody the item concerns?" },
    sendPaperEnter: {
      sv: "Inget är infört. Skicka till alla som punkten rör och för in det med --enter.",
      en: "Nothing has been entered. Send it to everybody the item concerns and enter that with --enter.",
    },
    contentStored: { sv: "Lagrad här", en: "Stored here" },
    nothingToSend: { sv: "Ingen version är till hands", en: "No version is at hand" },
    reviewedOn: { sv: "Översett", en: "Reviewed" },
  },
} satisfies ConceptWords;
