/**
 * Whether the quorum held through time, and where it first did not.
 *
 * - **Rule** QUO-3. By `item` it must hold at every moment of the treatment; by `meeting` from the
 *   first moment it was reached until the treatment ends, and once broken it stays broken.
 *
 * @since 0.1.0
 */
import type { Milliseconds } from "../../kernel/index.ts";
import { holds } from "./holds.ts";
import type { Known } from "./known.ts";
import { type Room, seatingAt } from "./seating.ts";

/** The verdict through time: whether it held, the first moment it surely did not, and whether it had held before. */
export interface Course {
  readonly held: Known;
  readonly brokenAt: Milliseconds | undefined;
  readonly hadHeld: boolean;
}

/** Follows the quorum through the treatment (or the meeting, where the charter says so). */
export const courseOf = (room: Room): Course =>
  room.question.charter.continuity === "meeting" ? courseOfMeeting(room) : courseOfItem(room);

const courseOfItem = (room: Room): Course => {
  let held: Known = true;
  let hadHeld = false;
  for (const moment of momentsOf(room, room.from)) {
    const now = holds(room.question.charter, seatingAt(room, moment));
    if (now === false) return { held: false, brokenAt: moment, hadHeld };
    if (now === undefined) held = undefined;
    else hadHeld = true;
  }
  return { held, brokenAt: undefined, hadHeld };
};

/**
 * Under `meeting` each moment moves the group between three states: not yet reached, holding and
 * broken. A moment that is not known moves it both ways, so several states may be possible at once.
 */
const courseOfMeeting = (room: Room): Course => {
  let possible = { notReached: true, holding: false, broken: false };
  let hadHeld = false;
  let brokenAt: Milliseconds | undefined;
  const start = room.sittings.reduce((earliest, sitting) => Math.min(earliest, sitting.from), room.from);
  for (const moment of momentsOf(room, start)) {
    const now = holds(room.question.charter, seatingAt(room, moment));
    possible = {
      notReached: now !== true && possible.notReached,
      holding: now !== false && (possible.notReached || possible.holding),
      broken: possible.broken || (now !== true && possible.holding),
    };
    hadHeld ||= now === true;
    if (moment >= room.from && !possible.holding && !possible.notReached) brokenAt ??= moment;
  }
  if (!possible.holding) return { held: false, brokenAt: hadHeld ? (brokenAt ?? room.from) : room.from, hadHeld };
  return { held: possible.notReached || possible.broken ? undefined : true, brokenAt: undefined, hadHeld };
};

/** The moments at which somebody came or went, from a start until the treatment ends. */
const momentsOf = (room: Room, start: Milliseconds): ReadonlyArray<Milliseconds> => {
  const moments = new Set<Milliseconds>([start, room.from]);
  for (const { from, until } of room.sittings) {
    if (from > start && from < room.until) moments.add(from);
    if (until > start && until < room.until) moments.add(until);
  }
  return [...moments].sort((a, b) => a - b);
};

/** The last moment of the treatment at which anything changed; it stands for the end. */
export const lastMoment = (room: Room): Milliseconds => momentsOf(room, room.from).at(-1) ?? room.from;
