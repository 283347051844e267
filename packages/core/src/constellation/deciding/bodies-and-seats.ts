/**
 * Establishing bodies, creating and abolishing their seats, and naming parts of them.
 */
import * as Result from "effect/Result";
import { type CollaborationPart, canBeCalled } from "../../collaboration/index.ts";
import { type Context, find, mustBeFree, mustExist } from "../../kernel/index.ts";
import { record } from "../evidence.ts";
import type { Decided, Of } from "../refusals.ts";
import { constellationOfItem, partNamed } from "../rules/constellation-of-item.ts";
import { oneSeatPerFunction, seatLasts } from "../rules/one-seat-per-function.ts";
import { everySeatOf } from "../rules/seats-in-force.ts";
import { selectionSaysWhich } from "../rules/selection-says-which.ts";
import { seatEndsOnce } from "../rules/what-has-ended.ts";
import { bodyNamed, type ConstellationPart, seatNamed } from "../state.ts";

/** Establishes a body from a day; that of the act unless it says another, as of a body that has long met. */
export const establishBody = (
  state: ConstellationPart,
  { from, ...command }: Of<"EstablishBody">,
  { day }: Context,
): Decided =>
  Result.map(mustBeFree(find(state.constellation.bodies, command.body), "body", command.body), (name) => [
    record({ ...command, type: "BodyEstablished", since: from ?? day }, { name }),
  ]);

/** Gives a body another name from a day. */
export const renameBody = (state: ConstellationPart, command: Of<"RenameBody">): Decided =>
  Result.gen(function* () {
    const body = yield* bodyNamed(state, command.body);
    const another = yield* canBeCalled("body", command.body, body, command);
    return [record({ ...command, type: "BodyRenamed" }, { another })];
  });

/** Creates a seat in a body, for a function that the organisation has no seat for yet. */
export const createSeat = (
  state: CollaborationPart & ConstellationPart,
  { from, ...command }: Of<"CreateSeat">,
  { day }: Context,
): Decided =>
  Result.gen(function* () {
    const since = from ?? day;
    const name = yield* mustBeFree(find(state.constellation.seats, command.seat), "seat", command.seat);
    const organisation = find(state.collaboration.organisations, command.organisation);
    yield* mustExist(organisation, "organisation", command.organisation);
    const body = yield* bodyNamed(state, command.body);
    const notOver = everySeatOf(state, body).filter(({ lastDay }) => lastDay === undefined || lastDay >= since);
    const oneSeat = yield* oneSeatPerFunction(notOver, command);
    return [record({ ...command, type: "SeatCreated", since }, { name, oneSeat })];
  });

/** Abolishes a seat from the day after its last day. */
export const abolishSeat = (state: ConstellationPart, command: Of<"AbolishSeat">): Decided =>
  Result.gen(function* () {
    const seat = yield* seatNamed(state, command.seat);
    const endsOnce = yield* seatEndsOnce(seat);
    const lasts = yield* seatLasts(seat, command.lastDay);
    return [record({ ...command, type: "SeatAbolished" }, { lasts, endsOnce })];
  });

/** Gives a part of a body a name: the seats it has that day, never none. */
export const nameSubConstellation = (
  state: CollaborationPart & ConstellationPart,
  command: Of<"NameSubConstellation">,
  { day }: Context,
): Decided =>
  Result.gen(function* () {
    const { type: _type, body: id, constellation, name: _label, ...selection } = command;
    const body = yield* bodyNamed(state, id);
    const name = yield* mustBeFree(partNamed(body, constellation), "subConstellation", `${id}/${constellation}`);
    const seats = yield* constellationOfItem(state, body, selection, day);
    // A part can be named for seats that are to come.
    const notOver = everySeatOf(state, body).filter(({ lastDay }) => lastDay === undefined || lastDay >= day);
    const saysWhich = yield* selectionSaysWhich(state, body, selection, notOver);
    return [record({ ...command, type: "SubConstellationNamed" }, { name, saysWhich, seats })];
  });
