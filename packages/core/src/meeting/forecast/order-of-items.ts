/**
 * An order of the items in which those who belong to only some of them come and go between blocks.
 *
 * Items that concern the same seats are one block, in the agenda's own order. The blocks are put in the order with
 * the fewest arrivals; among those, one in which the gathering shrinks rather than grows, so that the whole group
 * sits first and a part of it goes on; and where that too is the same, what stands later on the agenda stays later.
 * Exact for as many different constellations as any agenda has had (12); past that each block is followed by its
 * nearest, and the answer says that it is a heuristic's.
 */
import type { ItemOrder } from "./question.ts";

/** An item and the seats it concerns. */
export interface Concerned {
  readonly item: string;
  readonly seats: ReadonlyArray<string>;
}

interface Bloc {
  readonly items: ReadonlyArray<string>;
  readonly seats: ReadonlySet<string>;
}

const EXACT = 12;
/** An arrival outweighs any growth of the gathering. */
const ARRIVAL = 100_000;

/** The order of the items, its blocks, and what it saves. */
export const orderOfItems = (items: ReadonlyArray<Concerned>): ItemOrder => {
  const blocs = blocsOf(items);
  const exact = blocs.length <= EXACT;
  const order = (exact ? fewestArrivals(blocs) : nearestNext(blocs)).flatMap((index) => blocs[index] ?? []);
  return {
    items: order.flatMap((bloc) => bloc.items),
    blocks: order.map(({ items: ids, seats }, index) => {
      const before = order[index - 1]?.seats ?? new Set<string>();
      return {
        items: ids,
        arrive: [...seats].filter((seat) => !before.has(seat)),
        leave: [...before].filter((seat) => !seats.has(seat)),
      };
    }),
    arrivals: arrivalsIn(order.map(({ seats }) => seats)),
    arrivalsNow: arrivalsIn(items.map(({ seats }) => new Set(seats))),
    exact,
  };
};

const blocsOf = (items: ReadonlyArray<Concerned>): ReadonlyArray<Bloc> => {
  const blocs = new Map<string, { readonly items: Array<string>; readonly seats: ReadonlySet<string> }>();
  for (const { item, seats } of items) {
    const key = JSON.stringify([...seats].sort());
    const bloc = blocs.get(key);
    if (bloc === undefined) blocs.set(key, { items: [item], seats: new Set(seats) });
    else bloc.items.push(item);
  }
  return [...blocs.values()];
};

const arrivals = (before: ReadonlySet<string>, after: ReadonlySet<string>): number =>
  [...after].filter((seat) => !before.has(seat)).length;

const arrivalsIn = (gatherings: ReadonlyArray<ReadonlySet<string>>): number =>
  gatherings.reduce((sum, seats, index) => sum + arrivals(gatherings[index - 1] ?? new Set(), seats), 0);

const stepCost = (before: Bloc | undefined, after: Bloc | undefined): number => {
  if (after === undefined) return 0;
  if (before === undefined) return after.seats.size * ARRIVAL;
  return arrivals(before.seats, after.seats) * ARRIVAL + Math.max(0, after.seats.size - before.seats.size);
};

/** The cheapest way through every block once, by the blocks already taken and the last of them. */
const fewestArrivals = (blocs: ReadonlyArray<Bloc>): ReadonlyArray<number> => {
  const count = blocs.length;
  if (count === 0) return [];
  const cost = blocs.map((from) => blocs.map((to) => stepCost(from, to)));
  const best = new Map<number, { readonly cost: number; readonly before: number }>();
  const key = (taken: number, last: number) => taken * count + last;
  for (let last = 0; last < count; last += 1)
    best.set(key(1 << last, last), { cost: stepCost(undefined, blocs[last]), before: -1 });
  for (let taken = 1; taken < 1 << count; taken += 1)
    for (let last = 0; last < count; last += 1) {
      const here = best.get(key(taken, last));
      if (here === undefined) continue;
      for (let next = 0; next < count; next += 1) {
        if ((taken & (1 << next)) !== 0) continue;
        const there = key(taken | (1 << next), next);
        const along = here.cost + (cost[last]?.[next] ?? 0);
        const known = best.get(there);
        if (known === undefined || along <= known.cost) best.set(there, { cost: along, before: last });
      }
    }
  let taken = (1 << count) - 1;
  let last = [...blocs.keys()].reduce((a, b) =>
    (best.get(key(taken, b))?.cost ?? 0) <= (best.get(key(taken, a))?.cost ?? 0) ? b : a,
  );
  const backwards: Array<number> = [];
  while (last >= 0) {
    backwards.push(last);
    const before = best.get(key(taken, last))?.before ?? -1;
    taken &= ~(1 << last);
    last = before;
  }
  return backwards.reverse();
};

/** The largest block first, then always the one that is cheapest to go on with. */
const nearestNext = (blocs: ReadonlyArray<Bloc>): ReadonlyArray<number> => {
  const left = new Set(blocs.keys());
  const order: Array<number> = [];
  let last: Bloc | undefined;
  while (left.size > 0) {
    const next: number = [...left].reduce((a, b) => {
      if (last === undefined) return (blocs[b]?.seats.size ?? 0) > (blocs[a]?.seats.size ?? 0) ? b : a;
      return stepCost(last, blocs[b]) < stepCost(last, blocs[a]) ? b : a;
    });
    left.delete(next);
    order.push(next);
    last = blocs[next];
  }
  return order;
};
