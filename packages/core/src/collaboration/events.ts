/**
 * The facts and commands of a collaboration.
 *
 * These names are storage: they are never renamed, only added to.
 */
import * as Schema from "effect/Schema";
import { CalendarDate, command, record } from "../kernel/index.ts";
import { collaborationFields, organisationFields } from "./schema.ts";

export const CollaborationFact = Schema.Union([
  record("CollaborationFounded", collaborationFields),
  record("OrganisationAdmitted", { ...organisationFields, since: CalendarDate }),
]);
export type CollaborationFact = typeof CollaborationFact.Type;

export const CollaborationCommand = Schema.Union([
  command("FoundCollaboration", collaborationFields),
  command("AdmitOrganisation", { ...organisationFields, from: Schema.optionalKey(CalendarDate) }),
]);
export type CollaborationCommand = typeof CollaborationCommand.Type;
