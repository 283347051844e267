/**
 * What the facts of reserved days must be shown to rest on.
 */
import { recorder } from "../kernel/index.ts";
import type { ReservedFact } from "./events.ts";
import type { Reserved } from "./rules/reserved-by-the-charter.ts";

/** Which evidence each fact demands. */
export interface ReservedDemands {
  readonly DayReleased: { readonly reserved: Reserved };
}

/** Records a fact of reserved days. */
export const record = recorder<ReservedFact, ReservedDemands>();
