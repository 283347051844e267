export { askQuorum, assessQuorum, type CompiledQuorum, compileQuorum, quorumHoldsAt } from "./assess.ts";
export { describeQuorum, type QuorumNames, whyMissing } from "./explain.ts";
export { readQuorumQuestion } from "./faults.ts";
export {
  Counted,
  MissingSeat,
  QuorumAnswer,
  QuorumCharter,
  QuorumFlag,
  QuorumPresence,
  QuorumQuestion,
  QuorumSeat,
  Recess,
  Recusal,
  WhyMissing,
} from "./question.ts";
