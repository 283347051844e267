import { routeRows } from "@konstellation/client";
import { describe, expect, it } from "vitest";
import { BOOK, json, onTheExample, post } from "./testing/service.ts";

interface Operation {
  readonly parameters: ReadonlyArray<{
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema: object;
  }>;
  readonly responses: Readonly<
    Record<string, { readonly content: Readonly<Record<string, { readonly schema: object }>> }>
  >;
  readonly requestBody?: { readonly required: boolean; readonly content?: Readonly<Record<string, unknown>> };
  readonly security?: unknown;
}

const lines: Array<Readonly<Record<string, unknown>>> = [];
const app = await onTheExample({ log: (line) => lines.push(line) });
const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });

describe("what the service says about itself", () => {
  it("api-info, health, readiness", async () => {
    expect(await json(get("/api-info"))).toMatchObject({
      apiName: "konstellation",
      apiDocumentation: "/docs",
      apiStatus: "beta",
    });
    expect(await json(get("/healthz"))).toEqual({ status: "ok" });
    expect(await json(get("/readyz"))).toMatchObject({ status: "ready" });
  });

  it("an OpenAPI 3.1 whose paths are the mounted routes, every operation with an example or none needed, every reference there", async () => {
    const document = await json(get("/openapi.json"));
    expect(document.openapi).toBe("3.1.0");
    const described = Object.entries(document.paths as Record<string, object>).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    expect(described.sort()).toEqual(routeRows.map(([, route]) => `${route.method} ${route.path}`).sort());
    const references = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(
      (match) => match[1] ?? "",
    );
    const schemas = Object.keys((document.components as { schemas: object }).schemas);
    expect(references.filter((name) => !schemas.includes(decodeURIComponent(name)))).toEqual([]);
    for (const [name, route] of routeRows)
      if (route.body !== undefined) expect([name, route.example !== undefined]).toEqual([name, true]);
  });

  it("each operation with what it takes and answers, as programs are made of it", async () => {
    const document = await json(get("/openapi.json"));
    const paths = document.paths as Record<string, Record<string, Operation>>;
    for (const [name, route] of routeRows) {
      const operation = paths[route.path]?.[route.method];
      const answers =
        operation?.responses[(route.command ?? route.stores) !== undefined || route.keeps === "adds" ? "201" : "200"];
      const kinds = route.givesFile === true ? "*/*" : (route.produces ?? "application/json");
      const mediaTypes = Object.values(route.formats ?? [kinds]);
      expect([name, Object.keys(answers?.content ?? {})]).toEqual([name, mediaTypes]);
      if (route.stores !== undefined) expect(Object.keys(operation?.requestBody?.content ?? {})).toEqual(["*/*"]);
      for (const { schema } of Object.values(answers?.content ?? {})) expect(Object.keys(schema)).not.toEqual([]);
      expect(Object.keys(operation?.responses.default?.content ?? {})).toEqual(["application/problem+json"]);
      for (const parameter of operation?.parameters ?? []) expect(parameter.schema, parameter.name).not.toEqual({});
      const inPath = operation?.parameters
        .filter((each) => each.in === "path")
        .map(({ name: each, required }) => [each, required]);
      expect(inPath).toEqual([...route.path.matchAll(/\{(\w+)\}/g)].map(([, each]) => [each, true]));
      const headers = operation?.parameters.filter((each) => each.in === "header").map(({ name: each }) => each);
      expect(headers).toEqual([
        ...["Accept-Language", "traceparent"],
        ...((route.command ?? route.stores) === undefined ? [] : ["Idempotency-Key", "If-Match"]),
      ]);
      expect([name, operation?.security !== undefined]).toEqual([name, route.scope === "write"]);
      expect(operation?.requestBody?.required).toBe((route.body ?? route.stores) === undefined ? undefined : true);
    }
  });

  it("a documentation page without script, with a policy that allows none", async () => {
    const response = await get("/docs");
    const page = await response.text();
    expect(response.headers.get("content-security-policy")).toMatch(/default-src 'none'; style-src 'sha256-/);
    expect(page).not.toContain("<script");
    for (const [name] of routeRows) expect(page).toContain(`id="${name}"`);
  });

  it("secure headers on every kind of answer, and the trace it was given", async () => {
    const traceparent = `00-${"a".repeat(32)}-${"b".repeat(16)}-01`;
    for (const path of ["/healthz", "/nowhere", `${BOOK}/radar`]) {
      const response = await get(path, { traceparent });
      expect(response.headers.get("strict-transport-security")).toContain("max-age=31536000");
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
      expect(response.headers.get("traceparent")).toBe(traceparent);
    }
  });

  it("one log line a request, never with a token in it", async () => {
    const from = lines.length;
    const answers = [
      await get(`${BOOK}/radar`),
      await get("/nowhere"),
      await get("/v1/collaborations/nowhere/radar"),
      await get(`${BOOK}/radar?limit=0`),
      await post(app, `${BOOK}/organisations`, {}, { authorization: "" }),
      await post(app, `${BOOK}/organisations`, {}, { authorization: "Bearer kst_secret" }),
      await post(app, `${BOOK}/organisations`, {}),
      await post(app, `${BOOK}/organisations`, "{"),
      await post(app, `${BOOK}/organisations`, { organisation: "vaxjo", name: "X", kind: "region" }),
      await post(app, `${BOOK}/organisations`, { organisation: "flen", name: "Flen", kind: "municipality" }),
      await post(app, "/v1/questions/notice", {}),
    ];
    const logged = lines.slice(from);
    expect(logged.filter(({ event }) => event === "answered").map(({ status }) => status)).toEqual(
      answers.map(({ status }) => status),
    );
    expect(logged.filter(({ event }) => event === "denied")).toHaveLength(2);
    expect(JSON.stringify(lines)).not.toContain("kst_");
  });
});
