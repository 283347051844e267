/**
 * Presence, read once: moments as numbers, seats by their place in the constellation, and what each
 * person on a seat counts for by the charter alone.
 *
 * - **Rules** CON-3 (deputies), QUO-4 (recusal), QUO-5 (remote). Observers never fill a seat.
 * - Whether a person already fills another seat depends on the moment, and is asked in `room.ts`.
 */
import { type Milliseconds, toMilliseconds } from "../../kernel/index.ts";
import type { Known } from "./known.ts";
import type { QuorumFlag, QuorumPresence, QuorumQuestion, QuorumSeat, WhyMissing } from "./question.ts";

type Flag = QuorumFlag["code"];

/** Somebody on a seat for a while: `[from, until)`. */
export interface Sitting {
  readonly entry: QuorumPresence;
  /** The seat's place in the constellation; -1 for a seat outside it. */
  readonly seat: number;
  readonly from: Milliseconds;
  readonly until: Milliseconds;
  /** What the person counts for on the seat, unless they already fill another. */
  readonly counts: Known;
  /** Why the person does not count, when they do not. */
  readonly why: WhyMissing;
  /** What the reader should know about this sitting. */
  readonly flags: ReadonlyArray<Flag>;
}

/** Every presence of a question as a sitting, in the question's order. */
export const sittingsOf = (
  question: QuorumQuestion,
  constellation: ReadonlyArray<QuorumSeat>,
): ReadonlyArray<Sitting> => {
  const places = new Map(constellation.map((seat, place) => [seat.id, place]));
  const spans = question.presence.map((entry) => ({
    entry,
    from: toMilliseconds(entry.from),
    until: entry.until == null ? Number.POSITIVE_INFINITY : toMilliseconds(entry.until),
  }));
  const returned = question.charter.return === "notSameDay" ? returning(spans) : undefined;
  return spans.map(({ entry, from, until }) => {
    const seat = places.get(entry.seat) ?? -1;
    const judged = judge(question, entry, constellation[seat]?.organisation, returned?.has(entry) ?? false);
    return { entry, seat, from, until, ...judged };
  });
};

type Span = Pick<Sitting, "entry" | "from" | "until">;

/** Those who had left the meeting before. A gap is a departure; an unbroken change of seat, role or mode is not. */
const returning = (spans: ReadonlyArray<Span>): ReadonlySet<QuorumPresence> => {
  const returned = new Set<QuorumPresence>();
  const present = new Map<string, Milliseconds>();
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = present.get(span.entry.person);
    const cameBack = last !== undefined && (span.from > last || last === Number.NEGATIVE_INFINITY);
    if (cameBack) returned.add(span.entry);
    present.set(span.entry.person, cameBack ? Number.NEGATIVE_INFINITY : Math.max(last ?? span.until, span.until));
  }
  return returned;
};

type Judged = Pick<Sitting, "counts" | "why" | "flags">;

/** What one person on one seat counts for, by the charter alone. */
const judge = (
  question: QuorumQuestion,
  entry: QuorumPresence,
  organisation: string | undefined,
  returned: boolean,
): Judged => {
  const { charter } = question;
  const known = question.seats !== null;
  if (known && organisation === undefined) return { counts: false, why: "absent", flags: outside };
  if (entry.as === "observer") return { counts: false, why: "observer", flags: none };
  if (isRecused(question, entry)) return { counts: false, why: "recused", flags: recused };
  const flags = whatIsNotKnown(question, entry);
  const no = (why: WhyMissing): Judged => ({ counts: false, why, flags });
  if (returned) return no("left");
  if (entry.admitted === false) return no("notAdmitted");
  if (entry.mode === "remote" && charter.remote === "doesNotCount") return no("remote");
  if (mustBeOwn(question, entry) && entry.organisation !== undefined && entry.organisation !== organisation)
    return no("otherOrganisation");
  return { counts: flags.length === 0 ? true : undefined, why: "absent", flags };
};

const none: ReadonlyArray<Flag> = [];
const outside: ReadonlyArray<Flag> = ["outsideConstellation"];
const recused: ReadonlyArray<Flag> = ["recusedPresent"];

const mustBeOwn = ({ charter }: QuorumQuestion, entry: QuorumPresence): boolean =>
  entry.as === "deputy" && charter.deputies !== "any";

/** The things nobody has stated about a sitting, and that decide whether it counts. */
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

/** Whether the person on the seat is recused for the item (QUO-4). */
const isRecused = (question: QuorumQuestion, entry: QuorumPresence): boolean =>
  question.recused?.some(
    (recusal) => recusal.seat === entry.seat && (recusal.person === undefined || recusal.person === entry.person),
  ) ?? false;
