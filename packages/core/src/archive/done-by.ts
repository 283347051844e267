/**
 * Which act led to each fact of what is known from old papers. The book adds when it was entered, and by whom.
 */
import type { OneOf } from "../kernel/index.ts";
import type { ArchiveFact } from "./events.ts";

/** The act that led to each. */
export const doneBy = {
  MeetingRecorded: ({ since: _, enteredBy: __, ...said }: OneOf<ArchiveFact, "MeetingRecorded">) => ({
    ...said,
    type: "RecordMeeting" as const,
  }),
  DecisionRecorded: ({ since: _, enteredBy: __, ...said }: OneOf<ArchiveFact, "DecisionRecorded">) => ({
    ...said,
    type: "RecordDecision" as const,
  }),
  RecordedItemCameBack: ({ since: _, enteredBy: __, ...said }: OneOf<ArchiveFact, "RecordedItemCameBack">) => ({
    ...said,
    type: "BringBackRecordedItem" as const,
  }),
  RecordedMeetingStruck: ({ on: _, ...said }: OneOf<ArchiveFact, "RecordedMeetingStruck">) => ({
    ...said,
    type: "StrikeRecordedMeeting" as const,
  }),
  RecordedDecisionStruck: ({ on: _, ...said }: OneOf<ArchiveFact, "RecordedDecisionStruck">) => ({
    ...said,
    type: "StrikeRecordedDecision" as const,
  }),
} as const;
