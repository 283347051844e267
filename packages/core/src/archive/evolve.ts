/**
 * What each fact changes of what is known from old papers only.
 */
import { change, type Evolving, put } from "../kernel/index.ts";
import type { ArchiveFact } from "./events.ts";
import { type ArchiveState, placeOf } from "./state.ts";

export const evolve: Evolving<ArchiveState, ArchiveFact> = {
  MeetingRecorded: (part, { type: _, ...meeting }) => ({
    ...part,
    meetings: put(part.meetings, meeting.recordedMeeting, meeting),
  }),
  DecisionRecorded: (part, { type: _, ...decision }) => ({
    ...part,
    decisions: put(part.decisions, decision.recordedDecision, decision),
  }),
  RecordedItemCameBack: (part, { recordedMeeting, item, in: where }) => ({
    ...part,
    cameBack: put(part.cameBack, placeOf({ recordedMeeting, item }), where),
  }),
  RecordedMeetingStruck: (part, { recordedMeeting, reason, on }) => ({
    ...part,
    meetings: change(part.meetings, recordedMeeting, (meeting) => ({ ...meeting, struck: { reason, on } })),
  }),
  RecordedDecisionStruck: (part, { recordedDecision, reason, on }) => ({
    ...part,
    decisions: change(part.decisions, recordedDecision, (decision) => ({ ...decision, struck: { reason, on } })),
  }),
};
