export { meetingDecider } from "./decider.ts";
export { MeetingCommand, MeetingFact } from "./events.ts";
export * from "./forecast/index.ts";
export * from "./quorum/index.ts";
export { charterOf, presenceUntil, quorumQuestionOf, quorumValuesOf } from "./quorum-question.ts";
export type { MeetingRefusal } from "./refusals.ts";
export { MTG_5 } from "./rules/called-in-time.ts";
export { type EqualPapers, equalPapers, PAP_1, type PapersNotEqual } from "./rules/equal-papers.ts";
export { endOf, MTG_2 } from "./rules/every-item-has-an-outcome.ts";
export { MTG_1, notADecisionItem, openTreatment } from "./rules/in-an-open-treatment.ts";
export { adjustmentDue } from "./rules/notes-adjusted.ts";
export {
  type EmptySeat,
  type NotQuorate,
  QUO_1,
  QUO_2,
  QUO_3,
  type Quorate,
  type QuorumNotKnown,
  quorumOfTreatment,
} from "./rules/quorum-of-treatment.ts";
export { QUO_4 } from "./rules/recusal.ts";
export { QUO_5 } from "./rules/remote-presence.ts";
export { QUO_7 } from "./rules/second-call.ts";
export { MTG_4 } from "./rules/the-log-adds-up.ts";
export { MTG_3 } from "./rules/while-the-meeting-is-open.ts";
export {
  Arrival,
  ContentHash,
  type Correction,
  Departure,
  EarlierItem,
  Guest,
  type Item,
  ItemKind,
  itemFields,
  Link,
  LinkChange,
  type Meeting,
  type MeetingState,
  type MeetingStatus,
  meetingFields,
  type Notes,
  Outcome,
  type Paper,
  PlannedTimes,
  type Presence,
  Reply,
  type Treatment,
} from "./schema.ts";
export { bodyOf, itemNamed, meetingNamed, type WithMeetings } from "./state.ts";
