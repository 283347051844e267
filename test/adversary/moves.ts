/**
 * What a player can do next: a kind of act, some small numbers, and how it is given. What it says follows from the minutes
 * (`acts.ts`), so that moves can be left out of a game and the rest still makes sense.
 */
import fc from "fast-check";

const KINDS = {
  goOn: 30,
  decide: 6,
  treat: 4,
  arrive: 6,
  leave: 6,
  relieve: 3,
  mode: 2,
  link: 2,
  recuse: 5,
  unrecuse: 2,
  correct: 4,
  wasThere: 3,
  roll: 2,
  open: 1,
  close: 1,
  unopen: 1,
  note: 1,
  breakOff: 2,
  withdraw: 1,
  lapse: 2,
  defer: 1,
  recess: 2,
  resume: 2,
  call: 2,
  move: 1,
  cancel: 1,
  waive: 1,
  place: 2,
  paper: 1,
  distribute: 2,
  appoint: 1,
  endAppointment: 2,
  abolish: 1,
  createSeat: 1,
  adjust: 1,
  charter: 2,
  broken: 1,
} as const;

export type MoveKind = keyof typeof KINDS;

export interface Move {
  readonly kind: MoveKind;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  /** How far the moment that is said lies from the clock, in minutes. */
  readonly shift: number;
  /** How many minutes pass before. */
  readonly wait: number;
  /** How it is given: once, twice, again under another act's id, as if the book stood elsewhere, or at once with the next. */
  readonly how: "once" | "twice" | "stolenId" | "stale" | "together";
}

const small = fc.nat({ max: 7 });

export const anyMove: fc.Arbitrary<Move> = fc.record({
  kind: fc.oneof(
    ...(Object.entries(KINDS) as ReadonlyArray<[MoveKind, number]>).map(([kind, weight]) => ({
      weight,
      arbitrary: fc.constant(kind),
    })),
  ),
  a: small,
  b: small,
  c: small,
  shift: fc.oneof(
    { weight: 20, arbitrary: fc.constant(0) },
    { weight: 3, arbitrary: fc.integer({ min: -15, max: 3 }) },
    { weight: 1, arbitrary: fc.constantFrom(-24 * 60, -60, 60, 24 * 60) },
  ),
  wait: fc.nat({ max: 6 }),
  how: fc.oneof(
    { weight: 20, arbitrary: fc.constant("once" as const) },
    {
      weight: 4,
      arbitrary: fc.constantFrom("together" as const, "twice" as const, "stolenId" as const, "stale" as const),
    },
  ),
});
