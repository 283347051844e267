/**
 * CON-6, the whole body: which of its seats had no part in a decision, since its item did not concern them.
 *
 * By correspondence every seat is asked.
 */
import * as Result from "effect/Result";
import type { CollaborationPart } from "../../collaboration/index.ts";
import type { ConstellationPart } from "../../constellation/index.ts";
import {
  itemNamed,
  type MeetingPart,
  type MeetingRefusal,
  meetingNamed,
  seatsAt,
  tableOf,
} from "../../meeting/index.ts";
import type { TakenDecision } from "../schema.ts";

/** The seats that the body had when its meeting sat, and that the item was not for. */
export const seatsWithoutPart = (
  state: CollaborationPart & ConstellationPart & MeetingPart,
  decision: TakenDecision,
): Result.Result<ReadonlyArray<string>, MeetingRefusal> =>
  "correspondence" in decision
    ? Result.succeed([])
    : Result.gen(function* () {
        const meeting = yield* meetingNamed(state, decision.meeting);
        const item = yield* itemNamed(meeting, decision.item);
        const { body, seats } = yield* tableOf(state, meeting, item, decision.at);
        const concerned = new Set(seats.map(({ seat }) => seat));
        return seatsAt(state, body, meeting, decision.at).flatMap(({ seat }) => (concerned.has(seat) ? [] : [seat]));
      });
