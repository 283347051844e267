/**
 * What the facts of a collaboration must be shown to rest on.
 */
import { type FreeName, type Recorded, recorder } from "../kernel/index.ts";
import type { CollaborationFact } from "./events.ts";
import type { AnotherName } from "./rules/called-from-a-day.ts";

/** Which evidence each fact demands. */
export interface CollaborationDemands {
  readonly CollaborationFounded: { readonly name: FreeName };
  readonly OrganisationAdmitted: { readonly name: FreeName };
  readonly OrganisationRenamed: { readonly another: AnotherName };
}

/** The facts as deciders must make them. */
export type CollaborationRecorded = Recorded<CollaborationFact, CollaborationDemands>;

/** Records a fact of a collaboration. */
export const record = recorder<CollaborationFact, CollaborationDemands>();
