/**
 * Whether the quorum held through time, and where it first did not.
 *
 * - **Rule** QUO-3. It must hold at every moment of the treatment. By `meeting` it must besides never have been lost in the
 *   meeting since it was first reached; once lost it stays lost that meeting. A recess is no part of either.
 */
import type { Milliseconds } from "../../kernel/index.ts";
import { bindEntry, enters, excuses, leaves, seatRoomAt, there } from "./comings-and-goings.ts";
import { both, type Known } from "./known.ts";
import type { Excuse, Room } from "./room.ts";
import type { Sitting } from "./sittings.ts";

/** The verdict through time. */
export interface Course {
  readonly held: Known;
  /** The first moment of the treatment at which the rule surely did not hold, or it had been lost before. */
  readonly brokenAt: Milliseconds | undefined;
  /** Whether it had held before that: in the treatment or, by `meeting`, in the meeting. */
  readonly hadHeld: boolean;
  /** By `meeting`, when it was lost before the treatment, and the last moment looked at before. */
  readonly lost?: { readonly at: Milliseconds; readonly after: Milliseconds };
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

const courseOfMeeting = (room: Room): Course => {
  const past = pastOf();
  let held: Known = true;
  let hadHeld = false;
  let brokenAt: Milliseconds | undefined;
  const start = room.sittings.reduce((earliest, sitting) => Math.min(earliest, sitting.from), room.from);
  through(room, start, (moment) => {
    if (moment < room.from) {
      if (!room.recesses.some((recess) => there(recess, moment))) past.look(moment, room.rule.holds(), room);
      return true;
    }
    const now = both(room.rule.holds(), past.kept());
    if (now === false) {
      held = false;
      brokenAt = moment;
      return false;
    }
    held = both(held, now);
    hadHeld ||= now === true;
    return true;
  });
  const lost = past.kept() === false ? past.lost() : undefined;
  return { held, brokenAt, hadHeld: hadHeld || past.hadHeld(), ...(lost === undefined ? {} : { lost }) };
};

/**
 * The meeting before the treatment: each moment moves the group between three states, not yet reached, holding and lost. A
 * moment that is not known moves it both ways, so several states may be possible at once.
 */
const pastOf = () => {
  let notReached = true;
  let holding = false;
  let lost = false;
  let hadHeld = false;
  let after = Number.NEGATIVE_INFINITY;
  let at: Milliseconds | undefined;
  let doubt: string | undefined;
  return {
    look: (moment: Milliseconds, now: Known, room: Room): void => {
      // The very same doubt as a moment ago is settled the same way, whichever that is.
      const before = doubt;
      doubt = now === undefined ? doubtIn(room, moment) : undefined;
      if (doubt !== undefined && doubt === before) return;
      lost ||= now !== true && holding;
      holding = now !== false && (notReached || holding);
      notReached &&= now !== true;
      hadHeld ||= now === true;
      if (lost && !holding && !notReached) at ??= moment;
      else after = moment;
    },
    /** Whether it has surely not been lost (true), surely been lost (false), or neither. */
    kept: (): Known => (!lost ? true : holding || notReached ? undefined : false),
    hadHeld: () => hadHeld,
    lost: () => (at === undefined ? undefined : { at, after }),
  };
};

/** How every seat stands, and who it is that may count or not. */
const doubtIn = (room: Room, moment: Milliseconds): string => {
  const people = room.counting
    .filter((sitting) => there(sitting, moment) && isInDoubt(room, sitting))
    .map(({ entry }) => room.question.presence.indexOf(entry));
  return JSON.stringify([[...room.standing], [...room.seating.hasLeft], people]);
};

const isInDoubt = (room: Room, sitting: Sitting): boolean =>
  (room.worth.get(sitting) ?? (sitting.counts === true ? 2 : 1)) === 1;

/** Somebody coming or going, a seat that begins or ceases to be excused, or the end of a recess, when all are looked at anew. */
interface Change {
  readonly at: Milliseconds;
  readonly sitting?: Sitting;
  readonly excuse?: Excuse;
  readonly by: 1 | -1;
}

/** Plays the room from a start to the end of the treatment and looks at every moment where somebody came or went. */
const through = (room: Room, start: Milliseconds, look: (moment: Milliseconds) => boolean): void => {
  seatRoomAt(room, start);
  const changes = changesAfter(room, start);
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
      happens(room, each);
      next += 1;
    }
    if (!look(moment)) return;
    if (moment === room.from) {
      begun = true;
      if (binds) bindEntry(room);
    }
  }
};

const changesAfter = (room: Room, start: Milliseconds): Array<Change> => {
  const changes: Array<Change> = [];
  const { until: end } = room;
  for (const sitting of room.counting) {
    const { from, until } = sitting;
    if (from > start && from < end) changes.push({ at: from, sitting, by: 1 });
    if (until > start && until < end) changes.push({ at: until, sitting, by: -1 });
  }
  for (const excuse of room.excuses) {
    const { from, until } = excuse;
    if (from > start && from < end) changes.push({ at: from, excuse, by: 1 });
    if (until > start && until < end) changes.push({ at: until, excuse, by: -1 });
  }
  for (const { until } of room.recesses) if (until > start && until < end) changes.push({ at: until, by: -1 });
  return changes;
};

const happens = (room: Room, { sitting, excuse, by }: Change): void => {
  if (sitting !== undefined) (by === 1 ? enters : leaves)(room, sitting);
  else if (excuse !== undefined) excuses(room, excuse.place, by);
};

/** The last moment of the treatment at which anything changed; it stands for the end. */
export const lastMoment = (room: Room): Milliseconds => {
  let last = room.from;
  const consider = (moment: Milliseconds) => {
    if (moment > last && moment < room.until) last = moment;
  };
  for (const { from, until } of room.sittings) {
    consider(from);
    consider(until);
  }
  for (const { from, until } of room.excused) {
    consider(from);
    consider(until);
  }
  return last;
};
