export {
  itemNamed,
  type MeetingRefusal,
  meetingDecider,
  meetingNamed,
  type WithMeetings,
} from "./decider.ts";
export { MeetingCommand, MeetingFact } from "./events.ts";
export * from "./quorum/index.ts";
export { type EqualPapers, equalPapers, PAP_1, type PapersNotEqual } from "./rules/equal-papers.ts";
export { MTG_2 } from "./rules/every-item-has-an-outcome.ts";
export { MTG_1, notADecisionItem, openTreatment } from "./rules/in-an-open-treatment.ts";
export {
  charterOf,
  type EmptySeat,
  type NotQuorate,
  QUO_1,
  QUO_2,
  QUO_3,
  type Quorate,
  type QuorumNotKnown,
  quorumOfTreatment,
  quorumQuestionOf,
} from "./rules/quorum-of-treatment.ts";
export { MTG_4 } from "./rules/the-log-adds-up.ts";
export { MTG_3 } from "./rules/while-the-meeting-is-open.ts";
export {
  Arrival,
  ContentHash,
  Departure,
  EarlierItem,
  type Item,
  ItemKind,
  itemFields,
  type Meeting,
  type MeetingState,
  type MeetingStatus,
  meetingFields,
  Outcome,
  type Paper,
  type Presence,
  type Treatment,
} from "./schema.ts";
