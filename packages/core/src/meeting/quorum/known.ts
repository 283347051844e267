/**
 * What is known: yes, no, or not known (`undefined`). Not known decides nothing by itself, and is
 * never turned into a guess.
 */

/** True, false, or not known. */
export type Known = boolean | undefined;

/** Both: no wins, then not known. */
export const both = (a: Known, b: Known): Known =>
  a === false || b === false ? false : a === undefined || b === undefined ? undefined : true;

/** Either: yes wins, then not known. */
export const either = (a: Known, b: Known): Known =>
  a === true || b === true ? true : a === undefined || b === undefined ? undefined : false;
