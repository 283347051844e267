export { archive } from "./concept.ts";
export { ArchiveCommand, ArchiveFact } from "./events.ts";
export { type RecordIsStruck, type RecordStands, recordStands } from "./rules/struck-with-a-reason.ts";
export { type NotThereThen, type ThereThen, thereThen } from "./rules/there-then.ts";
export { RecordedItem, RecordedOutcome, RecordedRemark, Source } from "./schema.ts";
export {
  type ArchivePart,
  type ArchiveState,
  bodyOfRecordedDecision,
  bodyOfRecordedMeeting,
  recordedDecisionNamed,
  recordedDecisionText,
  recordedItemNamed,
  recordedMeetingNamed,
} from "./state.ts";
export {
  RecordedDecisionView,
  RecordedItemView,
  RecordedMeetingView,
  recordedDecisionsView,
  recordedDecisionView,
  recordedMeetingsView,
  recordedMeetingView,
} from "./views/recorded.ts";
