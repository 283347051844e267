/**
 * Who fills which seat at one moment, and why a seat is empty.
 *
 * - **Rules** CON-2 (a person in two seats), CON-3 (deputies), QUO-4 (recusal), QUO-5 (remote).
 * - A seat is filled, not filled, or not known to be filled. Observers never fill one.
 *
 * @since 0.1.0
 */
import { type Milliseconds, toMilliseconds } from "../../kernel/index.ts";
import { both, either, type Known } from "./known.ts";
import type { QuorumPresence, QuorumQuestion, QuorumSeat, WhyMissing } from "./question.ts";

/** A presence with its moments as numbers, and whether the person had left the meeting before. */
export interface Sitting {
  readonly entry: QuorumPresence;
  readonly from: Milliseconds;
  readonly until: Milliseconds;
  readonly returned: boolean;
}

/** A question made ready to be asked at many moments. */
export interface Room {
  readonly question: QuorumQuestion;
  readonly constellation: ReadonlyArray<QuorumSeat>;
  readonly sittings: ReadonlyArray<Sitting>;
  readonly from: Milliseconds;
  readonly until: Milliseconds;
  /** Seats that are recused for the item. */
  readonly recusedSeats: ReadonlySet<string>;
}

/** A seat at one moment: filled or not, and why not. */
export interface SeatNow {
  readonly seat: QuorumSeat;
  readonly filled: Known;
  /** Whether the seat is empty because of a recusal, so that a charter may take it out of the denominator. */
  readonly recused: boolean;
  readonly why: WhyMissing;
}

/** Prepares the question: moments become numbers, the constellation becomes seats. */
export const roomOf = (question: QuorumQuestion): Room => {
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
export const seatingAt = (room: Room, moment: Milliseconds): ReadonlyArray<SeatNow> => {
  const now = peopleAt(room, moment);
  const locked = room.question.charter.entry === "betweenItems" && moment > room.from;
  const atStart = locked ? new Map(seatingAt(room, room.from).map((seat) => [seat.seat.id, seat.filled])) : undefined;
  return room.constellation.map((seat) => {
    const here = now.get(seat.id) ?? [];
    const recused = room.recusedSeats.has(seat.id);
    const someone = here.reduce<Known>((filled, person) => either(filled, person.counts), false);
    const stands = recused && room.question.charter.recused === "counts" && seat.vacant !== true;
    const filled = stands ? true : both(someone, atStart === undefined ? true : (atStart.get(seat.id) ?? false));
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
export const isRecused = (question: QuorumQuestion, entry: QuorumPresence): boolean =>
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
