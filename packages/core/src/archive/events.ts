/**
 * The facts and commands of what is known from old papers only.
 *
 * These names are storage: they are never renamed, only added to.
 */
import * as Schema from "effect/Schema";
import { othersThan } from "../constellation/index.ts";
import { CalendarDate, command, Id, record, Wording } from "../kernel/index.ts";
import { cameBackFields, decisionFields, enteredFields, meetingFields } from "./schema.ts";

const struckMeeting = { recordedMeeting: Id, reason: Wording };
const struckDecision = { recordedDecision: Id, reason: Wording };

export const ArchiveFact = Schema.Union([
  record("MeetingRecorded", { ...meetingFields, ...enteredFields }),
  record("DecisionRecorded", { ...decisionFields, ...enteredFields }),
  record("RecordedMeetingStruck", { ...struckMeeting, on: CalendarDate }),
  record("RecordedDecisionStruck", { ...struckDecision, on: CalendarDate }),
  record("RecordedItemCameBack", { ...cameBackFields, ...enteredFields }),
]);
export type ArchiveFact = typeof ArchiveFact.Type;

export const ArchiveCommand = Schema.Union([
  command("RecordMeeting", meetingFields, { items: ["item"] }),
  command("RecordDecision", decisionFields).check(othersThan("owner")).annotate({ identifier: "RecordDecision" }),
  command("StrikeRecordedMeeting", struckMeeting),
  command("StrikeRecordedDecision", struckDecision),
  command("BringBackRecordedItem", cameBackFields),
]);
export type ArchiveCommand = typeof ArchiveCommand.Type;
