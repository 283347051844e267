/**
 * Whatever the service says no with is said in the language that was asked for, and in no other.
 */
import { type Ledger, LedgerFailure, memoryLedger } from "@konstellation/ledger";
import * as Effect from "effect/Effect";
import type { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { buildApp } from "./app.ts";
import { says, titles, troubles } from "./said.ts";
import { BOOK, json, onTheExample, post, service, TOKEN } from "./testing/service.ts";

const app = await onTheExample();
const organisation = { organisation: "x", name: "X", kind: "region" };
const give =
  (body: unknown, headers: Record<string, string> = {}, to: Hono = app) =>
  (spoken: object) =>
    post(to, `${BOOK}/organisations`, body, { ...headers, ...spoken });
const get =
  (path: string, to: Hono = app) =>
  (spoken: object) =>
    to.request(path, { headers: { ...spoken } });

/** A service whose ledger fails when something is asked of it. */
const failing = (ledger: Partial<Ledger>) => buildApp(service({ ledger: { ...memoryLedger(), ...ledger } }));
const broken = failing({ books: Effect.die(new Error("broken")) });
const unread = failing({
  books: Effect.fail(
    new LedgerFailure({ is: "unread", says: { sv: "Filen går inte att läsa.", en: "The file cannot be read." } }),
  ),
});

/** Every way to be told no, with what is said of it in Swedish. */
const noes: ReadonlyArray<
  readonly [string, number, RegExp, (spoken: Record<string, string>) => Response | Promise<Response>]
> = [
  ["nothing there", 404, /^Det finns inget på \/nowhere/, get("/nowhere")],
  ["no such book", 404, /Det som finns här är/, get("/v1/collaborations/nowhere/radar")],
  ["no such meeting", 404, /inget möte/, get(`${BOOK}/meetings/nowhere`)],
  [
    "wrong method",
    405,
    /^PUT går inte att göra här/,
    (spoken) => app.request(`${BOOK}/radar`, { method: "PUT", headers: spoken }),
  ],
  ["no token", 401, /^Skicka skrivnyckeln/, give({}, { authorization: "" })],
  ["half a token", 401, /går inte att läsa/, give({}, { authorization: "kst_wrong" })],
  ["another's token", 401, /är inte tjänstens skrivnyckel/, give({}, { authorization: "Bearer kst_wrong" })],
  ["no JSON", 400, /^Innehållet: /, give("{")],
  ["no object", 400, /^Innehållet: \$: Ska vara ett objekt/, give("[]")],
  ["a query twice", 400, /^Frågan i adressen: day: Ska stå en gång/, get(`${BOOK}/radar?day=1&day=2`)],
  ["a query that is none", 400, /^Frågan i adressen: colour: /, get(`${BOOK}/radar?colour=blue`)],
  ["a header that is none", 400, /^Rubrikerna: If-Match: Ska vara en ETag/, give(organisation, { "if-match": "x" })],
  ["not as JSON", 415, /^Skicka innehållet/, give("x", { "content-type": "text/plain" })],
  ["too large", 413, /^Det som skickades är större/, give(`"${"x".repeat(2 * 1024 * 1024)}"`)],
  ["another host", 421, /^Tjänsten heter inte/, get("http://elsewhere.example/healthz")],
  ["what is taken", 409, /finns redan i boken/, give({ ...organisation, organisation: "vaxjo" })],
  ["seen before it changed", 412, /^Boken är vid version \d+, inte 1/, give(organisation, { "if-match": '"v1"' })],
  ["what broke", 500, /^Felet står i tjänstens logg/, get("/v1/collaborations", broken)],
  ["what cannot be read", 503, /^Filen går inte att läsa/, get("/v1/collaborations", unread)],
  ["what is not ready", 503, /^Filen går inte att läsa/, get("/readyz", unread)],
];

describe("every no", () => {
  it.each(noes)("of %s is told in Swedish and in English", async (_, status, swedish, ask) => {
    const said = async (language: string) => {
      const response = await ask({ "accept-language": language });
      expect([response.status, response.headers.get("content-language")]).toEqual([status, language]);
      expect(response.headers.get("vary")).toContain("accept-language");
      return json(response);
    };
    const [sv, en] = [await said("sv"), await said("en")];
    expect(sv.detail).toMatch(swedish);
    expect(en.detail).not.toMatch(swedish);
    expect(titlesIn("sv")).toContain(sv.title);
    expect(titlesIn("en")).toContain(en.title);
    expect(String(sv.detail)).not.toMatch(/\b(Expected|Missing|Send|The|must|is not)\b/);
  });

  it("of a status that a problem can have is among them, but for what takes its time", () => {
    const tried = new Set(noes.map(([, status]) => String(status)));
    expect(Object.keys(titles).filter((status) => !tried.has(status))).toEqual(["422", "504"]);
  });

  it("of the service's own is written in both languages", () => {
    const own = [
      ...Object.values(titles),
      ...Object.values(troubles),
      ...[says.tokenNeeded(), says.tokenWrong(), says.tokenUnreadable(), says.notJson(), says.tooLarge(1)],
      ...[
        says.tooSlow(1),
        says.broken(),
        says.anotherHost("x"),
        says.nothingAt("/x"),
        says.notDoneHere("PUT", ["GET"]),
      ],
    ];
    expect(own).toHaveLength(Object.keys(titles).length + Object.keys(troubles).length + Object.keys(says).length);
    for (const { sv, en } of own) expect([sv, sv === en]).toEqual([expect.stringMatching(/\S/), false]);
  });

  it("of an act whose id was used for another one is told in both", async () => {
    const headers = { "idempotency-key": "once" };
    await give(organisation, headers)({});
    const again = give({ ...organisation, organisation: "y" }, headers);
    expect(await json(again({ "accept-language": "sv" }))).toMatchObject({
      status: 422,
      detail: expect.stringMatching(/^Id:t ”once” användes för en annan handling/),
    });
  });
});

const titlesIn = (language: "sv" | "en") =>
  [...Object.values(titles), ...Object.values(troubles)].map((title) => title[language]);

describe("a file that was exchanged for an older copy while the service ran", () => {
  it("is no conflict of versions for whoever saw none: it is said, and what to do", async () => {
    const ledger = memoryLedger();
    let cut = Number.POSITIVE_INFINITY;
    const aged: Ledger = {
      ...ledger,
      read: (book, after, atMost) =>
        Effect.map(ledger.read(book, after, atMost), (rows) => rows.filter(({ version }) => version <= cut)),
    };
    const running = await onTheExample({ ledger: aged });
    await give(organisation, {}, running)({});
    cut = 60;
    const response = await give({ ...organisation, organisation: "y" }, {}, running)({ "accept-language": "sv" });
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, null]);
    expect(await json(response)).toMatchObject({
      title: "Boken i filen är en annan",
      detail: expect.stringMatching(/filen har bytts ut under tiden\. Inget har skrivits\. Starta om/),
      explanation: { en: expect.stringMatching(/Start again/) },
    });
    const writes = await post(running, `${BOOK}/organisations`, organisation, { authorization: `Bearer ${TOKEN}` });
    expect(writes.status).toBe(503);
  });
});
