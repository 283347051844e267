export { agreement } from "./concept.ts";
export { AgreementCommand, AgreementFact } from "./events.ts";
export type { Agreement, AgreementVersion } from "./model.ts";
export * from "./notice/index.ts";
export type { AgreementRefusal } from "./refusals.ts";
export { AGR_14 } from "./rules/amended-never-edited.ts";
export { AGR_6 } from "./rules/days-that-never-move.ts";
export { AGR_13 } from "./rules/every-party-approves.ts";
export { AGR_7, decidedLastDay, EndedBy, type Ending } from "./rules/how-it-ends.ts";
export { AGR_2, AGR_3 } from "./rules/last-day-reachable.ts";
export { AGR_11, type DecideInTime, decideInTime, leadTimeOn } from "./rules/last-meeting-to-decide.ts";
export {
  AGR_9,
  latestReviewOn,
  type NextEnd,
  nextEndOn,
  nextReviewOn,
} from "./rules/looked-over-in-time.ts";
export { AGR_4, AGR_5 } from "./rules/notice-per-party.ts";
export { AGR_12, type ResponsibilityGap, responsibilityGap, successionOn } from "./rules/responsibility-gap.ts";
export { AGR_8 } from "./rules/successor-answered.ts";
export { AGR_1 } from "./rules/terms-make-sense.ts";
export { AGR_10 } from "./rules/unknown-is-unknown.ts";
export {
  AgreementKind,
  agreementFields,
  Finding,
  noticeFields,
  RegisterEntry,
  Review,
  Succession,
  terminationFields,
  WithdrawalClause,
} from "./schema.ts";
export { type AgreementPart, type AgreementState, agreementNamed, agreementTitle, dependentsOf } from "./state.ts";
export { type AgreementStatus, lastDayAimedAt, statusOn } from "./status.ts";
export { effectOf, isSpent, noticesIn, versionOn } from "./versions.ts";
export { AgreementStanding, AgreementView, LeadTimeView } from "./views/agreement-view.ts";
export { agreementsView, agreementView, leadTimesOf } from "./views/agreements.ts";
export { CascadeStep } from "./views/cascade.ts";
export { Coverage, InventoryView, inventoryView } from "./views/inventory.ts";
export { Lane, LaneMark, TimelineView, timelineView, usualTimeline } from "./views/timeline.ts";
