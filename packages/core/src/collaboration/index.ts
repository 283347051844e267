export { collaboration } from "./concept.ts";
export { CollaborationCommand, CollaborationFact } from "./events.ts";
export { AreaCode, Organisation, OrganisationKind, OrganisationNumber, organisationFields } from "./schema.ts";
export { type CollaborationPart, type CollaborationState, organisationName } from "./state.ts";
export { organisationsView } from "./views/organisations.ts";
