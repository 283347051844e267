/**
 * The room: who fills which seat as people come and go, and whether the rule holds.
 *
 * - **Rules** CON-2 (a person in two seats), QUO-3 (entry between items), QUO-4 (recusal).
 * - A charter and its seats are compiled once; then every coming and going changes one seat and the
 *   tallies it belongs to. A seat is empty (0), not known to be filled (1) or filled (2).
 */
import { type Milliseconds, toMilliseconds } from "../../kernel/index.ts";
import type { QuorumQuestion, QuorumSeat } from "./question.ts";
import { type Sitting, sittingsOf } from "./sittings.ts";
import { clear, type Group, groupOf, type Seating, settle } from "./tally.ts";
import { type CompiledRule, compileRule } from "./thresholds.ts";

/** How a seat, or a person on it, stands: empty (counts for nothing), not known, filled (counts). */
export type Standing = 0 | 1 | 2;

/** A question made ready to be asked at any moment. */
export interface Room {
  readonly question: QuorumQuestion;
  readonly constellation: ReadonlyArray<QuorumSeat>;
  readonly organisations: ReadonlyArray<string>;
  readonly sittings: ReadonlyArray<Sitting>;
  /** Those on a seat of the constellation who may count, in the question's order. */
  readonly counting: ReadonlyArray<Sitting>;
  /** The sittings of everybody who sits on several seats of the constellation. */
  readonly onSeveralSeats: ReadonlyMap<string, ReadonlyArray<Sitting>>;
  readonly anyOnSeveralSeats: boolean;
  readonly from: Milliseconds;
  readonly until: Milliseconds;
  /** Every seat of the constellation, counted. */
  readonly whole: Group;
  /** The charter's rule, asked of the room as it stands. */
  readonly rule: CompiledRule;
  readonly seating: Seating;
  /** The groups that rules look at within the constellation. */
  readonly parts: ReadonlyArray<Group>;
  /** Seats that are recused for the item, and those that stand as filled all the same. */
  readonly recused: ReadonlySet<string>;
  readonly alwaysFilled: ReadonlyArray<number>;
  /** How each seat stands now, and how many make it so. */
  readonly standing: Uint8Array;
  readonly surely: Int32Array;
  readonly perhaps: Int32Array;
  /** What people on several seats count for on each now. */
  readonly worth: Map<Sitting, Standing>;
  /** How each seat stood when the treatment began, once that binds (QUO-3, `betweenItems`). */
  bound: Uint8Array | undefined;
}

/** Compiles a question whose seats are known. */
export const roomOf = (question: QuorumQuestion): Room => {
  const seats = question.seats ?? [];
  const chosen = question.constellation === undefined ? undefined : new Set(question.constellation);
  const constellation = chosen === undefined ? seats : seats.filter((seat) => chosen.has(seat.id));
  const sittings = sittingsOf(question, constellation);
  const counting = sittings.filter((sitting) => sitting.counts !== false);
  const onSeveralSeats = severalSeats(sittings);
  const recused = new Set((question.recused ?? []).map((recusal) => recusal.seat));
  const organisations = [...new Set(constellation.map((seat) => seat.organisation))];
  const numbers = new Map(organisations.map((organisation, number) => [organisation, number]));
  const leaves = question.charter.recused === "leavesDenominator";
  const seating: Seating = {
    organisationOf: Int32Array.from(constellation, (seat) => numbers.get(seat.organisation) ?? 0),
    leaves: constellation.map((seat) => leaves && recused.has(seat.id)),
    organisations: organisations.length,
  };
  const inDoubt = onSeveralSeats.size > 0 || counting.some((sitting) => sitting.counts === undefined);
  const whole = groupOf(seating, new Set(constellation.keys()), inDoubt);
  const parts: Array<Group> = [];
  const within = (outer: Group, ids: ReadonlyArray<string>): Group => {
    const among = new Set(ids);
    const inside = [...outer.seats].filter((place) => among.has(constellation[place]?.id ?? ""));
    const part = groupOf(seating, new Set(inside), inDoubt);
    parts.push(part);
    return part;
  };
  return {
    question,
    constellation,
    organisations,
    sittings,
    counting,
    onSeveralSeats,
    anyOnSeveralSeats: onSeveralSeats.size > 0,
    from: toMilliseconds(question.treatment.from),
    until: toMilliseconds(question.treatment.until),
    whole,
    rule: compileRule(question.charter.quorum, whole, within),
    seating,
    parts,
    recused,
    alwaysFilled: constellation.flatMap((seat, place) =>
      question.charter.recused === "counts" && recused.has(seat.id) && seat.vacant !== true ? [place] : [],
    ),
    standing: new Uint8Array(constellation.length),
    surely: new Int32Array(constellation.length),
    perhaps: new Int32Array(constellation.length),
    worth: new Map(),
    bound: undefined,
  };
};

const severalSeats = (sittings: ReadonlyArray<Sitting>): ReadonlyMap<string, ReadonlyArray<Sitting>> => {
  const byPerson = new Map<string, Array<Sitting>>();
  for (const sitting of sittings) {
    if (sitting.seat < 0 || sitting.entry.as === "observer") continue;
    const theirs = byPerson.get(sitting.entry.person);
    if (theirs === undefined) byPerson.set(sitting.entry.person, [sitting]);
    else theirs.push(sitting);
  }
  for (const [person, theirs] of byPerson)
    if (theirs.every((sitting) => sitting.seat === theirs[0]?.seat)) byPerson.delete(person);
  return byPerson;
};

