/**
 * Moving a meeting that has been called to another day, and cancelling it.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result";
import { inForceOn } from "../../constellation/index.ts";
import type { CalendarDate, Context } from "../../kernel/index.ts";
import { charterOf } from "../quorum-question.ts";
import type { Decided, MeetingRefusal, Of } from "../refusals.ts";
import { calledTooLate } from "../rules/called-in-time.ts";
import { timesDoNotFit } from "../rules/planned-times.ts";
import type { Meeting } from "../schema.ts";
import { bodyOf, meetingNamed, type WithMeetings } from "../state.ts";

/** Moves a meeting to another day, in time for the seats to know of it; what they had answered was about the old day. */
export const moveMeeting = (state: WithMeetings, command: Of<"MoveMeeting">, context: Context): Decided =>
  Result.flatMap(stillCalled(state, command.meeting), (meeting) =>
    Result.flatMap(bodyOf(state, meeting), (body): Decided => {
      const { day } = command;
      if (body.lastDay !== undefined && !inForceOn(body, day))
        return Result.fail({ type: "NotInTheBook", rule: "BOOK-1", kind: "body", id: `${body.body} (${day})` });
      const movedOn: CalendarDate = command.movedOn ?? context.day;
      const hindered =
        calledTooLate(meeting.meeting, day, movedOn, charterOf(body, { day })?.value) ??
        timesDoNotFit(meeting.meeting, command);
      return hindered ? Result.fail(hindered) : Result.succeed([{ ...command, type: "MeetingMoved", movedOn }]);
    }),
  );

/** Cancels a meeting that has not been opened, with the reason. */
export const cancelMeeting = (state: WithMeetings, command: Of<"CancelMeeting">, context: Context): Decided =>
  Result.map(stillCalled(state, command.meeting), () => [
    { ...command, type: "MeetingCancelled" as const, on: context.day },
  ]);

/** A meeting that has been called and neither opened nor cancelled. */
const stillCalled = (state: WithMeetings, id: string): Result.Result<Meeting, MeetingRefusal> =>
  Result.flatMap(
    meetingNamed(state, id),
    (meeting): Result.Result<Meeting, MeetingRefusal> =>
      meeting.status.is === "called"
        ? Result.succeed(meeting)
        : Result.fail({ type: "MeetingNotOpen", rule: "MTG-3", meeting: id, status: meeting.status.is }),
  );
