/**
 * What is said about decisions: how strong they are, who owns them, what comes back, what somebody has undertaken.
 */
import {
  type CertificateFault,
  type CommitmentView,
  type FlagSince,
  type Language,
  wordsIn,
} from "@konstellation/core";
import type { ConceptWords, Labels } from "./concept-words.ts";
import { type Explainers, inSeries, listed } from "./refusals/say.ts";
import { whenIn } from "./time.ts";

/** How strongly a group speaks. */
export const strengths: Labels<"endorses" | "endorsesWithConditions" | "decides"> = {
  endorses: { sv: "ställer sig bakom", en: "endorses" },
  endorsesWithConditions: { sv: "ställer sig bakom med villkor", en: "endorses with conditions" },
  decides: { sv: "beslutar", en: "decides" },
};

/** What a decision does by itself. */
export const effects: Labels<"recommendation" | "delegated" | "requiresRatification"> = {
  recommendation: { sv: "rekommendation", en: "recommendation" },
  delegated: { sv: "på delegation", en: "by delegation" },
  requiresRatification: { sv: "kräver beslut hos varje part", en: "requires ratification by each party" },
};

/** Whether conditions of a decision remain to be met. */
export const decisionStates: Labels<"conditional" | "unconditional"> = {
  conditional: { sv: "villkorat", en: "conditional" },
  unconditional: { sv: "ovillkorat", en: "unconditional" },
};

/** Where a commitment stands. */
export const commitmentStates: Labels<CommitmentView["state"]> = {
  open: { sv: "öppet", en: "open" },
  overdue: { sv: "försenat", en: "overdue" },
  carriedOut: { sv: "genomfört", en: "carried out" },
  struck: { sv: "struket", en: "struck" },
};

/** What a certificate does not tell, since it was entered after the decision. */
export const flaggedSinceIn = ({ seat, person, meeting }: FlagSince, language: Language): string =>
  ({
    sv: `”${person}” på platsen ”${seat}” var samtidigt på mötet ”${meeting}”, vilket fördes in efter beslutet`,
    en: `“${person}” in the seat “${seat}” was at the meeting “${meeting}” at the same time, which was entered after the decision`,
  })[language];

/** Why a certificate is false. */
export const certificateFaults: Labels<CertificateFault> = {
  anotherDay: {
    sv: "det hände inte på mötets egen dag",
    en: "it did not happen on the meeting's own day",
  },
  notQuorate: { sv: "gruppen var inte beslutför", en: "the group was not quorate" },
  notKnown: {
    sv: "det går inte att säga om gruppen var beslutför",
    en: "whether the group was quorate cannot be said",
  },
  notWhatTheLogHolds: {
    sv: "intyget stämmer inte med det som står i boken",
    en: "the certificate does not match what the book says",
  },
  papersNotEqual: {
    sv: "alla hade inte fått samma underlag i tid",
    en: "not everybody had been sent the same papers in time",
  },
  noTreatment: { sv: "punkten behandlades inte då", en: "the item was not on the table" },
  noQuestion: { sv: "frågan har aldrig ställts", en: "the question was never put" },
  notEverySeat: { sv: "alla platser hade inte svarat ja", en: "not every seat had agreed" },
  endedBefore: {
    sv: "den som svarade hade lämnat platsen dessförinnan",
    en: "whoever answered had left the seat before that",
  },
  correctedSince: {
    sv: "det som har förts in senare visar att gruppen inte var beslutför",
    en: "what was entered later shows that the group was not quorate",
  },
  anotherGroup: {
    sv: "det som har förts in senare visar att gruppen den dagen var en annan",
    en: "what was entered later shows that the group was another that day",
  },
  deputyFromElsewhere: {
    sv: "en ersättare som svarade kom från en annan organisation",
    en: "a deputy who answered was from another organisation",
  },
  noticeNotWaived: {
    sv: "mötet kallades för sent, och en plats som hade en innehavare hade inte avstått från kallelsetiden",
    en: "the meeting was called too late, and a seat that somebody held had not waived the notice",
  },
  charterNotDecided: {
    sv: "stadgan som gällde var ändrad genom ett beslut vars intyg inte stämmer",
    en: "the charter that applied was changed by a decision whose certificate is not true",
  },
};

