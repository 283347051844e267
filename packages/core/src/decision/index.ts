export { decision } from "./concept.ts";
export { takeDecision } from "./deciding/take-decision.ts";
export { saidOfIt } from "./done-by.ts";
export { DecisionCommand, DecisionFact } from "./events.ts";
export { type EverySeatAgrees, record as recordOfDecision } from "./evidence.ts";
export type { DecisionRefusal, Made as MadeOfDecision } from "./refusals.ts";
export { isAppointedThen } from "./rules/answers-still-stand.ts";
export { CertificateFault, type FalseCertificate, QUO_6, untrueWhenGiven } from "./rules/certificate-stands.ts";
export { charterChangedBy, contradictedSince } from "./rules/charter-stands.ts";
export { DEC_6 } from "./rules/comes-back.ts";
export { CON_5 } from "./rules/nothing-left-unowned.ts";
export { DEC_2 } from "./rules/one-commitment-per-party.ts";
export {
  DEC_1,
  type NobodyNamed,
  type OwnerInForce,
  OwnerNotInForce,
  ownerIfNamed,
  ownerInForce,
} from "./rules/one-owner.ts";
export { DEC_7 } from "./rules/only-open-commitments.ts";
export { CON_8 } from "./rules/unknown-rule-stated.ts";
export {
  AnswerHad,
  Certificate,
  type Commitment,
  CorrespondenceCertificate,
  type CorrespondenceDecision,
  Duty,
  decisionFields,
  Effect,
  type MeetingDecision,
  PaperSent,
  ReportBack,
  Strength,
  type TakenDecision,
} from "./schema.ts";
export { commitmentNamed, commitmentsFrom, type DecisionPart, type DecisionState, decisionNamed } from "./state.ts";
export { CommitmentView, commitmentsOfDecision, commitmentsView, commitmentView } from "./views/commitments.ts";
export { DecisionAsTaken, DecisionLine, decisionAsTaken, decisionsView, restedOn } from "./views/decisions.ts";
export { FlagSince, flaggedSince } from "./views/flagged-since.ts";
export { wasThereToDecide } from "./views/who-decided.ts";
