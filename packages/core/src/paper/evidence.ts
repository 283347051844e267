/**
 * What the facts of papers must be shown to rest on.
 */
import type { NobodyNamed, OwnerInForce } from "../decision/index.ts";
import { recorder } from "../kernel/index.ts";
import type { PaperFact } from "./events.ts";
import type { CanBeLiving, LookedOver } from "./rules/living-document.ts";
import type { NotAtHand } from "./rules/not-at-hand.ts";
import type { DescriptionFits } from "./rules/said-of-a-paper.ts";

/** Which evidence each fact demands. */
export interface PaperDemands {
  readonly PaperDescribed: {
    readonly fits: DescriptionFits;
    readonly living: CanBeLiving;
    readonly owner: OwnerInForce | NobodyNamed;
  };
  readonly PaperMentioned: { readonly notAtHand: NotAtHand };
  readonly PaperReviewed: { readonly lookedOver: LookedOver };
}

/** Records a fact of papers. */
export const record = recorder<PaperFact, PaperDemands>();
