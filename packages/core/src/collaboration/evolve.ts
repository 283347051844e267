/**
 * What each fact changes in what is known of the collaboration.
 */
import { type Evolving, put } from "../kernel/index.ts";
import type { CollaborationFact } from "./events.ts";
import type { CollaborationState } from "./state.ts";

export const evolve: Evolving<CollaborationState, CollaborationFact> = {
  CollaborationFounded: (part, { type: _, ...founded }) => ({ ...part, founded }),
  OrganisationAdmitted: (part, { type: _, ...organisation }) => ({
    ...part,
    organisations: put(part.organisations, organisation.organisation, organisation),
  }),
};
