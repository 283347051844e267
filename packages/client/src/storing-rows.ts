/**
 * The rows that store a file beside the book and give the file back: what is sent, or comes, is the file's bytes.
 */
import type { Command, Explanation } from "@konstellation/core";
import * as Schema from "effect/Schema";
import { query } from "./queries.ts";
import { Receipt, type RouteSchema } from "./route.ts";

/** What became of an act that stored a file: its receipt, and the hash that was computed of the bytes. */
export const StoredReceipt = Schema.Struct({
  ...Receipt.fields,
  /** SHA-256 of the bytes that were sent. */
  hash: Schema.String,
  mediaType: Schema.String,
  /** In bytes. */
  size: Schema.Int,
}).annotate({ identifier: "StoredReceipt" });
export type StoredReceipt = typeof StoredReceipt.Type;

/** A row that acts with a file: the bytes are its body, and the rest of the command stands in its path and query. */
export const stores = <const Path extends string, const Type extends Command["type"], Query extends RouteSchema>(
  path: Path,
  summary: Explanation,
  stores: Type,
  query: Query,
) => ({ method: "post", path, summary, scope: "write", query, answer: StoredReceipt, paged: false, stores }) as const;

/** A row that gives a stored file back, as the media type it was stored as. */
export const givesFile = <const Path extends string>(path: Path, summary: Explanation) =>
  ({
    method: "get",
    path,
    summary,
    scope: "read",
    query: query({}),
    answer: Schema.Uint8Array,
    paged: false,
    givesFile: true,
  }) as const;
