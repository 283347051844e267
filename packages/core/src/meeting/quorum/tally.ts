/**
 * How many seats and organisations of a group of seats are filled, kept up to date one seat at a time,
 * so that a coming or a going costs the same whatever the group's size.
 *
 * - **Rule** QUO-4. A seat that has left the denominator is counted only while it is filled.
 */

/** What is counted of a group of seats. */
export interface Tally {
  filled: number;
  of: number;
  organisations: number;
  ofOrganisations: number;
  /** How many seats are filled in each organisation, and how many count. */
  readonly filledIn: Int32Array;
  readonly countedIn: Int32Array;
}

/** A group of seats: those of the constellation, or those that a rule looks at within it. */
export interface Group {
  /** With every doubt settled as empty. */
  readonly least: Tally;
  /** With every doubt settled as filled; the very same tally where nothing is in doubt. */
  readonly most: Tally;
  /** As it is counted with nobody there. */
  readonly nobody: Tally;
  /** The seats' places in the constellation. */
  readonly seats: ReadonlySet<number>;
}

/** The organisation of each seat, as a number, and whether the seat has left the denominator, to be counted only if filled. */
export interface Seating {
  readonly organisationOf: Int32Array;
  readonly hasLeft: Uint8Array;
  readonly organisations: number;
}

/** A group of seats with nobody in it. */
export const groupOf = (seating: Seating, seats: ReadonlySet<number>, inDoubt: boolean): Group => {
  const nobody = emptyTally(seating);
  for (const seat of seats) count(seating, nobody, seat, 1);
  const least = emptyTally(seating);
  return { least, most: inDoubt ? emptyTally(seating) : least, nobody, seats };
};

const emptyTally = ({ organisations }: Seating): Tally => ({
  filled: 0,
  of: 0,
  organisations: 0,
  ofOrganisations: 0,
  filledIn: new Int32Array(organisations),
  countedIn: new Int32Array(organisations),
});

/** Empties every seat of a group. */
export const clear = ({ least, most, nobody }: Group): void => {
  clearTally(least, nobody);
  if (most !== least) clearTally(most, nobody);
};

const clearTally = (tally: Tally, nobody: Tally): void => {
  tally.filled = 0;
  tally.of = nobody.of;
  tally.organisations = 0;
  tally.ofOrganisations = nobody.ofOrganisations;
  tally.filledIn.fill(0);
  tally.countedIn.set(nobody.countedIn);
};

/** A seat becomes filled (1) or empty (-1) in a tally. */
export const settle = (seating: Seating, tally: Tally, seat: number, by: 1 | -1): void => {
  const organisation = seating.organisationOf[seat] ?? 0;
  if (seating.hasLeft[seat] === 1) count(seating, tally, seat, by);
  tally.filled += by;
  const filled = (tally.filledIn[organisation] ?? 0) + by;
  tally.filledIn[organisation] = filled;
  if (filled === (by === 1 ? 1 : 0)) tally.organisations += by;
};

/** A seat becomes one that counts in a tally (1), or one that does not (-1). */
export const count = (seating: Seating, tally: Tally, seat: number, by: 1 | -1): void => {
  const organisation = seating.organisationOf[seat] ?? 0;
  tally.of += by;
  const counted = (tally.countedIn[organisation] ?? 0) + by;
  tally.countedIn[organisation] = counted;
  if (counted === (by === 1 ? 1 : 0)) tally.ofOrganisations += by;
};
