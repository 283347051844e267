/**
 * Who fills which seat as people come and go.
 *
 * - **Rules** CON-2 (a person in two seats), QUO-3 (entry between items), QUO-4 (recusal).
 * - Every coming and going changes one seat and the tallies it belongs to. A seat is empty (0), not known to be filled
 *   (1) or filled (2).
 */
import type { Milliseconds } from "../../kernel/index.ts";
import type { Span } from "./recusals.ts";
import type { Room, Standing } from "./room.ts";
import type { Sitting } from "./sittings.ts";
import { clear, count, type Group, settle, type Tally } from "./tally.ts";

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
    for (const excuse of room.excuses) {
      const was = there(excuse, room.from);
      if (was !== there(excuse, moment)) excuses(room, excuse.place, was ? -1 : 1);
    }
    return;
  }
  seatEverybody(room, moment);
};

/** Seats everybody who is there at a moment, whatever the treatment is bound by: as it would be were the item taken up then. */
export const seatEverybody = (room: Room, moment: Milliseconds): void => {
  room.bound = undefined;
  room.standing.fill(0);
  room.surely.fill(0);
  room.perhaps.fill(0);
  if (room.worth.size > 0) room.worth.clear();
  clear(room.whole);
  for (const group of room.parts) clear(group);
  const anyExcused = room.excuses.length > 0;
  if (anyExcused) {
    room.excusing.fill(0);
    room.seating.hasLeft.fill(0);
  }
  for (const sitting of room.counting) if (there(sitting, moment)) enters(room, sitting);
  if (anyExcused) for (const excuse of room.excuses) if (there(excuse, moment)) excuses(room, excuse.place, 1);
};

/** From now on, who comes in does not fill a seat that was empty when the treatment began. */
export const bindEntry = (room: Room): void => {
  room.bound = room.standing.slice();
};

/** Whether a time covers a moment. */
export const there = ({ from, until }: Span, moment: Milliseconds): boolean => from <= moment && moment < until;

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

/** A seat is excused because its holder is recused (1), or no longer (-1): it leaves the denominator, or counts (QUO-4). */
export const excuses = (room: Room, seat: number, by: 1 | -1): void => {
  if (room.question.charter.recused === "counts") {
    counts(room, seat, 2, by);
    return;
  }
  const excusing = (room.excusing[seat] ?? 0) + by;
  room.excusing[seat] = excusing;
  if (excusing !== (by === 1 ? 1 : 0)) return;
  room.seating.hasLeft[seat] = by === 1 ? 1 : 0;
  const standing = room.standing[seat] ?? 0;
  for (const { least, most, seats } of [room.whole, ...room.parts]) {
    if (!seats.has(seat)) continue;
    if (standing !== 2) leavesCount(room, least, seat, by);
    if (most !== least && standing === 0) leavesCount(room, most, seat, by);
  }
};

const leavesCount = (room: Room, tally: Tally, seat: number, by: 1 | -1): void =>
  count(room.seating, tally, seat, by === 1 ? -1 : 1);

/** Somebody of a certain worth comes to a seat (1) or leaves it (-1). */
export const counts = (room: Room, seat: number, worth: Standing, by: 1 | -1): void => {
  if (worth === 2) room.surely[seat] = (room.surely[seat] ?? 0) + by;
  else if (worth === 1) room.perhaps[seat] = (room.perhaps[seat] ?? 0) + by;
  else return;
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
