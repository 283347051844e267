/**
 * Whether a book is what was written: the chain link by link, and every decision's certificate.
 */
import { type FalseCertificate, falseCertificates } from "@konstellation/core";
import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { GENESIS, hashOf, StoredFacts } from "./entry.ts";
import type { Ledger, LedgerFailure, RawEntry } from "./ledger.ts";

/** What was found: everything holds, or the first entry that does not, or decisions that rest on nothing. */
export type Verification =
  | {
      readonly is: "sound";
      readonly book: string;
      readonly entries: number;
      readonly decisions: number;
      readonly head: string;
    }
  | {
      readonly is: "brokenChain";
      readonly book: string;
      readonly version: number;
      readonly why: "hashDiffers" | "previousDiffers" | "versionMissing" | "unreadable";
    }
  | { readonly is: "falseCertificates"; readonly book: string; readonly certificates: ReadonlyArray<FalseCertificate> };

const readFacts = Schema.decodeUnknownResult(Schema.fromJsonString(StoredFacts), { onExcessProperty: "error" });

/** Reads a whole book as stored and checks it. Needs no network and trusts no stored hash. */
export const verify = (ledger: Ledger, book: string): Effect.Effect<Verification, LedgerFailure> =>
  Effect.map(ledger.readRaw(book), (entries): Verification => {
    let previous = GENESIS;
    const facts = [];
    for (const [index, entry] of entries.entries()) {
      const why = broken(entry, index + 1, previous);
      if (why !== undefined) return { is: "brokenChain", book, version: index + 1, why };
      const read = readFacts(entry.factsAsStored);
      if (Result.isFailure(read)) return { is: "brokenChain", book, version: index + 1, why: "unreadable" };
      facts.push(...read.success);
      previous = entry.hash;
    }
    const certificates = falseCertificates(facts);
    if (certificates.length > 0) return { is: "falseCertificates", book, certificates };
    const decisions = facts.filter((fact) => fact.type === "DecisionTaken").length;
    return { is: "sound", book, entries: entries.length, decisions, head: previous };
  });

const broken = (entry: RawEntry, version: number, previous: string) => {
  if (entry.version !== version) return "versionMissing";
  if (entry.previous !== previous) return "previousDiffers";
  return entry.hash === hashOf(entry, entry.factsAsStored) ? undefined : "hashDiffers";
};
