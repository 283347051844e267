import { memoryLedger } from "@konstellation/ledger";
import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import { BOOK, json, onTheExample, post as postTo } from "./testing/service.ts";

const lines: Array<unknown> = [];
const ledger = memoryLedger();
const app = await onTheExample({ ledger, log: (line) => void lines.push(line) });
const post = (path: string, body: unknown, headers: Record<string, string> = {}) => postTo(app, path, body, headers);
const get = (path: string) => app.request(path);
const versions = () => Effect.runPromise(ledger.books);

const NUMBER = /1212\s?[-+%\d]*1212|121212/;

describe("nobody's personal identity number is entered, answered or logged (PER-1)", () => {
  const organisation = { organisation: "x", name: "X", kind: "region" };
  it.each<[string, () => Response | Promise<Response>, string]>([
    [
      "in a note",
      () => post(`${BOOK}/organisations`, { ...organisation, name: "Gäller 19121212-1212." }),
      "Body: name: Expected no personal identity number, and characters 8–20 read as one (PER-1)",
    ],
    [
      "in an id",
      () => post(`${BOOK}/organisations`, { ...organisation, organisation: "p-1212121212" }),
      "organisation",
    ],
    ["in a field that there is not", () => post(`${BOOK}/organisations`, { ...organisation, "121212-1212": 1 }), "$"],
    ["in what is no JSON", () => post(`${BOOK}/organisations`, '{"name": "121212-1212" x}'), "PER-1"],
    ["in a path", () => get(`${BOOK}/meetings/121212-1212`), "Path: meeting"],
    ["in a path, written otherwise", () => get(`${BOOK}/meetings/121212%2D1212`), "Path: meeting"],
    ["in a query", () => get(`${BOOK}/search?q=Tolvan+121212-1212`), "Query: q"],
    ["in a query that there is not", () => get(`${BOOK}/search?121212-1212=x`), "Query: $"],
    ["in a question", () => post("/v1/questions/quorum", { presence: [{ person: "121212-1212" }] }), "person"],
    [
      "in the key of an act",
      () => post(`${BOOK}/organisations`, organisation, { "idempotency-key": "121212-1212" }),
      "Header: Idempotency-Key",
    ],
  ])("%s", async (_, ask, says) => {
    const before = await versions();
    const response = await ask();
    const { detail, violations } = await json(response.clone());
    expect(response.status).toBe(400);
    expect(detail).toContain(says);
    expect(violations).not.toEqual([]);
    expect(await response.text()).not.toMatch(NUMBER);
    expect(await versions()).toEqual(before);
  });

  it.each(["/v1/121212-1212", "/v1/121212%2D1212", "/nowhere?x=121212-1212", `${BOOK}/radar/121212-1212`])(
    "nor where nothing is: %s",
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(await response.text()).not.toMatch(NUMBER);
    },
  );

  it("nor in the log, whoever was let in", async () => {
    await app.request(`${BOOK}/meetings/121212-1212`, { method: "POST" });
    await app.request("/v1/collaborations/121212-1212/organisations", { method: "POST" });
    expect(lines.length).toBeGreaterThan(5);
    expect(JSON.stringify(lines)).not.toMatch(NUMBER);
    expect(JSON.stringify(lines)).toContain("/meetings/…");
  });

  it("points at it as JSON Pointers do, in the asked language", async () => {
    const { violations } = await json(
      post(`${BOOK}/meetings`, { meeting: "m", title: { sv: "121212-1212" } }, { "accept-language": "sv" }),
    );
    expect(violations).toEqual([
      {
        path: "title.sv",
        pointer: "#/title/sv",
        message:
          "Personnummer förs inte in, och tecken 1–11 läses som ett (PER-1). Ange vem det är med funktion, eller med id bland personerna; ett telefonnummer skrivs i grupper: 070-777 76 04",
      },
    ]);
  });
});

it("with another check digit it is let through, and said", async () => {
  const flen = { organisation: "flen", name: "Flen 121212-1213", kind: "municipality" };
  const done = await post(`${BOOK}/organisations`, flen, { "accept-language": "sv" });
  expect(done.status).toBe(201);
  expect(await json(done)).toMatchObject({
    warnings: [
      {
        path: "name",
        message: "Tecken 6–16 liknar ett personnummer med fel kontrollsiffra (PER-1). Var det meningen?",
      },
    ],
  });
});
