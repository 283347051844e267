/**
 * Meetings, as the book needs to know them.
 */
import { concept, count } from "../kernel/index.ts";
import { bearsOn } from "./bears-on.ts";
import { callMeeting, correctItemTitle, placeItem, recordReply } from "./deciding/call-and-agenda.ts";
import { cancelMeeting, holdTogether, moveMeeting, waiveNotice } from "./deciding/moving.ts";
import {
  adjustNotes,
  closeMeeting,
  draftNotes,
  openMeeting,
  resumeMeeting,
  takeRecess,
} from "./deciding/opening-and-closing.ts";
import { distributePaper, registerPaper } from "./deciding/papers.ts";
import {
  changeMode,
  correctPresence,
  recordArrivals,
  recordDepartures,
  recordGuests,
  recordLink,
  relieveSeat,
} from "./deciding/presence.ts";
import { recordRecusal, withdrawRecusal } from "./deciding/recusals.ts";
import { callRoll } from "./deciding/roll.ts";
import {
  breakOffTreatment,
  concludeDialogue,
  lapseItem,
  noteItem,
  openItem,
  stateProposal,
  withdrawItem,
} from "./deciding/treatments.ts";
import { doneBy } from "./done-by.ts";
import { MeetingCommand, MeetingFact } from "./events.ts";
import { record } from "./evidence.ts";
import { evolve } from "./evolve.ts";
import { meetingRefusals } from "./refusals.ts";
import { MTG_6 } from "./rules/acts-have-their-moment.ts";
import { MTG_5 } from "./rules/called-in-time.ts";
import { PAP_1 } from "./rules/equal-papers.ts";
import { MTG_2 } from "./rules/every-item-has-an-outcome.ts";
import { MTG_8 } from "./rules/group-it-opened-with.ts";
import { MTG_12 } from "./rules/held-together.ts";
import { MTG_1 } from "./rules/in-an-open-treatment.ts";
import { MTG_9 } from "./rules/minutes-of-a-meeting-held.ts";
import { MTG_10 } from "./rules/notes-adjusted.ts";
import { MTG_11 } from "./rules/put-off.ts";
import { QUO_1, QUO_2, QUO_3 } from "./rules/quorum-of-treatment.ts";
import { MTG_7 } from "./rules/recess.ts";
import { QUO_4 } from "./rules/recusal.ts";
import { QUO_5 } from "./rules/remote-presence.ts";
import { QUO_7 } from "./rules/second-call.ts";
import { PAP_2 } from "./rules/sent-to-everybody.ts";
import { TXT_1 } from "./rules/text-corrected.ts";
import { MTG_4 } from "./rules/the-log-adds-up.ts";
import { PAP_3 } from "./rules/what-changed.ts";
import { MTG_3 } from "./rules/while-the-meeting-is-open.ts";
import { saidSince } from "./said-since.ts";
import { bodyOfItem, bodyOfMeeting, type MeetingState, meetingTitle, noMeetings } from "./state.ts";
import { meetingCalendar } from "./views/calendar.ts";
import { meetingsDue, meetingsDueKinds } from "./views/due.ts";
import { itemsFound, meetingsFound } from "./views/found.ts";

export const meeting = concept({
  name: "meeting",
  part: noMeetings,
  commands: MeetingCommand,
  facts: MeetingFact,
  refusals: meetingRefusals,
  rules: [
    QUO_1,
    QUO_2,
    QUO_3,
    QUO_4,
    QUO_5,
    QUO_7,
    PAP_1,
    PAP_2,
    PAP_3,
    MTG_1,
    MTG_2,
    MTG_3,
    MTG_4,
    MTG_5,
    MTG_6,
    MTG_7,
    MTG_8,
    MTG_9,
    MTG_10,
    MTG_11,
    MTG_12,
    TXT_1,
  ],
  decide: {
    CallMeeting: callMeeting,
    PlaceItem: placeItem,
    CorrectItemTitle: correctItemTitle,
    RecordReply: recordReply,
    MoveMeeting: moveMeeting,
    CancelMeeting: cancelMeeting,
    HoldTogether: holdTogether,
    WaiveNotice: waiveNotice,
    RegisterPaper: registerPaper,
    DistributePaper: distributePaper,
    OpenMeeting: openMeeting,
    TakeRecess: takeRecess,
    ResumeMeeting: resumeMeeting,
    CallRoll: callRoll,
    RecordArrivals: recordArrivals,
    RecordDepartures: recordDepartures,
    RelieveSeat: relieveSeat,
    RecordLink: recordLink,
    ChangeMode: changeMode,
    RecordGuests: recordGuests,
    CorrectPresence: correctPresence,
    RecordRecusal: recordRecusal,
    WithdrawRecusal: withdrawRecusal,
    OpenTreatment: openItem,
    NoteItem: noteItem,
    StateProposal: stateProposal,
    ConcludeDialogue: concludeDialogue,
    BreakOffTreatment: breakOffTreatment,
    WithdrawItem: withdrawItem,
    LapseItem: lapseItem,
    CloseMeeting: closeMeeting,
    DraftNotes: draftNotes,
    AdjustNotes: adjustNotes,
  },
  evolve,
  bearsOn,
  doneBy,
  saidSince,
  record,
  kinds: {
    meeting: { named: meetingTitle, found: meetingsFound, ofBody: bodyOfMeeting },
    item: { found: itemsFound, ofBody: bodyOfItem },
    /** What papers are called, and how they are found, is told where all that is said of them is known. */
    paper: {},
    treatment: {},
  },
  holds: { meetings: ({ meetings }: MeetingState) => count(meetings) },
  due: { kinds: meetingsDueKinds, about: ["meeting", "item"], entries: meetingsDue },
  calendar: meetingCalendar,
});
