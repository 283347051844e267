/**
 * What bodies, seats, appointments and charters refuse.
 *
 * @since 0.1.0
 */
import type { Explainers } from "./say.ts";

/** The words. */
export const constellationRefusals: Explainers<
  | "SeatAlreadyExists"
  | "AppointmentOverlaps"
  | "AppointmentEndsBeforeItBegins"
  | "NotAppointed"
  | "ConstellationIsEmpty"
  | "SeatEndsBeforeItBegins"
  | "CharterNeedsDecision"
  | "CharterNotDecided"
> = {
  SeatAlreadyExists: ({ seat, existing }, { pick }) =>
    pick({
      sv: `Platsen ”${seat}” behövs inte: ”${existing}” är redan den organisationens plats för funktionen.`,
      en: `The seat "${seat}" is not needed: "${existing}" is already that organisation's seat for the function.`,
    }),
  AppointmentOverlaps: ({ seat, from, until }, { pick, name }) =>
    pick({
      sv: `${name("seat", seat)} är redan tillsatt från ${from}${until === null ? "" : ` till ${until}`}. Avsluta det förordnandet först.`,
      en: `${name("seat", seat)} is already filled from ${from}${until === null ? "" : ` until ${until}`}. End that appointment first.`,
    }),
  AppointmentEndsBeforeItBegins: ({ from, until }, { pick }) =>
    pick({
      sv: `Förordnandet skulle sluta ${until}, före sin början ${from}.`,
      en: `The appointment would end ${until}, before it begins ${from}.`,
    }),
  NotAppointed: ({ seat, person, as, day }, { pick, name }) =>
    as === "holder"
      ? pick({
          sv: `${person} innehar inte platsen ${name("seat", seat)} den ${day}.`,
          en: `${person} does not hold the seat ${name("seat", seat)} on ${day}.`,
        })
      : pick({
          sv: `${person} är inte utsedd till ersättare för ${name("seat", seat)} den ${day}.`,
          en: `${person} is not appointed deputy for ${name("seat", seat)} on ${day}.`,
        }),
  ConstellationIsEmpty: ({ body, strangers }, { pick, name }) =>
    strangers.length > 0
      ? pick({
          sv: `Dessa platser hör inte till ${name("body", body)}: ${strangers.join(", ")}.`,
          en: `These seats do not belong to ${name("body", body)}: ${strangers.join(", ")}.`,
        })
      : pick({
          sv: `Urvalet lämnar ingen plats i ${name("body", body)}. En punkt gäller minst en plats.`,
          en: `The selection leaves no seat in ${name("body", body)}. An item concerns at least one seat.`,
        }),
  SeatEndsBeforeItBegins: ({ seat, since, lastDay }, { pick, name }) =>
    pick({
      sv: `${name("seat", seat)} skulle upphöra ${lastDay}, före sin början ${since}.`,
      en: `${name("seat", seat)} would end ${lastDay}, before it begins ${since}.`,
    }),
  CharterNeedsDecision: ({ body, inForceFrom }, { pick, name }) =>
    pick({
      sv: `${name("body", body)} har en stadga från ${inForceFrom}. Den ändras bara av ett beslut som organet självt har fattat: besluta först, och ange beslutet.`,
      en: `${name("body", body)} has a charter from ${inForceFrom}. Only a decision of the body itself changes it: decide first, and name the decision.`,
    }),
  CharterNotDecided: ({ body, decision, why, decidedOn }, { pick, name }) =>
    why === "otherBody"
      ? pick({
          sv: `Beslutet ”${decision}” har inte fattats av ${name("body", body)}. Bara organet självt ändrar sin stadga.`,
          en: `The decision "${decision}" was not taken by ${name("body", body)}. Only the body itself changes its charter.`,
        })
      : pick({
          sv: `Stadgan kan inte gälla redan den ${decidedOn}, då ”${decision}” beslutades. Ange en senare dag.`,
          en: `The charter cannot be in force already on ${decidedOn}, when "${decision}" was decided. Give a later day.`,
        }),
};
