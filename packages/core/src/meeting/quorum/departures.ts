/**
 * Who has left the meeting, and does not count again that day (`notSameDay`).
 *
 * - **Rule** QUO-3. Leaving is leaving service: an observer who goes out has not left, and passing from one seat to another
 *   in the same second is not leaving. Who goes out recused, or in a recess and is back when it ends, has not left either.
 */
import { dayIn, fromMilliseconds, type Milliseconds, SWEDEN, toMilliseconds } from "../../kernel/index.ts";
import type { QuorumQuestion } from "./question.ts";
import { isRecused, type Present, type Recused, type Span } from "./recusals.ts";

/** When each person who has left does not count: from leaving until the calendar day ends. */
export type Barred = ReadonlyMap<string, ReadonlyArray<Span>>;

const nobody: Barred = new Map();

/** Who does not count again, and when. */
export const barredIn = (question: QuorumQuestion, present: ReadonlyArray<Present>, recused: Recused): Barred => {
  if (question.charter.return !== "notSameDay") return nobody;
  const recesses = recessesOf(question);
  const dayEnds = endOfDayIn(question.zone ?? SWEDEN);
  const barred = new Map<string, ReadonlyArray<Span>>();
  for (const [person, service] of serviceOf(present)) {
    const spans = service.flatMap(({ until }, index) => {
      const back = service[index + 1]?.from ?? Number.POSITIVE_INFINITY;
      const left = leftAt(until, back, recesses, (moment) => isRecused(recused, person, moment));
      return left === undefined ? [] : [{ from: left, until: dayEnds(left) }];
    });
    if (spans.length > 0) barred.set(person, spans);
  }
  return barred;
};

/** The recesses of a meeting in their order. */
export const recessesOf = ({ recess = [] }: QuorumQuestion): ReadonlyArray<Span> =>
  recess
    .map(({ from, until }) => ({ from: toMilliseconds(from), until: toMilliseconds(until) }))
    .sort((a, b) => a.from - b.from);

/** When everybody served, as observers do not: times that touch or overlap, on whatever seats, are one. */
const serviceOf = (present: ReadonlyArray<Present>): ReadonlyMap<string, ReadonlyArray<Span>> => {
  const service = new Map<string, Array<Span>>();
  for (const { entry, from, until } of [...present].sort((a, b) => a.from - b.from)) {
    if (entry.as === "observer") continue;
    const spans = service.get(entry.person);
    const last = spans?.at(-1);
    if (spans === undefined) service.set(entry.person, [{ from, until }]);
    else if (last === undefined || from > last.until) spans.push({ from, until });
    else spans[spans.length - 1] = { from: last.from, until: Math.max(last.until, until) };
  }
  return service;
};

/** When somebody who went out and came back (or did not) left, or undefined. Out in a recess, one leaves when it ends. */
const leftAt = (
  out: Milliseconds,
  back: Milliseconds,
  recesses: ReadonlyArray<Span>,
  recusedAt: (moment: Milliseconds) => boolean,
): Milliseconds | undefined => {
  let left = out;
  if (left === Number.POSITIVE_INFINITY || recusedAt(left)) return undefined;
  for (const { from, until } of recesses)
    if (from <= left && left < until) {
      if (back <= until || recusedAt(until)) return undefined;
      left = until;
    }
  return left;
};

/** The first moment of the next calendar day in a zone. */
const endOfDayIn = (zone: string): ((moment: Milliseconds) => Milliseconds) => {
  const day = (moment: Milliseconds) => dayIn(fromMilliseconds(moment), zone);
  const ends = new Map<string, Milliseconds>();
  return (moment) => {
    const today = day(moment);
    const known = ends.get(today);
    if (known !== undefined) return known;
    // No day is longer than twenty-six hours, so its end is halved out of as many.
    let [within, beyond] = [moment, moment + 26 * 3_600_000];
    while (beyond - within > 1) {
      const middle = Math.floor((within + beyond) / 2);
      if (day(middle) === today) within = middle;
      else beyond = middle;
    }
    ends.set(today, beyond);
    return beyond;
  };
};
