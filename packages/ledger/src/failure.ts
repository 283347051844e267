/**
 * What went wrong with the store itself, said so that whoever reads it knows what stands and what to do.
 */
import { Explanation } from "@konstellation/core";
import * as Schema from "effect/Schema";
import { Damage, explainDamage } from "./damage.ts";

/** The store could not be read or written; nothing was written. */
export class LedgerFailure extends Schema.TaggedError<LedgerFailure>()("LedgerFailure", {
  is: Schema.Literals([
    /** It is something else than a book, or a book of a newer release. */
    "unopened",
    /** There is none where it was looked for. */
    "missing",
    "unread",
    "unwritten",
    /** Somebody else is writing just now: it is worth trying again. */
    "busy",
    /** What was opened is not there any more. */
    "gone",
    /** An entry of the book cannot be trusted. */
    "damaged",
  ]),
  says: Explanation,
  damage: Schema.optionalKey(Damage),
  cause: Schema.optionalKey(Schema.Unknown),
}) {
  override get message() {
    return this.says.en;
  }
}

/** That a book has an entry which cannot be trusted. */
export const damaged = (damage: Damage): LedgerFailure =>
  new LedgerFailure({ is: "damaged", says: explainDamage(damage), damage });
