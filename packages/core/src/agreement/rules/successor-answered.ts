/**
 * AGR-8: ending an agreement needs an answer to what comes after it.
 *
 * - **Decided here**: what is taken over has its day, or somebody who has undertaken to describe it and report back.
 *   "We will look at it" without either is no answer.
 *
 * @since 0.1.0
 */
import { type OwnerNotInForce, ownerInForce } from "../../decision/index.ts";
import {
  type CalendarDate,
  find,
  mustExist,
  type NotInTheBook,
  refusalOf,
  rule,
  type Wording,
} from "../../kernel/index.ts";
import type { Agreement } from "../model.ts";
import type { Succession } from "../schema.ts";
import type { WithAgreements } from "../state.ts";
import { isEndingOn } from "../status.ts";

/** Nobody has decided to end it, given notice, or agreed on a last day. @category refusals @since 0.1.0 */
export interface NothingIsEnding {
  readonly type: "NothingIsEnding";
  readonly rule: "AGR-8";
  readonly agreement: string;
  readonly on: CalendarDate;
}

/** A part is taken over without a day and without anybody who describes how. @category refusals @since 0.1.0 */
export interface NobodyDescribesIt {
  readonly type: "NobodyDescribesIt";
  readonly rule: "AGR-8";
  readonly agreement: string;
  readonly what: Wording;
}

export const AGR_8 = rule({
  id: "AGR-8",
  title: { sv: "Vad som kommer efter", en: "What comes after" },
  source: "A county: one organisation describes how the collaboration continues after an agreement, and reports back",
  text: {
    sv: "När ett avtal upphör ska det finnas ett svar på vad som kommer efter: vem som tar över vad och från vilken dag, vem som beskriver det och återrapporterar, eller att inget behöver tas över, med skäl.",
    en: "When an agreement ends there is to be an answer to what comes after: who takes over what and from which day, who describes it and reports back, or that nothing needs taking over, with the reason.",
  },
});

type Hindrance = NothingIsEnding | NobodyDescribesIt | NotInTheBook | OwnerNotInForce;

/** The refusal of an answer to what comes after, or undefined. @category rules @since 0.1.0 */
export const successionHindered = (
  state: WithAgreements,
  agreement: Agreement,
  on: CalendarDate,
  succession: Succession,
): Hindrance | undefined => {
  const names = { rule: "AGR-8", agreement: agreement.agreement } as const;
  if (!isEndingOn(state, agreement, on)) return { type: "NothingIsEnding", ...names, on };
  const commitmentMissing = (id: string) =>
    refusalOf(mustExist(find(state.decision.commitments, id), "commitment", id));
  if (succession.kind === "toBeDescribed") return commitmentMissing(succession.commitment);
  if (succession.kind === "nothing") return undefined;
  for (const { what, by, from, commitment } of succession.parts) {
    if (from === undefined && commitment === undefined) return { type: "NobodyDescribesIt", ...names, what };
    const hindered =
      (commitment === undefined ? undefined : commitmentMissing(commitment)) ??
      refusalOf(ownerInForce(state, by, from ?? on));
    if (hindered) return hindered;
  }
  return undefined;
};
