/**
 * What several lists of places, each in order, have in common.
 */

/** The places that all lists have; without a list there are none. */
export const inAll = (lists: ReadonlyArray<ReadonlyArray<number>>): ReadonlyArray<number> => {
  const [first = [], ...rest] = [...lists].sort((one, other) => one.length - other.length);
  return rest.reduce(inBoth, first);
};

const inBoth = (one: ReadonlyArray<number>, other: ReadonlyArray<number>): ReadonlyArray<number> => {
  const both: Array<number> = [];
  let at = 0;
  for (const place of one) {
    while (at < other.length && (other[at] ?? place) < place) at += 1;
    if (other[at] === place) both.push(place);
  }
  return both;
};
