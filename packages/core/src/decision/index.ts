export { decisionDecider } from "./decider.ts";
export { takeDecision } from "./deciding/take-decision.ts";
export { DecisionCommand, DecisionFact } from "./events.ts";
export type { DecidedFact, DecisionRefusal } from "./refusals.ts";
export { DEC_6 } from "./rules/comes-back.ts";
export { CON_5 } from "./rules/nothing-left-unowned.ts";
export { DEC_2 } from "./rules/one-commitment-per-party.ts";
export { DEC_1, type OwnerNotInForce, ownerInForce } from "./rules/one-owner.ts";
export { DEC_7 } from "./rules/only-open-commitments.ts";
export {
  Certificate,
  type Commitment,
  Duty,
  decisionFields,
  Effect,
  Owner,
  ReportBack,
  Strength,
  type TakenDecision,
} from "./schema.ts";
export type { WithDecisions } from "./state.ts";
export { hindranceOf, tableOf } from "./table.ts";
