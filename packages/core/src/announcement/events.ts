/**
 * The facts and commands of what is told of decisions.
 *
 * These names are storage: they are never renamed, only added to.
 */
import * as Schema from "effect/Schema";
import { CalendarDate, command, record } from "../kernel/index.ts";
import { approvalFields, doneOn, draftFields, rewordingFields, tellingFields, withdrawalFields } from "./schema.ts";

const on = { on: CalendarDate };

export const AnnouncementFact = Schema.Union([
  record("AnnouncementDrafted", { ...draftFields, ...on }),
  record("AnnouncementReworded", { ...rewordingFields, ...on }),
  record("AnnouncementApproved", { ...approvalFields, ...on }),
  record("AnnouncementTold", { ...tellingFields, ...on }),
  record("AnnouncementWithdrawn", { ...withdrawalFields, ...on }),
]);
export type AnnouncementFact = typeof AnnouncementFact.Type;

export const AnnouncementCommand = Schema.Union([
  command("DraftAnnouncement", { ...draftFields, ...doneOn }),
  command("RewordAnnouncement", { ...rewordingFields, ...doneOn }),
  command("ApproveAnnouncement", { ...approvalFields, ...doneOn }),
  command("TellAnnouncement", { ...tellingFields, ...doneOn }),
  command("WithdrawAnnouncement", { ...withdrawalFields, ...doneOn }),
]);
export type AnnouncementCommand = typeof AnnouncementCommand.Type;
