/**
 * What can be wrong with the times in a quorum question: times that run backwards, one person twice on one seat at once, a
 * recess in the middle of a treatment, a zone that there is not.
 */
import { type Instant, isZone, type Milliseconds, type SaidFault, toMilliseconds } from "../../kernel/index.ts";
import type { QuorumQuestion } from "./question.ts";

/** The faults of a question's times. */
export const faultsOfTimes = (question: QuorumQuestion): ReadonlyArray<SaidFault> => [
  ...timesBackwards(question),
  ...onOneSeatTwice(question),
  ...recessesInTheWay(question),
  ...(question.zone === undefined || isNamedZone(question.zone) ? [] : [noSuchZone(question.zone)]),
];

const timesBackwards = ({
  treatment,
  presence,
  recused = [],
  recess = [],
}: QuorumQuestion): ReadonlyArray<SaidFault> => [
  ...backwards(treatment.from, treatment.until, "treatment"),
  ...presence.flatMap((entry, index) => backwards(entry.from, entry.until, `presence[${index}]`)),
  ...recused.flatMap(({ from, until }, index) =>
    from === undefined
      ? backwards(treatment.from, until, `recused[${index}]`, "treatment")
      : backwards(from, until, `recused[${index}]`),
  ),
  ...recess.flatMap(({ from, until }, index) => backwards(from, until, `recess[${index}]`)),
];

const backwards = (
  from: Instant,
  until: Instant | null | undefined,
  path: string,
  begins = path,
): ReadonlyArray<SaidFault> =>
  until != null && toMilliseconds(until) <= toMilliseconds(from)
    ? [
        {
          path: `${path}.until`,
          says: {
            sv: `Ska vara en tidpunkt efter ${begins}.from (${from})`,
            en: `Expected a moment after ${begins}.from (${from})`,
          },
        },
      ]
    : [];

/** The same person twice on the same seat at the same time; found by sorting, so a long list stays cheap. */
const onOneSeatTwice = ({ presence }: QuorumQuestion): ReadonlyArray<SaidFault> => {
  const spans = presence
    .map((entry, index) => ({
      index,
      key: JSON.stringify([entry.seat, entry.person]),
      from: toMilliseconds(entry.from),
      until: entry.until == null ? Number.POSITIVE_INFINITY : toMilliseconds(entry.until),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.from - b.from || a.index - b.index));
  const faults: Array<SaidFault> = [];
  let previous: (typeof spans)[number] | undefined;
  for (const span of spans) {
    if (previous !== undefined && previous.key === span.key && span.from < previous.until) {
      const [earlier, later] = [previous.index, span.index].sort((a, b) => a - b);
      faults.push({
        path: `presence[${later}]`,
        says: {
          sv: `Samma person sitter på samma plats samtidigt i presence[${earlier}]`,
          en: `The same person is on the same seat at the same time in presence[${earlier}]`,
        },
      });
    }
    if (previous === undefined || previous.key !== span.key || span.until > previous.until) previous = span;
  }
  return faults;
};

interface Span {
  readonly path: string;
  readonly from: Milliseconds;
  readonly until: Milliseconds;
}

/** Nothing is decided in a recess, and a meeting is in one at a time. */
const recessesInTheWay = ({ treatment, recess = [] }: QuorumQuestion): ReadonlyArray<SaidFault> => {
  const span = (path: string, { from, until }: { readonly from: Instant; readonly until: Instant }): Span => ({
    path,
    from: toMilliseconds(from),
    until: toMilliseconds(until),
  });
  const recesses = recess.map((each, index) => span(`recess[${index}]`, each));
  const item = span("treatment", treatment);
  const overlaps = (a: Span, b: Span) => a.from < b.until && b.from < a.until;
  return recesses.flatMap((each, index) => {
    if (overlaps(each, item)) return [overlapping(each.path, "treatment")];
    const earlier = recesses.slice(0, index).find((other) => overlaps(each, other));
    return earlier === undefined ? [] : [overlapping(each.path, earlier.path)];
  });
};

const overlapping = (path: string, other: string): SaidFault => ({
  path,
  says: { sv: `Överlappar ${other}`, en: `Overlaps ${other}` },
});

/** A zone by its name; offsets are not, since summer time has two of them. */
const isNamedZone = (zone: string): boolean => /^[A-Za-z]/.test(zone) && isZone(zone);

const noSuchZone = (zone: string): SaidFault => ({
  path: "zone",
  says: {
    sv: `Det finns ingen tidszon "${zone}". Skriv den som "Europe/Stockholm"`,
    en: `There is no time zone "${zone}". Write it as "Europe/Stockholm"`,
  },
});
