/**
 * What the reader of a quorum answer should know besides the verdict: people in two seats, recused
 * people in the room, things nobody has stated, names that may be one name.
 */
import { type Milliseconds, remembered } from "../../kernel/index.ts";
import { seatsOfRules } from "./faults.ts";
import { namesAlike } from "./normal-form.ts";
import type { QuorumFlag, QuorumQuestion } from "./question.ts";
import { recusedNotKnown } from "./recusals.ts";
import type { Room } from "./room.ts";
import type { Sitting } from "./sittings.ts";

/** The flags of a treatment; under meeting continuity, of the meeting until the treatment ends. */
export const flagsOf = (room: Room): ReadonlyArray<QuorumFlag> => {
  const { charter, seats } = room.question;
  const from = charter.continuity === "meeting" ? Number.NEGATIVE_INFINITY : room.from;
  const flags: Array<QuorumFlag> = [];
  if (charter.quorum === null) flags.push({ code: "noRule" });
  if (seats === null) flags.push({ code: "seatsNotKnown" });
  flags.push(...aboutNames(room.question));
  const said = new Set<string>();
  for (const sitting of room.sittings) {
    if (sitting.flags.length === 0 || !overlaps(sitting, from, room.until)) continue;
    const { seat, person } = sitting.entry;
    for (const code of sitting.flags) {
      const key = JSON.stringify([code, seat, person]);
      if (!said.has(key)) flags.push({ code, seat, person });
      said.add(key);
    }
  }
  for (const [person, sittings] of room.onSeveralSeats) {
    const several = atOnce(sittings.filter((sitting) => overlaps(sitting, from, room.until)));
    if (several.length > 1) flags.push({ code: "personFillsTwoSeats", person, seats: several });
  }
  return flags;
};

/** Asked of a question once, since names do not change as people come and go. */
const aboutNames = remembered((question: QuorumQuestion) => ofNames(question));

/** Names that nobody else in the question has, and names that differ so little that one may be the other mistyped. */
const ofNames = (question: QuorumQuestion): ReadonlyArray<QuorumFlag> => {
  const { charter, seats, constellation = [], presence, recused = [] } = question;
  const kinds = {
    seats: [
      ...(seats ?? []).map(({ id }) => id),
      ...constellation,
      ...presence.map(({ seat }) => seat),
      ...recused.map(({ seat }) => seat),
      ...seatsOfRules(charter.quorum, "").flatMap((rule) => rule.seats),
    ],
    people: [...presence.map(({ person }) => person), ...recused.flatMap(({ person }) => person ?? [])],
    organisations: [
      ...(seats ?? []).map(({ organisation }) => organisation),
      ...presence.flatMap(({ organisation }) => organisation ?? []),
    ],
  };
  return [
    ...recusedNotKnown(question).map(
      ({ seat, person }): QuorumFlag => ({
        code: "recusedNotKnown",
        seat,
        ...(person === undefined ? {} : { person }),
      }),
    ),
    ...(["seats", "people", "organisations"] as const).flatMap((of) =>
      namesAlike(kinds[of]).map((names): QuorumFlag => ({ code: "namesAlike", of, names })),
    ),
  ];
};

const overlaps = (sitting: Sitting, from: Milliseconds, until: Milliseconds): boolean =>
  sitting.from < until && sitting.until > from;

/** The seats that somebody sits on while sitting on another. */
const atOnce = (sittings: ReadonlyArray<Sitting>): ReadonlyArray<string> => {
  const seats = new Set<string>();
  for (const a of sittings)
    for (const b of sittings)
      if (a.entry.seat !== b.entry.seat && overlaps(a, b.from, b.until)) seats.add(a.entry.seat);
  return [...seats];
};
