/**
 * What is said about bodies, their seats, who is appointed to them, and their charters.
 */
import type { BodyKind } from "@konstellation/core";
import type { ConceptWords, Labels } from "../concept-words.ts";
import { peoplePhrases } from "./people.ts";
import { peopleRefusals } from "./people-refusals.ts";
import { constellationRefusals } from "./refusals.ts";

export { explainCharter } from "./charter.ts";
export { type Called, calledOf, nobodyCalled, personRoles, personStates } from "./people.ts";

/** What a body is for. */
export const bodyKinds: Labels<BodyKind> = {
  leadershipGroup: { sv: "ledningsgrupp", en: "leadership group" },
  workingCommittee: { sv: "arbetsutskott", en: "working committee" },
  network: { sv: "chefsnätverk", en: "network of heads" },
  chiefExecutives: { sv: "kommunchefsgrupp", en: "chief executives' group" },
  politicalForum: { sv: "politiskt forum", en: "political forum" },
  processGroup: { sv: "processgrupp", en: "process group" },
  workingGroup: { sv: "arbetsgrupp", en: "working group" },
  board: { sv: "nämnd", en: "board" },
};

/** Whether a body is there, or has been dissolved. */
export const bodyStates: Labels<"standing" | "dissolved"> = {
  standing: { sv: "består", en: "standing" },
  dissolved: { sv: "upplöst", en: "dissolved" },
};

export default {
  kinds: {
    body: { no: { sv: "inget organ", en: "no body" }, the: { sv: "organet", en: "the body" } },
    seat: { no: { sv: "ingen plats", en: "no seat" }, the: { sv: "platsen", en: "the seat" } },
    charter: { no: { sv: "ingen stadga", en: "no charter" }, the: { sv: "stadgan", en: "the charter" } },
    subConstellation: {
      no: { sv: "ingen delkonstellation", en: "no sub-constellation" },
      the: { sv: "delkonstellationen", en: "the sub-constellation" },
    },
    appointment: {
      no: { sv: "inget pågående förordnande", en: "no current appointment" },
      the: { sv: "förordnandet", en: "the appointment" },
    },
    person: { no: { sv: "ingen person", en: "no person" }, the: { sv: "personen", en: "the person" } },
  },
  refusals: { ...constellationRefusals, ...peopleRefusals },
  foundKinds: {
    person: { sv: "person", en: "person" },
    body: { sv: "organ", en: "body" },
    seat: { sv: "plats", en: "seat" },
  },
  radarKinds: {
    charterNamesGone: { sv: "stadgan nämner en plats som upphört", en: "the charter names a seat that is gone" },
  },
  phrases: {
    ...peoplePhrases,
    bodies: { sv: "Organ", en: "Bodies" },
    seat: { sv: "Plats", en: "Seat" },
    seats: { sv: "Platser", en: "Seats" },
    vacant: { sv: "vakant", en: "vacant" },
    deputies: { sv: "ersättare", en: "deputies" },
    holder: { sv: "innehavare", en: "holder" },
    deputy: { sv: "ersättare", en: "deputy" },
    passedOver: { sv: "går före i ordningen och är här", en: "comes first in the order and is here" },
    appointments: { sv: "Förordnanden", en: "Appointments" },
    plannedUntil: { sv: "var förordnad till och med", en: "was appointed until" },
    otherSeats: { sv: "Platser som inte finns den dagen", en: "Seats that do not exist on the day" },
    noCharter: {
      sv: "Stadga saknas, så det går inte att säga om gruppen får besluta.",
      en: "There is no charter, so it cannot be said whether the group may decide.",
    },
    charterOf: { sv: "Stadga från", en: "Charter from" },
    decidedAs: { sv: "antagen genom beslutet", en: "adopted by decision" },
    namesGone: {
      sv: "Stadgan nämner en plats som inte finns, så den delen av kravet är okänd",
      en: "The charter names a seat that does not exist, so that part of the requirement is unknown",
    },
    statedCharter: {
      sv: "angiven med källa, inte beslutad: regeln var okänd",
      en: "stated with its source, not decided: the rule was not known",
    },
    replacedCharter: { sv: "Ersatt stadga från", en: "Replaced charter from" },
    replacedBy: { sv: "ersatt av den från", en: "replaced by the one from" },
    laterCharter: { sv: "Ändras från", en: "Changes from" },
    severalSeats: { sv: "Samma person på flera platser", en: "One person on several seats" },
    parts: { sv: "Delar", en: "Parts" },
    dissolved: { sv: "upphör", en: "ends" },
  },
} satisfies ConceptWords;
