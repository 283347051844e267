/**
 * Who answers for something, and since when nobody does where the owner has ended.
 */
import { type Language, type NamedOwner, wordsIn } from "@konstellation/core";
import { phrases } from "@konstellation/words";

/** An owner's name: "Head of social services, Ljungby (! nobody answers from 2025-01-01)". */
export const answering = ({ name, nobodySince }: NamedOwner, language: Language): string => {
  const said = wordsIn(name, language);
  return nobodySince === undefined ? said : `${said} (! ${phrases.nobodyAnswers[language]} ${nobodySince})`;
};