const refusals: Explainers<
  | "OwnerNotInForce"
  | "ComesBackTooEarly"
  | "DueTooEarly"
  | "CommitmentCarriedOut"
  | "OwnerNotStatedNow"
  | "NobodyToRemind"
  | "BodyStillAnswers"
  | "NothingToHandOver"
  | "BodyEndsBeforeItBegins"
  | "CharterNotStated"
  | "CharterReachesBack"
> = {
  OwnerNotInForce: ({ owner, day }, { pick, The }) =>
    pick({
      sv: `${The(owner.kind, owner.id)} finns inte den ${day} och kan inte vara ägare. Ange ett organ, en organisation eller en plats som finns den dagen.`,
      en: `${The(owner.kind, owner.id)} does not exist on ${day} and cannot be the owner. Name a body, an organisation or a seat that exists on that day.`,
    }),
  ComesBackTooEarly: ({ item, back, day }, { pick, language }) =>
    pick({
      sv: `Punkt ${item} måste komma tillbaka efter mötet ${day}, men den angivna tiden är ${whenIn(back, language)}. Ange en senare tid.`,
      en: `Item ${item} must come back after the meeting on ${day}, but the time given is ${whenIn(back, language)}. Give a later time.`,
    }),
  DueTooEarly: ({ item, due, day }, { pick, language }) =>
    pick({
      sv: `Det som ska göras efter punkt ${item} kan inte vara klart ${whenIn(due, language)}: mötet hålls ${day}. Ange en senare tid.`,
      en: `What is to be done after item ${item} cannot be due ${whenIn(due, language)}: the meeting is on ${day}. Give a later time.`,
    }),
  CommitmentCarriedOut: ({ commitment, on }, { pick, The }) =>
    pick({
      sv: `${The("commitment", commitment)} är genomfört sedan ${on}. Det går inte att rapportera mer på det.`,
      en: `${The("commitment", commitment)} was carried out on ${on}. Nothing more can be reported on it.`,
    }),
  OwnerNotStatedNow: ({ commitment, why, since }, { pick, The }) =>
    why === "hasOne"
      ? pick({
          sv: `${The("commitment", commitment)} har redan en ägare, sedan ${since}. Byter det ägare lämnas det över.`,
          en: `${The("commitment", commitment)} has an owner already, since ${since}. Where it changes owner, it is handed over.`,
        })
      : pick({
          sv: `${The("commitment", commitment)} gavs ${since}, så ingen hade det dessförinnan. Ange en senare dag.`,
          en: `${The("commitment", commitment)} was given on ${since}, so that nobody had it before that. Give a later day.`,
        }),
  NobodyToRemind: ({ text }, { pick, language }) =>
    pick({
      sv: `Ingen skulle bli påmind om ”${wordsIn(text, language)}”: ingen ägare är angiven, och organet vars punkt det var finns inte i boken. Ange vem som har uppdraget.`,
      en: `Nobody would be reminded of “${wordsIn(text, language)}”: no owner is stated, and the body whose item it was is not in the book. Say who has the task.`,
    }),
  BodyStillAnswers: ({ body, decisions, commitments, reportBacks, meetings }, { pick, name, language }) => {
    const left = (
      [
        [{ sv: "beslut", en: "decisions" }, decisions.map((id) => name("decision", id))],
        [{ sv: "uppdrag", en: "commitments" }, commitments.map((id) => name("commitment", id))],
        [{ sv: "återrapporter", en: "report-backs" }, reportBacks.map((id) => name("commitment", id))],
        [{ sv: "möten", en: "meetings" }, meetings.map((id) => name("meeting", id))],
      ] as const
    ).flatMap(([what, which]) => (which.length === 0 ? [] : [`${pick(what)} (${inSeries(which, language)})`]));
    return pick({
      sv: `${name("body", body)} kan inte upplösas än. Organet har kvar ${listed(left)}. Lämna över det till ett annat organ först.`,
      en: `${name("body", body)} cannot be dissolved yet. It still has ${listed(left)}. Hand this over to another body first.`,
    });
  },
  BodyEndsBeforeItBegins: ({ body, since, lastDay }, { pick, name }) =>
    pick({
      sv: `${name("body", body)} kan inte upplösas ${lastDay}: organet finns först från ${since}. Ange en senare dag.`,
      en: `${name("body", body)} cannot be dissolved on ${lastDay}: it only exists from ${since}. Give a later day.`,
    }),
  CharterNotStated: ({ body, why, charterFrom, lastDecided }, { pick, name }) =>
    why === "ruleIsKnown"
      ? pick({
          sv: `Kvorumregeln i stadgan från ${charterFrom} är känd, så ${name("body", body)} kan besluta. Låt organet självt besluta om ändringen.`,
          en: `The quorum rule of the charter from ${charterFrom} is known, so ${name("body", body)} can decide. Let the body itself decide on the change.`,
        })
      : pick({
          sv: `${name("body", body)} beslutade något under stadgan från ${charterFrom} den ${lastDecided}. Den angivna stadgan kan gälla tidigast dagen efter.`,
          en: `${name("body", body)} decided something under the charter from ${charterFrom} on ${lastDecided}. The stated charter can apply from the day after at the earliest.`,
        }),
  CharterReachesBack: ({ body, from, last }, { pick, name }) =>
    pick({
      sv: `Stadgan kan inte gälla redan från ${from}: ${name("body", body)} har sammanträtt eller beslutat ${last}, och det ska bedömas efter den stadga som gällde då. Den kan gälla tidigast dagen efter.`,
      en: `The charter cannot apply as early as ${from}: ${name("body", body)} met or decided on ${last}, and that is judged by the charter that applied then. It can apply from the day after at the earliest.`,
    }),
  NothingToHandOver: ({ body, why }, { pick, name }) =>
    why === "toItself"
      ? pick({
          sv: `${name("body", body)} kan inte lämna över till sig självt. Ange ett annat organ.`,
          en: `${name("body", body)} cannot hand over to itself. Name another body.`,
        })
      : pick({
          sv: `${name("body", body)} har inget att lämna över.`,
          en: `${name("body", body)} has nothing to hand over.`,
        }),
};

