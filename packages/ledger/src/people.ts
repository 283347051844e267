/**
 * The names of people, apart from the facts: facts know person ids, and a name can be erased without
 * breaking the chain.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context";
import type * as Effect from "effect/Effect";
import type { LedgerFailure } from "./ledger.ts";

/** The operations on people's names. @category models @since 0.1.0 */
export interface PeopleShape {
  /** Writes or replaces the name of a person in a book. */
  readonly name: (book: string, person: string, name: string) => Effect.Effect<void, LedgerFailure>;
  /** The names that are known in a book, by person id. */
  readonly names: (book: string) => Effect.Effect<ReadonlyMap<string, string>, LedgerFailure>;
  /** Erases a person's name; the facts stay as they are. @returns whether there was one */
  readonly erase: (book: string, person: string) => Effect.Effect<boolean, LedgerFailure>;
}

/** People's names, as a service. @category services @since 0.1.0 */
export class People extends Context.Service<People, PeopleShape>()("@konstellation/ledger/People") {}
