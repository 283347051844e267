export { type CollaborationState, collaborationDecider, type WithCollaboration } from "./decider.ts";
export { CollaborationCommand, CollaborationFact } from "./events.ts";
export { AreaCode, Organisation, OrganisationKind, OrganisationNumber, organisationFields } from "./schema.ts";
