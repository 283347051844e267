/**
 * Moving a meeting that has been called to another day, and cancelling it.
 */
import * as Result from "effect/Result";
import { type Body, type ConstellationPart, existsOn } from "../../constellation/index.ts";
import { type CalendarDate, type Context, mustExist } from "../../kernel/index.ts";
import { record } from "../evidence.ts";
import { charterOf } from "../quorum-question.ts";
import type { Decided, Of } from "../refusals.ts";
import { calledInTime } from "../rules/called-in-time.ts";
import { timesFit } from "../rules/planned-times.ts";
import { stillCalled } from "../rules/while-the-meeting-is-open.ts";
import { bodyOf, type MeetingPart, meetingNamed } from "../state.ts";

/** The body, when it has not been dissolved by a day. */
export const bodyMeetsOn = (body: Body, day: CalendarDate) =>
  mustExist(body.lastDay === undefined || existsOn(body, day) ? body : undefined, "body", `${body.body} (${day})`);

/** Moves a meeting to another day, in time for the seats to know of it; what they had answered was about the old day. */
export const moveMeeting = (
  state: ConstellationPart & MeetingPart,
  command: Of<"MoveMeeting">,
  context: Context,
): Decided =>
  Result.gen(function* () {
    const { day } = command;
    const meeting = yield* meetingNamed(state, command.meeting);
    const called = yield* stillCalled(meeting);
    const body = yield* bodyMeetsOn(yield* bodyOf(state, meeting), day);
    const movedOn = command.movedOn ?? context.day;
    const inTime = yield* calledInTime(meeting.meeting, day, movedOn, charterOf(body, { day })?.value);
    const times = yield* timesFit(meeting.meeting, command);
    return [record({ ...command, type: "MeetingMoved", movedOn }, { called, inTime, times })];
  });

/** Cancels a meeting that has not been opened, with the reason. */
export const cancelMeeting = (state: MeetingPart, command: Of<"CancelMeeting">, { day }: Context): Decided =>
  Result.map(Result.flatMap(meetingNamed(state, command.meeting), stillCalled), (called) => [
    record({ ...command, type: "MeetingCancelled", on: day }, { called }),
  ]);
