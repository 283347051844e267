/**
 * PER-3: who has been erased stays erased.
 */
import * as Result from "effect/Result";
import { type Evidence, Id, refusal, rule } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";

export const PER_3 = rule({
  id: "PER-3",
  title: { sv: "Den som raderats förblir raderad", en: "Who has been erased stays erased" },
  source: "Dataskyddsförordningen art. 17; what was decided is kept by art. 17.3 b and d",
  text: {
    sv: "När en person raderas försvinner namn, funktioner och kontaktuppgifter. Det som har beslutats står kvar, med samma id, och visar att personen är raderad. Ett raderat id får inget namn igen, varken för hand, ur en äldre kopia eller genom import.",
    en: "When a person is erased, their name, functions and contact are gone. What was decided stands, with the same id, and shows that the person has been erased. An erased id is given no name again, neither by hand, out of an older copy nor by an import.",
  },
});

/** The person has been erased. */
export const PersonErased = refusal("PersonErased", PER_3, { person: Id }, "hindered");
export type PersonErased = typeof PersonErased.Type;

/** Evidence that somebody has not been erased. */
export type NotErased = Evidence<"notErased", string>;

/** Whether a person has not been erased. */
export const notErased = (erased: ReadonlySet<string>, person: string): Result.Result<NotErased, PersonErased> =>
  erased.has(person) ? Result.fail(PersonErased({ person })) : Result.succeed(vouch<"notErased", string>(person));
