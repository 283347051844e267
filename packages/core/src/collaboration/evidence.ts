/**
 * What the facts of a collaboration must be shown to rest on.
 */
import { type FreeName, type Recorded, recorder } from "../kernel/index.ts";
import type { CollaborationFact } from "./events.ts";

/** Which evidence each fact demands. */
export interface CollaborationDemands {
  readonly CollaborationFounded: { readonly name: FreeName };
  readonly OrganisationAdmitted: { readonly name: FreeName };
}

/** The facts as deciders must make them. */
export type CollaborationRecorded = Recorded<CollaborationFact, CollaborationDemands>;

/** Records a fact of a collaboration. */
export const record = recorder<CollaborationFact, CollaborationDemands>();
