/**
 * Why the log of the room says no: who sat where, in which order, and how that may be corrected.
 */
import { type Instant, type Refusal, saidClock, writtenDay } from "@konstellation/core";
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
  linkInRoom: (person, seat, { pick }) =>
    pick({
      sv: `Personen ”${person}” på ${seat} sägs vara i rummet och ha en länk. Den som är i rummet har ingen länk: utelämna den, eller ange att personen deltar på distans.`,
      en: `The person “${person}” in ${seat} is said to be in the room and to have a link. Whoever is in the room has none: leave it out, or say that the person takes part remotely.`,
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
  overTwoDays: (person, seat, { pick }) =>
    pick({
      sv: `Rättelsen för personen ”${person}” på ${seat} går från en mötesdag till en annan. Rätta varje dag för sig: vem som var där sägs på nytt när mötet fortsätter.`,
      en: `The correction for the person “${person}” in ${seat} goes from one day of the meeting to another. Correct each day by itself: who was there is said anew when the meeting goes on.`,
    }),
};

const dayAndClock = (at: Instant): string => `${writtenDay(at)} ${saidClock(at)}`;

/** The words. */
export const roomRefusals: Explainers<
  "OutOfOrder" | "PresenceDoesNotFit" | "NobodyToSeat" | "RollDoesNotFit" | "CorrectionDoesNotFit"
> = {
  OutOfOrder: ({ at, notBefore }, { pick }) => {
    // The clock is what people read; the day besides only where the days differ.
    const sameDay = at.slice(0, 10) === notBefore.slice(0, 10);
    const [given, latest] = sameDay ? [saidClock(at), saidClock(notBefore)] : [dayAndClock(at), dayAndClock(notBefore)];
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
  RollDoesNotFit: ({ seat, problem }, { pick, the, The }) => {
    switch (problem) {
      case "absentAndThere":
        return pick({
          sv: `Uppropet säger både att ${the("seat", seat)} är frånvarande och att någon är där. Ange det ena.`,
          en: `The roll says both that ${the("seat", seat)} is absent and that somebody is there. Say one of the two.`,
        });
      case "alreadyThere":
        return pick({
          sv: `Någon sitter redan på ${the("seat", seat)}, så uppropet kan inte säga något annat om den. Utelämna platsen, eller låt någon avlösa eller lämna.`,
          en: `Somebody is already in ${the("seat", seat)}, so the roll cannot say anything else of it. Leave the seat out, or have somebody relieve or leave it.`,
        });
      case "nobodyHolds":
        return pick({
          sv: `${The("seat", seat)} har ingen innehavare den dagen, så ingen kan delta på distans där. Ange vilken ersättare det är, eller utelämna platsen.`,
          en: `${The("seat", seat)} has no holder that day, so nobody can take part there remotely. Say which deputy it is, or leave the seat out.`,
        });
    }
  },
  PresenceDoesNotFit: ({ seat, person, problem }, say) => presence[problem](person, say.the("seat", seat), say),
  CorrectionDoesNotFit: ({ seat, person, problem }, say) => correction[problem](person, say.the("seat", seat), say),
};
