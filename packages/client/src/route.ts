/**
 * What a row of the route table is: one way to ask or to act over HTTP.
 */
import { type Command, type Explanation, Fault, type Language } from "@konstellation/core";
import type * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import type { BookReader } from "./asked.ts";

/** A schema without context, as routes use. */
export type RouteSchema = Schema.Codec<unknown, unknown>;

/** One row: from it come mounting, validation, OpenAPI, the client and the answer. */
export interface Route {
  readonly method: "get" | "post" | "put" | "delete";
  /** `/v1/collaborations/{collaboration}/meetings`; names in braces are parameters. */
  readonly path: string;
  readonly summary: Explanation;
  /** Reading is open on the loopback address; writing needs the token. */
  readonly scope: "read" | "write";
  readonly query?: RouteSchema;
  readonly body?: RouteSchema;
  readonly answer: RouteSchema;
  /** Whether the answer is a list that is asked for page by page. */
  readonly paged: boolean;
  /** The media type of an answer that is text and not JSON. */
  readonly produces?: string;
  /** The formats that an answer of bytes can be asked for in, each with its media type; the first unless another is asked for. */
  readonly formats?: Readonly<Record<string, string>>;
  /** What the row answers from a book; rows that read more than one book have none. */
  readonly reader?: BookReader;
  /** What the row answers to a question that needs no book. */
  readonly ask?: (question: unknown, language?: Language) => Result.Result<unknown, ReadonlyArray<Fault>>;
  /** The command a write becomes; its path parameters are fields of it. */
  readonly command?: Command["type"];
  /** The command of a write whose body is a file. */
  readonly stores?: Command["type"];
  /** Whether the answer is a file, as whatever it was stored as. */
  readonly givesFile?: true;
  /** What a write does that is no act: it keeps something beside the book. */
  readonly keeps?: "adds" | "changes" | "erases";
  /** Whether the command says when it happens; left out of the body, it happens now. */
  readonly timed?: boolean;
  /** A body that is right, shown in the documentation and sent in a test. */
  readonly example?: unknown;
}

/** A page of a list. */
export const pageOf = <Item extends Schema.Constraint>(item: Item) =>
  Schema.Struct({
    items: Schema.Array(item),
    total: Schema.Int,
    page: Schema.Int,
    limit: Schema.Int,
  });

/** What became of an act: the version of the book after it, and the names it gave. */
export const Receipt = Schema.Struct({
  version: Schema.Int,
  command: Schema.String,
  /** Whether the same act had been done before, so that nothing was added. */
  repeated: Schema.Boolean,
  facts: Schema.Array(Schema.String),
  /** What was let through and looks like a slip: where, and what it looks like. */
  warnings: Schema.optionalKey(Schema.Array(Fault)),
}).annotate({ identifier: "Receipt" });
export type Receipt = typeof Receipt.Type;
