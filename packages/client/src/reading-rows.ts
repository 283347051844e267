/**
 * The rows that read: each carries what it answers, checked against what it promises.
 */
import type { Explanation, Fault, Kind, Language, Listing, Refusal } from "@konstellation/core";
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import type { Asked, BookReader, Read } from "./asked.ts";
import { formatNames, paperFormats } from "./paper-formats.ts";
import { type PathParameters, parametersOf } from "./path.ts";
import { query } from "./queries.ts";
import { pageOf, type RouteSchema } from "./route.ts";

/**
 * A row that reads one thing from a book. The parameters of a path are called after the kinds of names, and what is read is of the
 * kind of the last: that is what there is none of where the reader finds nothing.
 */
export const reads = <const Path extends string, Answer extends RouteSchema, Query extends RouteSchema>(
  path: Path & EndsInKind<Path>,
  summary: Explanation,
  answer: Answer,
  query: Query,
  reader: (asked: Asked<Path, Query["Type"]>) => Read<Answer["Type"]>,
) =>
  ({
    ...getting(path, summary, query),
    answer,
    paged: false,
    reader: bookReader<Path, Query["Type"], Answer["Type"]>(path, reader),
  }) as const;

/** A row that reads a list from a book: the reader gives it whole, or to be cut, and it is answered page by page. */
export const lists = <const Path extends string, Item extends RouteSchema, Query extends RouteSchema>(
  path: Path & EndsInKind<Path>,
  summary: Explanation,
  item: Item,
  query: Query,
  reader: (asked: Asked<Path, Query["Type"]>) => Read<Listing<Item["Type"]>>,
) =>
  ({
    ...getting(path, summary, query),
    answer: pageOf(item),
    paged: true,
    reader: bookReader<Path, Query["Type"], Listing<Item["Type"]>>(path, reader),
  }) as const;

/** A row that asks the ledger itself and not the state of one book; whoever has the ledger answers it. */
export const readsLedger = <const Path extends string, Answer extends RouteSchema, Query extends RouteSchema>(
  path: Path,
  summary: Explanation,
  answer: Answer,
  query: Query,
) => ({ ...getting(path, summary, query), answer, paged: false }) as const;

/** A row that lists what the ledger holds; whoever has the ledger answers it. */
export const listsLedger = <const Path extends string, Item extends RouteSchema, Query extends RouteSchema>(
  path: Path,
  summary: Explanation,
  item: Item,
  query: Query,
) => ({ ...getting(path, summary, query), answer: pageOf(item), paged: true }) as const;

/** A row that reads text of some media type, such as a calendar, from the ledger. */
export const readsText = <const Path extends string, Query extends RouteSchema>(
  path: Path,
  summary: Explanation,
  produces: string,
  query: Query,
) => ({ ...getting(path, summary, query), answer: Schema.String, paged: false, produces }) as const;

/** A row that writes a paper out, in a format that its query can name: what comes is a file's bytes. */
export const writesOut = <const Path extends string>(path: Path, summary: Explanation) =>
  ({
    ...getting(path, summary, query({ format: Schema.optionalKey(Schema.Literals(formatNames)) })),
    answer: Schema.Uint8Array,
    paged: false,
    formats: paperFormats,
  }) as const;

/** A row that judges something sent to it and changes nothing. */
export const judges = <const Path extends string, Body extends RouteSchema, Answer extends RouteSchema>(
  path: Path,
  summary: Explanation,
  body: Body,
  answer: Answer,
  example: Body["Type"],
) => ({ method: "post", path, summary, scope: "read", body, answer, paged: false, example }) as const;

/** A row that answers one of the two public questions; one question or an array of them. */
export const asks = <const Path extends string, Question extends RouteSchema, Answer extends RouteSchema>(
  path: Path,
  summary: Explanation,
  question: Question,
  answer: Answer,
  ask: (question: unknown, language?: Language) => Result.Result<Answer["Type"], ReadonlyArray<Fault>>,
  example: unknown,
) =>
  ({
    method: "post",
    path,
    summary,
    scope: "read",
    body: Schema.Union([question, Schema.Array(question)]),
    answer: Schema.Union([answer, Schema.Array(answer)]),
    paged: false,
    ask,
    example,
  }) as const;

const getting = <const Path extends string, Query extends RouteSchema>(
  path: Path,
  summary: Explanation,
  query: Query,
) => ({ method: "get", path, summary, scope: "read", query }) as const;

/** A path whose last parameter is a kind of name; of another, the compiler says which parameter that is. */
type EndsInKind<Path extends string> =
  LastOf<Path> extends Kind ? unknown : { readonly "the last parameter is no kind of name": LastOf<Path> };

type LastOf<Path extends string, Last extends string = ""> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? LastOf<Rest, Name>
  : Last;

/** A reader for whoever answers every row: what it is asked has been read by its own row, so it is what the row says. */
const bookReader = <Path extends string, Query, Answer>(
  from: Path,
  reader: (asked: Asked<Path, Query>) => Read<Answer>,
): BookReader => ({
  read: ({ path, query, ...asked }) => {
    const read = reader({ ...asked, path: path as PathParameters<Path>, query: query as Query });
    return isResult(read) ? read : Result.succeed(read);
  },
  // The path's own type says that this is a kind.
  kind: parametersOf(from).at(-1) as Kind,
});

const isResult = <Answer>(read: Read<Answer>): read is Result.Result<Answer, Refusal> => Result.isResult(read);
