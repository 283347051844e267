/**
 * What comes after an agreement, in sentences: who takes over what, and the days nobody answers for.
 *
 * @since 0.1.0
 */
import { type AgreementView, type Explanation, wordsIn } from "@konstellation/core";

/** What comes after an agreement that is ending, a sentence each; nothing while it is not ending. @category words @since 0.1.0 */
export const explainSuccession = ({
  succession,
  responsibilityGap: gap,
}: Pick<AgreementView, "succession" | "responsibilityGap">): ReadonlyArray<Explanation> =>
  gap === null ? [] : [...answer(succession), inTheGap(gap)];

const answer = (succession: AgreementView["succession"]): ReadonlyArray<Explanation> => {
  switch (succession?.kind) {
    case undefined:
      return [{ sv: "Inget svar på vad som kommer efter.", en: "No answer to what comes after." }];
    case "nothing":
      return [
        {
          sv: `Inget att ta över: ${wordsIn(succession.reason, "sv")}.`,
          en: `Nothing to take over: ${wordsIn(succession.reason, "en")}.`,
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
        sv: `${wordsIn(what, "sv")}: ${by.id} tar över${from === undefined ? "" : ` ${from}`}${commitment === undefined ? "" : `, beskrivs i uppdraget ${commitment}`}.`,
        en: `${wordsIn(what, "en")}: ${by.id} takes over${from === undefined ? "" : ` on ${from}`}${commitment === undefined ? "" : `, described in commitment ${commitment}`}.`,
      }));
  }
};

const inTheGap = (gap: NonNullable<AgreementView["responsibilityGap"]>): Explanation => {
  switch (gap.is) {
    case "none":
      return { sv: "Inget ansvarsglapp.", en: "No responsibility gap." };
    case "unknown":
      return {
        sv: "Ansvarsglappet är okänt: det saknas en dag då det som tas över är på plats.",
        en: "The responsibility gap is unknown: there is no day on which what is taken over is in place.",
      };
    case "gap":
      return gap.until === null
        ? {
            sv: `Ingen har ansvaret sedan ${gap.from}: ${gap.days} ${gap.days === 1 ? "dag" : "dagar"} hittills.`,
            en: `Nobody has been responsible since ${gap.from}: ${gap.days} ${gap.days === 1 ? "day" : "days"} so far.`,
          }
        : {
            sv: `Ansvarsglapp ${gap.from} – ${gap.until}: ${gap.days} ${gap.days === 1 ? "dag" : "dagar"} då ingen har ansvaret.`,
            en: `Responsibility gap ${gap.from} – ${gap.until}: ${gap.days} ${gap.days === 1 ? "day" : "days"} on which nobody is responsible.`,
          };
  }
};
