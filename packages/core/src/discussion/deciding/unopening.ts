/**
 * Taking back that a meeting was opened, which is for whoever knows that nothing has been said at it.
 */
import * as Result from "effect/Result";
import { type Decision, find, type OneOf } from "../../kernel/index.ts";
import {
  inItsState,
  type MadeOfMeeting,
  type MeetingPart,
  type MeetingRefusal,
  meetingNamed,
  nothingHappened,
  recordOfMeeting,
} from "../../meeting/index.ts";
import type { DiscussionCommand } from "../events.ts";
import { type DiscussionPart, onItem } from "../state.ts";

/** Makes a meeting unopened that was opened by mistake: it is called again. What was struck was never said. */
export const unopenMeeting = (
  state: MeetingPart & DiscussionPart,
  command: OneOf<DiscussionCommand, "UnopenMeeting">,
): Decision<MadeOfMeeting, MeetingRefusal> =>
  Result.gen(function* () {
    const meeting = yield* meetingNamed(state, command.meeting);
    const open = yield* inItsState(meeting, command.type);
    const said = meeting.items.flatMap(({ item }) => onItem(state, { meeting: meeting.meeting, item }));
    const isQuiet = said.every((remark) => find(state.discussion.remarks, remark)?.struck !== undefined);
    const nothing = yield* nothingHappened(meeting, isQuiet);
    return [recordOfMeeting({ ...command, type: "MeetingUnopened" }, { open, nothing })];
  });