/** Seats everybody who is there at a moment. Under `betweenItems`, a moment after the beginning is bound by it. */
export const seatRoomAt = (room: Room, moment: Milliseconds): void => {
  const binds = room.question.charter.entry === "betweenItems" && moment > room.from;
  if (binds) {
    seatEverybody(room, room.from);
    bindEntry(room);
    for (const sitting of room.counting) {
      if (there(sitting, room.from) && !there(sitting, moment)) leaves(room, sitting);
      else if (!there(sitting, room.from) && there(sitting, moment)) enters(room, sitting);
    }
    return;
  }
  seatEverybody(room, moment);
};

const seatEverybody = (room: Room, moment: Milliseconds): void => {
  room.bound = undefined;
  room.standing.fill(0);
  room.surely.fill(0);
  room.perhaps.fill(0);
  if (room.worth.size > 0) room.worth.clear();
  clear(room.whole);
  for (const group of room.parts) clear(group);
  for (const seat of room.alwaysFilled) seatStands(room, seat, 2);
  for (const sitting of room.counting) if (there(sitting, moment)) enters(room, sitting);
};

/** From now on, who comes in does not fill a seat that was empty when the treatment began. */
export const bindEntry = (room: Room): void => {
  room.bound = room.standing.slice();
};

/** Whether a sitting covers a moment. */
export const there = ({ from, until }: Sitting, moment: Milliseconds): boolean => from <= moment && moment < until;

/** Somebody sits down. */
export const enters = (room: Room, sitting: Sitting): void => comesOrGoes(room, sitting, 1);

/** Somebody gets up. */
export const leaves = (room: Room, sitting: Sitting): void => comesOrGoes(room, sitting, -1);

const comesOrGoes = (room: Room, sitting: Sitting, by: 1 | -1): void => {
  const theirs = room.anyOnSeveralSeats ? room.onSeveralSeats.get(sitting.entry.person) : undefined;
  if (theirs !== undefined) moves(room, theirs, sitting, by);
  else counts(room, sitting.seat, sitting.counts === true ? 2 : 1, by);
};

/** Somebody who sits on several seats comes to one or leaves one: what they count for is settled anew on each (CON-2). */
const moves = (room: Room, theirs: ReadonlyArray<Sitting>, moved: Sitting, by: 1 | -1): void => {
  let first: { readonly seat: number; readonly standing: Standing } | undefined;
  for (const sitting of theirs) {
    const before = room.worth.get(sitting);
    const sits = sitting === moved ? by === 1 : before !== undefined;
    if (before !== undefined) counts(room, sitting.seat, before, -1);
    if (!sits || sitting.counts === false) {
      room.worth.delete(sitting);
      continue;
    }
    const alone: Standing = sitting.counts === true ? 2 : 1;
    const now = first === undefined || first.seat === sitting.seat ? alone : onSecondSeat(room, alone, first.standing);
    first ??= { seat: sitting.seat, standing: alone };
    room.worth.set(sitting, now);
    counts(room, sitting.seat, now, 1);
  }
};

const onSecondSeat = ({ question }: Room, alone: Standing, first: Standing): Standing => {
  if (question.charter.twoSeats === "both") return alone;
  return question.charter.twoSeats === "one" && first === 2 ? 0 : 1;
};

/** Somebody of a certain worth comes to a seat (1) or leaves it (-1). */
export const counts = (room: Room, seat: number, worth: Standing, by: 1 | -1): void => {
  if (worth === 2) room.surely[seat] = (room.surely[seat] ?? 0) + by;
  else if (worth === 1) room.perhaps[seat] = (room.perhaps[seat] ?? 0) + by;
  else return;
  if (room.alwaysFilled.length > 0 && room.alwaysFilled.includes(seat)) return;
  const now = whoIsThere(room, seat);
  seatStands(room, seat, room.bound === undefined ? now : atMost(now, room.bound[seat]));
};

const atMost = (standing: Standing, limit = 0): Standing =>
  limit === 0 || standing === 0 ? 0 : limit === 1 || standing === 1 ? 1 : 2;

/** How the seat would stand by those on it alone. */
export const whoIsThere = (room: Room, seat: number): Standing =>
  (room.surely[seat] ?? 0) > 0 ? 2 : (room.perhaps[seat] ?? 0) > 0 ? 1 : 0;

const seatStands = (room: Room, seat: number, standing: Standing): void => {
  const before = room.standing[seat] ?? 0;
  if (before === standing) return;
  room.standing[seat] = standing;
  if (room.whole.most === room.whole.least) {
    // Nothing is in doubt: a seat is filled or empty, and there is one tally a group.
    const by = standing === 2 ? 1 : -1;
    settle(room.seating, room.whole.least, seat, by);
    for (const group of room.parts) if (group.seats.has(seat)) settle(room.seating, group.least, seat, by);
    return;
  }
  settleDoubt(room, room.whole, seat, before, standing);
  for (const group of room.parts) if (group.seats.has(seat)) settleDoubt(room, group, seat, before, standing);
};

const settleDoubt = (room: Room, group: Group, seat: number, before: number, standing: Standing): void => {
  if (before === 2 || standing === 2) settle(room.seating, group.least, seat, standing === 2 ? 1 : -1);
  if (before === 0 || standing === 0) settle(room.seating, group.most, seat, standing === 0 ? -1 : 1);
};
