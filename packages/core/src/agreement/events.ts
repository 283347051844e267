/**
 * The facts and commands of agreements.
 *
 * These names are storage: they are never renamed, only added to.
 */
import * as Schema from "effect/Schema";
import { CalendarDate, command, Id, record } from "../kernel/index.ts";
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

/** What must remain of a kind of organisation is said once for each kind. */
const clause = { "withdrawal.ofKind": ["kind"] };

export const AgreementCommand = Schema.Union([
  command("RegisterAgreement", agreementFields, clause),
  command("ImportAgreements", importFields, { "agreements.withdrawal.ofKind": ["kind"] }),
  command("ProposeAgreement", proposalFields, clause),
  command("ApproveAgreement", approvalFields),
  command("AmendAgreement", amendmentFields, clause),
  command("TerminateAgreement", terminationFields, { notices: ["party"] }),
  command("GiveNotice", noticeFields),
  command("ReceiveNotice", receiptFields),
  command("WithdrawNotice", noticeWithdrawalFields),
  command("AnswerSuccession", successionFields),
  command("ReviewAgreement", reviewFields),
  command("StateLeadTime", leadTimeFields),
]);
export type AgreementCommand = typeof AgreementCommand.Type;
