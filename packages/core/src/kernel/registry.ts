/**
 * Things of one kind by their name: grows without copying, and is read in name order.
 *
 * @since 0.1.0
 */
import * as HashMap from "effect/HashMap";
import * as Option from "effect/Option";

/** Things of one kind by name. @category models @since 0.1.0 */
export type Registry<A> = HashMap.HashMap<string, A>;

/** A registry with nothing in it. @category constructors @since 0.1.0 */
export const nothing = <A>(): Registry<A> => HashMap.empty<string, A>();

/** The thing with a name, or undefined. @category getters @since 0.1.0 */
export const find = <A>(registry: Registry<A>, id: string): A | undefined =>
  Option.getOrUndefined(HashMap.get(registry, id));

/** The registry with the thing under the name, new or replaced. @category combinators @since 0.1.0 */
export const put = <A>(registry: Registry<A>, id: string, thing: A): Registry<A> => HashMap.set(registry, id, thing);

/** The registry with one thing changed; unchanged when the name is not there. @category combinators @since 0.1.0 */
export const change = <A>(registry: Registry<A>, id: string, next: (thing: A) => A): Registry<A> =>
  HashMap.modify(registry, id, next);

/** All things, in name order. @category getters @since 0.1.0 */
export const inOrder = <A>(registry: Registry<A>): ReadonlyArray<A> =>
  [...HashMap.entries(registry)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, thing]) => thing);

/** How many there are. @category getters @since 0.1.0 */
export const count = <A>(registry: Registry<A>): number => HashMap.size(registry);
