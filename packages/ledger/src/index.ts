/**
 * The port of the book, the desk where commands come in, and the verifier.
 */
export { type Clock, stockholmClock } from "./clock.ts";
export {
  type BookAt,
  CommandIdReused,
  type Desk,
  type Done,
  deskOn,
  giveAll,
  type NotGiven,
  type Order,
  type RecordedOrder,
  Refused,
} from "./desk.ts";
export { type Draft, type Entry, entryAfter, GENESIS, hashOfJson, StoredFacts } from "./entry.ts";
export { type BookLine, type Ledger, LedgerFailure, type RawEntry, VersionConflict } from "./ledger.ts";
export { memoryLedger, memoryPeople } from "./memory.ts";
export type { People } from "./people.ts";
export { type Verification, verify } from "./verify.ts";
export { NotReadable } from "./what-is-given.ts";
