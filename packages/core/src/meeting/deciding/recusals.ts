/**
 * Recording that somebody may not take part in an item, and taking that back.
 */

import * as Result from "effect/Result";
import type { CollaborationPart } from "../../collaboration/index.ts";
import { appointedTo, type ConstellationPart, type Seat } from "../../constellation/index.ts";
import type { Context } from "../../kernel/index.ts";
import { seatsOf } from "../concerned-seats.ts";
import { record } from "../evidence.ts";
import type { Item, Meeting } from "../model.ts";
import type { Decided, MeetingRefusal, Of } from "../refusals.ts";
import { recusalFits, recusalStands } from "../rules/recusal.ts";
import { itemNamed, type MeetingPart, meetingNamed, sittingDay } from "../state.ts";

type State = CollaborationPart & ConstellationPart & MeetingPart;

/** Records that somebody who is, or could be, on a seat may not take part in an item. */
export const recordRecusal = (state: State, command: Of<"RecordRecusal">, context: Context): Decided =>
  Result.gen(function* () {
    const { type: _, from: __, ...recusal } = command;
    const { meeting, item, seats } = yield* itemAndSeats(state, command);
    const seat = seats.find((each) => each.seat === command.seat);
    const day = sittingDay(meeting);
    const [holders = [], deputies = []] = (["holder", "deputy"] as const).map((as) =>
      seat === undefined ? [] : appointedTo(seat, as, day).map((held) => held.person),
    );
    const appointed = [...holders, ...deputies];
    const concerned = seats.map((each) => each.seat);
    const fits = yield* recusalFits({ meeting, item, concerned, appointed, holders }, command, context);
    const from = fits.moment === null ? {} : { from: fits.moment };
    return [record({ type: "RecusalRecorded", ...recusal, ...from }, { fits })];
  });

/** Takes a recusal back: as if it had never been, or from now on when its item is on the table. */
export const withdrawRecusal = (state: State, command: Of<"WithdrawRecusal">, context: Context): Decided =>
  Result.gen(function* () {
    const { meeting, item } = yield* itemAndSeats(state, command);
    const fits = yield* recusalStands({ meeting, item }, command, context);
    const until = fits.moment === null ? {} : { until: fits.moment };
    return [record({ ...command, type: "RecusalWithdrawn", ...until }, { fits })];
  });

const itemAndSeats = (
  state: State,
  command: { readonly meeting: string; readonly item: string },
): Result.Result<
  { readonly meeting: Meeting; readonly item: Item; readonly seats: ReadonlyArray<Seat> },
  MeetingRefusal
> =>
  Result.gen(function* () {
    const meeting = yield* meetingNamed(state, command.meeting);
    const item = yield* itemNamed(meeting, command.item);
    const seats = yield* seatsOf(state, meeting, item);
    return { meeting, item, seats };
  });
