/**
 * The port of the book, the desk where commands come in, and the verifier.
 *
 * @since 0.1.0
 */
export { type Clock, stockholmClock } from "./clock.ts";
export {
  type BookAt,
  CommandIdReused,
  type Desk,
  type Done,
  deskOn,
  giveAll,
  type Order,
  type RecordedOrder,
  Refused,
} from "./desk.ts";
export { type Draft, type Entry, entryAfter, GENESIS, hashOfJson, StoredFacts } from "./entry.ts";
export { type BookLine, Ledger, LedgerFailure, type LedgerShape, type RawEntry, VersionConflict } from "./ledger.ts";
export { memoryLedger, memoryPeople } from "./memory.ts";
export { People, type PeopleShape } from "./people.ts";
export { type Verification, verify } from "./verify.ts";
