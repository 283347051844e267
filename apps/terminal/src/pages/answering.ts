/**
 * Who answers for something, and since when nobody does where the owner has ended.
 */
import { type CommitmentView, type Language, type NamedOwner, wordsIn } from "@konstellation/core";
import { phrases } from "@konstellation/words";

/** An owner's name: "Head of social services, Ljungby (! nobody answers from 2025-01-01)". */
export const answering = ({ name, nobodySince }: NamedOwner, language: Language): string => {
  const said = wordsIn(name, language);
  return nobodySince === undefined ? said : `${said} (! ${phrases.nobodyAnswers[language]} ${nobodySince})`;
};

interface Answered {
  readonly owner: NamedOwner | null;
  readonly together: ReadonlyArray<NamedOwner>;
  readonly waitsWith?: CommitmentView["waitsWith"];
}

/** Who answers and who does so with them: "owner not stated (Steering group), together with Region Sörmland". */
export const answeringTogether = ({ owner, together, waitsWith = null }: Answered, language: Language): string => {
  const nobody = phrases.ownerNotStated[language];
  const waits = waitsWith === null ? nobody : `${nobody} (${wordsIn(waitsWith.name, language)})`;
  const others = together.map((each) => answering(each, language)).join(", ");
  return [
    owner === null ? waits : answering(owner, language),
    ...(together.length === 0 ? [] : [`${phrases.answersTogether[language].toLowerCase()} ${others}`]),
  ].join(", ");
};
