/**
 * What the facts of what bodies are for must be shown to rest on.
 */
import type { SeatOfTheBody } from "../constellation/index.ts";
import { recorder } from "../kernel/index.ts";
import type { RemitFact } from "./events.ts";
import type { RoleLasts } from "./rules/a-role-of-seats.ts";
import type { RemitFits } from "./rules/said-of-a-body.ts";

/** Which evidence each fact demands. */
export interface RemitDemands {
  readonly RemitStated: { readonly fits: RemitFits };
  readonly RoleGiven: { readonly lasts: RoleLasts; readonly seats: ReadonlyArray<SeatOfTheBody> };
}

/** Records a fact of what bodies are for. */
export const record = recorder<RemitFact, RemitDemands>();
