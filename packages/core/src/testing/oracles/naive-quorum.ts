/**
 * The quorum verdict by plain recomputation: at every moment everybody is seated anew and the rule is read
 * over the seats. Slow and obvious; the engine is checked against it.
 */

import { fractionOf } from "../../constellation/quorum-rule.ts";
import {
  type Milliseconds,
  type QuorumCharter,
  type QuorumPresence,
  type QuorumQuestion,
  type QuorumRule,
  type QuorumSeat,
  toMilliseconds,
  type WhyMissing,
} from "../../index.ts";
import { both, either, type Known } from "../../meeting/quorum/known.ts";

/** A presence with its moments as numbers, and whether the person had left the meeting before. */
interface Sitting {
  readonly entry: QuorumPresence;
  readonly from: Milliseconds;
  readonly until: Milliseconds;
  readonly returned: boolean;
}

/** A question made ready to be asked at many moments. */
interface Room {
  readonly question: QuorumQuestion;
  readonly constellation: ReadonlyArray<QuorumSeat>;
  readonly sittings: ReadonlyArray<Sitting>;
  readonly from: Milliseconds;
  readonly until: Milliseconds;
  /** Seats that are recused for the item. */
  readonly recusedSeats: ReadonlySet<string>;
}

/** A seat at one moment: filled or not, and why not. */
interface SeatNow {
  readonly seat: QuorumSeat;
  readonly filled: Known;
  /** Whether the seat is empty because of a recusal, so that a charter may take it out of the denominator. */
  readonly recused: boolean;
  readonly why: WhyMissing;
}

/** Prepares the question: moments become numbers, the constellation becomes seats. */
const roomOf = (question: QuorumQuestion): Room => {
  const seats = question.seats ?? [];
  const chosen = question.constellation === undefined ? undefined : new Set(question.constellation);
  return {
    question,
    constellation: chosen === undefined ? seats : seats.filter((seat) => chosen.has(seat.id)),
    sittings: sittingsOf(question.presence),
    from: toMilliseconds(question.treatment.from),
    until: toMilliseconds(question.treatment.until),
    recusedSeats: new Set((question.recused ?? []).map((recusal) => recusal.seat)),
  };
};

const sittingsOf = (presence: ReadonlyArray<QuorumPresence>): ReadonlyArray<Sitting> => {
  const spans = presence.map((entry) => ({
    entry,
    from: toMilliseconds(entry.from),
    until: entry.until == null ? Number.POSITIVE_INFINITY : toMilliseconds(entry.until),
  }));
  const returned = new Set<QuorumPresence>();
  const present = new Map<string, Milliseconds>();
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = present.get(span.entry.person);
    // A gap is a departure; an unbroken change of seat, role or mode is not.
    const cameBack = last !== undefined && (span.from > last || last === Number.NEGATIVE_INFINITY);
    if (cameBack) returned.add(span.entry);
    present.set(span.entry.person, cameBack ? Number.NEGATIVE_INFINITY : Math.max(last ?? span.until, span.until));
  }
  return spans.map((span) => ({ ...span, returned: returned.has(span.entry) }));
};

/** Every seat of the constellation at one moment of the meeting. */
const seatingAt = (room: Room, moment: Milliseconds): ReadonlyArray<SeatNow> => {
  const now = peopleAt(room, moment);
  const locked = room.question.charter.entry === "betweenItems" && moment > room.from;
  const atStart = locked ? new Map(seatingAt(room, room.from).map((seat) => [seat.seat.id, seat.filled])) : undefined;
  return room.constellation.map((seat) => {
    const here = now.get(seat.id) ?? [];
    const recused = room.recusedSeats.has(seat.id);
    const someone = here.reduce<Known>((filled, person) => either(filled, person.counts), false);
    const stands = recused && room.question.charter.recused === "counts" && seat.vacant !== true;
    const filled = stands ? true : both(someone, atStart === undefined ? true : atStart.get(seat.id));
    return { seat, filled, recused, why: whyEmpty(room, seat, here, someone, moment) };
  });
};

interface PersonNow {
  readonly sitting: Sitting;
  readonly counts: Known;
  readonly why: WhyMissing;
}

