/**
 * Which act led to each fact of a meeting.
 */
import type { OneOf } from "../kernel/index.ts";
import type { MeetingFact } from "./events.ts";
import type { Outcome } from "./schema.ts";

/** How an item is ended so, as far as a meeting by itself can end one: deciding, referring and deferring are other concepts' acts. */
const ends = {
  noted: "NoteItem",
  proposed: "StateProposal",
  discussed: "ConcludeDialogue",
  brokenOff: "BreakOffTreatment",
  withdrawn: "WithdrawItem",
  lapsed: "LapseItem",
  decided: undefined,
  referred: undefined,
  deferred: undefined,
} as const satisfies { readonly [Kind in Outcome["kind"]]: string | undefined };

/** The act that led to each. Whoever calls a roll or relieves somebody lets people arrive and leave. */
export const doneBy = {
  MeetingCalled: "CallMeeting",
  ItemPlaced: "PlaceItem",
  PaperRegistered: "RegisterPaper",
  PaperDistributed: "DistributePaper",
  MeetingOpened: "OpenMeeting",
  PeopleArrived: ({ people, ...fact }: OneOf<MeetingFact, "PeopleArrived">) => ({
    ...fact,
    type: "RecordArrivals" as const,
    people: people.map(({ organisation: _, ...person }) => person),
  }),
  PeopleLeft: "RecordDepartures",
  TreatmentOpened: "OpenTreatment",
  ItemConcluded: ({ outcome, ...fact }: OneOf<MeetingFact, "ItemConcluded">) => {
    const type = ends[outcome.kind];
    return type === undefined ? undefined : { ...fact, ...outcome, type };
  },
  MeetingClosed: "CloseMeeting",
  ReplyReceived: "RecordReply",
  LinkChanged: "RecordLink",
  ModeChanged: "ChangeMode",
  PresenceCorrected: "CorrectPresence",
  GuestsArrived: "RecordGuests",
  RecusalRecorded: "RecordRecusal",
  RecusalWithdrawn: "WithdrawRecusal",
  MeetingMoved: "MoveMeeting",
  MeetingCancelled: "CancelMeeting",
  NotesDrafted: "DraftNotes",
  NotesAdjusted: "AdjustNotes",
  NoticeWaived: "WaiveNotice",
  /** Whoever knows what has been said decides that. */
  MeetingUnopened: null,
  RecessTaken: "TakeRecess",
  MeetingResumed: "ResumeMeeting",
} as const;
