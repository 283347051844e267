/**
 * What the facts of what is told of decisions must be shown to rest on.
 */
import type { OwnerInForce } from "../decision/index.ts";
import { type DayCome, type FreeName, recorder } from "../kernel/index.ts";
import type { AnnouncementFact } from "./events.ts";
import type { DecidedBefore } from "./rules/of-a-decision-taken.ts";
import type { InTurn } from "./rules/told-as-approved.ts";

interface Stepped {
  readonly come: DayCome;
  readonly turn: InTurn;
}

/** Which evidence each fact demands. */
export interface AnnouncementDemands {
  readonly AnnouncementDrafted: {
    readonly name: FreeName;
    readonly come: DayCome;
    readonly decided: DecidedBefore;
    readonly owner: OwnerInForce;
  };
  readonly AnnouncementReworded: Stepped;
  readonly AnnouncementApproved: Stepped & { readonly owner: OwnerInForce };
  readonly AnnouncementTold: Stepped;
  readonly AnnouncementWithdrawn: Stepped;
}

/** Records a fact of what is told of decisions. */
export const record = recorder<AnnouncementFact, AnnouncementDemands>();