/** Those on each seat at one moment, with what each counts for. */
const peopleAt = (room: Room, moment: Milliseconds): ReadonlyMap<string, ReadonlyArray<PersonNow>> => {
  const inConstellation = new Map<string, Array<PersonNow>>(room.constellation.map((seat) => [seat.id, []]));
  const organisations = new Map(room.constellation.map((seat) => [seat.id, seat.organisation]));
  const firstSeat = new Map<string, { readonly seat: string; readonly counts: Known }>();
  for (const sitting of room.sittings) {
    const here = inConstellation.get(sitting.entry.seat);
    if (here === undefined || moment < sitting.from || moment >= sitting.until) continue;
    const person = judge(room, sitting, organisations.get(sitting.entry.seat));
    const first = firstSeat.get(sitting.entry.person);
    if (person.counts !== false && first === undefined)
      firstSeat.set(sitting.entry.person, { seat: sitting.entry.seat, counts: person.counts });
    here.push(
      person.counts !== false && first !== undefined && first.seat !== sitting.entry.seat
        ? { ...person, ...onSecondSeat(room, person.counts, first.counts) }
        : person,
    );
  }
  return inConstellation;
};

/** CON-2: what a person counts for on a second seat. */
const onSecondSeat = (room: Room, here: Known, first: Known): Pick<PersonNow, "counts" | "why"> => {
  const charter = room.question.charter.twoSeats;
  if (charter === "both") return { counts: here, why: "secondSeat" };
  if (charter === "one") return { counts: first === true ? false : undefined, why: "secondSeat" };
  return { counts: undefined, why: "secondSeat" };
};

/** What one person on one seat counts for, by the charter alone. */
const judge = (room: Room, sitting: Sitting, organisation: string | undefined): PersonNow => {
  const { charter } = room.question;
  const { entry } = sitting;
  const no = (why: WhyMissing): PersonNow => ({ sitting, counts: false, why });
  if (entry.as === "observer") return no("observer");
  if (isRecused(room.question, entry)) return no("recused");
  if (sitting.returned && charter.return === "notSameDay") return no("left");
  if (entry.admitted === false) return no("notAdmitted");
  if (entry.mode === "remote" && charter.remote === "doesNotCount") return no("remote");
  const mustBeOwn = entry.as === "deputy" && charter.deputies !== "any";
  if (mustBeOwn && entry.organisation !== undefined && entry.organisation !== organisation)
    return no("otherOrganisation");
  const notKnown =
    entry.admitted === null ||
    (entry.mode === "remote" && charter.remote === undefined) ||
    (mustBeOwn && entry.organisation === undefined);
  return { sitting, counts: notKnown ? undefined : true, why: "absent" };
};

/** Whether the person on the seat is recused for the item (QUO-4). */
const isRecused = (question: QuorumQuestion, entry: QuorumPresence): boolean =>
  (question.recused ?? []).some(
    (recusal) => recusal.seat === entry.seat && (recusal.person === undefined || recusal.person === entry.person),
  );

const whyEmpty = (
  room: Room,
  seat: QuorumSeat,
  here: ReadonlyArray<PersonNow>,
  someone: Known,
  moment: Milliseconds,
): WhyMissing => {
  if (someone === true) return "late"; // filled now, but empty when the treatment began
  const hindered = here.find((person) => person.counts === false && person.why !== "observer");
  if (hindered !== undefined) return hindered.why;
  if (room.recusedSeats.has(seat.id)) return "recused";
  if (seat.vacant === true) return "vacant";
  if (here.length > 0) return "observer";
  const ofSeat = room.sittings.filter(({ entry }) => entry.seat === seat.id && entry.as !== "observer");
  if (ofSeat.some((sitting) => sitting.until <= moment)) return "left";
  return ofSeat.some((sitting) => sitting.from > moment && sitting.from < room.until) ? "late" : "absent";
};

/** Whether the charter's rule holds for the seats of the constellation at one moment. */
const holds = (charter: QuorumCharter, seats: ReadonlyArray<SeatNow>): Known =>
  ruleHolds(charter.quorum, denominator(charter, seats, false), denominator(charter, seats, true));

/** Filled or not, with every doubt settled one way. */
interface Settled {
  readonly seat: string;
  readonly organisation: string;
  readonly filled: boolean;
}

/** The seats that count, with doubtful seats settled as filled or empty. A recused seat may leave (QUO-4). */
const denominator = (charter: QuorumCharter, seats: ReadonlyArray<SeatNow>, doubtIsFilled: boolean) =>
  seats.flatMap(({ seat, filled, recused }): ReadonlyArray<Settled> => {
    const settled = filled ?? doubtIsFilled;
    const leaves = charter.recused === "leavesDenominator" && recused && !settled;
    return leaves ? [] : [{ seat: seat.id, organisation: seat.organisation, filled: settled }];
  });

