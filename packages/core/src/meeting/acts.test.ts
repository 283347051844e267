/**
 * The table of acts, gone through row by row: in a state that its row has an act is never refused for where the meeting
 * stands, and in every other state it always is.
 */
import { describe, expect, it } from "vitest";
import { type Command, day, type Fact, instant } from "../index.ts";
import { cancel, cancelled, move } from "../testing/moving.ts";
import { assembled, book, clock, closed, decide, ends, onTheDay, onTheTable, ready } from "../testing/small-world.ts";
import { type ActOnMeeting, actsOnMeetings, type State } from "./acts.ts";

const someone = { seat: "vaxjo/social", person: "p-vaxjo" };
const there = { meeting: "m", at: clock("10:30") };
const onItem = { ...there, item: "1" };
const why = { sv: "Skäl" };
const hash = "1".repeat(64);

/** Each act as it would be given. `EndItem` is any end that another concept gives, here a decision; `GiveTasks` is in `decision`. */
const given: { readonly [Act in ActOnMeeting]: Command } = {
  PlaceItem: { type: "PlaceItem", meeting: "m", item: "9", title: why, kinds: ["dialogue"] },
  RecordReply: { type: "RecordReply", meeting: "m", seat: someone.seat, reply: "coming" },
  MoveMeeting: move("2024-06-07"),
  CancelMeeting: cancel,
  HoldTogether: { type: "HoldTogether", meeting: "m", with: ["a"] },
  WaiveNotice: { type: "WaiveNotice", meeting: "m", seats: [someone.seat], on: day("2024-05-02") },
  OpenMeeting: { type: "OpenMeeting", ...there },
  UnopenMeeting: { type: "UnopenMeeting", meeting: "m", reason: why },
  CallRoll: { type: "CallRoll", ...there },
  RecordArrivals: { type: "RecordArrivals", ...there, people: [{ ...someone, as: "holder", mode: "room" }] },
  RecordDepartures: { type: "RecordDepartures", ...there, people: [someone] },
  RelieveSeat: { type: "RelieveSeat", ...there, seat: "ljungby/social", by: "p-deputy", mode: "room" },
  RecordLink: { type: "RecordLink", ...there, people: [{ ...someone, link: "lost" }] },
  ChangeMode: { type: "ChangeMode", ...there, people: [{ ...someone, mode: "remote" }] },
  RecordGuests: { type: "RecordGuests", ...there, people: [{ person: "g", as: why }] },
  OpenTreatment: { type: "OpenTreatment", ...onItem },
  NoteItem: { type: "NoteItem", ...onItem, note: why },
  StateProposal: { type: "StateProposal", ...onItem, text: why },
  ConcludeDialogue: { type: "ConcludeDialogue", ...onItem },
  BreakOffTreatment: { type: "BreakOffTreatment", ...onItem },
  WithdrawItem: { type: "WithdrawItem", ...onItem, reason: why },
  LapseItem: { type: "LapseItem", ...onItem },
  EndItem: { ...decide, at: there.at },
  GiveTasks: {
    type: "MakeCommitments",
    meeting: "m",
    item: "1",
    tasks: [{ text: why, on: { kind: "organisation", id: "vaxjo" } }],
  },
  CorrectItemTitle: { type: "CorrectItemTitle", meeting: "m", item: "1", title: why, reason: why },
  TakeRecess: { type: "TakeRecess", ...there },
  ResumeMeeting: { type: "ResumeMeeting", ...there },
  CloseMeeting: { type: "CloseMeeting", ...there },
  CorrectPresence: {
    type: "CorrectPresence",
    meeting: "m",
    ...someone,
    was: clock("09:00"),
    now: { from: clock("09:01"), until: null },
    reason: why,
  },
  RecordRecusal: { type: "RecordRecusal", meeting: "m", item: "1", ...someone, ground: why },
  WithdrawRecusal: { type: "WithdrawRecusal", meeting: "m", item: "1", ...someone, reason: why },
  RegisterPaper: { type: "RegisterPaper", meeting: "m", item: "1", paper: "plan", version: "1", title: why, hash },
  DistributePaper: {
    type: "DistributePaper",
    paper: "sent",
    version: "1",
    seats: [someone.seat],
    at: instant("2024-04-20T12:00:00+02:00"),
  },
  DraftNotes: { type: "DraftNotes", meeting: "m", noteTakers: [someone.seat], hash },
  AdjustNotes: { type: "AdjustNotes", meeting: "m", adjuster: someone.seat, on: day("2024-05-03") },
};

const paper = { paper: "sent", version: "1", title: why, hash };
const called: ReadonlyArray<Fact> = [
  ...ready,
  { type: "PaperRegistered", meeting: "m", item: "1", ...paper },
  { type: "MeetingCalled", meeting: "a", body: "au", day: day("2024-05-03"), title: why },
];
const open: ReadonlyArray<Fact> = [...called, ...assembled.slice(ready.length)];
const lapsed = { kind: "lapsed" } as const;
const books: { readonly [Each in State]: ReadonlyArray<Fact> } = {
  called,
  open,
  closed: [...open, ends(lapsed), { ...ends(lapsed), item: "2" } as Fact, closed],
  cancelled: [...called, cancelled],
};
const states = Object.keys(books) as ReadonlyArray<State>;

const outcomeOf = (facts: ReadonlyArray<Fact>, act: ActOnMeeting) =>
  book.given(...facts).when(given[act], onTheDay).outcome;
const refusedForItsState = (facts: ReadonlyArray<Fact>, act: ActOnMeeting): boolean => {
  const outcome = outcomeOf(facts, act);
  if (outcome._tag !== "Failure") return false;
  const { failure } = outcome;
  return (
    failure.type === "MeetingNotOpen" || (failure.type === "NotesNotAdjustable" && failure.why === "meetingNotClosed")
  );
};

describe("MTG-3: where a meeting stands, for every act on one", () => {
  it.each(Object.keys(actsOnMeetings) as ReadonlyArray<ActOnMeeting>)("%s", (act) => {
    const row: ReadonlyArray<State> = actsOnMeetings[act].in;
    expect(states.filter((state) => !refusedForItsState(books[state], act))).toEqual(row);
  });

  it("the acts are real: all are done somewhere here but those that need more to have gone before", () => {
    const places = [called, open, [...open, onTheTable("1")]];
    const acts = Object.keys(actsOnMeetings) as ReadonlyArray<ActOnMeeting>;
    const isDone = (act: ActOnMeeting) => places.some((facts) => outcomeOf(facts, act)._tag === "Success");
    expect(acts.filter((act) => !isDone(act))).toEqual([
      // A charter that lets notice be waived; a meeting where nobody has come yet.
      ...["WaiveNotice", "UnopenMeeting", "CallRoll", "RecordArrivals"],
      // Somebody on a link; a seat that stands empty; papers that reached all.
      ...["RecordLink", "LapseItem", "EndItem"],
      // A recess; items that have ended; a recusal; a draft.
      ...["ResumeMeeting", "CloseMeeting", "WithdrawRecusal", "AdjustNotes"],
    ]);
  });
});
