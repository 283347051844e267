/**
 * Which act led to each fact of a collaboration. What has been there `since` a day, its act says `from` when.
 */
import type { OneOf } from "../kernel/index.ts";
import type { CollaborationFact } from "./events.ts";

/** The act that led to each. */
export const doneBy = {
  CollaborationFounded: "FoundCollaboration",
  OrganisationAdmitted: ({ since, ...said }: OneOf<CollaborationFact, "OrganisationAdmitted">) => ({
    ...said,
    from: since,
    type: "AdmitOrganisation" as const,
  }),
  OrganisationRenamed: "RenameOrganisation",
} as const;