const ruleHolds = (rule: QuorumRule | null, least: ReadonlyArray<Settled>, most: ReadonlyArray<Settled>): Known => {
  if (rule === null) return undefined;
  switch (rule.rule) {
    case "allOf":
      return rule.rules.reduce<Known>((known, inner) => both(known, ruleHolds(inner, least, most)), true);
    case "anyOf":
      return rule.rules.reduce<Known>((known, inner) => either(known, ruleHolds(inner, least, most)), false);
    case "within": {
      const among = new Set(rule.seats);
      const inside = (seats: ReadonlyArray<Settled>) => seats.filter((seat) => among.has(seat.seat));
      return ruleHolds(rule.quorum, inside(least), inside(most));
    }
    default: {
      const atLeast = thresholdHolds(rule, least);
      return atLeast === thresholdHolds(rule, most) ? atLeast : undefined;
    }
  }
};

type Threshold = Exclude<QuorumRule, { rule: "allOf" | "anyOf" | "within" }>;

const thresholdHolds = (rule: Threshold, seats: ReadonlyArray<Settled>): boolean => {
  const { seats: filledSeats, of, organisations, ofOrganisations } = countOf(seats);
  if (of === 0) return false;
  if (rule.rule === "everySeat") return filledSeats === of;
  if (rule.rule === "everyOrganisation") return organisations === ofOrganisations;
  const [filled, all] = rule.of === "seats" ? [filledSeats, of] : [organisations, ofOrganisations];
  if (rule.rule === "atLeast") return filled >= rule.count;
  const [numerator, divisor] = fractionOf(rule.share);
  return rule.rule === "moreThan" ? filled * divisor > numerator * all : filled * divisor >= numerator * all;
};

const countOf = (seats: ReadonlyArray<Settled>) => {
  const filled = seats.filter((seat) => seat.filled);
  return {
    seats: filled.length,
    of: seats.length,
    organisations: new Set(filled.map((seat) => seat.organisation)).size,
    ofOrganisations: new Set(seats.map((seat) => seat.organisation)).size,
  };
};

/** The verdict through time: whether it held, the first moment it surely did not, and whether it had held before. */
interface Course {
  readonly held: Known;
  readonly brokenAt: Milliseconds | undefined;
  readonly hadHeld: boolean;
}

/** Follows the quorum through the treatment (or the meeting, where the charter says so). */
const courseOf = (room: Room): Course =>
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

/** The moments at which somebody came or went, from a start until the treatment ends. Who counts for nothing changes nothing. */
const momentsOf = (room: Room, start: Milliseconds): ReadonlyArray<Milliseconds> => {
  const moments = new Set<Milliseconds>([start, room.from]);
  const organisations = new Map(room.constellation.map((seat) => [seat.id, seat.organisation]));
  for (const sitting of room.sittings) {
    const { from, until, entry } = sitting;
    if (!organisations.has(entry.seat) || judge(room, sitting, organisations.get(entry.seat)).counts === false)
      continue;
    if (from > start && from < room.until) moments.add(from);
    if (until > start && until < room.until) moments.add(until);
  }
  return [...moments].sort((a, b) => a - b);
};

/** The last moment of the treatment at which anything changed; it stands for the end. */
const lastMoment = (room: Room): Milliseconds =>
  Math.max(
    room.from,
    ...room.sittings.flatMap(({ from, until }) => [from, until]).filter((moment) => moment < room.until),
  );

/** The verdict, the moment it broke, and every empty seat with its why, by plain recomputation. */
export const naiveQuorum = (question: QuorumQuestion) => {
  const room = roomOf(question);
  const course = courseOf(room);
  const seats = seatingAt(room, course.brokenAt ?? lastMoment(room));
  return {
    verdict: course.held === undefined ? "unknown" : course.held ? "quorate" : "inquorate",
    brokenAt: course.brokenAt,
    broken: course.held === false && course.hadHeld,
    missing: seats.flatMap(({ seat, filled, why }) => (filled === false ? [`${seat.id} ${why}`] : [])),
    filled: seats.filter(({ filled }) => filled === true).length,
  };
};
