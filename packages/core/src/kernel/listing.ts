/**
 * A list of which only as much is made as is looked at. Any list is one.
 */

/** A list that is cut before it is made. */
export interface Listing<A> {
  readonly length: number;
  readonly slice: (from?: number, to?: number) => ReadonlyArray<A>;
}
