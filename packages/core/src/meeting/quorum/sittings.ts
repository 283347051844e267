/**
 * Presence, read once: moments as numbers, seats by their place in the constellation, and what each
 * person on a seat counts for by the charter alone.
 *
 * - **Rules** CON-3 (deputies), QUO-3 (who has left), QUO-4 (recusal), QUO-5 (remote). Observers never fill a seat.
 * - Somebody who becomes recused, or may count again, on the seat counts differently from then on: one presence is then
 *   several sittings, one after the other.
 * - Whether a person already fills another seat depends on the moment, and is asked in `room.ts`.
 */
import { type Milliseconds, toMilliseconds } from "../../kernel/index.ts";
import { type Barred, barredIn } from "./departures.ts";
import type { Known } from "./known.ts";
import type { QuorumFlag, QuorumPresence, QuorumQuestion, QuorumSeat, WhyMissing } from "./question.ts";
import { isHolder, isRecused, type Present, type Recused, recusedIn, type Span } from "./recusals.ts";

type Flag = QuorumFlag["code"];

/** Somebody on a seat for a while: `[from, until)`. */
export interface Sitting extends Present {
  /** The seat's place in the constellation; -1 for a seat outside it. */
  readonly seat: number;
  /** What the person counts for on the seat, unless they already fill another. */
  readonly counts: Known;
  /** Why the person does not count, when they do not. */
  readonly why: WhyMissing;
  /** What the reader should know about this sitting. */
  readonly flags: ReadonlyArray<Flag>;
}

/** The presence of a question, and who in it is recused or has left. */
export interface Log {
  readonly present: ReadonlyArray<Present>;
  readonly recused: Recused;
  readonly barred: Barred;
}

/** Reads the presence of a question. */
export const logOf = (question: QuorumQuestion): Log => {
  const present = question.presence.map((entry) => ({
    entry,
    from: toMilliseconds(entry.from),
    until: entry.until == null ? Number.POSITIVE_INFINITY : toMilliseconds(entry.until),
  }));
  const recused = recusedIn(question, present);
  return { present, recused, barred: barredIn(question, present, recused) };
};

/** Every presence of a question as sittings, in the question's order. */
export const sittingsOf = (
  question: QuorumQuestion,
  constellation: ReadonlyArray<QuorumSeat>,
  { present, recused, barred }: Log,
): ReadonlyArray<Sitting> => {
  const places = new Map(constellation.map((seat, place) => [seat.id, place]));
  const sittings: Array<Sitting> = [];
  for (const { entry, from, until } of present) {
    const seat = places.get(entry.seat) ?? -1;
    const sitting = (span: Span): Sitting => {
      const away = isRecused(recused, entry.person, span.from);
      const left = within(barred.get(entry.person), span.from);
      return { entry, seat, ...span, ...judge(question, entry, constellation[seat], away, left) };
    };
    const changes = changesOf(recused.get(entry.person), barred.get(entry.person));
    for (const span of changes === undefined ? [{ from, until }] : cut(from, until, changes))
      sittings.push(sitting(span));
  }
  return sittings;
};

const within = (spans: ReadonlyArray<Span> | undefined, moment: Milliseconds): boolean =>
  spans?.some(({ from, until }) => from <= moment && moment < until) ?? false;

/** The moments at which it changes what somebody counts for; undefined for nearly everybody. */
const changesOf = (
  recused: ReadonlyArray<Span> | undefined,
  barred: ReadonlyArray<Span> | undefined,
): ReadonlyArray<Milliseconds> | undefined =>
  recused === undefined && barred === undefined
    ? undefined
    : [...(recused ?? []), ...(barred ?? [])].flatMap(({ from, until }) => [from, until]);

/** A time cut at these moments. */
const cut = (from: Milliseconds, until: Milliseconds, at: ReadonlyArray<Milliseconds>): ReadonlyArray<Span> => {
  const moments = [from, ...new Set(at.filter((moment) => from < moment && moment < until).sort((a, b) => a - b))];
  return moments.map((begins, index) => ({ from: begins, until: moments[index + 1] ?? until }));
};

type Judged = Pick<Sitting, "counts" | "why" | "flags">;

/** What one person on one seat counts for, by the charter alone. */
const judge = (
  question: QuorumQuestion,
  entry: QuorumPresence,
  seat: QuorumSeat | undefined,
  away: boolean,
  left: boolean,
): Judged => {
  const { charter } = question;
  if (question.seats !== null && seat === undefined)
    return { counts: false, why: "absent", flags: away ? [...outside, ...present] : outside };
  if (entry.as === "observer") return { counts: false, why: "observer", flags: away ? present : none };
  const stated = seat?.vacant === true && isHolder(entry) ? contradicted : none;
  if (away) return { counts: false, why: "recused", flags: stated === none ? present : [...present, ...stated] };
  const doubts = whatIsNotKnown(question, entry);
  const flags = stated === none ? doubts : [...doubts, ...stated];
  const no = (why: WhyMissing): Judged => ({ counts: false, why, flags });
  if (left) return no("left");
  if (entry.admitted === false) return no("notAdmitted");
  if (entry.mode === "remote" && charter.remote === "doesNotCount") return no("remote");
  if (mustBeOwn(question, entry) && entry.organisation !== undefined && entry.organisation !== seat?.organisation)
    return no("otherOrganisation");
  const inDoubt = doubts.some((code) => code !== "organisationNotKnown" || charter.deputies === "own");
  return { counts: inDoubt ? undefined : true, why: "absent", flags };
};

const none: ReadonlyArray<Flag> = [];
const outside: ReadonlyArray<Flag> = ["outsideConstellation"];
const present: ReadonlyArray<Flag> = ["recusedPresent"];
const contradicted: ReadonlyArray<Flag> = ["vacantButPresent"];

const mustBeOwn = ({ charter }: QuorumQuestion, entry: QuorumPresence): boolean =>
  entry.as === "deputy" && charter.deputies !== "any";

/** The things nobody has stated about a sitting. A deputy's organisation decides only where it must be stated. */
const whatIsNotKnown = (question: QuorumQuestion, entry: QuorumPresence): ReadonlyArray<Flag> => {
  const remote = entry.mode === "remote" && question.charter.remote === undefined;
  const admission = entry.admitted === null;
  const organisation = mustBeOwn(question, entry) && entry.organisation === undefined;
  if (!remote && !admission && !organisation) return none;
  return [
    ...(remote ? (["remoteNotStated"] as const) : []),
    ...(admission ? (["admissionNotKnown"] as const) : []),
    ...(organisation ? (["organisationNotKnown"] as const) : []),
  ];
};
