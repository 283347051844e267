/**
 * Calling a meeting, what the seats answer, and filling its agenda.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result";
import { constellationOfItem, inForceOn } from "../../constellation/index.ts";
import { alreadyGiven, type Context, find } from "../../kernel/index.ts";
import { charterOf } from "../quorum-question.ts";
import type { Decided, MeetingRefusal, Of } from "../refusals.ts";
import { calledTooLate } from "../rules/called-in-time.ts";
import { timesDoNotFit } from "../rules/planned-times.ts";
import { noSecondCall } from "../rules/second-call.ts";
import type { Item, Meeting } from "../schema.ts";
import { bodyOf, itemNamed, meetingNamed, seatAt, type WithMeetings } from "../state.ts";

/** Calls a meeting: in time, of a body that exists that day, and a second time only where the charter lets. */
export const callMeeting = (state: WithMeetings, command: Of<"CallMeeting">, context: Context): Decided => {
  const { meeting: id, day, secondCallOf } = command;
  const given = alreadyGiven(find(state.meeting.meetings, id), "meeting", id);
  if (given) return Result.fail(given);
  return Result.flatMap(bodyOf(state, command), (body): Decided => {
    if (body.lastDay !== undefined && !inForceOn(body, day))
      return Result.fail({ type: "NotInTheBook", rule: "BOOK-1", kind: "body", id: `${body.body} (${day})` });
    const calledOn = command.calledOn ?? context.day;
    const charter = charterOf(body, command)?.value;
    const hindered = calledTooLate(id, day, calledOn, charter) ?? timesDoNotFit(id, command);
    if (hindered) return Result.fail(hindered);
    const called: Decided = Result.succeed([{ ...command, type: "MeetingCalled", calledOn }]);
    if (secondCallOf === undefined) return called;
    return Result.flatMap(meetingNamed(state, secondCallOf), (first): Decided => {
      const none = noSecondCall(command, first, charter);
      return none ? Result.fail(none) : called;
    });
  });
};

/** Places an item; one that continues another takes its papers along, so that what was prepared survives. */
export const placeItem = (state: WithMeetings, command: Of<"PlaceItem">): Decided =>
  Result.flatMap(meetingNamed(state, command.meeting), (meeting): Decided => {
    const over = isOver(meeting);
    if (over) return Result.fail(over);
    const before = meeting.items.find((item) => item.item === command.item);
    const given = alreadyGiven(before, "item", `${command.meeting}/${command.item}`);
    if (given) return Result.fail(given);
    return Result.flatMap(earlierItem(state, command), (earlier) =>
      Result.flatMap(bodyOf(state, meeting), (body) =>
        Result.map(constellationOfItem(state, body, command.constellation, meeting.day), () => [
          {
            ...command,
            type: "ItemPlaced" as const,
            ...(earlier === undefined || earlier.papers.length === 0 ? {} : { carries: earlier.papers }),
          },
        ]),
      ),
    );
  });

/** The refusal of what comes after a meeting is closed or cancelled, or undefined. */
const isOver = ({ meeting, status }: Meeting): MeetingRefusal | undefined =>
  status.is === "closed" || status.is === "cancelled"
    ? { type: "MeetingNotOpen", rule: "MTG-3", meeting, status: status.is }
    : undefined;

const earlierItem = (
  state: WithMeetings,
  { continues }: Of<"PlaceItem">,
): Result.Result<Item | undefined, MeetingRefusal> =>
  continues === undefined
    ? Result.succeed(undefined)
    : Result.flatMap(meetingNamed(state, continues.meeting), (found: Meeting) => itemNamed(found, continues.item));

/** What a seat answers to the call; the latest answer counts. */
export const recordReply = (state: WithMeetings, command: Of<"RecordReply">): Decided =>
  Result.flatMap(meetingNamed(state, command.meeting), (meeting): Decided => {
    const over = isOver(meeting);
    if (over) return Result.fail(over);
    return Result.flatMap(bodyOf(state, meeting), (body) =>
      Result.map(seatAt(state, body, meeting, command.seat), () => [{ ...command, type: "ReplyReceived" as const }]),
    );
  });
