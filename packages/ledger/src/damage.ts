/**
 * An entry that cannot be trusted: where it is, what is wrong with it, and what can be done.
 */
import type { Explanation } from "@konstellation/core";
import * as Schema from "effect/Schema";
import { DamageKind } from "./set-aside.ts";

/** The first entry of a book that cannot be trusted. Those before it can. */
export const Damage = Schema.Struct({
  book: Schema.String,
  version: Schema.Int,
  why: DamageKind,
  /** Where in the entry, and what was found there. */
  what: Schema.optionalKey(Schema.String),
}).annotate({ identifier: "Damage" });
export type Damage = typeof Damage.Type;

const found: Readonly<Record<DamageKind, Explanation>> = {
  hashDiffers: { sv: "har ändrats sedan den skrevs", en: "has been changed since it was written" },
  previousDiffers: { sv: "följer inte på posten före", en: "does not follow on the entry before it" },
  versionMissing: { sv: "saknas", en: "is missing" },
  unreadable: { sv: "går inte att läsa", en: "cannot be read" },
  newer: {
    sv: "är skriven av en nyare version av Konstellation",
    en: "was written by a newer release of Konstellation",
  },
  lost: { sv: "går inte att hämta ur filen", en: "cannot be got out of the store" },
};

/** What is wrong, in a sentence: "Entry 17 of the book kronoberg cannot be read ([0].name: …)". */
export const damageIn = ({ book, version, why, what }: Damage): Explanation => {
  const detail = what === undefined ? "" : ` (${what})`;
  return {
    sv: `Post ${version} i boken ${book} ${found[why].sv}${detail}.`,
    en: `Entry ${version} of the book ${book} ${found[why].en}${detail}.`,
  };
};

/** What is wrong, what still holds and what can be done. */
export const explainDamage = (damage: Damage): Explanation => {
  const { sv, en } = damageIn(damage);
  if (damage.why === "newer")
    return {
      sv: `${sv} Uppgradera Konstellation: boken läses inte till hälften, och inget har ändrats.`,
      en: `${en} Upgrade Konstellation: a book is not read by halves, and nothing has been changed.`,
    };
  return {
    sv: `${sv} Boken läses bara till dit. Se vad som kan göras: konstellation repair --book ${damage.book}`,
    en: `${en} The book is read as far as that and no further. See what can be done: konstellation repair --book ${damage.book}`,
  };
};
