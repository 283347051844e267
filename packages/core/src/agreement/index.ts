export { type AgreementRefusal, agreementDecider, type WithAgreements } from "./decider.ts";
export { AgreementCommand, AgreementFact } from "./events.ts";
export * from "./notice/index.ts";
export { AGR_2, AGR_3 } from "./rules/last-day-reachable.ts";
export { AGR_4, AGR_5 } from "./rules/notice-per-party.ts";
export { AGR_12, type ResponsibilityGap, responsibilityGap, successionOn } from "./rules/responsibility-gap.ts";
export { AGR_8 } from "./rules/successor-answered.ts";
export { AGR_1 } from "./rules/terms-make-sense.ts";
export {
  type Agreement,
  AgreementKind,
  agreementFields,
  noticeFields,
  Succession,
  terminationFields,
} from "./schema.ts";
export { type AgreementStatus, lastDayAimedAt, statusOn } from "./status.ts";
