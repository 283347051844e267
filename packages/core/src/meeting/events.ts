/**
 * The facts and commands of meetings.
 *
 * These names are storage: they are never renamed, only added to.
 */
import * as Schema from "effect/Schema";
import { CalendarDate, Id, Instant, record, When, Wording } from "../kernel/index.ts";
import {
  Arrival,
  adjustmentFields,
  cancellationFields,
  correctionFields,
  Departure,
  distributionFields,
  entered,
  Guest,
  itemFields,
  LinkChange,
  ModeChange,
  meetingFields,
  moveFields,
  notesFields,
  Outcome,
  paperFields,
  recessFields,
  recordedRecusalFields,
  replyFields,
  rollFields,
  unopeningFields,
  waiverFields,
  withdrawnRecusalFields,
} from "./schema.ts";

const atMeeting = { meeting: Id, at: Instant };
const atItem = { ...atMeeting, item: Id };
const some = <Each extends Schema.Constraint>(each: Each) =>
  Schema.Array(each).pipe(Schema.check(Schema.isMinLength(1)));
const links = { ...atMeeting, people: some(LinkChange) };
const modes = { ...atMeeting, people: some(ModeChange) };
const guests = { ...atMeeting, people: some(Guest) };
/** Whether the call came later than the charter says, so that the seats must waive it. */
const short = { shortNotice: Schema.optionalKey(Schema.Literal(true)) };
/** An arrival with the organisation that the appointment gives the person. */
const placed = Schema.Array(Schema.Struct({ ...Arrival.fields, organisation: Schema.optionalKey(Id) }));

export const MeetingFact = Schema.Union([
  record("MeetingCalled", { ...meetingFields, ...short }),
  record("ItemPlaced", { ...itemFields, carries: Schema.optionalKey(Schema.Array(Id)) }),
  record("PaperRegistered", paperFields),
  record("PaperDistributed", { ...distributionFields, recordedAt: Schema.optionalKey(Instant) }),
  record("MeetingOpened", { ...atMeeting, ...entered }),
  record("PeopleArrived", { ...atMeeting, people: placed, ...entered }),
  record("PeopleLeft", { ...atMeeting, people: some(Departure), ...entered }),
  record("TreatmentOpened", { ...atItem, ...entered }),
  record("ItemConcluded", { ...atItem, outcome: Outcome, ...entered }),
  record("MeetingClosed", { ...atMeeting, ...entered }),
  record("ReplyReceived", replyFields),
  record("LinkChanged", { ...links, ...entered }),
  record("ModeChanged", { ...modes, ...entered }),
  record("PresenceCorrected", { ...correctionFields, organisation: Schema.optionalKey(Id) }),
  record("GuestsArrived", { ...guests, ...entered }),
  record("RecusalRecorded", recordedRecusalFields),
  record("RecusalWithdrawn", { ...withdrawnRecusalFields, until: Schema.optionalKey(Instant) }),
  record("MeetingMoved", { ...moveFields, ...short }),
  record("MeetingCancelled", { ...cancellationFields, on: CalendarDate }),
  record("NotesDrafted", notesFields),
  record("NotesAdjusted", adjustmentFields),
  record("NoticeWaived", waiverFields),
  record("MeetingUnopened", unopeningFields),
  record("RecessTaken", { ...recessFields, ...entered }),
  record("MeetingResumed", { ...atMeeting, ...entered }),
]);
export type MeetingFact = typeof MeetingFact.Type;

export const MeetingCommand = Schema.Union([
  record("CallMeeting", meetingFields),
  record("PlaceItem", itemFields),
  record("RegisterPaper", paperFields),
  record("DistributePaper", distributionFields),
  record("OpenMeeting", atMeeting),
  record("RecordArrivals", { ...atMeeting, people: some(Arrival) }),
  record("RecordDepartures", { ...atMeeting, people: some(Departure) }),
  record("OpenTreatment", atItem),
  record("NoteItem", { ...atItem, note: Wording, decisionExpected: Schema.optionalKey(When) }),
  record("StateProposal", { ...atItem, text: Wording }),
  record("ConcludeDialogue", { ...atItem, note: Schema.optionalKey(Wording) }),
  record("CloseMeeting", atMeeting),
  record("RecordReply", replyFields),
  record("CallRoll", rollFields),
  record("RelieveSeat", { ...atMeeting, seat: Id, by: Id, mode: Arrival.fields.mode, link: Arrival.fields.link }),
  record("RecordLink", links),
  record("ChangeMode", modes),
  record("CorrectPresence", correctionFields),
  record("RecordGuests", guests),
  record("RecordRecusal", recordedRecusalFields),
  record("WithdrawRecusal", withdrawnRecusalFields),
  record("BreakOffTreatment", { ...atItem, note: Schema.optionalKey(Wording) }),
  record("WithdrawItem", { ...atItem, reason: Wording }),
  record("LapseItem", { ...atItem, note: Schema.optionalKey(Wording) }),
  record("MoveMeeting", moveFields),
  record("CancelMeeting", cancellationFields),
  record("DraftNotes", notesFields),
  record("AdjustNotes", adjustmentFields),
  record("WaiveNotice", waiverFields),
  record("UnopenMeeting", unopeningFields),
  record("TakeRecess", recessFields),
  record("ResumeMeeting", atMeeting),
]);
export type MeetingCommand = typeof MeetingCommand.Type;
