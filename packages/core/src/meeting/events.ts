/**
 * The facts and commands of meetings.
 *
 * These names are storage: they are never renamed, only added to.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema";
import { Id, Instant, record, When, Wording } from "../kernel/index.ts";
import { Arrival, Departure, distributionFields, itemFields, meetingFields, Outcome, paperFields } from "./schema.ts";

const atMeeting = { meeting: Id, at: Instant };
const atItem = { ...atMeeting, item: Id };
const arrivals = Schema.Array(Arrival).pipe(Schema.check(Schema.isMinLength(1)));
const departures = Schema.Array(Departure).pipe(Schema.check(Schema.isMinLength(1)));
/** An arrival with the organisation that the appointment gives the person. */
const placed = Schema.Array(Schema.Struct({ ...Arrival.fields, organisation: Schema.optionalKey(Id) }));

export const MeetingFact = Schema.Union([
  record("MeetingCalled", meetingFields),
  record("ItemPlaced", itemFields),
  record("PaperRegistered", paperFields),
  record("PaperDistributed", distributionFields),
  record("MeetingOpened", atMeeting),
  record("PeopleArrived", { ...atMeeting, people: placed }),
  record("PeopleLeft", { ...atMeeting, people: departures }),
  record("TreatmentOpened", atItem),
  record("ItemConcluded", { ...atItem, outcome: Outcome }),
  record("MeetingClosed", atMeeting),
]);
export type MeetingFact = typeof MeetingFact.Type;

export const MeetingCommand = Schema.Union([
  record("CallMeeting", meetingFields),
  record("PlaceItem", itemFields),
  record("RegisterPaper", paperFields),
  record("DistributePaper", distributionFields),
  record("OpenMeeting", atMeeting),
  record("RecordArrivals", { ...atMeeting, people: arrivals }),
  record("RecordDepartures", { ...atMeeting, people: departures }),
  record("OpenTreatment", atItem),
  record("NoteItem", { ...atItem, note: Wording, decisionExpected: Schema.optionalKey(When) }),
  record("StateProposal", { ...atItem, text: Wording }),
  record("ConcludeDialogue", { ...atItem, note: Schema.optionalKey(Wording) }),
  record("CloseMeeting", atMeeting),
]);
export type MeetingCommand = typeof MeetingCommand.Type;
