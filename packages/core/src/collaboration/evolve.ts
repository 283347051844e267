/**
 * What each fact changes in what is known of the collaboration.
 */
import { change, type Evolving, put } from "../kernel/index.ts";
import type { CollaborationFact } from "./events.ts";
import type { CollaborationState } from "./state.ts";

export const evolve: Evolving<CollaborationState, CollaborationFact> = {
  CollaborationFounded: (part, { type: _, ...founded }) => ({ ...part, founded }),
  OrganisationAdmitted: (part, { type: _, ...organisation }) => ({
    ...part,
    organisations: put(part.organisations, organisation.organisation, { ...organisation, renamed: [] }),
  }),
  OrganisationRenamed: (part, { type: _, organisation: id, ...renaming }) => ({
    ...part,
    organisations: change(part.organisations, id, (organisation) => ({
      ...organisation,
      renamed: [...organisation.renamed, renaming],
    })),
  }),
};
