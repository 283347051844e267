/**
 * The content of papers, beside the facts: facts name a hash, and what has that hash can lie here, or somewhere else.
 *
 * What is kept is found by its hash alone, so the same content is kept once, and what no fact ever named does no harm: nobody asks
 * for it, and whoever keeps the same content again finds it there. A plain record for the same reason as the ledger beside it.
 */
import { createHash } from "node:crypto";
import * as Effect from "effect/Effect";
import { LedgerFailure } from "./failure.ts";

/** Content, and what kind it is. */
export interface Content {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** What is known of content without reading it. */
export interface ContentLine {
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
}

/** The operations on content. */
export interface Contents {
  /** Keeps content under its hash; it is on disk when this answers. What is kept already is left as it is, unless it is not what its hash says. */
  readonly keep: (book: string, content: Content) => Effect.Effect<string, LedgerFailure>;
  /** What is kept under a hash, as it lies there; undefined where nothing is. */
  readonly read: (book: string, hash: string) => Effect.Effect<Content | undefined, LedgerFailure>;
  /** What is kept for a book, by hash. */
  readonly kept: (book: string) => Effect.Effect<ReadonlyMap<string, ContentLine>, LedgerFailure>;
}

/** The hash by which content is known: SHA-256 of its bytes, in lower-case hexadecimal. */
export const hashOfBytes = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Content that has been held against its hash: what has been altered is told and never given. */
export const readContent = (
  contents: Contents,
  book: string,
  hash: string,
): Effect.Effect<Content | undefined, LedgerFailure> =>
  Effect.flatMap(contents.read(book, hash), (content) =>
    content === undefined || hashOfBytes(content.bytes) === hash ? Effect.succeed(content) : Effect.fail(altered(hash)),
  );

const altered = (hash: string): LedgerFailure =>
  new LedgerFailure({
    is: "altered",
    says: {
      sv: `Innehållet som ligger lagrat som ${hash} är inte längre det: det har ändrats eller skadats, och lämnas inte ut. Boken är hel. Lagra samma fil igen, eller återställ en säkerhetskopia.`,
      en: `The content that is stored as ${hash} is no longer that: it has been altered or damaged, and is not given out. The book is whole. Store the same file again, or restore a backup.`,
    },
  });
