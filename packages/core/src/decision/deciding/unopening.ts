/**
 * Taking back that a meeting was opened, which is for whoever knows what has come of it besides.
 */
import * as Result from "effect/Result";
import { type DiscussionPart, isSaidAt } from "../../discussion/index.ts";
import { inAnyOrder } from "../../kernel/index.ts";
import { inItsState, type MeetingPart, meetingNamed, nothingHappened, recordOfMeeting } from "../../meeting/index.ts";
import type { Decided, Of } from "../refusals.ts";
import type { DecisionPart } from "../state.ts";

/** Makes a meeting unopened that was opened by mistake: it is called again. */
export const unopenMeeting = (
  state: MeetingPart & DiscussionPart & DecisionPart,
  command: Of<"UnopenMeeting">,
): Decided =>
  Result.gen(function* () {
    const meeting = yield* meetingNamed(state, command.meeting);
    const open = yield* inItsState(meeting, command.type);
    const nothing = yield* nothingHappened(meeting, {
      remarks: isSaidAt(state, meeting),
      tasks: inAnyOrder(state.decision.commitments).some((made) => made.meeting === meeting.meeting),
    });
    return [recordOfMeeting({ ...command, type: "MeetingUnopened" }, { open, nothing })];
  });
