/**
 * The typed client of the service: every route of the table as a call.
 */
import type { Language } from "@konstellation/core";
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import type { PathParameters } from "./path.ts";
import { Problem } from "./problem.ts";
import type { Route } from "./route.ts";
import { type RouteName, type RouteOf, routes } from "./routes/index.ts";

/** Where the service is, and how to speak to it. */
export interface ClientOptions {
  /** `http://127.0.0.1:4870` */
  readonly url: string;
  readonly token?: string;
  readonly language?: Language;
  /** Another `fetch`, as a test that has no socket uses. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

type QueryOf<Name extends RouteName> =
  RouteOf<Name> extends { readonly query: Schema.Codec<infer Type, unknown> } ? { readonly query?: Type } : unknown;
type BodyOfRoute<Name extends RouteName> =
  RouteOf<Name> extends { readonly body: Schema.Codec<infer Type, unknown> } ? { readonly send: Type } : unknown;

/** A file that is sent: its bytes, and what kind it is. */
export interface FileSent {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

type FileOfRoute<Name extends RouteName> =
  RouteOf<Name> extends { readonly stores: string } ? { readonly file: FileSent } : unknown;

/** What a call needs: path parameters, a query, and what to send. */
export type Call<Name extends RouteName> = PathParameters<RouteOf<Name>["path"]> &
  QueryOf<Name> &
  BodyOfRoute<Name> &
  FileOfRoute<Name> & {
    /** The same key adds nothing twice. */
    readonly idempotencyKey?: string;
    /** The version of the book that the sender saw. */
    readonly ifMatch?: number;
  };

/** What a call answers. */
export type Answer<Name extends RouteName> = RouteOf<Name>["answer"]["Type"];

/** The service said no, could not be reached, or answered something else than it promises. */
export class ServiceError extends Error {
  override readonly name = "ServiceError";
  readonly problem: Problem | undefined;
  constructor(message: string, problem: Problem | undefined, cause?: unknown) {
    super(message, { cause });
    this.problem = problem;
  }
}

/** A client of the service. */
export interface Client {
  readonly call: <Name extends RouteName>(name: Name, call: Call<Name>) => Promise<Answer<Name>>;
  /** What a book stands at: another text as soon as something is added to it, or the day is another. */
  readonly standing: (collaboration: string) => Promise<string>;
}

/**
 * A client of a service.
 *
 * @example
 * ```ts
 * const { items } = await createClient({ url }).call("radar", { collaboration: "kronoberg" })
 * ```
 *
 */
export const createClient = (options: ClientOptions): Client => ({
  call: async <Name extends RouteName>(name: Name, call: Call<Name>): Promise<Answer<Name>> => {
    const route = routes[name];
    const response = await send(options, requestOf(options, route.method, route.path, call));
    const body = await bodyOf(response, route);
    if (!response.ok) throw failed(options, response.status, body);
    const read = Schema.decodeUnknownResult(route.answer as Schema.Codec<Answer<Name>>)(body);
    if (Result.isSuccess(read)) return read.success;
    throw new ServiceError(
      `${options.url} answered something else than ${name} promises: ${read.failure.message}`,
      undefined,
    );
  },
  standing: async (collaboration) => {
    const { method, path } = routes.collaboration;
    const response = await send(options, requestOf(options, method, path, { collaboration }));
    if (!response.ok) throw failed(options, response.status, await response.json().catch(() => undefined));
    return response.headers.get("etag") ?? response.text();
  },
});

/** A table row says of itself whether it answers with text or bytes; an error is a problem as JSON all the same. */
const bodyOf = async (response: Response, { produces, formats, givesFile }: Route): Promise<unknown> => {
  if (response.ok && produces !== undefined) return response.text();
  if (response.ok && (formats !== undefined || givesFile === true)) return new Uint8Array(await response.arrayBuffer());
  return response.json().catch(() => undefined);
};

const send = async (options: ClientOptions, request: Request): Promise<Response> => {
  try {
    return await (options.fetch ?? fetch)(request);
  } catch (cause) {
    const says =
      options.language === "sv"
        ? `Ingen tjänst svarar på ${options.url}. Är den i gång? Starta den med: npm start`
        : `No service answers at ${options.url}. Is it running? Start it with: npm start`;
    throw new ServiceError(says, undefined, cause);
  }
};

const readProblem = Schema.decodeUnknownResult(Problem);

const withoutRefusal = (body: unknown): unknown => {
  if (typeof body !== "object" || body === null) return body;
  const { refusal: _, ...rest } = body as { readonly refusal?: unknown };
  return rest;
};

const failed = (options: ClientOptions, status: number, body: unknown): ServiceError => {
  // A service of a newer release can refuse in a way that is not known here: its words still are, and are shown.
  const problem = Result.orElse(readProblem(body), () => readProblem(withoutRefusal(body)));
  return Result.isSuccess(problem)
    ? new ServiceError(problem.success.detail, problem.success)
    : new ServiceError(`${options.url} answered ${status}`, undefined);
};

interface LooseCall {
  readonly query?: Readonly<Record<string, unknown>>;
  readonly send?: unknown;
  readonly file?: FileSent;
  readonly idempotencyKey?: string;
  readonly ifMatch?: number;
  readonly [parameter: string]: unknown;
}

const requestOf = (options: ClientOptions, method: string, path: string, call: LooseCall): Request => {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(call[name])));
  const url = new URL(options.url.replace(/\/$/, "") + filled);
  for (const [name, value] of Object.entries(call.query ?? {}))
    if (value !== undefined) url.searchParams.set(name, String(value));
  const headers = new Headers({
    accept: "application/json, text/calendar, */*",
    "accept-language": options.language ?? "en",
  });
  if (options.token !== undefined) headers.set("authorization", `Bearer ${options.token}`);
  if (call.idempotencyKey !== undefined) headers.set("idempotency-key", call.idempotencyKey);
  if (call.ifMatch !== undefined) headers.set("if-match", `"v${call.ifMatch}"`);
  if (call.file !== undefined) {
    headers.set("content-type", call.file.mediaType);
    return new Request(url, { method: method.toUpperCase(), headers, body: call.file.bytes.slice() });
  }
  if (call.send === undefined) return new Request(url, { method: method.toUpperCase(), headers });
  headers.set("content-type", "application/json");
  return new Request(url, { method: method.toUpperCase(), headers, body: JSON.stringify(call.send) });
};
