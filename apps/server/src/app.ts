/**
 * The service: every row of the route table mounted, validated and answered.
 *
 * Reads no environment, opens no socket: it is given a ledger, a token and a clock, so that tests run
 * the very same application.
 *
 * @since 0.1.0
 */
import { randomUUID } from "node:crypto";
import { isBookRead, type Route, type RouteName, readFrom, routeRows } from "@konstellation/client";
import {
  askNotice,
  askQuorum,
  type Book,
  Command,
  collaborationView,
  decodeWith,
  type Fault,
  type Language,
  nameOf,
  type Refusal,
} from "@konstellation/core";
import { type Clock, type Desk, deskOn, type LedgerShape, verify } from "@konstellation/ledger";
import { explainRefusal, languageOfRequest, type Names } from "@konstellation/words";
import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import { secureHeaders } from "hono/secure-headers";
import { timeout } from "hono/timeout";
import { API_INFO } from "./about.ts";
import { isLoopback } from "./config.ts";
import { docsPage, docsPolicy } from "./docs-page.ts";
import { page } from "./listing.ts";
import { openApi } from "./openapi.ts";
import { malformed, problem, refused } from "./problems.ts";

/** What the service works with. */
export interface Service {
  readonly ledger: LedgerShape;
  readonly accepts: (token: string) => boolean;
  readonly clock: Clock;
  /** Whether anybody who reaches the service may read. */
  readonly openReading: boolean;
  /** Host names a request may be addressed to; undefined lets any through. */
  readonly hosts: ReadonlyArray<string> | undefined;
  readonly log: (line: Readonly<Record<string, unknown>>) => void;
}

const MAX_BODY = 1024 * 1024;
const MAX_SECONDS = 20;

/** Builds the service. */
export const buildApp = (service: Service): Hono => {
  const app = new Hono();
  const desk = deskOn(service.ledger);

  app.use(logged(service));
  app.use("/docs", async (c, next) => {
    await next();
    c.res.headers.set("content-security-policy", docsPolicy());
  });
  app.use(
    secureHeaders({
      strictTransportSecurity: "max-age=31536000; includeSubDomains",
      xFrameOptions: "DENY",
      contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    }),
  );
  app.use(addressed(service));
  app.use(timeout(MAX_SECONDS * 1000, () => new HTTPException(504)));
  app.use(
    bodyLimit({ maxSize: MAX_BODY, onError: (c) => problem(c, 413, `The body is larger than ${MAX_BODY} bytes`) }),
  );

  app.get("/", (c) => c.redirect("/docs"));
  app.get("/api-info", (c) => c.json(API_INFO));
  app.get("/healthz", (c) => c.json({ status: "ok" }));
  app.get("/readyz", async (c) => {
    const books = await Effect.runPromise(Effect.result(service.ledger.books));
    return Result.isSuccess(books)
      ? c.json({ status: "ready", books: books.success.length })
      : problem(c, 503, books.failure.message);
  });
  app.get("/openapi.json", (c) => c.json(openApi()));
  app.get("/docs", (c) => c.html(docsPage()));

  for (const [name, route] of routeRows)
    app.on(route.method.toUpperCase(), route.path.replace(/\{(\w+)\}/g, ":$1"), (c) =>
      answer(service, desk, name, route, c),
    );

  app.notFound((c) => notFound(c));
  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status === 504)
      return problem(c, 504, `The request took longer than ${MAX_SECONDS} seconds`);
    service.log({ level: "error", event: "failed", path: c.req.path, error: String(error) });
    return problem(c, 500, "The fault is written in the service's log");
  });
  return app;
};

const logged =
  ({ log }: Service) =>
  async (c: Context, next: () => Promise<void>): Promise<void> => {
    const started = performance.now();
    const trace = c.req.header("traceparent");
    const traceparent =
      trace !== undefined && /^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/.test(trace) ? trace : undefined;
    await next();
    if (traceparent !== undefined) c.res.headers.set("traceparent", traceparent);
    log({
      level: "info",
      event: "answered",
      method: c.req.method,
      path: c.req.path,
      status: c.res.status,
      milliseconds: Math.round((performance.now() - started) * 10) / 10,
      ...(traceparent === undefined ? {} : { traceId: traceparent.slice(3, 35) }),
    });
  };

/** Refuses requests addressed to another host name, so that no page elsewhere can read through a browser. */
const addressed =
  ({ hosts }: Service) =>
  async (c: Context, next: () => Promise<void>): Promise<Response | undefined> => {
    const host = new URL(c.req.url).hostname;
    if (hosts !== undefined && !isLoopback(host) && !hosts.includes(host))
      return problem(c, 421, `This service is not called "${host}". Add the name to KONSTELLATION_HOSTS if it is`);
    await next();
    return undefined;
  };

