/**
 * The table of acts on a meeting: in which states each fits, and, where it says a moment, what that must follow.
 *
 * One row an act; complete by type. `acts-have-their-moment.ts` and `while-the-meeting-is-open.ts` read it. An act that fits in
 * any state has its row as well: that nothing asks about its state is part of the table, which its test goes through.
 */
import type { MeetingCommand } from "./events.ts";
import type { MeetingStatus } from "./model.ts";

/** Where a meeting stands. */
export type State = MeetingStatus["is"];

/** What the moment of an act is held against. */
export interface Moment {
  /** The day the meeting was called for alone, or any day it sits. */
  readonly on: "firstDay" | "itsDays";
  /**
   * What it must not come before: the opening; also every treatment that has run, and the beginning of the one that runs;
   * or everything that has been recorded.
   */
  readonly after: "nothing" | "opening" | "treatments" | "everything";
  /** Whether it is entered as a correction, with a reason, when it comes before what it must follow. */
  readonly corrected?: true;
  /** Whether it can happen while the meeting is in recess; `thatDay`: until the day on which the meeting goes on. */
  readonly inRecess: boolean | "thatDay";
}

interface Act {
  readonly in: ReadonlyArray<State>;
}

interface Timed extends Act {
  readonly moment: Moment;
}

const anyState: ReadonlyArray<State> = ["called", "open", "closed", "cancelled"];
const notOver = { in: ["called", "open"] } as const;
const called = { in: ["called"] } as const;
/** Who comes and goes: an entry that would change a treatment that has run is a correction, with a reason. */
const presence = {
  in: ["open"],
  moment: { on: "itsDays", after: "treatments", corrected: true, inRecess: "thatDay" },
} as const;
/** Taking an item up, and ending it. */
const treating = { in: ["open"], moment: { on: "itsDays", after: "treatments", inRecess: false } } as const;
const afterEverything = { in: ["open"], moment: { on: "itsDays", after: "everything", inRecess: true } } as const;

/** What is done to a meeting that is there: its own acts, and what other concepts do at it, by what that is. */
type Done = Exclude<MeetingCommand["type"], "CallMeeting"> | "EndItem" | "GiveTasks" | "UnopenMeeting";

/** The table. */
export const actsOnMeetings = {
  PlaceItem: notOver,
  RecordReply: notOver,
  MoveMeeting: called,
  CancelMeeting: called,
  HoldTogether: called,
  WaiveNotice: notOver,
  OpenMeeting: { in: ["called"], moment: { on: "firstDay", after: "nothing", inRecess: false } },
  UnopenMeeting: { in: ["open"] },
  CallRoll: presence,
  RecordArrivals: presence,
  RecordDepartures: presence,
  RelieveSeat: presence,
  RecordLink: presence,
  ChangeMode: presence,
  RecordGuests: { in: ["open"], moment: { on: "itsDays", after: "opening", inRecess: "thatDay" } },
  OpenTreatment: treating,
  NoteItem: treating,
  StateProposal: treating,
  ConcludeDialogue: treating,
  BreakOffTreatment: treating,
  WithdrawItem: treating,
  LapseItem: treating,
  EndItem: treating,
  GiveTasks: { in: ["open", "closed"] },
  /** Also in a recess, which is put off to another day so. */
  TakeRecess: afterEverything,
  ResumeMeeting: afterEverything,
  CloseMeeting: afterEverything,
  CorrectPresence: { in: ["open", "closed"] },
  RecordRecusal: { in: anyState },
  WithdrawRecusal: { in: anyState },
  RegisterPaper: { in: anyState },
  DistributePaper: { in: anyState },
  CorrectItemTitle: { in: anyState },
  DraftNotes: { in: anyState },
  /** Its own rule says so, with what is the matter besides (MTG-10). */
  AdjustNotes: { in: ["closed"] },
} as const satisfies { readonly [Type in Done]: Act | Timed };

/** An act on a meeting. */
export type ActOnMeeting = keyof typeof actsOnMeetings;

/** An act that says its moment. */
export type TimedAct = {
  readonly [Type in ActOnMeeting]: (typeof actsOnMeetings)[Type] extends Timed ? Type : never;
}[ActOnMeeting];
