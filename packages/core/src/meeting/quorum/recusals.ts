/**
 * Recusal: who may not take part, from when, and which seats stand outside because of it.
 *
 * - **Rule** QUO-4. Recusal is of a person, from the matter: wherever he or she sits. Only a holder takes the seat out of
 *   the denominator (or lets it count), and only while there, or after going out at or after the recusal began.
 */
import { type Milliseconds, toMilliseconds } from "../../kernel/index.ts";
import type { QuorumPresence, QuorumQuestion, Recusal } from "./question.ts";

/** A time, `[from, until)`. */
export interface Span {
  readonly from: Milliseconds;
  readonly until: Milliseconds;
}

/** A presence with its moments as numbers. */
export interface Present extends Span {
  readonly entry: QuorumPresence;
}

/** When each person is recused, by person. */
export type Recused = ReadonlyMap<string, ReadonlyArray<Span>>;

/** A seat whose person is outside, or sits there without taking part, because of a recusal. */
export interface Excused extends Span {
  readonly seat: string;
  /** Whether it is the holder, who alone takes the seat out of the denominator or lets it count. */
  readonly holder: boolean;
}

const nobody: Recused = new Map();

/** Who is recused, and when. */
export const recusedIn = ({ recused = [], treatment }: QuorumQuestion, present: ReadonlyArray<Present>): Recused => {
  if (recused.length === 0) return nobody;
  const people = new Map<string, Array<Span>>();
  for (const recusal of recused) {
    // Without a time it holds for the treatment; with one it may be of an earlier item, and is what was so then.
    const from = toMilliseconds(recusal.from ?? treatment.from);
    const until = recusal.until === undefined ? Number.POSITIVE_INFINITY : toMilliseconds(recusal.until);
    for (const person of recusal.person === undefined ? servingOn(recusal, present, from) : [recusal.person]) {
      const spans = people.get(person);
      if (spans === undefined) people.set(person, [{ from, until }]);
      else spans.push({ from, until });
    }
  }
  return people;
};

/**
 * Whom a recusal without a name means: the holder (also one who goes out in that very moment), or else the deputies
 * serving when it begins. Who takes the seat afterwards is not recused.
 */
const servingOn = ({ seat }: Recusal, present: ReadonlyArray<Present>, begins: Milliseconds): ReadonlySet<string> => {
  const onSeat = present.filter(({ entry, from }) => entry.seat === seat && from <= begins);
  const holders = onSeat.filter(({ entry }) => isHolder(entry));
  const deputies = onSeat.filter(({ entry }) => entry.as === "deputy");
  const still = ({ until }: Present) => begins < until;
  const goingOut = ({ until }: Present) => until === begins;
  const serving = [holders.filter(still), holders.filter(goingOut), deputies.filter(still)].find(
    ({ length }) => length > 0,
  );
  return new Set(serving?.map(({ entry }) => entry.person));
};

/** Whether somebody sits there as the holder of the seat. */
export const isHolder = ({ as }: QuorumPresence): boolean => as === undefined || as === "holder";

/** Whether a person is recused at a moment. */
export const isRecused = (recused: Recused, person: string, moment: Milliseconds): boolean =>
  recused.get(person)?.some(({ from, until }) => from <= moment && moment < until) ?? false;

/** The seats that recused people sit on, or have gone out from since their recusal began; for as long as it lasts. */
export const excusedSeats = (recused: Recused, present: ReadonlyArray<Present>): ReadonlyArray<Excused> => {
  if (recused.size === 0) return [];
  return present.flatMap(({ entry, from, until }) =>
    entry.as === "observer"
      ? []
      : (recused.get(entry.person) ?? [])
          .filter((recusal) => from < recusal.until && until >= recusal.from)
          .map((recusal) => ({
            seat: entry.seat,
            holder: isHolder(entry),
            from: Math.max(from, recusal.from),
            until: recusal.until,
          })),
  );
};

/** The recusals that name a seat or a person whom nothing else in the question knows. */
export const recusedNotKnown = ({ recused = [], seats, presence }: QuorumQuestion): ReadonlyArray<Recusal> => {
  if (recused.length === 0) return [];
  const known = new Set([...(seats ?? []).map(({ id }) => id), ...presence.map(({ seat }) => seat)]);
  const people = new Set(presence.map(({ person }) => person));
  return recused.filter(({ seat, person }) => !known.has(seat) || (person !== undefined && !people.has(person)));
};
