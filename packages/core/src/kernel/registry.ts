/**
 * Things of one kind by their name: grows without copying, and is read in name order.
 */
import * as HashMap from "effect/HashMap";
import * as Option from "effect/Option";
import { remembered } from "./remembered.ts";

/** A thing, and how many came before it. */
interface Entered<A> {
  readonly at: number;
  readonly thing: A;
}

/** Things of one kind by name. */
export type Registry<A> = HashMap.HashMap<string, Entered<A>>;

/** A registry with nothing in it. */
export const nothing = <A>(): Registry<A> => HashMap.empty<string, Entered<A>>();

/** The thing with a name, or undefined. */
export const find = <A>(registry: Registry<A>, id: string): A | undefined =>
  Option.getOrUndefined(HashMap.get(registry, id))?.thing;

/** The registry with the thing under the name, new or replaced. */
export const put = <A>(registry: Registry<A>, id: string, thing: A): Registry<A> => {
  const before = Option.getOrUndefined(HashMap.get(registry, id));
  return HashMap.set(registry, id, { at: before?.at ?? HashMap.size(registry), thing });
};

/** The registry with one thing changed; unchanged when the name is not there. */
export const change = <A>(registry: Registry<A>, id: string, next: (thing: A) => A): Registry<A> =>
  HashMap.modify(registry, id, ({ at, thing }) => ({ at, thing: next(thing) }));

const sorted = remembered((registry: Registry<unknown>) =>
  [...HashMap.entries(registry)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { thing }]) => thing),
);

/** All things, in name order: found once for each registry, since a registry never changes. */
export const inOrder = <A>(registry: Registry<A>): ReadonlyArray<A> =>
  // What is remembered of a registry came from that very registry.
  sorted(registry) as ReadonlyArray<A>;

const entered = remembered((registry: Registry<unknown>) => {
  const things = new Array<unknown>(HashMap.size(registry));
  HashMap.forEach(registry, ({ at, thing }) => {
    things[at] = thing;
  });
  return things;
});

/**
 * All things, for whoever puts them in an order of their own, so that nothing is sorted twice.
 *
 * They are given as they came: what came together lies together in memory, and is often about the same things. A walk through
 * a large book by the names' hashes takes twice as long.
 */
export const inAnyOrder = <A>(registry: Registry<A>): ReadonlyArray<A> =>
  // What is remembered of a registry came from that very registry.
  entered(registry) as ReadonlyArray<A>;

/** How many there are. */
export const count = <A>(registry: Registry<A>): number => HashMap.size(registry);
