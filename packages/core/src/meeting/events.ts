/**
 * The facts and commands of meetings.
 *
 * These names are storage: they are never renamed, only added to.
 */
import * as Schema from "effect/Schema";
import { CalendarDate, command, Id, Instant, record, some, When, Wording } from "../kernel/index.ts";
import {
  Arrival,
  adjustmentFields,
  cancellationFields,
  correctionFields,
  Departure,
  distributionFields,
  entered,
  Guest,
  goesOn,
  itemFields,
  LinkChange,
  ModeChange,
  meetingFields,
  moveFields,
  notesFields,
  Outcome,
  openedWith,
  paperFields,
  recessFields,
  recordedRecusalFields,
  replyFields,
  rollFields,
  titleCorrectionFields,
  togetherFields,
  unopeningFields,
  waiverFields,
  withdrawnRecusalFields,
} from "./schema.ts";

const atMeeting = { meeting: Id, at: Instant };
const atItem = { ...atMeeting, item: Id };
const links = { ...atMeeting, people: some(LinkChange) };
const modes = { ...atMeeting, people: some(ModeChange) };
const guests = { ...atMeeting, people: some(Guest) };
/** One person on one seat is one, whatever else is said of them. */
const onASeat = { people: ["seat", "person"] };
/** Whether the call came later than the charter says, so that the seats must waive it. */
const short = { shortNotice: Schema.optionalKey(Schema.Literal(true)) };
/** An arrival with the organisation that the appointment gives the person. */
const placed = Schema.Array(Schema.Struct({ ...Arrival.fields, organisation: Schema.optionalKey(Id) }));

export const MeetingFact = Schema.Union([
  record("MeetingCalled", { ...meetingFields, ...short }),
  record("ItemPlaced", { ...itemFields, carries: Schema.optionalKey(Schema.Array(Id)) }),
  record("PaperRegistered", { ...paperFields, registeredOn: Schema.optionalKey(CalendarDate) }),
  record("PaperDistributed", { ...distributionFields, recordedAt: Schema.optionalKey(Instant) }),
  record("MeetingOpened", { ...atMeeting, ...openedWith, ...entered }),
  record("PeopleArrived", { ...atMeeting, people: placed, ...entered }),
  record("PeopleLeft", { ...atMeeting, people: some(Departure), ...entered }),
  record("TreatmentOpened", { ...atItem, ...entered }),
  /** An outcome of an item; where it goes on, the item stays on the table for a further one. */
  record("ItemConcluded", { ...atItem, outcome: Outcome, ...goesOn, ...entered }),
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
  record("MeetingsHeldTogether", togetherFields),
  record("NotesDrafted", notesFields),
  record("NotesAdjusted", adjustmentFields),
  record("NoticeWaived", waiverFields),
  record("MeetingUnopened", unopeningFields),
  record("RecessTaken", { ...recessFields, ...entered }),
  record("MeetingResumed", { ...atMeeting, group: openedWith.group, ...entered }),
  record("ItemTitleCorrected", { ...titleCorrectionFields, on: CalendarDate }),
]);
export type MeetingFact = typeof MeetingFact.Type;

export const MeetingCommand = Schema.Union([
  command("CallMeeting", meetingFields),
  command("PlaceItem", itemFields),
  command("RegisterPaper", paperFields),
  command("DistributePaper", { ...distributionFields, seats: Schema.optionalKey(some(Id)) }),
  command("OpenMeeting", atMeeting),
  command("RecordArrivals", { ...atMeeting, people: some(Arrival) }, onASeat),
  command("RecordDepartures", { ...atMeeting, people: some(Departure) }, onASeat),
  command("OpenTreatment", atItem),
  command("NoteItem", { ...atItem, note: Wording, decisionExpected: Schema.optionalKey(When), ...goesOn }),
  command("StateProposal", { ...atItem, text: Wording, ...goesOn }),
  command("ConcludeDialogue", { ...atItem, note: Schema.optionalKey(Wording), ...goesOn }),
  command("CloseMeeting", atMeeting),
  command("RecordReply", replyFields),
  command("CallRoll", rollFields, { remote: ["seat"], deputies: ["seat"] }),
  command("RelieveSeat", { ...atMeeting, seat: Id, by: Id, mode: Arrival.fields.mode, link: Arrival.fields.link }),
  command("RecordLink", links, onASeat),
  command("ChangeMode", modes, onASeat),
  command("CorrectPresence", correctionFields),
  command("RecordGuests", guests, { people: ["person"] }),
  command("RecordRecusal", recordedRecusalFields),
  command("WithdrawRecusal", withdrawnRecusalFields),
  command("BreakOffTreatment", { ...atItem, note: Schema.optionalKey(Wording) }),
  command("WithdrawItem", { ...atItem, reason: Wording }),
  command("LapseItem", { ...atItem, note: Schema.optionalKey(Wording) }),
  command("MoveMeeting", moveFields),
  command("CancelMeeting", cancellationFields),
  command("HoldTogether", togetherFields),
  command("DraftNotes", notesFields),
  command("AdjustNotes", adjustmentFields),
  command("WaiveNotice", waiverFields),
  command("TakeRecess", recessFields),
  command("ResumeMeeting", atMeeting),
  command("CorrectItemTitle", titleCorrectionFields),
]);
export type MeetingCommand = typeof MeetingCommand.Type;
