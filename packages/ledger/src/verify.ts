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
import { doubtingEntries, type EntryDoubt, type Origin, type SaidLess } from "./doubts.ts";
import type { Entry } from "./entry.ts";
import type { LedgerFailure } from "./failure.ts";
import { doneInTurns } from "./in-turns.ts";
import type { Ledger } from "./ledger.ts";
import type { SetAside } from "./set-aside.ts";
import { survey } from "./survey.ts";

/** A false certificate with the entry that made it false: by whom, when, why. */
export interface CertificateFound extends Omit<FalseCertificate, "correction"> {
  readonly correction: (Origin & { readonly reason: Wording | null }) | null;
}

/** An entry that has been set aside, with the entry that did it: which, by whom, and when, as far as that can be trusted. */
export interface SetAsideFound extends SetAside, Partial<Omit<Origin, "version">> {
  readonly by: number;
  /** It is just what was written, and can be read. */
  readonly whole?: true;
}

/** What was found: everything holds, or the first entry that does not and all others, entries that no act led to, or decisions that rest on nothing. */
export type Verification = {
  readonly book: string;
  /** The hash that somebody has kept of the book, and which entry has it now. */
  readonly kept?: { readonly hash: string; readonly version: number | null };
  /** The entries that have been set aside. */
  readonly setAside?: ReadonlyArray<SetAsideFound>;
  /** The hash up to which somebody knows what has been set aside, and which entry has it now. */
  readonly acknowledged?: { readonly hash: string; readonly version: number | null };
  /** What certificates do not tell, since it was entered after the decision: to be read beside them, and no fault in them. */
  readonly flagged?: ReadonlyArray<FlaggedDecision>;
  /** What is said today and the book leaves unsaid, and in which entries: it was written before, or poses as one that was. */
  readonly saidLess?: ReadonlyArray<SaidLess>;
} & (
  | { readonly is: "sound"; readonly entries: number; readonly decisions: number; readonly head: string }
  /** What is read holds; but entries have been set aside, and nobody has said that this is known. */
  | { readonly is: "soundWithout"; readonly entries: number; readonly decisions: number; readonly head: string }
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
 * @param acknowledge the hash of an entry, which must be there too: what it and those before it have set aside is known
 */
export const verify = (
  ledger: Ledger,
  book: string,
  kept?: string,
  acknowledge?: string,
): Effect.Effect<Verification, LedgerFailure> =>
  Effect.gen(function* (): Effect.fn.Return<Verification, LedgerFailure> {
    const { at, entries, damages, setAside, setAsideWhole } = yield* survey(ledger, book);
    const known = {
      ...(kept === undefined ? {} : { kept: { hash: kept, version: versionOf(kept, [...entries, ...setAside]) } }),
      ...(acknowledge === undefined
        ? {}
        : { acknowledged: { hash: acknowledge, version: versionOf(acknowledge, entries) } }),
    };
    const aside = setAside.map((each): SetAsideFound => {
      const by = originAmong(entries, each.by);
      const whole = setAsideWhole.includes(each.version) ? { whole: true as const } : {};
      return { ...each, ...whole, ...(by === undefined ? {} : { actor: by.actor, recordedAt: by.recordedAt }) };
    });
    const said = { book, ...(aside.length === 0 ? {} : { setAside: aside }), ...known };
    const [first] = damages;
    if (first !== undefined) {
      const all = damages.map(({ hash: _, ...damage }) => damage);
      return { is: "brokenChain", ...said, version: first.version, why: first.why, damages: all };
    }
    if (known.kept?.version === null || known.acknowledged?.version === null) return { is: "keptIsGone", ...said };
    const facts = entries.flatMap((entry) => entry.facts);
    const origins = entries.flatMap(({ facts: own, version, actor, recordedAt }) =>
      own.map((): Origin => ({ version, actor, recordedAt })),
    );
    const whole = setAside.flatMap(({ version, why, by }): ReadonlyArray<EntryDoubt> => {
      const origin = originAmong(entries, by);
      // What could once not be read a later release may read: it has been set aside all the same.
      const isReason = why === "unreadable" || !setAsideWhole.includes(version);
      return origin === undefined || isReason ? [] : [{ ...origin, why: "setsAsideWhole", whole: version }];
    });
    const again = yield* doneInTurns(doubtingEntries(entries));
    const doubtful = [...again.doubtful, ...whole];
    const { untrue, flagged } = yield* doneInTurns(judgingCertificates(facts));
    const beside = {
      ...said,
      ...(flagged.length === 0 ? {} : { flagged }),
      ...(again.saidLess.length === 0 ? {} : { saidLess: again.saidLess }),
    };
    const certificates = untrue.map(({ correction, ...found }): CertificateFound => {
      const origin = correction === null ? undefined : origins[correction.fact - 1];
      return { ...found, correction: origin === undefined ? null : { ...origin, reason: correction?.reason ?? null } };
    });
    if (certificates.length > 0) return { is: "falseCertificates", ...beside, certificates, doubtful };
    if (doubtful.length > 0) return { is: "doubtfulEntries", ...beside, doubtful };
    const decisions = facts.filter(isDecision).length;
    const knownUntil = known.acknowledged?.version ?? 0;
    const is = setAside.every(({ by }) => by <= knownUntil) ? "sound" : "soundWithout";
    return { is, ...beside, entries: at.version, decisions, head: at.hash };
  });

const originAmong = (entries: ReadonlyArray<Entry>, by: number): Origin | undefined => {
  const entry = entries.find(({ version }) => version === by);
  return entry && { version: entry.version, actor: entry.actor, recordedAt: entry.recordedAt };
};

const versionOf = (
  kept: string,
  entries: ReadonlyArray<{ readonly version: number; readonly hash: string }>,
): number | null => entries.find(({ hash }) => hash === kept)?.version ?? null;
