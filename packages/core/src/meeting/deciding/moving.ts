/**
 * Moving a meeting that has been called to another day, waiving that it was called late, and cancelling it.
 */
import * as Result from "effect/Result";
import { bodyMeetsOn, type ConstellationPart } from "../../constellation/index.ts";
import { type Context, dayCome, find } from "../../kernel/index.ts";
import { record } from "../evidence.ts";
import { charterOf } from "../quorum-question.ts";
import type { Decided, Of } from "../refusals.ts";
import { callOnItsDay } from "../rules/call-has-its-day.ts";
import { calledInTime } from "../rules/called-in-time.ts";
import { canWaive } from "../rules/notice-held.ts";
import { timesFit } from "../rules/planned-times.ts";
import { callAllowed } from "../rules/second-call.ts";
import { inItsState } from "../rules/while-the-meeting-is-open.ts";
import { bodyOf, type MeetingPart, meetingNamed, seatAt, seatsAt, sittingDay } from "../state.ts";
import { heldSeats } from "../table.ts";

/** Moves a meeting to another day, in time for the seats to know of it; what they had answered was about the old day. */
export const moveMeeting = (
  state: ConstellationPart & MeetingPart,
  command: Of<"MoveMeeting">,
  context: Context,
): Decided =>
  Result.gen(function* () {
    const { day } = command;
    const meeting = yield* meetingNamed(state, command.meeting);
    const called = yield* inItsState(meeting, command.type);
    const body = yield* bodyMeetsOn(yield* bodyOf(state, meeting), day);
    const movedOn = command.movedOn ?? context.day;
    const come = yield* dayCome([movedOn], context);
    const earlierCall = meeting.calledOn === undefined ? {} : { earlierCall: meeting.calledOn };
    const first = meeting.secondCallOf === undefined ? undefined : find(state.meeting.meetings, meeting.secondCallOf);
    const follows = { ...earlierCall, ...(first === undefined ? {} : { first }) };
    const inOrder = yield* callOnItsDay({ meeting: meeting.meeting, day, on: movedOn, ...follows });
    const charter = charterOf(body, { day })?.value;
    const inTime = yield* calledInTime(meeting.meeting, day, movedOn, charter);
    const allowed = yield* callAllowed(state, { ...meeting, day }, charter);
    const times = yield* timesFit(meeting.meeting, command);
    const short = inTime.short ? { shortNotice: true as const } : {};
    const evidence = { called, body, inTime, times, allowed, come, inOrder };
    return [record({ ...command, type: "MeetingMoved", movedOn, ...short }, evidence)];
  });

/** Records that seats waive that the meeting was called late. */
export const waiveNotice = (
  state: ConstellationPart & MeetingPart,
  command: Of<"WaiveNotice">,
  context: Context,
): Decided =>
  Result.gen(function* () {
    const meeting = yield* meetingNamed(state, command.meeting);
    const open = yield* inItsState(meeting, command.type);
    const come = yield* dayCome([command.on], context);
    const body = yield* bodyOf(state, meeting);
    for (const seat of command.seats) yield* seatAt(state, body, meeting, seat);
    const { held } = heldSeats(seatsAt(state, body, meeting), sittingDay(meeting));
    const waives = yield* canWaive(meeting, command, held, charterOf(body, meeting)?.value);
    return [record({ ...command, type: "NoticeWaived" }, { open, waives, come })];
  });

/** Cancels a meeting that has not been opened, with the reason. */
export const cancelMeeting = (state: MeetingPart, command: Of<"CancelMeeting">, { day }: Context): Decided =>
  Result.gen(function* () {
    const meeting = yield* meetingNamed(state, command.meeting);
    const called = yield* inItsState(meeting, command.type);
    return [record({ ...command, type: "MeetingCancelled", on: day }, { called })];
  });
