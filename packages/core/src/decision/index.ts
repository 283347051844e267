export {
  type DecisionRefusal,
  decisionDecider,
  hindranceOf,
  tableOf,
  takeDecision,
  type WithDecisions,
} from "./decider.ts";
export { DecisionCommand, DecisionFact } from "./events.ts";
export { DEC_6 } from "./rules/comes-back.ts";
export { DEC_2 } from "./rules/one-commitment-per-party.ts";
export { DEC_1 } from "./rules/one-owner.ts";
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
