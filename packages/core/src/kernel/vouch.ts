/**
 * A rule's yes. Imported by rules alone: whoever could write it anywhere could prove anything.
 */
import type { Evidence } from "./evidence.ts";

/** The value a rule has looked at, vouched for. */
export const vouch = <Check extends string, Value>(value: Value): Evidence<Check, Value> =>
  value as Evidence<Check, Value>;
