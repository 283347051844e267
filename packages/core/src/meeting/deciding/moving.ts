/**
 * Moving a meeting that has been called to another day, waiving that it was called late, cancelling it or putting it off, and
 * holding it together with those of other bodies.
 */
import * as Result from "effect/Result";
import { bodyMeetsOn, type ConstellationPart } from "../../constellation/index.ts";
import { type Context, dayCome, find } from "../../kernel/index.ts";
import { record } from "../evidence.ts";
import type { Meeting } from "../model.ts";
import { charterOf } from "../quorum-question.ts";
import type { Decided, Of } from "../refusals.ts";
import { callOnItsDay } from "../rules/call-has-its-day.ts";
import { calledInTime } from "../rules/called-in-time.ts";
import { heldTogether } from "../rules/held-together.ts";
import { canWaive } from "../rules/notice-held.ts";
import { timesFit } from "../rules/planned-times.ts";
import { decidedThere, putOffUntil } from "../rules/put-off.ts";
import { callAllowed } from "../rules/second-call.ts";
import { type InItsState, inItsState } from "../rules/while-the-meeting-is-open.ts";
import { bodyOf, itemNamed, type MeetingPart, meetingNamed, seatAt, seatsAt } from "../state.ts";
import { heldSeats } from "../table.ts";

/** Moves a meeting to another day, with those that it is held together with, in time for the seats to know of it; what they had answered was about the old day. */
export const moveMeeting = (
  state: ConstellationPart & MeetingPart,
  command: Of<"MoveMeeting">,
  context: Context,
): Decided =>
  Result.gen(function* () {
    const meeting = yield* meetingNamed(state, command.meeting);
    const facts = [yield* moved(state, meeting, command, context)];
    for (const id of meeting.together ?? []) {
      const other = yield* meetingNamed(state, id);
      if (other.status.is === "called") facts.push(yield* moved(state, other, { ...command, meeting: id }, context));
    }
    return facts;
  });

const moved = (
  state: ConstellationPart & MeetingPart,
  meeting: Meeting,
  command: Of<"MoveMeeting">,
  context: Context,
) =>
  Result.gen(function* () {
    const { day } = command;
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
    const decided = yield* decidedThere(yield* itemOf(state, command.decidedAt));
    const short = inTime.short ? { shortNotice: true as const } : {};
    const evidence = { called, body, inTime, times, allowed, come, inOrder, decided };
    return record({ ...command, type: "MeetingMoved", movedOn, ...short }, evidence);
  });

/** The item that is named, where one is. */
const itemOf = (state: MeetingPart, at: Of<"MoveMeeting">["decidedAt"]) =>
  at === undefined
    ? Result.succeed(undefined)
    : Result.flatMap(meetingNamed(state, at.meeting), (meeting) => itemNamed(meeting, at.item));

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
    const { held } = heldSeats(seatsAt(state, body, meeting), meeting);
    const waives = yield* canWaive(meeting, command, held, charterOf(body, meeting)?.value);
    return [record({ ...command, type: "NoticeWaived" }, { open, waives, come })];
  });

/** Cancels a meeting that has not been opened, with the reason; it can be put off to a time to come. */
export const cancelMeeting = (state: MeetingPart, command: Of<"CancelMeeting">, { day }: Context): Decided =>
  Result.gen(function* () {
    const meeting = yield* meetingNamed(state, command.meeting);
    const called = yield* inItsState(meeting, command.type);
    const putOff = yield* putOffUntil(meeting, command.until);
    const decided = yield* decidedThere(yield* itemOf(state, command.decidedAt));
    return [record({ ...command, type: "MeetingCancelled", on: day }, { called, putOff, decided })];
  });

/** Holds meetings of several bodies together; each goes on being judged by itself. */
export const holdTogether = (state: MeetingPart, command: Of<"HoldTogether">): Decided =>
  Result.gen(function* () {
    const meetings: Array<Meeting> = [];
    const called: Array<InItsState> = [];
    for (const id of [command.meeting, ...command.with]) {
      const meeting = yield* meetingNamed(state, id);
      called.push(yield* inItsState(meeting, command.type));
      meetings.push(meeting);
    }
    const together = yield* heldTogether(meetings);
    return [record({ ...command, type: "MeetingsHeldTogether" }, { called, together })];
  });