const notFound = (c: Context): Response => {
  const allowed = routeRows
    .filter(([, route]) => pathPattern(route.path).test(c.req.path))
    .map(([, route]) => route.method.toUpperCase());
  return allowed.length === 0
    ? problem(c, 404, `Nothing is at ${c.req.path}. The routes are listed at /docs`)
    : problem(
        c,
        405,
        `${c.req.method} cannot be done here: ${allowed.join(", ")} can`,
        {},
        { allow: allowed.join(", ") },
      );
};

const pathPattern = (path: string): RegExp => new RegExp(`^${path.replace(/\{\w+\}/g, "[^/]+")}$`);

/** A request that has been read: who asks, in which language, with what. */
interface Read {
  readonly language: Language;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
}

const answer = async (service: Service, desk: Desk, name: RouteName, route: Route, c: Context): Promise<Response> => {
  const denied = checkToken(service, route, c);
  if (denied) return denied;
  const read = await readRequest(route, c);
  if (read instanceof Response) return read;
  if (name === "askQuorum") return question(c, read.body, askQuorum);
  if (name === "askNotice") return question(c, read.body, askNotice);
  const outcome = await Effect.runPromise(
    Effect.result(
      route.command === undefined ? lookUp(service, desk, name, route, read, c) : act(service, desk, route, read, c),
    ),
  );
  if (Result.isSuccess(outcome)) return outcome.success;
  service.log({ level: "error", event: "ledger", error: outcome.failure.message });
  return problem(c, 503, "The book cannot be read or written just now; the reason is in the service's log");
};

const checkToken = (service: Service, route: Route, c: Context): Response | undefined => {
  if (route.scope === "read" && service.openReading) return undefined;
  const token = /^Bearer ([\x21-\x7e]{1,200})$/.exec(c.req.header("authorization") ?? "")?.[1];
  if (token !== undefined && service.accepts(token)) return undefined;
  service.log({ level: "warn", event: "denied", method: c.req.method, path: c.req.path });
  return problem(
    c,
    401,
    "Send the write token: Authorization: Bearer kst_…",
    {},
    { "www-authenticate": 'Bearer realm="konstellation"' },
  );
};

const readRequest = async (route: Route, c: Context): Promise<Read | Response> => {
  const language = languageOfRequest(c.req.header("accept-language"));
  const queries = c.req.queries();
  const twice = Object.entries(queries).find(([, values]) => values.length > 1);
  if (twice) return malformed(c, "Query", [{ path: twice[0], message: "Expected once, not several times" }]);
  const query = c.req.query();
  const faults = route.query === undefined ? faultsOfQuery(query) : failuresOf(decodeWith(route.query)(query));
  if (faults.length > 0) return malformed(c, "Query", faults);
  const request = { language, path: c.req.param(), query };
  if (route.method === "get") return { ...request, body: undefined };
  if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(c.req.header("content-type") ?? "application/json"))
    return problem(c, 415, "Send the body as application/json");
  const text = await c.req.text();
  try {
    return { ...request, body: text === "" ? {} : JSON.parse(text) };
  } catch (error) {
    return malformed(c, "Body", [
      { path: "$", message: `Not JSON: ${error instanceof Error ? error.message : String(error)}` },
    ]);
  }
};

const faultsOfQuery = (query: Readonly<Record<string, string>>): ReadonlyArray<Fault> =>
  Object.keys(query).map((path) => ({ path, message: "Expected no query here" }));

const failuresOf = (read: Result.Result<unknown, ReadonlyArray<Fault>>): ReadonlyArray<Fault> =>
  Result.isFailure(read) ? read.failure : [];

/** One question, or an array of them answered in the same order; any fault anywhere refuses all. */
const question = (
  c: Context,
  body: unknown,
  ask: (input: unknown) => Result.Result<unknown, ReadonlyArray<Fault>>,
): Response => {
  if (!Array.isArray(body)) {
    const one = ask(body);
    return Result.isSuccess(one) ? c.json(one.success as object) : malformed(c, "Question", one.failure);
  }
  const answers = body.map(ask);
  const faults = answers.flatMap((each, index) =>
    failuresOf(each).map(({ path, message }) => ({
      path: path === "$" ? `[${index}]` : `[${index}].${path}`,
      message,
    })),
  );
  return faults.length > 0
    ? malformed(c, "Questions", faults)
    : c.json(answers.flatMap((each) => (Result.isSuccess(each) ? [each.success] : [])));
};

const namesIn =
  (book: Book): Names =>
  (kind, id) =>
    nameOf(book, kind, id);

const noBook = (c: Context, language: Language, id: string): Response => {
  const refusal: Refusal = { type: "NotInTheBook", rule: "BOOK-1", kind: "collaboration", id };
  const explanation = explainRefusal(refusal);
  return problem(c, 404, explanation[language], { rule: refusal.rule, explanation });
};

