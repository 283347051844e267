import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient, routeRows, ServiceError } from "@konstellation/client";
import { KRONOBERG, kronoberg } from "@konstellation/example";
import { deskOn, giveAll, verify } from "@konstellation/ledger";
import { openSqlite, type SqliteBooks } from "@konstellation/ledger-sqlite";
import * as Effect from "effect/Effect";
import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildApp } from "./app.ts";
import { BOOK, json, service, TOKEN } from "./testing/service.ts";

const folder = mkdtempSync(join(tmpdir(), "konstellation-people-"));
const file = join(folder, "konstellation.sqlite");
const DEPUTY = "p-ljungby-social-deputy";
const log: Array<unknown> = [];
let books: SqliteBooks;
let app: Hono;
const open = () => {
  books = openSqlite(file, "making");
  const { ledger, people } = books;
  app = buildApp(service({ ledger, people, log: (line) => void log.push(line) }));
};
beforeAll(async () => {
  open();
  await Effect.runPromise(giveAll(deskOn(books.ledger), KRONOBERG, kronoberg));
});
afterAll(() => {
  books.close();
  rmSync(folder, { recursive: true });
});

const send = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
  const response = await app.request(`${BOOK}${path}`, {
    method,
    headers: { "content-type": "application/json", authorization: `Bearer ${TOKEN}`, ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, headers: response.headers, body: await json(response) };
};
const list = async (query = "") =>
  (await send("GET", `/people${query}`)).body as { items: Array<Record<string, unknown>> };
const root = async () => Effect.runPromise(verify(books.ledger, KRONOBERG));

describe("people over REST, in a file", () => {
  let anna = "";
  const given = {
    name: "Kanariefågel Prov",
    functions: [{ sv: "sekreterare, Växjö", en: "secretary, Växjö" }],
    contact: { email: "kanarie@vaxjo.example", phone: "070-000 00 01" },
  };

  it("are added under an id that the service makes, which says nothing of them", async () => {
    const { status, body, headers } = await send("POST", "/people", given);
    expect(status).toBe(201);
    expect(body).toMatchObject({ ...given, state: "named", roles: [] });
    anna = String(body.person);
    expect(anna).toMatch(/^p-[bcdfghjkmnpqrstvwxz]{16}$/);
    expect(headers.get("cache-control")).toBe("no-store");
    const other = await send("POST", "/people", { name: "Någon Annan" });
    expect(other.body.person).not.toBe(anna);
  });

  it("are asked about where they are like somebody, and not guessed", async () => {
    const again = await send("POST", "/people", { name: "KANARIEFÅGEL  PROV" }, { "accept-language": "sv" });
    expect(again).toMatchObject({
      status: 409,
      body: { rule: "PER-2", refusal: { candidates: [{ person: anna, name: "Kanariefågel Prov", by: ["name"] }] } },
    });
    expect(again.body.detail).toBe(
      `Är det samma person? Känd är Kanariefågel Prov (${anna}: samma namn). Ange det id:t om det är samma, och new: true (--new på kommandoraden) om det är en annan. (PER-2)`,
    );
    const phone = await send("POST", "/people", { name: "K. P.", contact: { phone: "+46 70 000 00 01" } });
    expect(phone.body.refusal).toMatchObject({ candidates: [{ by: ["phone"] }] });
    const another = await send("POST", "/people", { name: "Kanariefågel Prov", new: true });
    expect([another.status, another.body.person === anna]).toEqual([201, false]);
    await send("DELETE", `/people/${another.body.person}`);
  });

  it("get a name under an id that the facts carry, and under no other", async () => {
    expect((await send("GET", `/people/${DEPUTY}`)).body).toMatchObject({
      state: "unnamed",
      name: null,
      roles: expect.arrayContaining([
        {
          as: "deputy",
          label: { sv: "biträdande socialchef, Ljungby", en: "deputy head of social services, Ljungby" },
          seat: "ljungby/social",
          from: "2024-01-01",
          until: null,
        },
      ]),
    });
    expect((await send("PUT", `/people/${DEPUTY}`, { name: "Ersättare Prov" })).body).toMatchObject({
      person: DEPUTY,
      state: "named",
      name: "Ersättare Prov",
      functions: [],
    });
    expect(await send("PUT", "/people/p-nobody", { name: "X" })).toMatchObject({
      status: 404,
      body: { rule: "BOOK-1" },
    });
    expect((await send("GET", "/people/p-nobody")).body.detail).toBe(
      "There is no person called “p-nobody” in the book. (BOOK-1)",
    );
    expect((await send("DELETE", "/people/p-nobody")).status).toBe(404);
  });

  it("are found by words of what is said of them", async () => {
    const found = async (q: string) => (await list(`?q=${encodeURIComponent(q)}`)).items.map(({ name }) => name);
    expect(await found("kanarie*")).toEqual(["Kanariefågel Prov"]);
    expect(await found("prov")).toEqual(["Ersättare Prov", "Kanariefågel Prov"]);
    expect(await found("biträdande Ljungby")).toEqual(["Ersättare Prov"]);
    expect(await found("kanarie@vaxjo.example")).toEqual(["Kanariefågel Prov"]);
    expect(await found("ingen")).toEqual([]);
    expect((await list("?state=named&limit=1")).items).toHaveLength(1);
    expect((await send("GET", "/people?name=x")).status).toBe(400);
    expect((await send("GET", "/search?q=kanar*")).body).toMatchObject({
      total: 1,
      items: [{ about: { kind: "person", id: anna }, title: { sv: "Kanariefågel Prov" } }],
    });
  });

  it("are erased for good: what was decided stands and verifies, and shows it", async () => {
    const before = await root();
    expect((await send("DELETE", `/people/${DEPUTY}`)).body).toMatchObject({ state: "erased", name: null });
    expect((await send("DELETE", `/people/${anna}`)).body).toMatchObject({
      state: "erased",
      functions: [],
      contact: {},
    });
    expect((await send("DELETE", `/people/${anna}`)).status).toBe(200);
    expect(await root()).toEqual(before);
    expect((await send("GET", `/people/${DEPUTY}`)).body).toMatchObject({
      state: "erased",
      roles: expect.arrayContaining([expect.objectContaining({ seat: "ljungby/social" })]),
    });
    expect((await list("?q=kanarie*")).items).toEqual([]);
    expect((await send("GET", "/search?q=kanar*")).body).toMatchObject({ total: 0, items: [] });
    expect(JSON.stringify(await list("?limit=100"))).not.toMatch(/Kanarie|Ersättare Prov/i);
  });

  it("stay erased: by hand, by import, and after a restart", async () => {
    expect(await send("PUT", `/people/${anna}`, { name: "Kanariefågel Prov" })).toMatchObject({
      status: 409,
      body: { rule: "PER-3", refusal: { type: "PersonErased", person: anna } },
    });
    books.close();
    open();
    expect((await send("GET", `/people/${anna}`)).body).toMatchObject({ state: "erased", name: null });
    expect((await send("PUT", `/people/${anna}`, { name: "X", new: true })).status).toBe(409);
    expect((await list("?state=named")).items.map(({ name }) => name)).toEqual(["Någon Annan"]);
  });

  it("are in no line of the log", () => {
    expect(log.length).toBeGreaterThan(10);
    expect(JSON.stringify(log)).not.toMatch(/Kanarie|Prov|070-/i);
  });
});

describe("what is said of people", () => {
  it.each<[string, unknown, string]>([
    ["without a name", {}, "#/name"],
    ["with a blank one", { name: " \u200b" }, "#/name"],
    ["on two lines", { name: "A\nB" }, "#/name"],
    ["too long", { name: "x".repeat(201) }, "#/name"],
    ["with nobody's number in it", { name: "Tolvan 121212-1212" }, "#/name"],
    ["with a number in a function", { name: "X", functions: [{ sv: "191212121212" }] }, "#/functions/0/sv"],
    ["with a function that says nothing", { name: "X", functions: [{ sv: "\t" }] }, "#/functions/0/sv"],
    ["with no address", { name: "X", contact: { email: "x" } }, "#/contact/email"],
    ["with no telephone", { name: "X", contact: { phone: "ring!" } }, "#/contact/phone"],
    ["with an id of their own", { name: "X", person: "x" }, "#/person"],
    ["with a field that there is not", { name: "X", contact: { fax: "1" } }, "#/contact/fax"],
  ])("%s is refused by path, and nothing is kept", async (_, body, pointer) => {
    const before = (await list("?limit=100")).items.length;
    for (const language of ["en", "sv"]) {
      const refused = await send("POST", "/people", body, { "accept-language": language });
      expect(refused.status).toBe(400);
      expect(refused.body.violations).toEqual([expect.objectContaining({ pointer })]);
      expect(JSON.stringify(refused.body)).not.toContain("1212");
    }
    expect((await list("?limit=100")).items).toHaveLength(before);
  });

  it("wants the token, a book that there is, and no headers of entries", async () => {
    expect((await send("POST", "/people", { name: "X" }, { authorization: "" })).status).toBe(401);
    expect((await send("DELETE", `/people/${DEPUTY}`, undefined, { authorization: "" })).status).toBe(401);
    const elsewhere = await app.request("/v1/collaborations/nowhere/people", { headers: {} });
    expect(elsewhere.status).toBe(404);
    const keyed = await send("POST", "/people", { name: "X" }, { "idempotency-key": "1" });
    expect([keyed.status, keyed.body.detail]).toEqual([400, expect.stringContaining("this is no entry of the book")]);
  });

  it("says what can be done where something cannot", async () => {
    const patch = await send("PATCH", `/people/${DEPUTY}`);
    expect([patch.status, patch.headers.get("allow")?.split(", ").sort()]).toEqual([405, ["DELETE", "GET", "PUT"]]);
    expect((await send("DELETE", "/people")).headers.get("allow")?.split(", ").sort()).toEqual(["GET", "POST"]);
  });

  it("is in the typed client as in the service", async () => {
    const client = createClient({
      url: "http://127.0.0.1",
      token: TOKEN,
      fetch: async (request) => app.fetch(request),
    });
    const at = { collaboration: KRONOBERG };
    const { person } = await client.call("addPerson", { ...at, send: { name: "Klient Prov" } });
    expect(await client.call("namePerson", { ...at, person, send: { name: "Klienten Prov" } })).toMatchObject({
      name: "Klienten Prov",
    });
    expect((await client.call("people", { ...at, query: { q: "klienten" } })).total).toBe(1);
    const twin = client.call("addPerson", { ...at, send: { name: "klienten prov" } });
    await expect(twin).rejects.toBeInstanceOf(ServiceError);
    expect(await client.call("erasePerson", { ...at, person })).toMatchObject({ state: "erased" });
    expect(await client.call("person", { ...at, person })).toMatchObject({ state: "erased", name: null });
    expect(routeRows.filter(([, { keeps }]) => keeps !== undefined)).toHaveLength(3);
  });
});
