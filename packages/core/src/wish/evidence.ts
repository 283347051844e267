/**
 * What the facts of wishes must be shown to rest on.
 */
import { type FreeName, recorder } from "../kernel/index.ts";
import type { WishFact } from "./events.ts";
import type { AgendaToCome } from "./rules/for-an-agenda-to-come.ts";
import type { MetThere, WishWaits } from "./rules/met-once.ts";

/** Which evidence each fact demands. */
export interface WishDemands {
  readonly ItemWished: { readonly name: FreeName; readonly toCome: AgendaToCome };
  readonly WishTakenUp: { readonly waits: WishWaits; readonly there: MetThere };
  readonly WishDropped: { readonly waits: WishWaits };
}

/** Records a fact of wishes. */
export const record = recorder<WishFact, WishDemands>();