const lookUp = Effect.fnUntraced(function* (
  service: Service,
  desk: Desk,
  name: RouteName,
  route: Route,
  { language, path, query }: Read,
  c: Context,
) {
  if (name === "collaborations") {
    const lines = yield* service.ledger.books;
    const books = yield* Effect.forEach(lines, ({ book }) => desk.look(book));
    return c.json(
      page(
        books.flatMap(({ book }) => collaborationView(book) ?? []),
        query,
        c,
      ),
    );
  }
  const id = path.collaboration ?? "";
  const { book, version } = yield* desk.look(id);
  if (version === 0) return noBook(c, language, id);
  if (name === "verification") return c.json(yield* verify(service.ledger, id));
  const day = dayOf(service, book, query.day);
  const tag = `"v${version}.${day}"`;
  c.header("etag", tag);
  c.header("cache-control", "no-cache");
  if (c.req.header("if-none-match") === tag) return c.body(null, 304);
  const names = namesIn(book);
  const explain = (refusal: Refusal) => explainRefusal(refusal, names);
  if (!isBookRead(name)) return notFound(c);
  const found = readFrom(name, { book, day, path, query, explain });
  if (found.is === "refused") return refused(c, found.refusal, language, names);
  if (found.is === "found")
    return c.json((Array.isArray(found.answer) ? page(found.answer, query, c) : found.answer) as object);
  const thing = /\{(\w+)\}(?!.*\{)/.exec(route.path)?.[1] ?? name;
  return problem(c, 404, `There is no ${thing} called "${path[thing]}" in ${id}`, { rule: "BOOK-1" });
});

/** The day an answer speaks of: the asked one, the one an example book stands at, else today. */
const dayOf = (service: Service, book: Book, asked: string | undefined) =>
  (asked as ReturnType<Service["clock"]["today"]> | undefined) ??
  book.collaboration.founded?.standsAt ??
  service.clock.today();

const readCommand = decodeWith(Command);

const act = Effect.fnUntraced(function* (
  service: Service,
  desk: Desk,
  route: Route,
  { language, path, body }: Read,
  c: Context,
) {
  if (typeof body !== "object" || body === null || Array.isArray(body))
    return malformed(c, "Body", [{ path: "$", message: "Expected an object" }]);
  if (route.body !== undefined) {
    const faults = failuresOf(decodeWith(route.body)(body));
    if (faults.length > 0) return malformed(c, "Body", faults);
  }
  const { collaboration, ...inPath } = path;
  const now = service.clock.now();
  const timed = route.timed === true ? { at: now } : {};
  const founding = route.command === "FoundCollaboration" ? {} : inPath;
  const command = readCommand({ ...timed, ...body, ...founding, type: route.command });
  if (Result.isFailure(command)) return malformed(c, "Body", command.failure);
  const id = collaboration ?? (command.success.type === "FoundCollaboration" ? command.success.collaboration : "");
  const before = yield* desk.look(id);
  if (before.version === 0 && command.success.type !== "FoundCollaboration") return noBook(c, language, id);
  const key = c.req.header("idempotency-key");
  if (key !== undefined && !/^[\x21-\x7e]{1,200}$/.test(key))
    return malformed(c, "Header", [
      { path: "Idempotency-Key", message: "Expected 1 to 200 printable characters without spaces" },
    ]);
  const expected = versionIn(c.req.header("if-match"));
  if (expected === "malformed")
    return malformed(c, "Header", [
      { path: "If-Match", message: 'Expected an ETag that this service gave, such as "v17"' },
    ]);
  const context = { day: dayOfAct(service), instant: now, actor: "write-token" };
  const given = yield* Effect.result(
    desk.give({
      book: id,
      id: key ?? randomUUID(),
      command: command.success,
      context,
      ...(expected === undefined ? {} : { expected }),
    }),
  );
  if (Result.isSuccess(given)) {
    const { entry, version, repeated } = given.success;
    c.header("etag", `"v${version}"`);
    return c.json(
      { version, command: entry?.command ?? "", repeated, facts: entry?.facts.map((fact) => fact.type) ?? [] },
      repeated ? 200 : 201,
    );
  }
  const failure = given.failure;
  if (failure._tag === "Refused") return refused(c, failure.refusal, language, namesIn(before.book));
  if (failure._tag === "CommandIdReused") return problem(c, 422, failure.message);
  if (failure._tag === "VersionConflict")
    return problem(
      c,
      412,
      `The book is at version ${failure.actual}, not ${failure.expected}: read it again`,
      {},
      { etag: `"v${failure.actual}"` },
    );
  return yield* failure;
});

const dayOfAct = (service: Service) => service.clock.today();

const versionIn = (header: string | undefined): number | undefined | "malformed" => {
  if (header === undefined || header === "*") return undefined;
  const match = /^"v(\d{1,15})(?:\.[\d-]{10})?"$/.exec(header);
  return match === null ? "malformed" : Number(match[1]);
};
