/**
 * What decisions, referrals and commitments refuse.
 *
 * @since 0.1.0
 */
import { whenIn } from "../time.ts";
import { type Explainers, listed } from "./say.ts";

/** The words. */
export const decisionRefusals: Explainers<
  "OwnerNotInForce" | "ComesBackTooEarly" | "CommitmentCarriedOut" | "BodyStillAnswers" | "NothingToHandOver"
> = {
  OwnerNotInForce: ({ owner, day }, { pick }) =>
    pick({
      sv: `Ägaren ”${owner.id}” finns inte den ${day}. En ägare är ett organ, en organisation eller en plats.`,
      en: `The owner "${owner.id}" does not exist on ${day}. An owner is a body, an organisation or a seat.`,
    }),
  ComesBackTooEarly: ({ item, back, day }, { pick, language }) =>
    pick({
      sv: `Punkt ${item} skulle komma tillbaka ${whenIn(back, language)}, men mötet är ${day}. Ange en tid efter mötet.`,
      en: `Item ${item} would come back ${whenIn(back, language)}, but the meeting is ${day}. Give a time after the meeting.`,
    }),
  CommitmentCarriedOut: ({ commitment, on }, { pick }) =>
    pick({
      sv: `Uppdraget ”${commitment}” är genomfört sedan ${on}.`,
      en: `The commitment "${commitment}" was carried out on ${on}.`,
    }),
  BodyStillAnswers: ({ body, decisions, commitments, reportBacks, meetings }, { pick, name }) => {
    const left = [
      ...(decisions.length === 0
        ? []
        : [pick({ sv: `beslut ${decisions.join(", ")}`, en: `decisions ${decisions.join(", ")}` })]),
      ...(commitments.length === 0
        ? []
        : [pick({ sv: `uppdrag ${commitments.join(", ")}`, en: `commitments ${commitments.join(", ")}` })]),
      ...(reportBacks.length === 0
        ? []
        : [pick({ sv: `återrapporter ${reportBacks.join(", ")}`, en: `report-backs ${reportBacks.join(", ")}` })]),
      ...(meetings.length === 0
        ? []
        : [pick({ sv: `möten ${meetings.join(", ")}`, en: `meetings ${meetings.join(", ")}` })]),
    ];
    return pick({
      sv: `${name("body", body)} upplöses inte så länge något är kvar: ${listed(left)}. Lämna över det till ett annat organ först.`,
      en: `${name("body", body)} is not dissolved while something is left: ${listed(left)}. Hand it over to another body first.`,
    });
  },
  NothingToHandOver: ({ body, to }, { pick, name }) =>
    body === to
      ? pick({
          sv: `${name("body", body)} kan inte lämna över till sig själv.`,
          en: `${name("body", body)} cannot hand over to itself.`,
        })
      : pick({
          sv: `${name("body", body)} svarar inte för något som kan lämnas över.`,
          en: `${name("body", body)} answers for nothing that can be handed over.`,
        }),
};
