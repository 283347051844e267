/**
 * The port of the book, the desk where commands come in, the verifier, and the way on for a book that is damaged.
 */
export { type Clock, stockholmClock } from "./clock.ts";
export { type Content, type ContentLine, type Contents, hashOfBytes, readContent } from "./contents.ts";
export { Damage, damageIn, explainDamage } from "./damage.ts";
export {
  type BookAt,
  CommandIdReused,
  type Desk,
  type Done,
  deskOn,
  type Glance,
  giveAll,
  giveBooks,
  type NotGiven,
  type Order,
  type RecordedOrder,
  Refused,
} from "./desk.ts";
export type { Doubt, EntryDoubt } from "./doubts.ts";
export {
  type Draft,
  type Entry,
  entryAfter,
  hashOfJson,
  type LostEntry,
  type Place,
  START,
  type StoredEntry,
} from "./entry.ts";
export { LedgerFailure } from "./failure.ts";
export { type BookLine, type Ledger, VersionConflict } from "./ledger.ts";
export { memoryContents, memoryLedger, memoryPeople } from "./memory.ts";
export type { People, PersonKept } from "./people.ts";
export { type NotKept, type PeopleDesk, peopleDeskOn } from "./people-desk.ts";
export { type Reading, readBook } from "./read-book.ts";
export { type Remedy, remedyFor, setAsideIn } from "./repair.ts";
export { DamageKind, SetAside } from "./set-aside.ts";
export { type Verification, verify } from "./verify.ts";
export { NotReadable } from "./what-is-given.ts";
