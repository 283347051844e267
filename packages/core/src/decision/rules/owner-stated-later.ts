/**
 * DEC-8: a task nobody has yet waits with the body whose item it was, until it is said who has it.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import type { Owner } from "../../constellation/index.ts";
import { CalendarDate, type Evidence, MadeId, refusal, rule, Wording } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { Commitment } from "../schema.ts";

export const DEC_8 = rule({
  id: "DEC-8",
  title: { sv: "Det ingen har ännu väntar hos gruppen", en: "What nobody has yet waits with the group" },
  source: "County steering groups' notes: a workshop to be followed up, and nobody is said to do it",
  text: {
    sv: "Står det inte vem som har ett uppdrag väntar det hos det organ vars punkt det kom av, tills det sägs vem som har det, med dag och gärna skäl. Det sägs en gång, och inte om en tid före uppdraget.",
    en: "Where it is not stated who has a task, it waits with the body whose item it came of, until it is said who has it, with a day and preferably a reason. That is said once, and not of a time before the task.",
  },
});

/** Somebody has it already, or nobody had been given it that day. */
export const OwnerNotStatedNow = refusal(
  "OwnerNotStatedNow",
  DEC_8,
  { commitment: MadeId, why: Schema.Literals(["hasOne", "beforeItWasGiven"]), since: CalendarDate },
  { by: "why", is: { hasOne: "hindered", beforeItWasGiven: "mistaken" } },
);
export type OwnerNotStatedNow = typeof OwnerNotStatedNow.Type;

/** Nobody has it, and the body whose item it was is not in the book: nobody would be reminded of it. */
export const NobodyToRemind = refusal("NobodyToRemind", DEC_8, { text: Wording }, "mistaken");
export type NobodyToRemind = typeof NobodyToRemind.Type;

/** Evidence that nobody has a commitment yet. */
export type NobodyHasIt = Evidence<"nobodyHasIt">;

/** Whether nobody has a commitment yet, and it had been given by a day. */
export const nobodyHasIt = (
  { commitment, owner, ownerStated, since }: Commitment,
  on: CalendarDate,
): Result.Result<NobodyHasIt, OwnerNotStatedNow> => {
  if (owner !== undefined)
    return Result.fail(OwnerNotStatedNow({ commitment, why: "hasOne", since: ownerStated?.on ?? since }));
  return on < since
    ? Result.fail(OwnerNotStatedNow({ commitment, why: "beforeItWasGiven", since }))
    : Result.succeed(vouch({}));
};

/** Evidence that somebody is reminded of a task: whoever has it, or the body whose item it was. */
export type SomebodyReminded = Evidence<"somebodyReminded">;

/** Whether somebody is reminded of a task: whoever has it, or the body whose item it was. */
export const somebodyReminded = (
  { text, on }: { readonly text: Wording; readonly on: Owner | "notStated" },
  body: string | undefined,
): Result.Result<SomebodyReminded, NobodyToRemind> =>
  on === "notStated" && body === undefined ? Result.fail(NobodyToRemind({ text })) : Result.succeed(vouch({}));
