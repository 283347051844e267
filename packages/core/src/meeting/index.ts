export { meeting } from "./concept.ts";
export { concluded, noteOf } from "./deciding/treatments.ts";
export { MeetingCommand, MeetingFact } from "./events.ts";
export { type ComesBack, type MeetingDemands, type OutcomeDemands, record as recordOfMeeting } from "./evidence.ts";
export * from "./forecast/index.ts";
export { flagsOfTwoRooms } from "./in-two-rooms.ts";
export { presenceUntil, thereByAppointment } from "./log-for-quorum.ts";
export type { Correction, Item, Meeting, MeetingStatus, Notes, Paper, Presence, Recess, Treatment } from "./model.ts";
export * from "./quorum/index.ts";
export {
  askedAgain,
  charterJudging,
  charterOf,
  quorumQuestionOf,
  quorumValuesOf,
  recusalsUntil,
} from "./quorum-question.ts";
export type { Made as MadeOfMeeting, MeetingRefusal } from "./refusals.ts";
export {
  enteredAfterwards,
  type Happened,
  isOnItsDays,
  MTG_6,
  type NotYet,
  notAhead,
} from "./rules/acts-have-their-moment.ts";
export { MTG_5 } from "./rules/called-in-time.ts";
export {
  EnteredAfterwards,
  type EqualPapers,
  equalPapers,
  PAP_1,
  PaperHad,
  PapersNotEqual,
} from "./rules/equal-papers.ts";
export { endOf, MTG_2 } from "./rules/every-item-has-an-outcome.ts";
export { MTG_8, type SameGroup, sameGroup, seatsTurnOut } from "./rules/group-it-opened-with.ts";
export {
  type DecisionItem,
  isForDeciding,
  MTG_1,
  type OpenTreatment,
  openTreatment,
} from "./rules/in-an-open-treatment.ts";
export { MTG_9, type NoMinutesYet } from "./rules/minutes-of-a-meeting-held.ts";
export { adjustmentDue } from "./rules/notes-adjusted.ts";
export type { NoticeHeld } from "./rules/notice-held.ts";
export {
  EmptySeat,
  NotQuorate,
  QUO_1,
  QUO_2,
  QUO_3,
  type Quorate,
  type QuorumNotKnown,
  quorumOfTreatment,
} from "./rules/quorum-of-treatment.ts";
export { MTG_7, nothingHappened } from "./rules/recess.ts";
export { QUO_4, recusedFor } from "./rules/recusal.ts";
export { QUO_5 } from "./rules/remote-presence.ts";
export { QUO_7 } from "./rules/second-call.ts";
export { NothingCorrected, type SaysOtherwise, saysOtherwise } from "./rules/text-corrected.ts";
export { MTG_4 } from "./rules/the-log-adds-up.ts";
export { type HasSat, hasSat, inItsState, MTG_3 } from "./rules/while-the-meeting-is-open.ts";
export {
  Arrival,
  ContentHash,
  Departure,
  EarlierItem,
  entered,
  Guest,
  goesOn,
  ItemKind,
  itemFields,
  Link,
  LinkChange,
  MeetingForm,
  ModeChange,
  meetingFields,
  Outcome,
  PaperChange,
  PlannedTimes,
  Reply,
  TextBefore,
  unopeningFields,
} from "./schema.ts";
export {
  bodyOf,
  bodyOfMeeting,
  courseOf,
  itemNamed,
  type MeetingPart,
  type MeetingState,
  meetingNamed,
  meetingTitle,
  openedAt,
  placeOfPaper,
  seatsAt,
  sittingDay,
  sittingOf,
  treatmentNow,
} from "./state.ts";
export {
  canBeDecided,
  concernedBy,
  noticeOf,
  type OpenTable,
  onTheTable,
  papersFor,
  papersOf,
  quorumFor,
  type Table,
  tableOf,
} from "./table.ts";
export { CallView, ForecastView, forecastView } from "./views/forecast.ts";
export { ItemView, OutcomeOfItem, TreatmentOfItem } from "./views/items.ts";
export { MeetingLine, MeetingView, meetingsView, meetingView } from "./views/meetings.ts";
export { minutesView } from "./views/minutes.ts";
export { type ExplainObstacle, Obstacle, seatsIn } from "./views/obstacle.ts";
export { PaperVersion, versionsOf } from "./views/papers.ts";
export { PresenceView, RollSeat } from "./views/roll.ts";
export { ItemWhatIf, WhatIfView, whatIfSeatEmpty } from "./views/what-if.ts";
export { tookPart } from "./views/who-was-there.ts";
