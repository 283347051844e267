/**
 * Opening a meeting, pausing it and closing it, and the notes afterwards: who took them, and who adjusts them.
 */
import * as Result from "effect/Result";
import { appointedTo, type ConstellationPart, seatNamed } from "../../constellation/index.ts";
import { type Context, find } from "../../kernel/index.ts";
import { record } from "../evidence.ts";
import type { Decided, Of } from "../refusals.ts";
import { inItsMoment, stamped } from "../rules/acts-have-their-moment.ts";
import { everyItemHasAnOutcome } from "../rules/every-item-has-an-outcome.ts";
import { charterThenOf, groupOn } from "../rules/group-it-opened-with.ts";
import { adjustableBy, notYetAdjusted } from "../rules/notes-adjusted.ts";
import { canPause, inPause } from "../rules/recess.ts";
import { tableFree } from "../rules/the-log-adds-up.ts";
import { bodyOf, type MeetingPart, meetingNamed, seatAt } from "../state.ts";

/** Opens a meeting that has been called, on its day. */
export const openMeeting = (
  state: ConstellationPart & MeetingPart,
  command: Of<"OpenMeeting">,
  context: Context,
): Decided =>
  Result.gen(function* () {
    const meeting = yield* meetingNamed(state, command.meeting);
    const called = yield* inItsMoment("OpenMeeting", meeting, command.at, context);
    const body = yield* bodyOf(state, meeting);
    const group = groupOn(state, body, meeting.day);
    const charter = charterThenOf(body, meeting.day);
    return [record({ ...command, type: "MeetingOpened", group, charter, ...stamped(called, context) }, { called })];
  });

/** Pauses a meeting; not while an item is on the table. */
export const takeRecess = (state: MeetingPart, command: Of<"TakeRecess">, context: Context): Decided =>
  Result.gen(function* () {
    const meeting = yield* meetingNamed(state, command.meeting);
    const open = yield* inItsMoment("TakeRecess", meeting, command.at, context);
    const free = yield* tableFree(meeting, null);
    const pause = yield* canPause(meeting, open, command.resumes);
    return [record({ ...command, type: "RecessTaken", ...stamped(open, context) }, { open, tableFree: free, pause })];
  });

/** Goes on with a meeting that has paused; on another day with the group of that day. */
export const resumeMeeting = (
  state: ConstellationPart & MeetingPart,
  command: Of<"ResumeMeeting">,
  context: Context,
): Decided =>
  Result.gen(function* () {
    const meeting = yield* meetingNamed(state, command.meeting);
    const open = yield* inItsMoment("ResumeMeeting", meeting, command.at, context);
    const pause = yield* inPause(meeting, open);
    const body = yield* bodyOf(state, meeting);
    const group = pause.anew === null ? {} : { group: groupOn(state, body, pause.anew) };
    return [record({ ...command, type: "MeetingResumed", ...group, ...stamped(open, context) }, { open, pause })];
  });

/** Closes a meeting whose decision items all have an outcome, after everything that happened at it. */
export const closeMeeting = (state: MeetingPart, command: Of<"CloseMeeting">, context: Context): Decided =>
  Result.gen(function* () {
    const meeting = yield* meetingNamed(state, command.meeting);
    const open = yield* inItsMoment("CloseMeeting", meeting, command.at, context);
    const outcomes = yield* everyItemHasAnOutcome(meeting);
    return [record({ ...command, type: "MeetingClosed", ...stamped(open, context) }, { open, outcomes })];
  });

/** Says who took the notes: seats, or a secretary who has none. */
export const draftNotes = (state: ConstellationPart & MeetingPart, command: Of<"DraftNotes">): Decided =>
  Result.gen(function* () {
    const meeting = yield* meetingNamed(state, command.meeting);
    const notYet = yield* notYetAdjusted(meeting);
    // Who has no seat is named by the person's id; what is written as a seat must be one.
    for (const taker of command.noteTakers) if (taker.includes("/")) yield* seatNamed(state, taker);
    return [record({ ...command, type: "NotesDrafted" }, { notYet })];
  });

/** Adjusts the notes: a seat that was filled at the meeting by somebody who did not take them. */
export const adjustNotes = (
  state: ConstellationPart & MeetingPart,
  command: Of<"AdjustNotes">,
  context: Context,
): Decided =>
  Result.gen(function* () {
    const meeting = yield* meetingNamed(state, command.meeting);
    const body = yield* bodyOf(state, meeting);
    const seat = yield* seatAt(state, body, meeting, command.adjuster);
    const holderOf = (id: string) => {
      const taker = find(state.constellation.seats, id);
      return taker && appointedTo(taker, "holder", meeting.day)[0]?.person;
    };
    const adjustable = yield* adjustableBy(meeting, command, holderOf, context);
    return [record({ ...command, type: "NotesAdjusted" }, { adjustable, seat })];
  });
