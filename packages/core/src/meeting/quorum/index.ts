export { askQuorum, assessQuorum, type CompiledQuorum, compileQuorum, quorumHoldsAt } from "./assess.ts";
export { describeQuorum, type QuorumNames, whyMissing } from "./explain.ts";
export {
  Counted,
  LostBefore,
  MissingSeat,
  QuorumAnswer,
  QuorumCharter,
  QuorumFlag,
  QuorumPresence,
  QuorumQuestion,
  QuorumSeat,
  Recess,
  RecordedQuestion,
  Recusal,
  WhyMissing,
} from "./question.ts";
export { readQuorumQuestion } from "./read.ts";
