/**
 * The facts and commands of decisions, referrals, deferrals and commitments.
 *
 * These names are storage: they are never renamed, only added to.
 */
import * as Schema from "effect/Schema";
import { charterWishFields, Owner, othersThan } from "../constellation/index.ts";
import { CalendarDate, command, Id, Instant, MadeId, record, Wording } from "../kernel/index.ts";
import { entered, unopeningFields } from "../meeting/index.ts";
import {
  Certificate,
  CorrespondenceCertificate,
  charterChangeFields,
  commitmentCorrectionFields,
  commitmentFields,
  decisionFields,
  deferralFields,
  Effect,
  handOverFields,
  meaningFields,
  ownerStatedFields,
  referralFields,
  reportFields,
  Strength,
  tasksFields,
  tasksOfRecordedDecisionFields,
  tasksOfRecordedItemFields,
} from "./schema.ts";

const { duties: _duties, effect: _effect, note: _note, goesOn: _goesOn, ...taken } = decisionFields;

export const DecisionFact = Schema.Union([
  record("DecisionTaken", {
    ...taken,
    effect: Effect,
    body: Id,
    day: CalendarDate,
    certificate: Certificate,
    ...entered,
  }),
  record("DecisionTakenByCorrespondence", {
    decision: Id,
    correspondence: Id,
    body: Id,
    day: CalendarDate,
    at: Instant,
    text: Wording,
    strength: Strength,
    effect: Effect,
    owner: Owner,
    certificate: CorrespondenceCertificate,
    ...entered,
  }),
  record("CommitmentMade", { ...commitmentFields, since: CalendarDate }),
  record("CommitmentReported", reportFields),
  record("CommitmentOwnerStated", ownerStatedFields),
  record("CommitmentCorrected", { ...commitmentCorrectionFields, on: CalendarDate }),
  record("DecisionMeant", { ...meaningFields, on: CalendarDate }),
  record("BodyHandedOver", {
    ...handOverFields,
    decisions: Schema.Array(Id),
    commitments: Schema.Array(MadeId),
    reportBacks: Schema.Array(MadeId),
  }),
]);
export type DecisionFact = typeof DecisionFact.Type;

export const DecisionCommand = Schema.Union([
  command("TakeDecision", decisionFields),
  command("ReferItem", referralFields),
  command("DeferItem", deferralFields),
  command("MakeCommitments", tasksFields),
  command("RecordTasks", tasksOfRecordedItemFields),
  command("RecordTasksOfDecision", tasksOfRecordedDecisionFields),
  command("ReportCommitment", reportFields),
  command("StateCommitmentOwner", ownerStatedFields)
    .check(othersThan("owner"))
    .annotate({ identifier: "StateCommitmentOwner" }),
  command("CorrectCommitment", commitmentCorrectionFields),
  command("SayWhatWasMeant", meaningFields),
  command("ChangeCharter", charterChangeFields),
  command("StateCharter", charterWishFields),
  command("HandOverBody", handOverFields),
  command("DissolveBody", { body: Id, lastDay: CalendarDate }),
  /** What has come of a meeting is known here: what was said at it, and what is to be done. */
  command("UnopenMeeting", unopeningFields),
]);
export type DecisionCommand = typeof DecisionCommand.Type;
