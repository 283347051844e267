/**
 * The service: every row of the route table mounted, validated and answered.
 *
 * Reads no environment, opens no socket: it is given a ledger, a token and a clock, so that tests run
 * the very same application.
 */
import { type Answers, answerOn } from "@konstellation/answer";
import { isAct, isKeep, isStore, type Route, type RouteName, routeRows } from "@konstellation/client";
import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import { secureHeaders } from "hono/secure-headers";
import { timeout } from "hono/timeout";
import { API_INFO } from "./about.ts";
import { act } from "./act.ts";
import { isLoopback } from "./config.ts";
import { docsPage, docsPolicy } from "./docs-page.ts";
import { keep } from "./keep.ts";
import { lookUp } from "./look-up.ts";
import { openApi } from "./openapi.ts";
import { paperPolicy } from "./page-policy.ts";
import { problem, unavailable } from "./problems.ts";
import { checkToken, readRequest } from "./request.ts";
import { says } from "./said.ts";
import type { Service } from "./service.ts";
import { store } from "./store.ts";
import { withoutNumbersIn } from "./without-numbers.ts";

const MAX_BODY = 1024 * 1024;
const MAX_SECONDS = 20;

/** Builds the service. */
export const buildApp = (given: Service): Hono => {
  const service: Service = { ...given, log: (line) => given.log(withoutNumbersIn(line) as typeof line) };
  const app = new Hono();
  const answers = answerOn(service.ledger, service.clock, service);

  app.use(logged(service));
  app.use("/docs", async (c, next) => {
    await next();
    c.res.headers.set("content-security-policy", docsPolicy());
  });
  app.use("/v1/*", async (c, next) => {
    await next();
    if (c.res.headers.get("content-type")?.startsWith("text/html"))
      c.res.headers.set("content-security-policy", paperPolicy);
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
  const [ofJson, ofFile] = [atMost(MAX_BODY), atMost(service.fileLimit)];
  app.use((c, next) =>
    (c.req.method === "POST" && storing.some((path) => path.test(c.req.path)) ? ofFile : ofJson)(c, next),
  );

  app.get("/", (c) => c.redirect("/docs"));
  app.get("/api-info", (c) => c.json(API_INFO));
  app.get("/healthz", (c) => c.json({ status: "ok" }));
  app.get("/readyz", async (c) => {
    const books = await Effect.runPromise(Effect.result(service.ledger.books));
    return Result.isSuccess(books)
      ? c.json({ status: "ready", books: books.success.length })
      : unavailable(c, books.failure);
  });
  app.get("/openapi.json", (c) => c.json(openApi()));
  app.get("/docs", (c) => c.html(docsPage()));

  for (const [name, route] of routeRows)
    app.on(route.method.toUpperCase(), route.path.replace(/\{(\w+)\}/g, ":$1"), (c) =>
      answer(service, answers, name, route, c),
    );

  app.notFound((c) => notFound(c));
  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status === 504) return problem(c, 504, says.tooSlow(MAX_SECONDS));
    service.log({ level: "error", event: "failed", path: c.req.path, error: String(error) });
    return problem(c, 500, says.broken());
  });
  return app;
};

const logged =
  ({ log }: Service) =>
  async (c: Context, next: () => Promise<void>): Promise<void> => {
    const started = performance.now();
    const trace = c.req.header("traceparent") ?? "";
    const traceparent = /^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/.test(trace) ? trace : undefined;
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
    if (!isLoopback(host) && !hosts.includes(host)) return problem(c, 421, says.anotherHost(host));
    await next();
    return undefined;
  };

const notFound = (c: Context): Response => {
  const allowed = routeRows
    .filter(([, route]) => pathPattern(route.path).test(c.req.path))
    .map(([, route]) => route.method.toUpperCase());
  return allowed.length === 0
    ? problem(c, 404, says.nothingAt(c.req.path))
    : problem(c, 405, says.notDoneHere(c.req.method, allowed), {}, { allow: allowed.join(", ") });
};

/** The limit of what is sent. */
const atMost = (maxSize: number) => bodyLimit({ maxSize, onError: (c) => problem(c, 413, says.tooLarge(maxSize)) });

const pathPattern = (path: string): RegExp => new RegExp(`^${path.replace(/\{\w+\}/g, "[^/]+")}$`);

/** Where files are sent. */
const storing = routeRows.flatMap(([, { path, stores }]) => (stores === undefined ? [] : [pathPattern(path)]));

const answer = async (
  service: Service,
  answers: Answers,
  name: RouteName,
  route: Route,
  c: Context,
): Promise<Response> => {
  const denied = checkToken(service, route, c);
  if (denied) return denied;
  const read = await readRequest(route, c);
  if (read instanceof Response) return read;
  const outcome = await Effect.runPromise(
    Effect.result(
      isAct(name)
        ? act(answers, name, read, c)
        : isKeep(name)
          ? keep(answers, name, read, c)
          : isStore(name)
            ? store(answers, name, read, c)
            : lookUp(answers, name, read, c),
    ),
  );
  if (Result.isSuccess(outcome)) return outcome.success;
  service.log({ level: "error", event: "ledger", is: outcome.failure.is, error: outcome.failure.message });
  return unavailable(c, outcome.failure);
};
