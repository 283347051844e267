/**
 * The facts and commands of a collaboration.
 *
 * These names are storage: they are never renamed, only added to.
 */
import * as Schema from "effect/Schema";
import { CalendarDate, command, record } from "../kernel/index.ts";
import { collaborationFields, organisationFields, organisationNameFields } from "./schema.ts";

export const CollaborationFact = Schema.Union([
  record("CollaborationFounded", collaborationFields),
  record("OrganisationAdmitted", { ...organisationFields, since: CalendarDate }),
  record("OrganisationRenamed", organisationNameFields),
]);
export type CollaborationFact = typeof CollaborationFact.Type;

export const CollaborationCommand = Schema.Union([
  command("FoundCollaboration", collaborationFields),
  command("AdmitOrganisation", { ...organisationFields, from: Schema.optionalKey(CalendarDate) }),
  command("RenameOrganisation", organisationNameFields),
]);
export type CollaborationCommand = typeof CollaborationCommand.Type;
