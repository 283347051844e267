/**
 * What answers a route that needs more than the state of one book.
 */
import type { BookReadName, ReadName } from "@konstellation/client";
import type { LedgerFailure } from "@konstellation/ledger";
import type * as Effect from "effect/Effect";
import type { Answered, Asking } from "../answered.ts";
import type { Sources } from "../in-book.ts";

/** The routes that read and whose rows carry no reader. */
export type LedgerReadName = Exclude<ReadName, BookReadName>;

/** What answers such a route. */
export type LedgerReader<Name extends LedgerReadName> = (
  sources: Sources,
  asking: Asking,
) => Effect.Effect<Answered<Name>, LedgerFailure>;
