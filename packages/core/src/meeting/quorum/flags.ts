/**
 * What the reader of a quorum answer should know besides the verdict: people in two seats, recused
 * people in the room, things nobody has stated.
 *
 * @since 0.1.0
 */
import type { Milliseconds } from "../../kernel/index.ts";
import type { QuorumFlag } from "./question.ts";
import { isRecused, type Room, type Sitting } from "./seating.ts";

/** The flags of a treatment; under meeting continuity, of the meeting until the treatment ends. */
export const flagsOf = (room: Room): ReadonlyArray<QuorumFlag> => {
  const { charter, seats } = room.question;
  const from = charter.continuity === "meeting" ? Number.NEGATIVE_INFINITY : room.from;
  const present = room.sittings.filter((sitting) => overlaps(sitting, from, room.until));
  return [
    ...(charter.quorum === null ? [{ code: "noRule" as const }] : []),
    ...(seats === null ? [{ code: "seatsNotKnown" as const }] : []),
    ...once(present.flatMap((sitting) => flagsOfSitting(room, sitting))),
    ...(seats === null ? [] : inTwoSeats(room, present)),
  ];
};

const overlaps = (sitting: Sitting, from: Milliseconds, until: Milliseconds): boolean =>
  sitting.from < until && sitting.until > from;

const flagsOfSitting = (room: Room, { entry }: Sitting): ReadonlyArray<QuorumFlag> => {
  const { charter, seats } = room.question;
  const flag = (code: QuorumFlag["code"]): QuorumFlag => ({ code, seat: entry.seat, person: entry.person });
  if (seats !== null && !room.constellation.some((seat) => seat.id === entry.seat))
    return [flag("outsideConstellation")];
  if (entry.as === "observer") return [];
  if (isRecused(room.question, entry)) return [flag("recusedPresent")];
  return [
    ...(entry.mode === "remote" && charter.remote === undefined ? [flag("remoteNotStated")] : []),
    ...(entry.admitted === null ? [flag("admissionNotKnown")] : []),
    ...(entry.as === "deputy" && charter.deputies !== "any" && entry.organisation === undefined
      ? [flag("organisationNotKnown")]
      : []),
  ];
};

const once = (flags: ReadonlyArray<QuorumFlag>): ReadonlyArray<QuorumFlag> => [
  ...new Map(flags.map((flag) => [JSON.stringify(flag), flag])).values(),
];

const inTwoSeats = (room: Room, present: ReadonlyArray<Sitting>): ReadonlyArray<QuorumFlag> => {
  const inside = new Set(room.constellation.map((seat) => seat.id));
  const byPerson = new Map<string, Array<Sitting>>();
  for (const sitting of present) {
    if (sitting.entry.as === "observer" || !inside.has(sitting.entry.seat)) continue;
    const theirs = byPerson.get(sitting.entry.person);
    if (theirs === undefined) byPerson.set(sitting.entry.person, [sitting]);
    else theirs.push(sitting);
  }
  return [...byPerson].flatMap(([person, sittings]) => {
    const seats = new Set<string>();
    for (const a of sittings)
      for (const b of sittings)
        if (a.entry.seat !== b.entry.seat && overlaps(a, b.from, b.until)) seats.add(a.entry.seat);
    return seats.size > 1 ? [{ code: "personFillsTwoSeats" as const, person, seats: [...seats] }] : [];
  });
};
