/**
 * The facts and commands of agreements.
 *
 * These names are storage: they are never renamed, only added to.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema";
import { CalendarDate, Id, record } from "../kernel/index.ts";
import { agreementFields, noticeFields, successionFields, terminationFields } from "./schema.ts";

export const AgreementFact = Schema.Union([
  record("AgreementRegistered", agreementFields),
  record("TerminationDecided", { agreement: Id, decision: Id, lastDay: CalendarDate, day: CalendarDate }),
  record("NoticeGiven", noticeFields),
  record("SuccessionAnswered", successionFields),
]);
export type AgreementFact = typeof AgreementFact.Type;

export const AgreementCommand = Schema.Union([
  record("RegisterAgreement", agreementFields),
  record("TerminateAgreement", terminationFields),
  record("GiveNotice", noticeFields),
  record("AnswerSuccession", successionFields),
]);
export type AgreementCommand = typeof AgreementCommand.Type;
