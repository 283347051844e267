/**
 * Why the log of the room says no: who sat where, in which order, and how that may be corrected.
 */
import { type Refusal, writtenClock } from "@konstellation/core";
import type { Explainers, Say } from "../refusals/say.ts";

type Problem<Type extends Refusal["type"]> =
  Extract<Refusal, { type: Type }> extends { readonly problem: infer Each extends string } ? Each : never;

/** How a problem is said about a person and a seat: "platsen ”socialchef, Ljungby”". */
type Problems<Type extends Refusal["type"]> = Readonly<
  Record<Problem<Type>, (person: string, seat: string, say: Say) => string>
>;

const presence: Problems<"PresenceDoesNotFit"> = {
  alreadyThere: (person, seat, { pick }) =>
    pick({
      sv: `Personen ”${person}” sitter redan på ${seat}.`,
      en: `The person “${person}” is already in ${seat}.`,
    }),
  notThere: (person, seat, { pick }) =>
    pick({ sv: `Personen ”${person}” sitter inte på ${seat}.`, en: `The person “${person}” is not in ${seat}.` }),
  notRemote: (person, seat, { pick }) =>
    pick({
      sv: `Personen ”${person}” på ${seat} är i rummet, så det finns ingen länk att ändra.`,
      en: `The person “${person}” in ${seat} is in the room, so there is no link to change.`,
    }),
  sameLink: (person, seat, { pick }) =>
    pick({
      sv: `Länken för personen ”${person}” på ${seat} är redan antecknad så. Inget har ändrats.`,
      en: `The link for the person “${person}” in ${seat} is already recorded that way. Nothing has changed.`,
    }),
  sameMode: (person, seat, { pick }) =>
    pick({
      sv: `Personen ”${person}” på ${seat} deltar redan på det sättet. Inget har ändrats.`,
      en: `The person “${person}” in ${seat} is already taking part that way. Nothing has changed.`,
    }),
};

const correction: Problems<"CorrectionDoesNotFit"> = {
  neverRecorded: (person, seat, { pick }) =>
    pick({
      sv: `Det är inte antecknat att personen ”${person}” tog ${seat} vid den tiden. Ange tiden så som den är antecknad.`,
      en: `It is not recorded that the person “${person}” took ${seat} at that time. Give the time as it was recorded.`,
    }),
  saysNothing: (person, seat, { pick }) =>
    pick({
      sv: `Rättelsen för personen ”${person}” på ${seat} ändrar inget. Ange vad som är antecknat, vad som ska stå, eller båda.`,
      en: `The correction for the person “${person}” in ${seat} changes nothing. Say what was recorded, what it should be, or both.`,
    }),
  backwards: (person, seat, { pick }) =>
    pick({
      sv: `Rättelsen för personen ”${person}” på ${seat} slutar innan den börjar. Rätta tiderna.`,
      en: `The correction for the person “${person}” in ${seat} ends before it begins. Correct the times.`,
    }),
  overlaps: (person, seat, { pick }) =>
    pick({
      sv: `Personen ”${person}” är redan antecknad på ${seat} under en del av den tiden.`,
      en: `The person “${person}” is already recorded in ${seat} for part of that time.`,
    }),
  outsideMeeting: (person, seat, { pick }) =>
    pick({
      sv: `Rättelsen för personen ”${person}” på ${seat} gäller en tid utanför mötet.`,
      en: `The correction for the person “${person}” in ${seat} is for a time outside the meeting.`,
    }),
};

/** The words. */
export const roomRefusals: Explainers<"OutOfOrder" | "PresenceDoesNotFit" | "NobodyToSeat" | "CorrectionDoesNotFit"> = {
  OutOfOrder: ({ at, notBefore }, { pick }) => {
    // The clock is what people read; the whole moment only where the days differ.
    const sameDay = at.slice(0, 10) === notBefore.slice(0, 10);
    const [given, latest] = sameDay ? [writtenClock(at), writtenClock(notBefore)] : [at, notBefore];
    return pick({
      sv: `Mötet är redan antecknat fram till ${latest}, så inget kan föras in ${given}. Ange en senare tid.`,
      en: `The meeting is already recorded up to ${latest}, so nothing can be entered at ${given}. Give a later time.`,
    });
  },
  NobodyToSeat: (_refusal, { pick }) =>
    pick({
      sv: "Uppropet ändrar inget: alla som innehar en plats är redan på plats eller anmälda som frånvarande.",
      en: "The roll call changes nothing: everybody who holds a seat is already there or has been reported absent.",
    }),
  PresenceDoesNotFit: ({ seat, person, problem }, say) => presence[problem](person, say.the("seat", seat), say),
  CorrectionDoesNotFit: ({ seat, person, problem }, say) => correction[problem](person, say.the("seat", seat), say),
};
