/**
 * Whether a book is what was written: the chain link by link, each entry decided again, and every decision's certificate.
 */
import {
  type FalseCertificate,
  type FlaggedDecision,
  isDecision,
  judgingCertificates,
  type Wording,
} from "@konstellation/core";
import * as Effect from "effect/Effect";
import type { Damage } from "./damage.ts";
import { doubtingEntries, type EntryDoubt, type Origin } from "./doubts.ts";
import type { LedgerFailure } from "./failure.ts";
import { doneInTurns } from "./in-turns.ts";
import type { Ledger } from "./ledger.ts";
import type { SetAside } from "./set-aside.ts";
import { survey } from "./survey.ts";

/** A false certificate with the entry that made it false: by whom, when, why. */
export interface CertificateFound extends Omit<FalseCertificate, "correction"> {
  readonly correction: (Origin & { readonly reason: Wording | null }) | null;
}

/** What was found: everything holds, or the first entry that does not and all others, entries that no act led to, or decisions that rest on nothing. */
export type Verification = {
  readonly book: string;
  /** The hash that somebody has kept of the book, and which entry has it now. */
  readonly kept?: { readonly hash: string; readonly version: number | null };
  /** The entries that have been set aside, each by the entry that did it. */
  readonly setAside?: ReadonlyArray<SetAside & { readonly by: number }>;
  /** What certificates do not tell, since it was entered after the decision: to be read beside them, and no fault in them. */
  readonly flagged?: ReadonlyArray<FlaggedDecision>;
} & (
  | { readonly is: "sound"; readonly entries: number; readonly decisions: number; readonly head: string }
  | {
      readonly is: "brokenChain";
      readonly version: number;
      readonly why: Damage["why"];
      readonly damages: ReadonlyArray<Damage>;
    }
  | {
      readonly is: "falseCertificates";
      readonly certificates: ReadonlyArray<CertificateFound>;
      readonly doubtful: ReadonlyArray<EntryDoubt>;
    }
  /** No entry has the hash that was kept: the book has been rewritten, or cut off, since. */
  | { readonly is: "keptIsGone" }
  | { readonly is: "doubtfulEntries"; readonly doubtful: ReadonlyArray<EntryDoubt> }
);

/**
 * Reads a whole book as stored and checks it, in turns. Needs no network and trusts no stored hash.
 *
 * @param kept the hash of its last entry as it once was, which somebody has kept elsewhere: an entry must have it still
 */
export const verify = (ledger: Ledger, book: string, kept?: string): Effect.Effect<Verification, LedgerFailure> =>
  Effect.gen(function* (): Effect.fn.Return<Verification, LedgerFailure> {
    const { at, entries, damages, setAside } = yield* survey(ledger, book);
    const known =
      kept === undefined ? {} : { kept: { hash: kept, version: versionOf(kept, [...entries, ...setAside]) } };
    const said = { book, ...(setAside.length === 0 ? {} : { setAside }), ...known };
    const [first] = damages;
    if (first !== undefined) {
      const all = damages.map(({ hash: _, ...damage }) => damage);
      return { is: "brokenChain", ...said, version: first.version, why: first.why, damages: all };
    }
    if (known.kept?.version === null) return { is: "keptIsGone", ...said };
    const facts = entries.flatMap((entry) => entry.facts);
    const origins = entries.flatMap(({ facts: own, version, actor, recordedAt }) =>
      own.map((): Origin => ({ version, actor, recordedAt })),
    );
    const doubtful = yield* doneInTurns(doubtingEntries(entries));
    const { untrue, flagged } = yield* doneInTurns(judgingCertificates(facts));
    const beside = flagged.length === 0 ? said : { ...said, flagged };
    const certificates = untrue.map(({ correction, ...found }): CertificateFound => {
      const origin = correction === null ? undefined : origins[correction.fact - 1];
      return { ...found, correction: origin === undefined ? null : { ...origin, reason: correction?.reason ?? null } };
    });
    if (certificates.length > 0) return { is: "falseCertificates", ...beside, certificates, doubtful };
    if (doubtful.length > 0) return { is: "doubtfulEntries", ...beside, doubtful };
    const decisions = facts.filter(isDecision).length;
    return { is: "sound", ...beside, entries: at.version, decisions, head: at.hash };
  });

const versionOf = (
  kept: string,
  entries: ReadonlyArray<{ readonly version: number; readonly hash: string }>,
): number | null => entries.find(({ hash }) => hash === kept)?.version ?? null;
