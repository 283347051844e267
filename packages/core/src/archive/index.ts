export { archive } from "./concept.ts";
export { ArchiveCommand, ArchiveFact } from "./events.ts";
export { RecordedItem, Source } from "./schema.ts";
export {
  type ArchivePart,
  type ArchiveState,
  bodyOfRecordedDecision,
  recordedDecisionNamed,
  recordedDecisionText,
  recordedMeetingNamed,
} from "./state.ts";
export {
  RecordedDecisionView,
  RecordedMeetingView,
  recordedDecisionsView,
  recordedDecisionView,
  recordedMeetingsView,
  recordedMeetingView,
} from "./views/recorded.ts";
