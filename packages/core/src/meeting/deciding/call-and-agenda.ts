/**
 * Calling a meeting, what the seats answer, and filling its agenda.
 */

import * as Result from "effect/Result";
import type { CollaborationPart } from "../../collaboration/index.ts";
import { bodyMeetsOn, bodyNamed, type ConstellationPart, selectionSaysWhich } from "../../constellation/index.ts";
import { type Context, dayCome, find, mustBeFree } from "../../kernel/index.ts";
import { seatsOf } from "../concerned-seats.ts";
import { record } from "../evidence.ts";
import { charterOf } from "../quorum-question.ts";
import type { Decided, Of } from "../refusals.ts";
import { callOnItsDay } from "../rules/call-has-its-day.ts";
import { calledInTime } from "../rules/called-in-time.ts";
import { continuesAlone } from "../rules/lower-bar.ts";
import { timesFit } from "../rules/planned-times.ts";
import { inItsPlace } from "../rules/put-off.ts";
import { callAllowed } from "../rules/second-call.ts";
import { saysOtherwise } from "../rules/text-corrected.ts";
import { inItsState } from "../rules/while-the-meeting-is-open.ts";
import { bodyOf, itemNamed, type MeetingPart, meetingNamed, seatAt, seatsAt } from "../state.ts";

/** Calls a meeting: in time, or so that the seats must waive that it is late; of a body that exists that day, and a second time only where the charter lets. */
export const callMeeting = (
  state: ConstellationPart & MeetingPart,
  command: Of<"CallMeeting">,
  context: Context,
): Decided =>
  Result.gen(function* () {
    const { meeting: id, day } = command;
    const name = yield* mustBeFree(find(state.meeting.meetings, id), "meeting", id);
    const body = yield* bodyMeetsOn(yield* bodyNamed(state, command.body), day);
    const { calledOn } = command;
    const come = yield* dayCome([calledOn], context);
    const charter = charterOf(body, command)?.value;
    const inTime = yield* calledInTime(id, day, calledOn ?? context.day, charter);
    const times = yield* timesFit(id, command);
    const allowed = yield* callAllowed(state, command, charter);
    // A meeting that is entered after its day was called on a day that nobody has said.
    const called = calledOn ?? (context.day <= day ? context.day : undefined);
    const first = command.secondCallOf === undefined ? undefined : find(state.meeting.meetings, command.secondCallOf);
    const inOrder = yield* callOnItsDay({ meeting: id, day, on: called, ...(first === undefined ? {} : { first }) });
    const known = called === undefined ? {} : { calledOn: called };
    const short = inTime.short ? { shortNotice: true as const } : {};
    const takesPlace = yield* inItsPlace(state, command);
    const evidence = { name, body, inTime, times, allowed, come, inOrder, inItsPlace: takesPlace };
    return [record({ ...command, type: "MeetingCalled", ...known, ...short }, evidence)];
  });

/** Places an item; one that continues another takes its papers along, so that what was prepared survives. */
export const placeItem = (
  state: CollaborationPart & ConstellationPart & MeetingPart,
  command: Of<"PlaceItem">,
): Decided =>
  Result.gen(function* () {
    const { item, continues } = command;
    const meeting = yield* meetingNamed(state, command.meeting);
    const stillOpen = yield* inItsState(meeting, command.type);
    const before = meeting.items.find((each) => each.item === item);
    const name = yield* mustBeFree(before, "item", `${command.meeting}/${item}`);
    const earlier =
      continues === undefined
        ? undefined
        : yield* itemNamed(yield* meetingNamed(state, continues.meeting), continues.item);
    const concerned = yield* seatsOf(state, meeting, command);
    const among = seatsAt(state, yield* bodyOf(state, meeting), meeting);
    const saysWhich = yield* selectionSaysWhich(state, meeting, command.constellation, among);
    const alone = yield* continuesAlone(state, meeting, command);
    const carried = earlier === undefined || earlier.papers.length === 0 ? {} : { carries: earlier.papers };
    return [
      record({ ...command, type: "ItemPlaced", ...carried }, { notOver: stillOpen, name, concerned, saysWhich, alone }),
    ];
  });

/** Record how a seat answers the call; the latest answer counts. */
export const recordReply = (state: ConstellationPart & MeetingPart, command: Of<"RecordReply">): Decided =>
  Result.gen(function* () {
    const meeting = yield* meetingNamed(state, command.meeting);
    const stillOpen = yield* inItsState(meeting, command.type);
    const body = yield* bodyOf(state, meeting);
    const seat = yield* seatAt(state, body, meeting, command.seat);
    return [record({ ...command, type: "ReplyReceived" }, { notOver: stillOpen, seat })];
  });

/** Corrects the title of an item that was mistyped (TXT-1), whatever has become of it. */
export const correctItemTitle = (state: MeetingPart, command: Of<"CorrectItemTitle">, { day }: Context): Decided =>
  Result.gen(function* () {
    const meeting = yield* meetingNamed(state, command.meeting);
    const item = yield* itemNamed(meeting, command.item);
    const of = { text: "itemTitle", id: `${meeting.meeting}/${item.item}` } as const;
    const otherwise = yield* saysOtherwise(of, item.title, command.title);
    return [record({ ...command, type: "ItemTitleCorrected", on: day }, { otherwise })];
  });
