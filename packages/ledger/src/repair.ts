/**
 * A way on for a book with entries that cannot be trusted: one more entry, which says that those are not read any more.
 *
 * Nothing is removed or changed, and nothing is set aside that a newer release can read.
 */
import { randomUUID } from "node:crypto";
import { type Explanation, type Instant, replay } from "@konstellation/core";
import * as Effect from "effect/Effect";
import { type Damage, explainDamage } from "./damage.ts";
import { type Entry, hashOfJson } from "./entry.ts";
import type { LedgerFailure } from "./failure.ts";
import type { Ledger, VersionConflict } from "./ledger.ts";
import type { SetAside } from "./set-aside.ts";
import { type Survey, survey } from "./survey.ts";

/** What can be done for a book. */
export type Remedy =
  | { readonly is: "whole" }
  /** These entries can be set aside, and the rest of the book is read without them. */
  | {
      readonly is: "canBeSetAside";
      readonly damages: ReadonlyArray<Damage>;
      readonly setsAside: ReadonlyArray<SetAside>;
      readonly version: number;
    }
  /** Nothing that is added makes the book whole. */
  | { readonly is: "cannot"; readonly damages: ReadonlyArray<Damage>; readonly says: Explanation };

/** Looks for what can be done for a book; changes nothing. */
export const remedyFor = (ledger: Ledger, book: string): Effect.Effect<Remedy, LedgerFailure> =>
  Effect.map(survey(ledger, book), (found) => {
    const { damages, at } = found;
    if (damages.length === 0) return { is: "whole" };
    const says = whyNot(found);
    if (says !== undefined) return { is: "cannot", damages, says };
    const setsAside = damages.flatMap(({ hash, version, why, what }) =>
      hash === undefined ? [] : [{ version, hash, why, ...(what === undefined ? {} : { what }) }],
    );
    return { is: "canBeSetAside", damages, setsAside, version: at.version };
  });

const whyNot = ({ damages, entries }: Survey): Explanation | undefined => {
  const newer = damages.find(({ why }) => why === "newer");
  if (newer !== undefined) return explainDamage(newer);
  if (damages.some(({ hash }) => hash === undefined))
    return {
      sv: "Den sista posten går inte att hämta, och inget efter den säger vad den var. Återställ en säkerhetskopia.",
      en: "The last entry cannot be got out, and nothing after it says what it was. Restore a backup.",
    };
  try {
    replay(entries.flatMap(({ facts }) => facts));
    return undefined;
  } catch {
    return {
      sv: "Utan de posterna hänger resten av boken inte ihop. Återställ en säkerhetskopia.",
      en: "Without those entries the rest of the book does not hang together. Restore a backup.",
    };
  }
};

/** Who repairs a book, and when. */
export interface Repairing {
  readonly actor: string;
  readonly instant: Instant;
}

/** Adds the entry that sets aside what cannot be trusted. */
export const setAsideIn = (
  ledger: Ledger,
  book: string,
  { setsAside, version }: Extract<Remedy, { is: "canBeSetAside" }>,
  { actor, instant }: Repairing,
): Effect.Effect<Entry, LedgerFailure | VersionConflict> =>
  ledger.append(book, version, {
    command: `repair/${randomUUID()}`,
    commandHash: hashOfJson(setsAside),
    recordedAt: instant,
    actor,
    facts: [],
    setsAside,
  });
