/**
 * The room: a charter and its seats compiled once, to be asked about any moment.
 *
 * Who fills which seat as people come and go is in `comings-and-goings.ts`.
 */
import { type Milliseconds, toMilliseconds } from "../../kernel/index.ts";
import { recessesOf } from "./departures.ts";
import type { QuorumQuestion, QuorumSeat } from "./question.ts";
import { type Excused, excusedSeats, type Span } from "./recusals.ts";
import { type Log, logOf, type Sitting, sittingsOf } from "./sittings.ts";
import { type Group, groupOf, type Seating } from "./tally.ts";
import { type CompiledRule, compileRule } from "./thresholds.ts";

/** How a seat, or a person on it, stands: empty (counts for nothing), not known, filled (counts). */
export type Standing = 0 | 1 | 2;

/** A seat of the constellation that stands outside because of a recusal, for a while. */
export interface Excuse extends Span {
  readonly place: number;
}

/** A question made ready to be asked at any moment. */
export interface Room {
  readonly question: QuorumQuestion;
  readonly log: Log;
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
  /** Every seat that somebody recused sits on or went out from, and those of them that the charter treats apart. */
  readonly excused: ReadonlyArray<Excused>;
  readonly excuses: ReadonlyArray<Excuse>;
  /** How many excuses each seat has now. */
  readonly excusing: Int32Array;
  /** When nobody leaves and nothing is decided. */
  readonly recesses: ReadonlyArray<Span>;
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
  const log = logOf(question);
  const sittings = sittingsOf(question, constellation, log);
  const counting = sittings.filter((sitting) => sitting.counts !== false);
  const onSeveralSeats = severalSeats(sittings);
  const organisations = [...new Set(constellation.map((seat) => seat.organisation))];
  const numbers = new Map(organisations.map((organisation, number) => [organisation, number]));
  const excused = excusedSeats(log.recused, log.present);
  const seating: Seating = {
    organisationOf: new Int32Array(constellation.map((seat) => numbers.get(seat.organisation) ?? 0)),
    hasLeft: new Uint8Array(constellation.length),
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
    log,
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
    excused,
    excuses: excusesOf(excused, constellation, question),
    excusing: new Int32Array(constellation.length),
    recesses: recessesOf(question),
    standing: new Uint8Array(constellation.length),
    surely: new Int32Array(constellation.length),
    perhaps: new Int32Array(constellation.length),
    worth: new Map(),
    bound: undefined,
  };
};

/** Under `missing` a recused holder is as good as gone; otherwise the seat leaves the denominator, or counts as filled. */
const excusesOf = (
  excused: ReadonlyArray<Excused>,
  constellation: ReadonlyArray<QuorumSeat>,
  { charter }: QuorumQuestion,
): ReadonlyArray<Excuse> => {
  if (charter.recused === undefined || charter.recused === "missing") return [];
  return excused.flatMap(({ seat, holder, from, until }) => {
    const place = holder ? constellation.findIndex(({ id }) => id === seat) : -1;
    return place < 0 ? [] : [{ place, from, until }];
  });
};

/** The sittings of everybody who sits on several seats, if anybody does: of each person in the order of the seats. */
const severalSeats = (sittings: ReadonlyArray<Sitting>): ReadonlyMap<string, ReadonlyArray<Sitting>> => {
  const inSeats = sittings.filter(({ seat, entry }) => seat >= 0 && entry.as !== "observer");
  const firstSeat = new Map<string, number>();
  const several = new Set<string>();
  for (const { seat, entry } of inSeats) {
    const first = firstSeat.get(entry.person);
    if (first === undefined) firstSeat.set(entry.person, seat);
    else if (first !== seat) several.add(entry.person);
  }
  const byPerson = new Map<string, Array<Sitting>>();
  if (several.size === 0) return byPerson;
  for (const sitting of inSeats) {
    const { person } = sitting.entry;
    if (several.has(person)) byPerson.set(person, [...(byPerson.get(person) ?? []), sitting]);
  }
  for (const theirs of byPerson.values()) theirs.sort((a, b) => a.seat - b.seat);
  return byPerson;
};