export default {
  kinds: {
    decision: { no: { sv: "inget beslut", en: "no decision" }, the: { sv: "beslutet", en: "the decision" } },
    commitment: { no: { sv: "inget uppdrag", en: "no commitment" }, the: { sv: "uppdraget", en: "the commitment" } },
  },
  refusals,
  foundKinds: { decision: { sv: "beslut", en: "decision" }, commitment: { sv: "uppdrag", en: "commitment" } },
  radarKinds: {
    commitment: { sv: "uppdrag", en: "commitment" },
    reportBack: { sv: "återrapport", en: "report back" },
    undated: { sv: "uppdrag", en: "commitment" },
    ownerNotStated: { sv: "ägare saknas", en: "owner needed" },
    ownerEnded: { sv: "ingen svarar", en: "nobody answers" },
  },
  calendarKinds: {
    commitment: { sv: "Uppdrag", en: "Commitment" },
    reportBack: { sv: "Återrapport", en: "Report back" },
  },
  phrases: {
    contradictedShort: { sv: "intyget gäller inte", en: "certificate not true" },
    contradicted: { sv: "Intyget gäller inte längre", en: "The certificate is no longer true" },
    decisions: { sv: "Beslut", en: "Decisions" },
    commitments: { sv: "Uppdrag", en: "Commitments" },
    owner: { sv: "Ägare", en: "Owner" },
    askTaskOwner: {
      sv: "Vem har uppgiften? Skriv ? om det inte är sagt",
      en: "Who has the task? Type ? where nobody has said",
    },
    ownerStated: { sv: "Ägare angiven", en: "Owner stated" },
    nobodyAnswers: { sv: "ingen svarar från och med", en: "nobody answers from" },
    handedOver: { sv: "Överlämnat", en: "Handed over" },
    conditional: { sv: "villkorat", en: "conditional" },
    certificate: { sv: "Intyg", en: "Certificate" },
    charterFrom: { sv: "stadga från", en: "charter from" },
    due: { sv: "senast", en: "due" },
    reportBack: { sv: "återrapport", en: "report back" },
    decisionExpected: { sv: "beslut väntas", en: "decision expected" },
    comesBack: { sv: "kommer tillbaka", en: "comes back" },
    ownerMalformed: {
      sv: "Skriv ägaren som body:llg, seat:vaxjo/social eller organisation:vaxjo.",
      en: "Write the owner as body:llg, seat:vaxjo/social or organisation:vaxjo.",
    },
  },
} satisfies ConceptWords;
