/**
 * The collaboration, as the book needs to know it.
 */
import { bearsOnNothing, concept, count } from "../kernel/index.ts";
import { admitOrganisation, foundCollaboration, renameOrganisation } from "./deciding/taking-part.ts";
import { doneBy } from "./done-by.ts";
import { CollaborationCommand, CollaborationFact } from "./events.ts";
import { record } from "./evidence.ts";
import { evolve } from "./evolve.ts";
import { BOOK_4, NotRenamed } from "./rules/called-from-a-day.ts";
import { type CollaborationState, nothingFounded, organisationName } from "./state.ts";
import { organisationsFound } from "./views/found.ts";

export const collaboration = concept({
  name: "collaboration",
  part: nothingFounded,
  commands: CollaborationCommand,
  facts: CollaborationFact,
  refusals: [NotRenamed],
  rules: [BOOK_4],
  decide: {
    FoundCollaboration: foundCollaboration,
    AdmitOrganisation: admitOrganisation,
    RenameOrganisation: renameOrganisation,
  },
  evolve,
  bearsOn: {
    CollaborationFounded: bearsOnNothing,
    OrganisationAdmitted: bearsOnNothing,
    OrganisationRenamed: bearsOnNothing,
  },
  doneBy,
  record,
  kinds: { collaboration: {}, organisation: { named: organisationName, found: organisationsFound } },
  holds: { organisations: ({ organisations }: CollaborationState) => count(organisations) },
});
