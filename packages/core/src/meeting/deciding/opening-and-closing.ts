/**
 * Opening a meeting and closing it, and the notes afterwards: who took them, and who adjusts them.
 */
import * as Result from "effect/Result";
import { appointedTo, type ConstellationPart, seatNamed } from "../../constellation/index.ts";
import { find } from "../../kernel/index.ts";
import { record } from "../evidence.ts";
import type { Decided, Of } from "../refusals.ts";
import { everyItemHasAnOutcome } from "../rules/every-item-has-an-outcome.ts";
import { adjustableBy, notYetAdjusted } from "../rules/notes-adjusted.ts";
import { canBeOpened, whileOpen } from "../rules/while-the-meeting-is-open.ts";
import { bodyOf, type MeetingPart, meetingNamed, seatAt } from "../state.ts";

/** Opens a meeting that has been called. */
export const openMeeting = (state: MeetingPart, command: Of<"OpenMeeting">): Decided =>
  Result.map(Result.flatMap(meetingNamed(state, command.meeting), canBeOpened), (called) => [
    record({ ...command, type: "MeetingOpened" }, { called }),
  ]);

/** Closes a meeting whose decision items all have an outcome. */
export const closeMeeting = (state: MeetingPart, command: Of<"CloseMeeting">): Decided =>
  Result.gen(function* () {
    const meeting = yield* meetingNamed(state, command.meeting);
    const open = yield* whileOpen(meeting, command.at);
    const outcomes = yield* everyItemHasAnOutcome(meeting);
    return [record({ ...command, type: "MeetingClosed" }, { open, outcomes })];
  });

/** Says who took the notes. */
export const draftNotes = (state: ConstellationPart & MeetingPart, command: Of<"DraftNotes">): Decided =>
  Result.gen(function* () {
    const meeting = yield* meetingNamed(state, command.meeting);
    const notYet = yield* notYetAdjusted(meeting);
    for (const seat of command.noteTakers) yield* seatNamed(state, seat);
    return [record({ ...command, type: "NotesDrafted" }, { notYet })];
  });

/** Adjusts the notes: a seat whose holder did not take them. */
export const adjustNotes = (state: ConstellationPart & MeetingPart, command: Of<"AdjustNotes">): Decided =>
  Result.gen(function* () {
    const meeting = yield* meetingNamed(state, command.meeting);
    const body = yield* bodyOf(state, meeting);
    yield* seatAt(state, body, meeting, command.adjuster);
    const personOn = (id: string) => {
      const seat = find(state.constellation.seats, id);
      return seat && appointedTo(seat, "holder", meeting.day)[0]?.person;
    };
    const adjustable = yield* adjustableBy(meeting, command.adjuster, personOn);
    return [record({ ...command, type: "NotesAdjusted" }, { adjustable })];
  });
