/**
 * Whether the quorum held through time, and where it first did not.
 *
 * - **Rule** QUO-3. By `item` it must hold at every moment of the treatment; by `meeting` from the
 *   first moment it was reached until the treatment ends, and once broken it stays broken.
 */
import type { Milliseconds } from "../../kernel/index.ts";
import type { Known } from "./known.ts";
import { bindEntry, enters, leaves, type Room, seatRoomAt } from "./room.ts";
import type { Sitting } from "./sittings.ts";

/** The verdict through time. */
export interface Course {
  readonly held: Known;
  /** The first moment of the treatment at which the rule surely did not hold. */
  readonly brokenAt: Milliseconds | undefined;
  /** Whether it had held before. */
  readonly hadHeld: boolean;
}

/** Follows the quorum through the treatment (or the meeting, where the charter says so). */
export const courseOf = (room: Room): Course =>
  room.question.charter.continuity === "meeting" ? courseOfMeeting(room) : courseOfItem(room);

const courseOfItem = (room: Room): Course => {
  let held: Known = true;
  let hadHeld = false;
  let brokenAt: Milliseconds | undefined;
  through(room, room.from, (moment) => {
    const now = room.rule.holds();
    if (now === false) {
      held = false;
      brokenAt = moment;
      return false;
    }
    if (now === undefined) held = undefined;
    else hadHeld = true;
    return true;
  });
  return { held, brokenAt, hadHeld };
};

/**
 * Under `meeting` each moment moves the group between three states: not yet reached, holding and
 * broken. A moment that is not known moves it both ways, so several states may be possible at once.
 */
const courseOfMeeting = (room: Room): Course => {
  let notReached = true;
  let holding = false;
  let broken = false;
  let hadHeld = false;
  let brokenAt: Milliseconds | undefined;
  const start = room.sittings.reduce((earliest, sitting) => Math.min(earliest, sitting.from), room.from);
  through(room, start, (moment) => {
    const now = room.rule.holds();
    broken ||= now !== true && holding;
    holding = now !== false && (notReached || holding);
    notReached &&= now !== true;
    hadHeld ||= now === true;
    if (moment >= room.from && !holding && !notReached) brokenAt ??= moment;
    return true;
  });
  if (!holding) return { held: false, brokenAt: hadHeld ? (brokenAt ?? room.from) : room.from, hadHeld };
  return { held: notReached || broken ? undefined : true, brokenAt: undefined, hadHeld };
};

interface Change {
  readonly at: Milliseconds;
  readonly sitting: Sitting;
  readonly comes: boolean;
}

/** Plays the room from a start to the end of the treatment and looks at every moment where somebody came or went. */
const through = (room: Room, start: Milliseconds, look: (moment: Milliseconds) => boolean): void => {
  seatRoomAt(room, start);
  const changes: Array<Change> = [];
  for (const sitting of room.counting) {
    if (sitting.from > start && sitting.from < room.until) changes.push({ at: sitting.from, sitting, comes: true });
    if (sitting.until > start && sitting.until < room.until) changes.push({ at: sitting.until, sitting, comes: false });
  }
  if (!look(start) || (changes.length === 0 && start === room.from)) return;
  changes.sort((a, b) => a.at - b.at);
  const binds = room.question.charter.entry === "betweenItems";
  let next = 0;
  let begun = start === room.from;
  if (begun && binds) bindEntry(room);
  while (next < changes.length || !begun) {
    const change = changes[next];
    const moment = change === undefined || (!begun && change.at > room.from) ? room.from : change.at;
    for (let each = changes[next]; each !== undefined && each.at === moment; each = changes[next]) {
      if (each.comes) enters(room, each.sitting);
      else leaves(room, each.sitting);
      next += 1;
    }
    if (!look(moment)) return;
    if (moment === room.from) {
      begun = true;
      if (binds) bindEntry(room);
    }
  }
};

/** The last moment of the treatment at which anything changed; it stands for the end. */
export const lastMoment = (room: Room): Milliseconds => {
  let last = room.from;
  for (const { from, until } of room.sittings) {
    if (from > last && from < room.until) last = from;
    if (until > last && until < room.until) last = until;
  }
  return last;
};
