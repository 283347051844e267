/**
 * Registering a version of a paper with its file: the hash is computed here, and the file is stored beside the book.
 *
 * It is looked whether the rules let the act through before anything is stored, and the file is stored before the book names it: so the
 * book never names a file that was to be here and is not. Should somebody else have acted in between, the file lies here without a name, which
 * does no harm: nobody asks for it, and it is there when it is registered again.
 */
import { type Route, routes, type StoredReceipt, type StoreName } from "@konstellation/client";
import {
  bookDecider,
  type Command,
  Command as CommandSchema,
  dayIn,
  decodeWith,
  type Fault,
} from "@konstellation/core";
import { hashOfBytes, type LedgerFailure } from "@konstellation/ledger";
import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import { type Acted, type Acting, type Demands, give } from "./act.ts";
import type { Malformed } from "./answered.ts";
import { inBook, namesIn, type Sources } from "./in-book.ts";

/** How large a file may be unless another limit is set: ten mebibytes. */
export const FILE_LIMIT = 10 * 1024 * 1024;

/** An act with a file: the path and the query of its route, and the file. */
export interface Storing extends Omit<Acting, "body"> {
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly file: { readonly mediaType: string; readonly bytes: Uint8Array };
}

/** What became of it. */
export type Stored =
  | Exclude<Acted, { readonly is: "done" }>
  | { readonly is: "stored"; readonly receipt: StoredReceipt };

/** Stores a file and registers the version it is. */
export const store = (sources: Sources, name: StoreName, storing: Storing): Effect.Effect<Stored, LedgerFailure> => {
  const { file, query } = storing;
  const mediaType = mediaTypeOf(file.mediaType);
  const hash = hashOfBytes(file.bytes);
  const wrong = [...faultsOfFile(file.bytes, mediaType, sources.fileLimit), ...faultOfHash(query.hash, hash)];
  if (mediaType === undefined || wrong.length > 0) return Effect.succeed(malformed("Body", wrong));
  const read = commandIn(routes[name], storing, hash);
  if (Result.isFailure(read)) return Effect.succeed(malformed("Query", read.failure));
  const command = read.success;
  return inBook<Stored>(
    sources,
    storing,
    Effect.fnUntraced(function* ({ id: book, book: state }) {
      const now = sources.clock.now();
      const key = Result.getOrUndefined(storing.demands ?? Result.succeed<Demands>({}))?.id;
      const before = key === undefined ? undefined : yield* sources.ledger.find(book, key);
      // What has been done already is answered as that by the desk.
      if (before === undefined) {
        const decided = bookDecider.decide(state, command, { day: dayIn(now), instant: now, actor: storing.actor });
        if (Result.isFailure(decided))
          return { is: "refused", refusal: decided.failure, names: namesIn(state) } satisfies Stored;
      }
      yield* sources.contents.keep(book, { mediaType, bytes: file.bytes });
      const acted = yield* give(sources, command, storing);
      return acted.is === "done"
        ? ({ is: "stored", receipt: { ...acted.receipt, hash, mediaType, size: file.bytes.length } } satisfies Stored)
        : acted;
    }),
  );
};

const readCommand = decodeWith(CommandSchema);

/** The command: what the path and the query say of it, and the hash of the file. */
const commandIn = (
  { stores, query: schema }: Route,
  { path: { collaboration: _, ...path }, query }: Storing,
  hash: string,
): Result.Result<Command, ReadonlyArray<Fault>> => {
  const asQuery = schema === undefined ? Result.succeed(query) : decodeWith(schema)(query);
  if (Result.isFailure(asQuery)) return Result.fail(asQuery.failure);
  const { title, titleEn, change, changeText, changeTextEn, hash: __, ...said } = query;
  if (change === undefined && changeText !== undefined) return missing("change", "changeText");
  if (changeText === undefined && changeTextEn !== undefined) return missing("changeText", "changeTextEn");
  return readCommand({
    ...said,
    ...path,
    type: stores,
    hash,
    title: wording(title, titleEn),
    ...(change === undefined
      ? {}
      : { change: { kind: change, ...(changeText === undefined ? {} : { text: wording(changeText, changeTextEn) }) } }),
  });
};

const missing = (path: string, given: string) =>
  Result.fail([{ path, message: `Missing key: Expected ${path} where ${given} is given` }]);

const wording = (sv: string | undefined, en: string | undefined) => (en === undefined ? { sv } : { sv, en });

const MEDIA_TYPE = /^[a-z0-9][a-z0-9.+-]{0,80}\/[a-z0-9][a-z0-9.+-]{0,80}(?:; ?charset=[a-z0-9-]{1,40})?$/;

/** A media type as it is kept; undefined where it is none. */
const mediaTypeOf = (said: string): string | undefined => {
  const small = said.trim().toLowerCase();
  return MEDIA_TYPE.test(small) ? small : undefined;
};

const faultsOfFile = (bytes: Uint8Array, mediaType: string | undefined, limit: number): ReadonlyArray<Fault> => [
  ...(bytes.length === 0 ? [{ path: "content", message: "Expected a file with something in it" }] : []),
  ...(bytes.length > limit
    ? [{ path: "content", message: `Expected a file of at most ${limit} bytes, got ${bytes.length}` }]
    : []),
  ...(mediaType === undefined
    ? [{ path: "Content-Type", message: "Expected a media type, such as application/pdf" }]
    : []),
];

const faultOfHash = (given: string | undefined, hash: string): ReadonlyArray<Fault> =>
  given === undefined || given === hash
    ? []
    : [{ path: "hash", message: `Expected ${hash}, which is the SHA-256 of the file that was sent` }];

const malformed = (where: Malformed["where"], faults: ReadonlyArray<Fault>): Malformed => ({
  is: "malformed",
  where,
  faults,
});
