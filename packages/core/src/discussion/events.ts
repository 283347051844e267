/**
 * The facts and commands of what is said about an item.
 *
 * These names are storage: they are never renamed, only added to.
 */
import * as Schema from "effect/Schema";
import { CalendarDate, command, MadeId, record, some } from "../kernel/index.ts";
import { entered } from "../meeting/index.ts";
import { answerFields, onItem, Remark, remarkCorrectionFields, strikeFields } from "./schema.ts";

export const DiscussionFact = Schema.Union([
  record("RemarkRecorded", { remark: MadeId, ...onItem, ...Remark.fields, ...entered }),
  record("RemarkAnswered", answerFields),
  record("RemarkStruck", { ...strikeFields, on: CalendarDate }),
  record("RemarkCorrected", { ...remarkCorrectionFields, on: CalendarDate }),
]);
export type DiscussionFact = typeof DiscussionFact.Type;

export const DiscussionCommand = Schema.Union([
  command("RecordRemarks", { ...onItem, remarks: some(Remark) }),
  command("AnswerRemark", answerFields),
  command("StrikeRemark", strikeFields),
  command("CorrectRemark", remarkCorrectionFields),
]);
export type DiscussionCommand = typeof DiscussionCommand.Type;
