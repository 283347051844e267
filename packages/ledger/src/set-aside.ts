/**
 * Entries that are set aside: a later entry says which earlier ones are not read any more, by their hashes, and why.
 *
 * Nothing is removed. The chain goes on through the hash that the entry after it has kept of it, whatever has become of
 * the entry itself.
 */
import * as Schema from "effect/Schema";

/** Why an entry cannot be trusted. */
export const DamageKind = Schema.Literals([
  /** Its contents are not what was hashed when it was written. */
  "hashDiffers",
  /** It does not follow on the entry before it. */
  "previousDiffers",
  /** It is not there. */
  "versionMissing",
  /** It is what was written, and cannot be read by any release. */
  "unreadable",
  /** It is what was written, by a release that knows more than this one. */
  "newer",
  /** The store has it and cannot give it. */
  "lost",
]);
export type DamageKind = typeof DamageKind.Type;

/** An entry that is not read any more. */
export const SetAside = Schema.Struct({
  version: Schema.Int,
  /** The hash by which the chain goes on. */
  hash: Schema.String,
  why: DamageKind,
  /** Where in it, and what was found there. */
  what: Schema.optionalKey(Schema.String),
}).annotate({ identifier: "SetAside" });
export type SetAside = typeof SetAside.Type;

// This name is storage: it is never renamed.
const TYPE = "EntriesSetAside";
const BEGINNING = `[{"type":"${TYPE}",`;

const Stored = Schema.fromJsonString(
  Schema.Tuple([Schema.Struct({ type: Schema.Literal(TYPE), entries: Schema.Array(SetAside) })]),
);

/** What is stored in an entry that sets others aside. */
export const storedSetAside = (entries: ReadonlyArray<SetAside>): string => JSON.stringify([{ type: TYPE, entries }]);

/** Whether an entry sets others aside: those have no facts. */
export const setsAside = (stored: string): boolean => stored.startsWith(BEGINNING);

/** Reads which entries an entry sets aside. */
export const readSetAside = Schema.decodeUnknownResult(Stored, { onExcessProperty: "error" });
