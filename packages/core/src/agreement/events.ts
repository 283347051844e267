/**
 * The facts and commands of agreements.
 *
 * These names are storage: they are never renamed, only added to.
 */
import * as Schema from "effect/Schema";
import { CalendarDate, Id, record } from "../kernel/index.ts";
import {
  agreementFields,
  amendmentFields,
  approvalFields,
  importFields,
  leadTimeFields,
  noticeFields,
  noticeWithdrawalFields,
  proposalFields,
  receiptFields,
  reviewFields,
  successionFields,
  terminationFields,
} from "./schema.ts";

export const AgreementFact = Schema.Union([
  record("AgreementRegistered", agreementFields),
  record("AgreementProposed", { ...proposalFields, on: CalendarDate }),
  record("AgreementApproved", approvalFields),
  record("AgreementConcluded", { agreement: Id, on: CalendarDate, decision: Schema.optionalKey(Id) }),
  record("AgreementAmended", { ...amendmentFields, on: CalendarDate }),
  record("AgreementReplaced", { agreement: Id, by: Id, lastDay: CalendarDate, on: CalendarDate }),
  record("TerminationDecided", { agreement: Id, decision: Id, lastDay: CalendarDate, day: CalendarDate }),
  record("NoticeGiven", noticeFields),
  record("NoticeReceived", receiptFields),
  record("NoticeWithdrawn", noticeWithdrawalFields),
  record("SuccessionAnswered", successionFields),
  record("AgreementReviewed", reviewFields),
  record("DecisionLeadTimeStated", leadTimeFields),
]);
export type AgreementFact = typeof AgreementFact.Type;

export const AgreementCommand = Schema.Union([
  record("RegisterAgreement", agreementFields),
  record("ImportAgreements", importFields),
  record("ProposeAgreement", proposalFields),
  record("ApproveAgreement", approvalFields),
  record("AmendAgreement", amendmentFields),
  record("TerminateAgreement", terminationFields),
  record("GiveNotice", noticeFields),
  record("ReceiveNotice", receiptFields),
  record("WithdrawNotice", noticeWithdrawalFields),
  record("AnswerSuccession", successionFields),
  record("ReviewAgreement", reviewFields),
  record("StateLeadTime", leadTimeFields),
]);
export type AgreementCommand = typeof AgreementCommand.Type;
