import { createClient, routeRows, routes, ServiceError } from "@konstellation/client";
import { day, instant } from "@konstellation/core";
import { KRONOBERG, kronoberg } from "@konstellation/example";
import { deskOn, giveAll, memoryLedger } from "@konstellation/ledger";
import * as Effect from "effect/Effect";
import { beforeAll, describe, expect, it } from "vitest";
import { buildApp } from "./app.ts";
import type { Service } from "./service.ts";

const TOKEN = "kst_right";
const lines: Array<Readonly<Record<string, unknown>>> = [];
const service = (more: Partial<Service> = {}): Service => ({
  ledger: memoryLedger(),
  accepts: (token) => token === TOKEN,
  clock: { now: () => instant("2024-05-06T09:00:00+02:00"), today: () => day("2024-05-06") },
  openReading: true,
  hosts: [],
  log: (line) => lines.push(line),
  ...more,
});

const shared = service();
const app = buildApp(shared);
beforeAll(() => Effect.runPromise(giveAll(deskOn(shared.ledger), KRONOBERG, kronoberg)));

const C = "/v1/collaborations/kronoberg";
const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });
const post = (path: string, body: unknown, headers: Record<string, string> = {}, to = app) =>
  to.request(path, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${TOKEN}`, ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
/** Whatever JSON was answered; each test looks at what it asks about. */
type Answered = Readonly<Record<string, unknown>>;

const json = async (response: Response | Promise<Response>) => (await (await response).json()) as Answered;

describe("reading", () => {
  it("answers what a newcomer asks", async () => {
    expect(await json(get("/v1/collaborations"))).toMatchObject({
      total: 1,
      items: [{ collaboration: "kronoberg", organisations: 9 }],
    });
    expect(await json(get(`${C}/radar`))).toMatchObject({ total: 25, page: 1, limit: 20 });
    expect(await json(get(`${C}/meetings/llg-2024-05-03`))).toMatchObject({
      day: "2024-05-03",
      dayIs: "assumed",
      items: 10,
    });
    expect(await json(get(`${C}/agreements/resource-centre`))).toMatchObject({
      status: "terminated",
      lastDay: "2024-12-31",
    });
    expect(await json(get(`${C}/verification`))).toMatchObject({ is: "sound", decisions: 3 });
    expect(await json(get(`${C}/meetings/llg-2024-05-03/what-if?seat=ljungby/social&fromItem=6`))).toMatchObject({
      seat: "ljungby/social",
    });
  });

  it("pages with links, filters, and speaks of any day", async () => {
    const second = await get(`${C}/radar?limit=3&page=2`);
    expect(second.headers.get("link")).toContain('page=3>; rel="next"');
    expect((await json(second)).items).toHaveLength(3);
    expect(await json(get(`${C}/commitments?state=overdue&day=2024-03-02`))).toMatchObject({ total: 0 });
    expect(await json(get(`${C}/commitments?state=overdue&day=2024-06-14`))).toMatchObject({ total: 4 });
    expect(await json(get(`${C}/meetings?from=2024-03-01`))).toMatchObject({ total: 2 });
  });

  it("lets nothing pass that it does not know: parameters, days, limits, things said twice", async () => {
    for (const query of [
      "limit=0",
      "limit=101",
      "page=0",
      "day=2024-02-30",
      "state=nice",
      "misspelt=1",
      "limit=1&limit=2",
    ]) {
      const response = await get(`${C}/radar?${query}`);
      expect([query, response.status]).toEqual([query, 400]);
      expect(((await json(response)).violations as Array<unknown>).length).toBeGreaterThan(0);
    }
  });

  it("says not changed to who has seen the version, and gives the version as ETag", async () => {
    const etag = (await get(`${C}/radar`)).headers.get("etag") ?? "";
    expect(etag).toMatch(/^"v\d+\.2024-05-06"$/);
    const again = await get(`${C}/radar`, { "if-none-match": etag });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  it("answers every list and every thing of the example by the schema that the client promises", async () => {
    const client = createClient({ url: "http://localhost", fetch: (request) => Promise.resolve(app.request(request)) });
    const collaboration = KRONOBERG;
    const meeting = "llg-2024-05-03";
    expect((await client.call("organisations", { collaboration })).total).toBe(9);
    expect((await client.call("bodies", { collaboration })).total).toBe(5);
    expect((await client.call("body", { collaboration, body: "llg" })).seats.length).toBe(28);
    expect((await client.call("items", { collaboration, meeting })).total).toBe(10);
    expect((await client.call("presence", { collaboration, meeting, query: { limit: "100" } })).items.length).toBe(28);
    expect((await client.call("treatments", { collaboration, meeting })).total).toBe(10);
    expect((await client.call("decision", { collaboration, decision: "model-management" })).commitments.length).toBe(9);
    await expect(client.call("meeting", { collaboration, meeting: "nowhere" })).rejects.toThrow(ServiceError);
  });
});

const deepRule = `${'{"rule":"allOf","rules":['.repeat(8000)}${"]}".repeat(8000)}`;

describe("every no is a problem", () => {
  it("has the right status and content type, and never a stack", async () => {
    const cases: ReadonlyArray<readonly [string, number, Promise<Response> | Response]> = [
      ["no such route", 404, get("/nowhere")],
      ["no such book", 404, get("/v1/collaborations/nowhere/radar")],
      ["no such meeting", 404, get(`${C}/meetings/nowhere`)],
      ["wrong method", 405, app.request(`${C}/radar`, { method: "PUT" })],
      ["no token", 401, post(`${C}/organisations`, {}, { authorization: "" })],
      ["wrong token", 401, post(`${C}/organisations`, {}, { authorization: "Bearer kst_wrong" })],
      ["no JSON", 400, post(`${C}/organisations`, "{")],
      ["not an object", 400, post(`${C}/organisations`, "[]")],
      ["not application/json", 415, post(`${C}/organisations`, "x", { "content-type": "text/plain" })],
      ["missing fields", 400, post(`${C}/organisations`, {})],
      [
        "a property that is not there",
        400,
        post(`${C}/organisations`, { organisation: "x", name: "X", kind: "region", role: "admin" }),
      ],
      [
        "__proto__",
        400,
        post(`${C}/organisations`, '{"organisation":"x","name":"X","kind":"region","__proto__":{"a":1}}'),
      ],
      ["too deep", 400, post("/v1/questions/quorum", `{"charter":{"quorum":${deepRule}}}`)],
      ["too large", 413, post(`${C}/organisations`, `"${"x".repeat(10 * 1024 * 1024)}"`)],
      ["another host", 421, app.request("http://elsewhere.example/healthz")],
      [
        "an unknown owner",
        422,
        post(`${C}/bodies/nowhere/seats`, { seat: "x", organisation: "vaxjo", function: "x", label: { sv: "x" } }),
      ],
      ["an id that is taken", 409, post(`${C}/organisations`, { organisation: "vaxjo", name: "X", kind: "region" })],
      [
        "a wrong ETag",
        400,
        post(`${C}/organisations`, { organisation: "x", name: "X", kind: "region" }, { "if-match": "x" }),
      ],
      [
        "a stale ETag",
        412,
        post(`${C}/organisations`, { organisation: "x", name: "X", kind: "region" }, { "if-match": '"v1"' }),
      ],
    ];
    for (const [name, status, pending] of cases) {
      const response = await pending;
      expect([name, response.status]).toEqual([name, status]);
      expect([name, response.headers.get("content-type")]).toEqual([name, "application/problem+json; charset=utf-8"]);
      const body = await json(response);
      expect(body).toMatchObject({ status });
      expect(Object.keys(body)).toEqual(expect.arrayContaining(["type", "title", "detail", "instance"]));
      expect(JSON.stringify(body)).not.toMatch(/at .*\.(ts|js):\d+|RangeError/);
    }
  });

  it("names each fault by path and pointer", async () => {
    const { violations } = await json(
      post(`${C}/meetings`, { meeting: "m", body: "llg", day: "2024-02-30", title: { en: "x" } }),
    );
    expect(violations).toEqual([
      expect.objectContaining({ path: "day", pointer: "#/day" }),
      expect.objectContaining({ path: "title.sv", pointer: "#/title/sv" }),
    ]);
  });

  it("hides what broke, and logs it", async () => {
    const broken = buildApp(service({ ledger: { ...memoryLedger(), books: Effect.die(new Error("secret detail")) } }));
    const response = await broken.request("/v1/collaborations");
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("secret");
    expect(lines.some((line) => JSON.stringify(line).includes("secret detail"))).toBe(true);
  });

  it("lets nobody read without a token when it listens to a network", async () => {
    const open = buildApp(service({ openReading: false }));
    expect((await open.request("/v1/collaborations")).status).toBe(401);
    expect((await open.request("/v1/collaborations", { headers: { authorization: `Bearer ${TOKEN}` } })).status).toBe(
      200,
    );
  });
});

describe("a meeting held over REST", () => {
  const fresh = buildApp(service());
  const S = "/v1/collaborations/sormland";
  const act = async (path: string, body: unknown, headers: Record<string, string> = {}) => {
    const response = await post(path, body, headers, fresh);
    return { status: response.status, body: await json(response), etag: response.headers.get("etag") };
  };
  const example = (name: keyof typeof routes) => (routes[name] as { example?: unknown }).example;
  const at = (clock: string) => `2024-06-07T${clock}:00+02:00`;

  it("goes from nothing to a decision with its commitments by the examples of the documentation", async () => {
    expect((await act("/v1/collaborations", example("foundCollaboration"))).status).toBe(201);
    for (const organisation of [
      { ...(example("admitOrganisation") as object) },
      { organisation: "gnesta", name: "Gnesta kommun", kind: "municipality" },
    ])
      expect((await act(`${S}/organisations`, organisation)).status).toBe(201);
    const steps: ReadonlyArray<readonly [string, unknown]> = [
      ["/bodies", example("establishBody")],
      ["/bodies/steering/seats", example("createSeat")],
      ["/appointments", example("appointPerson")],
      ["/bodies/steering/charters", example("adoptCharter")],
      ["/agreements", example("registerAgreement")],
      ["/meetings", example("callMeeting")],
      ["/meetings/steering-2024-06-07/items", example("placeItem")],
      ["/meetings/steering-2024-06-07/items/1/papers", example("registerPaper")],
      ["/papers/action-plan/distributions", example("distributePaper")],
      ["/meetings/steering-2024-06-07/openings", { at: at("09:00") }],
      ["/meetings/steering-2024-06-07/treatments", { item: "1", at: at("10:00") }],
    ];
    for (const [path, body] of steps) expect([path, (await act(S + path, body)).status]).toEqual([path, 201]);
  });

  it("refuses to decide before the seat is filled: the rule, the seat and what would cure it, in the asked language", async () => {
    const refused = await act(
      `${S}/meetings/steering-2024-06-07/items/1/decisions`,
      { ...(example("takeDecision") as object), at: at("10:20") },
      { "accept-language": "sv" },
    );
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({
      rule: "QUO-1",
      missingSeats: ["trosa/social"],
      refusal: { type: "NotQuorate" },
    });
    expect(String(refused.body.detail)).toContain("Gruppen är inte samlad");
  });

  it("decides when it is, once, and says the same again to the same key", async () => {
    const item = `${S}/meetings/steering-2024-06-07/items/1`;
    await act(`${item}/deferrals`, { ...(example("deferItem") as object), at: at("10:30") });
    await act(`${S}/meetings/steering-2024-06-07/presence`, {
      at: at("10:31"),
      people: (example("recordArrivals") as { people: unknown }).people,
    });
    await act(`${S}/meetings/steering-2024-06-07/treatments`, { item: "1", at: at("10:40") });
    const key = { "idempotency-key": "decide-once" };
    const body = { ...(example("takeDecision") as object), at: at("10:50") };
    const first = await act(`${item}/decisions`, body, key);
    expect([first.status, first.body.repeated, first.body.facts]).toEqual([
      201,
      false,
      ["DecisionTaken", "CommitmentMade", "ItemConcluded"],
    ]);
    const again = await act(`${item}/decisions`, body, key);
    expect([again.status, again.body.repeated, again.etag]).toEqual([200, true, first.etag]);
    expect((await act(`${item}/decisions`, { ...body, decision: "other" }, key)).status).toBe(422);
    expect((await act(`${S}/agreements/accord/notices`, example("giveNotice"))).status).toBe(201);
    expect((await act(`${S}/agreements/accord/successions`, example("answerSuccession"))).status).toBe(201);
    expect(await json(fresh.request(`${S}/agreements/accord?day=2024-06-10`))).toMatchObject({
      succession: { kind: "takenOver", parts: [{ by: { id: "gnesta" }, from: "2025-01-01" }] },
      responsibilityGap: { is: "unknown" },
    });
    expect((await act(`${S}/meetings/steering-2024-06-07/closings`, { at: at("15:00") })).status).toBe(201);
    expect(await json(fresh.request(`${S}/commitments?owner=trosa`))).toMatchObject({
      total: 1,
      items: [{ state: "open" }],
    });
    expect(await json(fresh.request(`${S}/verification`))).toMatchObject({ is: "sound", decisions: 1 });
  });

  it("lets one of two writers with the same ETag through", async () => {
    const { etag } = await act(`${S}/organisations`, {
      organisation: "flen",
      name: "Flens kommun",
      kind: "municipality",
    });
    const writers = ["nykoping", "vingaker"].map((organisation) =>
      act(`${S}/organisations`, { organisation, name: organisation, kind: "municipality" }, { "if-match": etag ?? "" }),
    );
    expect((await Promise.all(writers)).map(({ status }) => status).sort()).toEqual([201, 412]);
  });

  it("takes every example of the documentation as a body that is right, or refuses it by a rule", async () => {
    for (const [name, route] of routeRows) {
      if (route.command === undefined) continue;
      const path = route.path.replace("{collaboration}", "sormland").replace(/\{\w+\}/g, "nothing");
      const answer = await act(path, route.example);
      expect([name, answer.status]).toEqual([name, expect.any(Number)]);
      expect(answer.status, `${name}: ${JSON.stringify(answer.body)}`).not.toBe(400);
    }
  });

  it("runs a meeting with the same verbs: replies, forecast, roll, relief, link, recusal, correction, notes", async () => {
    const M = "/meetings/llg-2024-06-07";
    const started = service();
    await Effect.runPromise(giveAll(deskOn(started.ledger), KRONOBERG, kronoberg));
    const running = buildApp(started);
    const at = (clock: string) => `2024-06-07T${clock}:00+02:00`;
    const give = async (path: string, body: unknown) => {
      const response = await post(`${C}${path}`, body, {}, running);
      return { status: response.status, body: await json(response) };
    };
    const see = async (path: string) => json(running.request(`${C}${path}`));
    expect(await see(`${M}/forecast`)).toMatchObject({
      replies: { coming: 24, none: 2 },
      calls: { exact: true, seats: [{}, {}, {}] },
    });
    await give(`${M}/replies`, { seat: "lessebo/schools", reply: "coming" });
    expect(await see(`${M}/forecast`)).toMatchObject({
      calls: { seats: [{ seat: "ljungby/social", whom: "deputy" }, { seat: "uppvidinge/social" }] },
    });
    const steps: ReadonlyArray<readonly [string, unknown]> = [
      [`${M}/openings`, { at: at("09:00") }],
      [`${M}/rolls`, { at: at("09:01"), remote: [{ seat: "lessebo/schools" }] }],
      [`${M}/reliefs`, { at: at("09:10"), seat: "ljungby/social", by: "p-ljungby-social-deputy", mode: "room" }],
      [
        `${M}/links`,
        { at: at("09:11"), people: [{ seat: "lessebo/schools", person: "p-lessebo-schools", link: "lost" }] },
      ],
      [
        `${M}/links`,
        { at: at("09:12"), people: [{ seat: "lessebo/schools", person: "p-lessebo-schools", link: "sound" }] },
      ],
      [`${M}/guests`, { at: at("09:13"), people: [{ person: "g1", as: { sv: "processledare" } }] }],
      [`${M}/items/2/recusals`, { seat: "vaxjo/care", person: "p-vaxjo-care", ground: { sv: "Part" } }],
      [`${M}/items/2/recusal-withdrawals`, { seat: "vaxjo/care", person: "p-vaxjo-care" }],
      [`${M}/treatments`, { item: "3", at: at("10:00") }],
      [`${M}/items/3/break-offs`, { at: at("10:05") }],
      [`${M}/items/3/withdrawals`, { at: at("10:06"), reason: { sv: "Väntar" } }],
      [
        `${M}/corrections`,
        {
          seat: "vaxjo/care",
          person: "p-vaxjo-care",
          was: at("09:01"),
          now: { from: at("09:02"), until: null },
          reason: { sv: "Sen" },
        },
      ],
      [`${M}/notes`, { noteTakers: ["rgk/rss"] }],
    ];
    for (const [path, body] of steps) expect([path, (await give(path, body)).status]).toEqual([path, 201]);
    expect(await give(`${M}/items/2/lapses`, { at: at("10:10") })).toMatchObject({
      status: 409,
      body: { rule: "QUO-7" },
    });
    expect(await see(M)).toMatchObject({
      calledOn: "2024-05-06",
      guests: [{ person: "g1" }],
      corrections: [{ seat: "vaxjo/care" }],
      notes: { noteTakers: ["rgk/rss"] },
    });
    expect(
      await give("/bodies/llg/charters", { from: "2024-07-01", source: "x", charter: { quorum: null } }),
    ).toMatchObject({ status: 409, body: { rule: "CON-6" } });
    expect(await give("/bodies/au/dissolutions", { lastDay: "2024-12-31" })).toMatchObject({
      status: 409,
      body: { rule: "CON-5" },
    });
    expect((await give("/bodies/au/hand-overs", { to: "llg", on: "2024-05-06" })).status).toBe(201);
    expect((await give("/bodies/au/dissolutions", { lastDay: "2024-12-31" })).status).toBe(201);
    expect(await see("/bodies/llg?day=2024-05-06")).toMatchObject({
      vacant: [],
      onSeveralSeats: [],
      constellations: [{ constellation: "care-and-health" }],
    });
  });

  it("stores nothing of what it refuses", async () => {
    const before = await json(fresh.request(S));
    for (const body of [{ seat: "", body: "steering" }, { absent: ["nowhere"], at: at("09:00") }, { at: "soon" }, []])
      await act("/meetings/steering-2024-06-07/rolls".replace(/^/, S), body);
    await post(`${S}/organisations`, `"${"x".repeat(10 * 1024 * 1024)}"`, {}, fresh);
    expect(await json(fresh.request(S))).toEqual(before);
  });

  it("takes now as the moment of an act that does not say when", async () => {
    const closed = await act(`${S}/meetings/steering-2024-06-07/items/1/deferrals`, example("deferItem"));
    expect([closed.status, closed.body.rule]).toEqual([409, "MTG-3"]);
  });

  it("writes nothing when it refuses", async () => {
    const before = (await json(fresh.request(`${S}/verification`))).entries;
    await act(`${S}/organisations`, { organisation: "flen", name: "x", kind: "region" });
    await act(`${S}/organisations`, { organisation: "Flen", name: "", kind: "planet" });
    expect((await json(fresh.request(`${S}/verification`))).entries).toBe(before);
  });
});

describe("the two questions", () => {
  it("are answered to anybody, one or many, in the same order", async () => {
    const question = routes.askNotice.example as object;
    expect(await json(post("/v1/questions/notice", question, { authorization: "" }))).toMatchObject({
      outcome: "renewed",
      lastDay: "2022-12-31",
    });
    const both = await json(post("/v1/questions/notice", [question, { ...question, given: {} }]));
    expect(both).toMatchObject([{ outcome: "renewed" }, { outcome: "cannotCompute" }]);
    expect(await json(post("/v1/questions/quorum", routes.askQuorum.example))).toMatchObject({
      verdict: "inquorate",
      missing: [{ seat: "ljungby/social" }],
    });
    expect(await json(post("/v1/questions/quorum", []))).toEqual([]);
  });

  it("that are malformed name each fault by path, with its place in the array", async () => {
    const response = await post("/v1/questions/quorum", [
      routes.askQuorum.example,
      { ...(routes.askQuorum.example as object), seats: [] },
    ]);
    expect(response.status).toBe(400);
    expect(((await json(response)).violations as Array<{ path: string; pointer: string }>)[0]).toMatchObject({
      path: "[1].seats",
      pointer: "#/1/seats",
    });
  });
});

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

  it("a documentation page without script, with a policy that allows none", async () => {
    const response = await get("/docs");
    const page = await response.text();
    expect(response.headers.get("content-security-policy")).toMatch(/default-src 'none'; style-src 'sha256-/);
    expect(page).not.toContain("<script");
    for (const [name] of routeRows) expect(page).toContain(`id="${name}"`);
  });

  it("secure headers on every kind of answer, and the trace it was given", async () => {
    const traceparent = `00-${"a".repeat(32)}-${"b".repeat(16)}-01`;
    for (const path of ["/healthz", "/nowhere", `${C}/radar`]) {
      const response = await get(path, { traceparent });
      expect(response.headers.get("strict-transport-security")).toContain("max-age=31536000");
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
      expect(response.headers.get("traceparent")).toBe(traceparent);
    }
  });

  it("one log line a request, never with a token in it", async () => {
    await post(`${C}/organisations`, {}, { authorization: "Bearer kst_secret" });
    expect(lines.length).toBeGreaterThan(10);
    expect(JSON.stringify(lines)).not.toContain("kst_");
  });
});
