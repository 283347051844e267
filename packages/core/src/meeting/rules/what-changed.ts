/**
 * PAP-3: what a version changed is told of a version that another came before.
 *
 * - **Source** The work with a county's annual wheel: a new version was sent, and nobody knew whether it had to be read again.
 */
import * as Result from "effect/Result";
import { type Evidence, Id, refusal, rule } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { Paper } from "../model.ts";
import type { PaperChange } from "../schema.ts";

export const PAP_3 = rule({
  id: "PAP-3",
  title: { sv: "En ny version säger vad som ändrats", en: "A new version says what changed" },
  source: "A county leadership group's office: whoever gets a new version asks whether it must be read again",
  text: {
    sv: "När ett underlag kommer i en ny version kan det sägas om ändringen är redaktionell eller i sak, och vad den består i. Den första versionen har inget att ändra.",
    en: "When a paper comes in a new version it can be told whether the change is editorial or in substance, and what it is. The first version has nothing to change.",
  },
});

/** The version is the first: there is none that it changed. */
export const NothingToChange = refusal("NothingToChange", PAP_3, { paper: Id, version: Id }, "mistaken");
export type NothingToChange = typeof NothingToChange.Type;

/** Evidence that what a version changed is told of a later version, or is not told. */
export type ChangeTold = Evidence<"changeTold">;

/** Whether what a version changed can be told. */
export const changeTold = (
  before: Paper | undefined,
  {
    paper,
    version,
    change,
  }: { readonly paper: string; readonly version: string; readonly change?: PaperChange | undefined },
): Result.Result<ChangeTold, NothingToChange> =>
  change !== undefined && before === undefined
    ? Result.fail(NothingToChange({ paper, version }))
    : Result.succeed(vouch({}));
