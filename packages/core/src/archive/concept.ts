/**
 * What is known from old papers only, as the book needs to know it.
 */
import { bearsOnNothing, concept, count } from "../kernel/index.ts";
import { bringBackRecordedItem } from "./deciding/coming-back.ts";
import { recordDecision, recordMeeting, strikeRecordedDecision, strikeRecordedMeeting } from "./deciding/recording.ts";
import { doneBy } from "./done-by.ts";
import { ArchiveCommand, ArchiveFact } from "./events.ts";
import { record } from "./evidence.ts";
import { evolve } from "./evolve.ts";
import { archiveRefusals } from "./refusals.ts";
import { ARC_4 } from "./rules/put-off-until-back.ts";
import { ARC_3 } from "./rules/struck-with-a-reason.ts";
import { ARC_2 } from "./rules/there-then.ts";
import { ARC_1 } from "./rules/told-not-certified.ts";
import {
  type ArchiveState,
  bodyOfRecordedDecision,
  bodyOfRecordedMeeting,
  nothingRecorded,
  recordedDecisionText,
  recordedMeetingTitle,
} from "./state.ts";
import { recordedPutOffDue } from "./views/due.ts";
import { recordedDecisionsFound, recordedMeetingsFound } from "./views/found.ts";

export const archive = concept({
  name: "archive",
  part: nothingRecorded,
  commands: ArchiveCommand,
  facts: ArchiveFact,
  refusals: archiveRefusals,
  rules: [ARC_1, ARC_2, ARC_3, ARC_4],
  decide: {
    RecordMeeting: recordMeeting,
    RecordDecision: recordDecision,
    StrikeRecordedMeeting: strikeRecordedMeeting,
    StrikeRecordedDecision: strikeRecordedDecision,
    BringBackRecordedItem: bringBackRecordedItem,
  },
  evolve,
  bearsOn: {
    MeetingRecorded: bearsOnNothing,
    DecisionRecorded: bearsOnNothing,
    RecordedMeetingStruck: bearsOnNothing,
    RecordedDecisionStruck: bearsOnNothing,
    RecordedItemCameBack: bearsOnNothing,
  },
  doneBy,
  record,
  kinds: {
    recordedMeeting: { named: recordedMeetingTitle, found: recordedMeetingsFound, ofBody: bodyOfRecordedMeeting },
    recordedDecision: { named: recordedDecisionText, found: recordedDecisionsFound, ofBody: bodyOfRecordedDecision },
  },
  holds: {
    recordedMeetings: ({ meetings }: ArchiveState) => count(meetings),
    recordedDecisions: ({ decisions }: ArchiveState) => count(decisions),
  },
  due: { kinds: ["recordedPutOff"], about: ["recordedMeeting"], entries: recordedPutOffDue },
});
