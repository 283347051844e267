/**
 * Who counts for what at one moment, read off the question line by line as a person would: slow and obvious. It shares
 * nothing with the engine, not even the reading of a moment; days come from Temporal.
 */
import { Temporal } from "temporal-polyfill";
import type { QuorumPresence, QuorumQuestion, QuorumSeat, WhyMissing } from "../../index.ts";

/** Yes, no, or nobody knows. */
export type Answered = "yes" | "no" | "maybe";

/** A moment in milliseconds, read by Temporal. */
export const ms = (moment: string): number => Temporal.Instant.from(moment).epochMilliseconds;

const day = (moment: number, zone = "Europe/Stockholm"): string =>
  Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone).toPlainDate().toString();

/** The moments at which the days of a question begin, around its treatment. */
export const midnights = ({ treatment, zone = "Europe/Stockholm" }: QuorumQuestion): ReadonlyArray<number> => {
  const today = Temporal.Instant.from(treatment.from).toZonedDateTimeISO(zone).startOfDay();
  return [0, 1].map((days) => today.add({ days }).epochMilliseconds);
};

const end = (until: string | null | undefined): number => (until == null ? Number.POSITIVE_INFINITY : ms(until));
const isThere = ({ from, until }: QuorumPresence, at: number): boolean => ms(from) <= at && at < end(until);
const serves = ({ as }: QuorumPresence): boolean => as !== "observer";
const holds = ({ as }: QuorumPresence): boolean => as === undefined || as === "holder";

interface PersonRecused {
  readonly person: string;
  readonly from: number;
  readonly until: number;
}

/** Every recusal as a person and a time. */
const recusals = ({ recused = [], presence, treatment }: QuorumQuestion): ReadonlyArray<PersonRecused> =>
  recused.flatMap(({ seat, person, from, until }) => {
    const begins = ms(from ?? treatment.from);
    const span = { from: begins, until: end(until) };
    if (person !== undefined) return [{ person, ...span }];
    const onSeat = presence.filter((entry) => entry.seat === seat && serves(entry));
    const holders = onSeat.filter((entry) => holds(entry) && isThere(entry, begins));
    const goingOut = onSeat.filter((entry) => holds(entry) && end(entry.until) === begins);
    const deputies = onSeat.filter((entry) => !holds(entry) && isThere(entry, begins));
    const bound = holders.length > 0 ? holders : goingOut.length > 0 ? goingOut : deputies;
    return bound.map((entry) => ({ person: entry.person, ...span }));
  });

const isRecused = (question: QuorumQuestion, person: string, at: number): boolean =>
  recusals(question).some((recusal) => recusal.person === person && recusal.from <= at && at < recusal.until);

/** Whether somebody recused sits on a seat, or went out from it since the recusal began: a holder, or anybody. */
export const isExcused = (question: QuorumQuestion, seat: string, at: number, whose: "holder" | "anybody"): boolean =>
  question.presence.some(
    (entry) =>
      entry.seat === seat &&
      (whose === "holder" ? holds(entry) : serves(entry)) &&
      ms(entry.from) <= at &&
      recusals(question).some(
        ({ person, from, until }) => person === entry.person && from <= at && at < until && end(entry.until) >= from,
      ),
  );

/** Whether a person has left the meeting earlier on the same calendar day. */
const hasLeft = (question: QuorumQuestion, person: string, at: number): boolean => {
  const service = question.presence.filter((entry) => entry.person === person && serves(entry));
  const outs = service
    .map((entry) => end(entry.until))
    .filter((out) => Number.isFinite(out) && !service.some((entry) => isThere(entry, out)));
  return outs.some((out) => {
    if (isRecused(question, person, out)) return false;
    const back = Math.min(...service.map((entry) => ms(entry.from)).filter((from) => from > out));
    let left = out;
    for (;;) {
      const recess = (question.recess ?? []).find(({ from, until }) => ms(from) <= left && left < ms(until));
      if (recess === undefined) break;
      left = ms(recess.until);
      if (back <= left || isRecused(question, person, left)) return false;
    }
    return left <= at && day(left, question.zone) === day(at, question.zone);
  });
};

/** Somebody on a seat at a moment: whether they count there, and why not. */
export interface Judged {
  readonly entry: QuorumPresence;
  readonly counts: Answered;
  readonly why: WhyMissing;
}

/** What somebody on a seat counts for, were they on no other. */
const judged = (question: QuorumQuestion, entry: QuorumPresence, seat: QuorumSeat, at: number): Judged => {
  const { charter } = question;
  const no = (why: WhyMissing): Judged => ({ entry, counts: "no", why });
  if (!serves(entry)) return no("observer");
  if (isRecused(question, entry.person, at)) return no("recused");
  if (charter.return === "notSameDay" && hasLeft(question, entry.person, at)) return no("left");
  if (entry.admitted === false) return no("notAdmitted");
  if (entry.mode === "remote" && charter.remote === "doesNotCount") return no("remote");
  const own = entry.as === "deputy" && charter.deputies !== "any";
  if (own && entry.organisation !== undefined && entry.organisation !== seat.organisation)
    return no("otherOrganisation");
  const doubtful =
    entry.admitted === null ||
    (entry.mode === "remote" && charter.remote === undefined) ||
    (entry.as === "deputy" && charter.deputies === "own" && entry.organisation === undefined);
  return { entry, counts: doubtful ? "maybe" : "yes", why: "absent" };
};

/** Everybody on the seats of the constellation at a moment, seat by seat in the order of seats. */
export const everybody = (
  question: QuorumQuestion,
  constellation: ReadonlyArray<QuorumSeat>,
  at: number,
): ReadonlyArray<{ readonly seat: QuorumSeat; readonly here: ReadonlyArray<Judged> }> => {
  const first = new Map<string, { readonly seat: string; readonly counts: Answered }>();
  return constellation.map((seat) => ({
    seat,
    here: question.presence
      .filter((entry) => entry.seat === seat.id && isThere(entry, at))
      .map((entry) => {
        const alone = judged(question, entry, seat, at);
        if (alone.counts === "no") return alone;
        const earlier = first.get(entry.person);
        if (earlier === undefined) first.set(entry.person, { seat: seat.id, counts: alone.counts });
        if (earlier === undefined || earlier.seat === seat.id || question.charter.twoSeats === "both") return alone;
        const surely = question.charter.twoSeats === "one" && earlier.counts === "yes";
        return { entry, counts: surely ? "no" : "maybe", why: "secondSeat" };
      }),
  }));
};

/** Why nobody fills a seat. */
export const whyNobody = (
  question: QuorumQuestion,
  seat: QuorumSeat,
  here: ReadonlyArray<Judged>,
  at: number,
): WhyMissing => {
  if (here.some(({ counts }) => counts !== "no")) return "late"; // there now, but not when the treatment began
  const hindered = here.find(({ entry, counts }) => serves(entry) && counts === "no");
  if (hindered !== undefined) return hindered.why;
  if (isExcused(question, seat.id, at, "anybody")) return "recused";
  if (seat.vacant === true) return "vacant";
  if (here.length > 0) return "observer";
  const served = question.presence.filter((entry) => entry.seat === seat.id && serves(entry));
  if (served.some((entry) => end(entry.until) <= at)) return "left";
  return served.some((entry) => ms(entry.from) > at && ms(entry.from) < ms(question.treatment.until))
    ? "late"
    : "absent";
};
