/**
 * PAP-2: a paper that is sent to everybody is sent to the seats its item concerns, in one act.
 *
 * - **Source** The office of a county leadership group: the same eleven seats were written by hand for every paper.
 * - **Scope** A dispatch that names no seats. It is entered with the seats as they were known then: who comes later has not had it.
 */
import * as Result from "effect/Result";
import { type Evidence, Id, refusal, rule } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";

export const PAP_2 = rule({
  id: "PAP-2",
  title: { sv: "Utskick till alla är en handling", en: "Sent to everybody is one act" },
  source:
    "A county leadership group's office: papers are sent to all who are called, and eleven seats were written by hand",
  text: {
    sv: "Ett utskick som inte nämner några platser går till alla som underlagets punkt rör och som någon innehar. I boken står vilka de var, så att den som tillkommer senare inte räknas som nådd.",
    en: "A dispatch that names no seats goes to all whom the paper's item concerns and whose seat somebody holds. The book says which they were, so that whoever comes later does not count as reached.",
  },
});

/** The item concerns no seat that somebody holds. */
export const NobodyToSendTo = refusal("NobodyToSendTo", PAP_2, { paper: Id, meeting: Id, item: Id }, "hindered");
export type NobodyToSendTo = typeof NobodyToSendTo.Type;

/** Evidence that a paper is sent to somebody: the seats. */
export type Recipients = Evidence<"recipients", ReadonlyArray<string>>;

/** Whether a paper of an item is sent to anybody: to the seats that are named, or to all that it concerns and somebody holds. */
export const recipientsOf = (
  paper: string,
  { meeting, item }: { readonly meeting: string; readonly item: string },
  seats: ReadonlyArray<string>,
): Result.Result<Recipients, NobodyToSendTo> =>
  seats.length === 0
    ? Result.fail(NobodyToSendTo({ paper, meeting, item }))
    : Result.succeed(vouch<"recipients", ReadonlyArray<string>>(seats));
