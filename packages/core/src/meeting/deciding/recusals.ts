/**
 * Recording that somebody may not take part in an item, and taking that back.
 */
import * as Result from "effect/Result";
import type { CollaborationPart } from "../../collaboration/index.ts";
import { type ConstellationPart, constellationOfItem } from "../../constellation/index.ts";
import { record } from "../evidence.ts";
import type { Decided, MeetingRefusal, Of } from "../refusals.ts";
import { type RecusalFits, recusalFits } from "../rules/recusal.ts";
import { bodyOf, itemNamed, type MeetingPart, meetingNamed } from "../state.ts";

type State = CollaborationPart & ConstellationPart & MeetingPart;

/** Records that somebody may not take part in an item. */
export const recordRecusal = (state: State, command: Of<"RecordRecusal">): Decided =>
  Result.map(fits(state, command, "record"), (fit) => [record({ ...command, type: "RecusalRecorded" }, { fits: fit })]);

/** Takes a recusal back. */
export const withdrawRecusal = (state: State, command: Of<"WithdrawRecusal">): Decided =>
  Result.map(fits(state, command, "withdraw"), (fit) => [
    record({ ...command, type: "RecusalWithdrawn" }, { fits: fit }),
  ]);

const fits = (
  state: State,
  command: Of<"RecordRecusal"> | Of<"WithdrawRecusal">,
  act: "record" | "withdraw",
): Result.Result<RecusalFits, MeetingRefusal> =>
  Result.gen(function* () {
    const meeting = yield* meetingNamed(state, command.meeting);
    const item = yield* itemNamed(meeting, command.item);
    const body = yield* bodyOf(state, meeting);
    const seats = yield* constellationOfItem(state, body, item.constellation, meeting.day);
    const concerned = seats.map(({ seat }) => seat);
    return yield* recusalFits(item, concerned, command, act);
  });
