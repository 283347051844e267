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
    /** What was read of a book is not what the store holds of it any more: another copy stands in its place. */
    "exchanged",
    /** An entry of the book cannot be trusted. */
    "damaged",
    /** The content of a paper is not what its hash says; the book itself is whole. */
    "altered",
  ]),
  says: Explanation,
  damage: Schema.optionalKey(Damage),
  cause: Schema.optionalKey(Schema.Unknown),
}) {
  override get message() {
    return this.says.en;
  }
}

/** That what was read of a book, up to a version, is not what the store holds of it now. */
export const exchanged = (book: string, version: number): LedgerFailure =>
  new LedgerFailure({
    is: "exchanged",
    says: {
      sv: `Boken ${book} lästes till version ${version}, men det som står i filen nu är en äldre eller en annan bok: filen har bytts ut under tiden. Inget har skrivits. Starta om, så läses det som står där.`,
      en: `The book ${book} was read to version ${version}, but what is in the file now is an older book or another one: the file was exchanged meanwhile. Nothing was written. Start again, and what is there is read.`,
    },
  });

/** That others wrote first every time it was tried. */
export const crowded = (cause: unknown): LedgerFailure =>
  new LedgerFailure({
    is: "busy",
    says: {
      sv: "Andra skrev i boken först varje gång det prövades. Inget har skrivits: försök igen om en stund.",
      en: "Others wrote in the book first every time it was tried. Nothing was written: try again in a moment.",
    },
    cause,
  });

/** That a book has an entry which cannot be trusted. */
export const damaged = (damage: Damage): LedgerFailure =>
  new LedgerFailure({ is: "damaged", says: explainDamage(damage), damage });
