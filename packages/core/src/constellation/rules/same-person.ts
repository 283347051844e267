/**
 * PER-2: whether somebody is a person who is known already is asked, not guessed.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { type Evidence, refusal, rule, wordsOf } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import { Candidate, type PersonGiven, type PersonKept } from "../person.ts";

export const PER_2 = rule({
  id: "PER-2",
  title: { sv: "Är det samma person? frågas, gissas inte", en: "Is this the same person? is asked, not guessed" },
  source: "Konstellation; people are no matching problem, and two may have one name",
  text: {
    sv: "Den som läggs till eller får ett namn med samma namn, e-postadress eller telefonnummer som någon som redan är känd förs inte in förrän någon har svarat: är det en annan, sägs det (new: true), och är det samma används den personens id. Versaler, blanktecken och hur ett telefonnummer är grupperat skiljer ingen från någon.",
    en: "Somebody who is added, or given a name, with the same name, e-mail address or telephone number as somebody who is known is not entered until somebody has answered: where it is another person that is said (new: true), and where it is the same, that person's id is used. Capitals, blanks and how a telephone number is grouped tell nobody apart.",
  },
});

/** Somebody who is known may be the same person. */
export const MaybeTheSamePerson = refusal(
  "MaybeTheSamePerson",
  PER_2,
  { candidates: Schema.Array(Candidate) },
  "hindered",
);
export type MaybeTheSamePerson = typeof MaybeTheSamePerson.Type;

/** Evidence that nobody who is known is the same person, or that it has been asked. */
export type AnotherPerson = Evidence<"anotherPerson">;

/** Whether somebody is another person than everybody who is known; their own id is left out where they have one. */
export const anotherPerson = (
  known: Iterable<PersonKept>,
  given: PersonGiven,
  own?: string,
): Result.Result<AnotherPerson, MaybeTheSamePerson> => {
  if (given.new === true) return Result.succeed(vouch({}));
  const candidates = [...known].flatMap((each): ReadonlyArray<Candidate> => {
    const by = alike(each, given);
    return each.person === own || by.length === 0 ? [] : [{ person: each.person, name: each.name, by }];
  });
  return candidates.length === 0 ? Result.succeed(vouch({})) : Result.fail(MaybeTheSamePerson({ candidates }));
};

const alike = (known: PersonKept, given: PersonGiven): Candidate["by"] => {
  const { email, phone } = given.contact ?? {};
  return [
    ...(sameWords(known.name, given.name) ? (["name"] as const) : []),
    ...(email !== undefined && known.contact.email?.toLowerCase() === email.toLowerCase() ? (["email"] as const) : []),
    ...(phone !== undefined && known.contact.phone !== undefined && dialled(known.contact.phone) === dialled(phone)
      ? (["phone"] as const)
      : []),
  ];
};

const sameWords = (one: string, other: string): boolean => wordsOf(one).join(" ") === wordsOf(other).join(" ");

/** A telephone number as it is dialled from anywhere; without a country it is a Swedish one. */
const dialled = (phone: string): string =>
  phone
    .replace(/\(0\)/, "")
    .replace(/[^0-9+]/g, "")
    .replace(/^00/, "+")
    .replace(/^0/, "+46");
