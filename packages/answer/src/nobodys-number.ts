/**
 * Nobody's personal identity number comes further than the door: not in a path, a query or a body, whatever is asked (PER-1).
 */
import { identityNumberFaults } from "@konstellation/core";
import type { Malformed } from "./answered.ts";

/** What came in, wherever it was written. */
interface CameIn {
  readonly path: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | ReadonlyArray<string> | undefined>>;
  readonly body?: unknown;
}

/** Where such a number stands in what came in, or undefined where none does. */
export const identityNumberIn = ({ path, query, body }: CameIn): Malformed | undefined =>
  (
    [
      ["Path", path],
      ["Query", query],
      ["Body", body],
    ] as const
  )
    .map(([where, given]) => ({ is: "malformed" as const, where, faults: identityNumberFaults(given) }))
    .find(({ faults }) => faults.length > 0);
