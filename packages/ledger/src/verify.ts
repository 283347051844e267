/**
 * Whether a book is what was written: the chain link by link, and every decision's certificate.
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
import type { LedgerFailure } from "./failure.ts";
import { doneInTurns } from "./in-turns.ts";
import type { Ledger } from "./ledger.ts";
import type { SetAside } from "./set-aside.ts";
import { type Origin, survey } from "./survey.ts";

/** A false certificate with the entry that made it false: by whom, when, why. */
export interface CertificateFound extends Omit<FalseCertificate, "correction"> {
  readonly correction: (Origin & { readonly reason: Wording | null }) | null;
}

/** What was found: everything holds, or the first entry that does not and all others, or decisions that rest on nothing. */
export type Verification = {
  readonly book: string;
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
  | { readonly is: "falseCertificates"; readonly certificates: ReadonlyArray<CertificateFound> }
);

/** Reads a whole book as stored and checks it, in turns. Needs no network and trusts no stored hash. */
export const verify = (ledger: Ledger, book: string): Effect.Effect<Verification, LedgerFailure> =>
  Effect.gen(function* (): Effect.fn.Return<Verification, LedgerFailure> {
    const { at, facts, origins, damages, setAside } = yield* survey(ledger, book);
    const said = setAside.length === 0 ? { book } : { book, setAside };
    const [first] = damages;
    if (first !== undefined) {
      const all = damages.map(({ hash: _, ...damage }) => damage);
      return { is: "brokenChain", ...said, version: first.version, why: first.why, damages: all };
    }
    const { untrue, flagged } = yield* doneInTurns(judgingCertificates(facts));
    const beside = flagged.length === 0 ? said : { ...said, flagged };
    const certificates = untrue.map(({ correction, ...found }): CertificateFound => {
      const origin = correction === null ? undefined : origins[correction.fact - 1];
      return { ...found, correction: origin === undefined ? null : { ...origin, reason: correction?.reason ?? null } };
    });
    if (certificates.length > 0) return { is: "falseCertificates", ...beside, certificates };
    const decisions = facts.filter(isDecision).length;
    return { is: "sound", ...beside, entries: at.version, decisions, head: at.hash };
  });
