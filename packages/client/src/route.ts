/**
 * What a row of the route table is: one way to ask or to act over HTTP.
 *
 * @since 0.1.0
 */
import type { Command, Explanation, Instant } from "@konstellation/core";
import { Command as CommandSchema, Instant as InstantSchema } from "@konstellation/core";
import * as Schema from "effect/Schema";

/** A schema without context, as routes use. @category models @since 0.1.0 */
export type RouteSchema = Schema.Codec<unknown, unknown>;

/** One row: from it come mounting, validation, OpenAPI and the client. @category models @since 0.1.0 */
export interface Route {
  readonly method: "get" | "post";
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
  /** The command a write becomes; its path parameters are fields of it. */
  readonly command?: Command["type"];
  /** Whether the command says when it happens; left out of the body, it happens now. */
  readonly timed?: boolean;
  /** A body that is right, shown in the documentation and sent in a test. */
  readonly example?: unknown;
}

/** The path parameters of a path. @category models @since 0.1.0 */
export type PathParameters<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? { readonly [Key in Name]: string } & PathParameters<Rest>
  : unknown;

/** A page of a list. @category schemas @since 0.1.0 */
export const pageOf = <Item extends Schema.Constraint>(item: Item) =>
  Schema.Struct({
    items: Schema.Array(item),
    total: Schema.Int,
    page: Schema.Int,
    limit: Schema.Int,
  });

/** What became of an act: the version of the book after it, and the names it gave. @category schemas @since 0.1.0 */
export const Receipt = Schema.Struct({
  version: Schema.Int,
  command: Schema.String,
  /** Whether the same act had been done before, so that nothing was added. */
  repeated: Schema.Boolean,
  facts: Schema.Array(Schema.String),
}).annotate({ identifier: "Receipt" });
export type Receipt = typeof Receipt.Type;

type CommandOf<Type extends Command["type"]> = Extract<Command, { type: Type }>;

/** The body of a write: the command without its type and path parameters; the moment may be left out and is then now. */
export type BodyOf<Type extends Command["type"], Path extends string> = Omit<
  CommandOf<Type>,
  "type" | "at" | Extract<keyof PathParameters<Path>, string>
> &
  ("at" extends keyof CommandOf<Type> ? { readonly at?: Instant } : unknown);

/** The names of the parameters in a path. @category routes @since 0.1.0 */
export const parametersOf = (path: string): ReadonlyArray<string> =>
  [...path.matchAll(/\{(\w+)\}/g)].flatMap((match) => match[1] ?? []);

/** A row that reads. @category constructors @since 0.1.0 */
export const reads = <
  const Path extends string,
  Answer extends Schema.Codec<unknown, unknown>,
  Query extends Schema.Codec<unknown, unknown>,
>(
  path: Path,
  summary: Explanation,
  answer: Answer,
  query: Query,
) => ({ method: "get", path, summary, scope: "read", answer, query, paged: false }) as const;

/** A row that reads a list, page by page. @category constructors @since 0.1.0 */
export const lists = <
  const Path extends string,
  Item extends Schema.Codec<unknown, unknown>,
  Query extends Schema.Codec<unknown, unknown>,
>(
  path: Path,
  summary: Explanation,
  item: Item,
  query: Query,
) => ({ method: "get", path, summary, scope: "read", answer: pageOf(item), query, paged: true }) as const;

/** A row that reads text of some media type, such as a calendar. @category constructors @since 0.1.0 */
export const writes = <const Path extends string, Query extends Schema.Codec<unknown, unknown>>(
  path: Path,
  summary: Explanation,
  produces: string,
  query: Query,
) => ({ method: "get", path, summary, scope: "read", answer: Schema.String, query, paged: false, produces }) as const;

/** A row that judges something sent to it and changes nothing. @category constructors @since 0.1.0 */
export const judges = <
  const Path extends string,
  Body extends Schema.Codec<unknown, unknown>,
  Answer extends Schema.Codec<unknown, unknown>,
>(
  path: Path,
  summary: Explanation,
  body: Body,
  answer: Answer,
  example: Body["Type"],
) => ({ method: "post", path, summary, scope: "read", body, answer, paged: false, example }) as const;

/** A row that acts: its body is the command, less what the path says. @category constructors @since 0.1.0 */
export const acts = <const Path extends string, const Type extends Command["type"]>(
  path: Path,
  summary: Explanation,
  command: Type,
  example: BodyOf<Type, Path>,
) => ({
  method: "post" as const,
  path,
  summary,
  scope: "write" as const,
  body: bodyOf(command, path) as Schema.Codec<BodyOf<Type, Path>, unknown>,
  answer: Receipt,
  paged: false as const,
  command,
  timed: "at" in fieldsOf(command),
  example,
});

const fieldsOf = (command: Command["type"]): Schema.Struct.Fields =>
  CommandSchema.members.find((each) => each.fields.type.literal === command)?.fields ?? {};

const bodyOf = (command: Command["type"], path: string): RouteSchema => {
  const inPath = new Set<string>(["type", ...parametersOf(path)]);
  const fields = Object.entries<Schema.Constraint>(fieldsOf(command))
    .filter(([name]) => !inPath.has(name))
    .map(([name, schema]) => [name, name === "at" ? Schema.optionalKey(InstantSchema) : schema] as const);
  return Schema.Struct(Object.fromEntries(fields)).annotate({ identifier: `${command}Body` }) as unknown as RouteSchema;
};

/** A row that asks one of the two public questions; one question or an array of them. @category constructors @since 0.1.0 */
export const asks = <
  const Path extends string,
  Question extends Schema.Codec<unknown, unknown>,
  Answer extends Schema.Codec<unknown, unknown>,
>(
  path: Path,
  summary: Explanation,
  question: Question,
  answer: Answer,
  example: unknown,
) => ({
  method: "post" as const,
  path,
  summary,
  scope: "read" as const,
  body: Schema.Union([question, Schema.Array(question)]),
  answer: Schema.Union([answer, Schema.Array(answer)]),
  paged: false as const,
  example,
});
