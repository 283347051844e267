/**
 * AGR-8: ending an agreement needs an answer to what comes after it.
 *
 * - **Decided here**: what is taken over has its day, or somebody who has undertaken to describe it and report back.
 *   "We will look at it" without either is no answer.
 */
import * as Result from "effect/Result";
import type { CollaborationPart } from "../../collaboration/index.ts";
import type { ConstellationPart } from "../../constellation/index.ts";
import { commitmentNamed, type DecisionPart, type OwnerNotInForce, ownerInForce } from "../../decision/index.ts";
import { CalendarDate, type Evidence, Id, type NotInTheBook, refusal, rule, Wording } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { Agreement } from "../model.ts";
import type { Succession } from "../schema.ts";
import type { AgreementPart } from "../state.ts";
import { isEndingOn } from "../status.ts";

export const AGR_8 = rule({
  id: "AGR-8",
  title: { sv: "Vad som kommer efter", en: "What comes after" },
  source: "A county: one organisation describes how the collaboration continues after an agreement, and reports back",
  text: {
    sv: "När ett avtal upphör ska det finnas ett svar på vad som kommer efter: vem som tar över vad och från vilken dag, vem som beskriver det och återrapporterar, eller att inget behöver tas över, med skäl.",
    en: "When an agreement ends there is to be an answer to what comes after: who takes over what and from which day, who describes it and reports back, or that nothing needs taking over, with the reason.",
  },
});

/** Nobody has decided to end it, given notice, or agreed on a last day. */
export const NothingIsEnding = refusal("NothingIsEnding", AGR_8, { agreement: Id, on: CalendarDate }, "hindered");
export type NothingIsEnding = typeof NothingIsEnding.Type;

/** A part is taken over without a day and without anybody who describes how. */
export const NobodyDescribesIt = refusal("NobodyDescribesIt", AGR_8, { agreement: Id, what: Wording }, "mistaken");
export type NobodyDescribesIt = typeof NobodyDescribesIt.Type;

/** Evidence that an agreement is on its way out on a day. */
export type OnItsWayOut = Evidence<"onItsWayOut">;

/** Evidence that every part of an answer has its day or somebody who describes it, and an owner in force. */
export type Answered = Evidence<"answered", Succession>;

/** Whether an agreement is on its way out on a day, so that there is something to answer. */
export const onItsWayOut = (
  state: CollaborationPart & AgreementPart,
  agreement: Agreement,
  on: CalendarDate,
): Result.Result<OnItsWayOut, NothingIsEnding> =>
  isEndingOn(state, agreement, on)
    ? Result.succeed(vouch({}))
    : Result.fail(NothingIsEnding({ agreement: agreement.agreement, on }));

/** Whether an answer says for every part when it is in place or who describes it, and who takes it over. */
export const everyPartAnswered = (
  state: CollaborationPart & ConstellationPart & DecisionPart,
  { agreement }: Agreement,
  on: CalendarDate,
  succession: Succession,
): Result.Result<Answered, NobodyDescribesIt | NotInTheBook<"commitment"> | OwnerNotInForce> =>
  Result.gen(function* () {
    if (succession.kind === "toBeDescribed") yield* commitmentNamed(state, succession.commitment);
    if (succession.kind === "takenOver")
      for (const { what, by, from, commitment } of succession.parts) {
        if (from === undefined && commitment === undefined)
          return yield* Result.fail(NobodyDescribesIt({ agreement, what }));
        if (commitment !== undefined) yield* commitmentNamed(state, commitment);
        yield* ownerInForce(state, by, from ?? on);
      }
    return vouch<"answered", Succession>(succession);
  });
