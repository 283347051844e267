/**
 * What comes after an agreement, in sentences: who takes over what, and the days nobody answers for.
 */
import { type AgreementView, type Explanation, wordsIn } from "@konstellation/core";

/** What comes after an agreement that is ending, a sentence each; nothing while it is not ending. */
export const explainSuccession = ({
  succession,
  responsibilityGap: gap,
}: Pick<AgreementView, "succession" | "responsibilityGap">): ReadonlyArray<Explanation> =>
  gap === null ? [] : [...explainAnswer(succession), inTheGap(gap)];

/** What has been answered about what comes after, a sentence each. */
export const explainAnswer = (succession: AgreementView["succession"]): ReadonlyArray<Explanation> => {
  switch (succession?.kind) {
    case undefined:
      return [{ sv: "Ingen har svarat på vad som kommer efter.", en: "Nobody has said what comes after." }];
    case "nothing":
      return [
        {
          sv: `Det finns inget att ta över: ${wordsIn(succession.reason, "sv")}.`,
          en: `There is nothing to take over: ${wordsIn(succession.reason, "en")}.`,
        },
      ];
    case "toBeDescribed":
      return [
        {
          sv: `Vad som kommer efter beskrivs i uppdraget ${succession.commitment}.`,
          en: `What comes after is described in commitment ${succession.commitment}.`,
        },
      ];
    case "takenOver":
      return succession.parts.map(({ what, by, from, commitment }) => ({
        sv: `${wordsIn(what, "sv")}: ${by.id} tar över${from === undefined ? "" : ` från ${from}`}${commitment === undefined ? "" : `, beskrivs i uppdraget ${commitment}`}.`,
        en: `${wordsIn(what, "en")}: ${by.id} takes over${from === undefined ? "" : ` from ${from}`}${commitment === undefined ? "" : `, described in commitment ${commitment}`}.`,
      }));
  }
};

const inTheGap = (gap: NonNullable<AgreementView["responsibilityGap"]>): Explanation => {
  switch (gap.is) {
    case "none":
      return { sv: "Det blir inget ansvarsglapp.", en: "There is no responsibility gap." };
    case "unknown":
      return {
        sv: "Det går inte att säga om det blir ett ansvarsglapp: ingen har angett vilken dag övertagandet är på plats.",
        en: "It cannot be said whether there will be a responsibility gap: nobody has given the day the takeover is in place.",
      };
    case "gap":
      return gap.until === null
        ? {
            sv: `Ingen har ansvaret sedan ${gap.from}: ${gap.days} ${gap.days === 1 ? "dag" : "dagar"} hittills.`,
            en: `Nobody has been responsible since ${gap.from}: ${gap.days} ${gap.days === 1 ? "day" : "days"} so far.`,
          }
        : {
            sv: `Ansvarsglapp ${gap.from} – ${gap.until}: ingen har ansvaret under ${gap.days} ${gap.days === 1 ? "dag" : "dagar"}.`,
            en: `Responsibility gap ${gap.from} – ${gap.until}: for ${gap.days} ${gap.days === 1 ? "day" : "days"} nobody is responsible.`,
          };
  }
};
