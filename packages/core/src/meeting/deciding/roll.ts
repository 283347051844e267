/**
 * The roll of a whole room: everybody who holds a seat arrives, but for those said to be absent or relieved.
 */
import * as Result from "effect/Result";
import { appointedTo, type Body, type ConstellationPart } from "../../constellation/index.ts";
import type { Context } from "../../kernel/index.ts";
import type { Meeting } from "../model.ts";
import type { Decided, Of } from "../refusals.ts";
import { isTaken, type RollFits, rollFits } from "../rules/roll-fits.ts";
import { somebodyToSeat } from "../rules/seats-taken.ts";
import type { Arrival } from "../schema.ts";
import { bodyOf, type MeetingPart, seatAt, seatsAt, sittingDay } from "../state.ts";
import { arrival, openMeetingAt } from "./presence.ts";

/** Calls the roll; a roll that would seat nobody is refused. */
export const callRoll = (state: ConstellationPart & MeetingPart, command: Of<"CallRoll">, context: Context): Decided =>
  Result.gen(function* () {
    const { meeting, open } = yield* openMeetingAt(state, command, context);
    const body = yield* bodyOf(state, meeting);
    const { absent = [], remote = [], deputies = [] } = command;
    const mentioned = [...absent, ...[...remote, ...deputies].map(({ seat }) => seat)];
    for (const seat of mentioned) yield* seatAt(state, body, meeting, seat);
    const fits = yield* rollFits(meeting, seatsAt(state, body, meeting), { absent, remote, deputies });
    const people = yield* somebodyToSeat(meeting, thoseOnTheRoll(state, body, meeting, command, fits));
    return yield* arrival(state, meeting, open, people, context);
  });

/** Everybody whom the roll puts on a seat: its holder, or the deputy who is said to be there instead. */
const thoseOnTheRoll = (
  state: ConstellationPart,
  body: Body,
  meeting: Meeting,
  { absent = [], remote = [], deputies = [] }: Of<"CallRoll">,
  _fits: RollFits,
): ReadonlyArray<typeof Arrival.Type> =>
  seatsAt(state, body, meeting).flatMap((seat): ReadonlyArray<typeof Arrival.Type> => {
    if (isTaken(meeting, seat.seat) || absent.includes(seat.seat)) return [];
    const deputy = deputies.find((each) => each.seat === seat.seat)?.person;
    const person = deputy ?? appointedTo(seat, "holder", sittingDay(meeting))[0]?.person;
    if (person === undefined) return [];
    const link = remote.find((each) => each.seat === seat.seat);
    return [
      {
        seat: seat.seat,
        person,
        as: deputy === undefined ? "holder" : "deputy",
        mode: link === undefined ? "room" : "remote",
        ...(link?.link === undefined ? {} : { link: link.link }),
      },
    ];
  });
