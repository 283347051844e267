export { collaboration } from "./concept.ts";
export { CollaborationCommand, CollaborationFact } from "./events.ts";
export {
  type AnotherName,
  type Called,
  calledOn,
  canBeCalled,
  type NotRenamed,
} from "./rules/called-from-a-day.ts";
export { AreaCode, type Organisation, OrganisationKind, OrganisationNumber, organisationFields } from "./schema.ts";
export { type CollaborationPart, type CollaborationState, organisationName, organisationNamed } from "./state.ts";
export { BodyNameView, namesOf, OrganisationView, organisationsView, organisationView } from "./views/organisations.ts";
