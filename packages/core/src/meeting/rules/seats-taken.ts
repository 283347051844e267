/**
 * MTG-4 and CON-3: whoever takes a seat is not on it already, and is appointed to it that day.
 *
 * An observer needs no appointment and is there for no organisation; on being appointed they take their seat. A correction of what was recorded rests on the record: who is
 * added by one is shown to be appointed, as if they had arrived.
 */
import * as Result from "effect/Result";
import {
  type Appointed,
  type ConstellationPart,
  entitledToFill,
  type NotAppointed,
  type NotASeatOfTheBody,
  organisationOn,
  type SeatHasEnded,
} from "../../constellation/index.ts";
import type { Evidence, Instant, NotInTheBook } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { Meeting } from "../model.ts";
import type { Arrival } from "../schema.ts";
import { bodyOf, seatAt, sittingDay } from "../state.ts";
import { type CorrectionDoesNotFit, recorded } from "./correction-fits.ts";
import { canSitDown, NobodyToSeat, type OutOfOrder, type PresenceDoesNotFit } from "./the-log-adds-up.ts";

type Arriving = typeof Arrival.Type;
type OnASeat = Pick<Arriving, "seat" | "person" | "as">;

/** The organisation somebody is there for; nothing for an observer, and for an interval that was recorded already. */
interface For {
  readonly organisation?: string;
}

/** Evidence of the place somebody has on a seat: by appointment, as an observer, or as it was recorded. */
export type Place = Evidence<"place", For>;

/** Evidence that everybody who arrives takes a seat of theirs: who, and for which organisation. */
export type SeatsTaken = Evidence<"seatsTaken", ReadonlyArray<Arriving & For>>;

/** Evidence that a roll puts somebody on a seat. */
export type SomebodyToSeat = Evidence<"somebodyToSeat", ReadonlyArray<Arriving>>;

/** What can stand in the way of a place on a seat. */
type NoPlace = NotAppointed | SeatHasEnded | NotASeatOfTheBody | NotInTheBook<"body" | "seat">;

/** The seats that people take who arrive at a moment, all of them or none. */
export const seatsTaken = (
  state: ConstellationPart,
  meeting: Meeting,
  arriving: ReadonlyArray<Arriving>,
  at: Instant,
): Result.Result<SeatsTaken, NoPlace | PresenceDoesNotFit | OutOfOrder> =>
  Result.gen(function* () {
    const people: Array<Arriving & For> = [];
    for (const each of arriving) {
      yield* canSitDown(meeting, each, at);
      people.push({ ...each, ...(yield* placeOf(state, meeting, each, at)) });
    }
    return vouch(people);
  });

/** The place of somebody whom a correction adds to a seat, or whose interval it corrects. */
export const placeInCorrection = (
  state: ConstellationPart,
  meeting: Meeting,
  { was, from, ...onASeat }: OnASeat & { readonly was?: Instant; readonly from?: Instant },
): Result.Result<Place, NoPlace | CorrectionDoesNotFit> =>
  was === undefined
    ? placeOf(state, meeting, onASeat, from)
    : Result.map(recorded(meeting, { ...onASeat, was }), () => vouch({}));

/** Those whom a roll puts on their seats; a roll that would seat nobody changes nothing. */
export const somebodyToSeat = (
  { meeting }: Meeting,
  people: ReadonlyArray<Arriving>,
): Result.Result<SomebodyToSeat, NobodyToSeat> =>
  people.length === 0 ? Result.fail(NobodyToSeat({ meeting })) : Result.succeed(vouch(people));

/** The place by which a person can be on a seat on the day of a moment, and the organisation they are there for. */
const placeOf = (
  state: ConstellationPart,
  meeting: Meeting,
  { seat: id, person, as }: OnASeat,
  at: Instant | undefined,
): Result.Result<Place, NoPlace> =>
  Result.gen(function* () {
    const body = yield* bodyOf(state, meeting);
    const seat = yield* seatAt(state, body, meeting, id, at);
    if (as === "observer") return vouch({});
    const day = sittingDay(meeting, at);
    const appointment: Appointed = yield* entitledToFill(seat, person, as, day);
    return vouch({ organisation: organisationOn(state, seat, appointment, day) });
  });
