import { LedgerFailure, memoryLedger } from "@konstellation/ledger";
import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import { buildApp } from "./app.ts";
import { BOOK, json, onTheExample, post as postTo, service, TOKEN } from "./testing/service.ts";

const lines: Array<Readonly<Record<string, unknown>>> = [];
const log = (line: Readonly<Record<string, unknown>>) => void lines.push(line);
const app = await onTheExample();
const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });
const post = (path: string, body: unknown, headers: Record<string, string> = {}) => postTo(app, path, body, headers);

const deepRule = `${'{"rule":"allOf","rules":['.repeat(8000)}${"]}".repeat(8000)}`;

/** A text in the letters that Swedish Windows has used. */
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe("every no is a problem", () => {
  it("has the right status and content type, and never a stack", async () => {
    const cases: ReadonlyArray<readonly [string, number, Promise<Response> | Response]> = [
      ["no such route", 404, get("/nowhere")],
      ["no such book", 404, get("/v1/collaborations/nowhere/radar")],
      ["no such meeting", 404, get(`${BOOK}/meetings/nowhere`)],
      ["wrong method", 405, app.request(`${BOOK}/radar`, { method: "PUT" })],
      ["no token", 401, post(`${BOOK}/organisations`, {}, { authorization: "" })],
      ["wrong token", 401, post(`${BOOK}/organisations`, {}, { authorization: "Bearer kst_wrong" })],
      ["no JSON", 400, post(`${BOOK}/organisations`, "{")],
      ["not UTF-8", 400, post(`${BOOK}/organisations`, latin1('{"organisation":"x","name":"Växjö","kind":"region"}'))],
      ["not an object", 400, post(`${BOOK}/organisations`, "[]")],
      ["not application/json", 415, post(`${BOOK}/organisations`, "x", { "content-type": "text/plain" })],
      ["missing fields", 400, post(`${BOOK}/organisations`, {})],
      [
        "a property that is not there",
        400,
        post(`${BOOK}/organisations`, { organisation: "x", name: "X", kind: "region", role: "admin" }),
      ],
      [
        "__proto__",
        400,
        post(`${BOOK}/organisations`, '{"organisation":"x","name":"X","kind":"region","__proto__":{"a":1}}'),
      ],
      ["too deep", 400, post("/v1/questions/quorum", `{"charter":{"quorum":${deepRule}}}`)],
      ["too large", 413, post(`${BOOK}/organisations`, `"${"x".repeat(10 * 1024 * 1024)}"`)],
      ["another host", 421, app.request("http://elsewhere.example/healthz")],
      [
        "an unknown owner",
        422,
        post(`${BOOK}/bodies/nowhere/seats`, { seat: "x", organisation: "vaxjo", function: "x", label: { sv: "x" } }),
      ],
      ["an id that is taken", 409, post(`${BOOK}/organisations`, { organisation: "vaxjo", name: "X", kind: "region" })],
      [
        "a wrong ETag",
        400,
        post(`${BOOK}/organisations`, { organisation: "x", name: "X", kind: "region" }, { "if-match": "x" }),
      ],
      [
        "a stale ETag",
        412,
        post(`${BOOK}/organisations`, { organisation: "x", name: "X", kind: "region" }, { "if-match": '"v1"' }),
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
      post(`${BOOK}/meetings`, { meeting: "m", body: "llg", day: "2024-02-30", title: { en: "x" } }),
    );
    expect(violations).toEqual([
      expect.objectContaining({ path: "day", pointer: "#/day" }),
      expect.objectContaining({ path: "title.sv", pointer: "#/title/sv" }),
    ]);
  });

  it("escapes a name that nobody has thought of, so that the pointer is one", async () => {
    const { violations } = await json(post(`${BOOK}/meetings`, { "start/end~": "09:00" }));
    expect(violations).toContainEqual(expect.objectContaining({ path: "start/end~", pointer: "#/start~1end~0" }));
  });

  it("hides what broke, and logs it", async () => {
    const broken = buildApp(
      service({ log, ledger: { ...memoryLedger(), books: Effect.die(new Error("secret detail")) } }),
    );
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

describe("a store that says no", () => {
  const organisation = { organisation: "flen", name: "Flens kommun", kind: "municipality" };
  const failing = async (is: LedgerFailure["is"], language = "en") => {
    const ledger = memoryLedger();
    await onTheExample({ ledger });
    const says = { sv: "Det gick inte.", en: "It could not be done." };
    const failure = Effect.fail(new LedgerFailure({ is, says }));
    const broken = buildApp(service({ log, ledger: { ...ledger, append: () => failure } }));
    return postTo(broken, `${BOOK}/organisations`, organisation, { "accept-language": language });
  };

  it("while somebody else writes: asks to be tried again, and says when", async () => {
    const response = await failing("busy");
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "1"]);
    expect(await json(response)).toMatchObject({ title: "Somebody else is writing" });
  });

  it("of what was to be written never says that it could not be read, and speaks the asked language", async () => {
    const response = await failing("unwritten", "sv");
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, null]);
    expect(await json(response)).toMatchObject({
      title: "Det går inte att skriva i boken",
      detail: "Det gick inte.",
      explanation: { en: "It could not be done." },
    });
  });
});

describe("what is not done where it is asked for", () => {
  it("says what can be, in words and to programs", async () => {
    const answer = await app.request(`${BOOK}/radar`, { method: "PUT" });
    expect(answer.headers.get("allow")).toBe("GET");
    expect(await answer.json()).toMatchObject({ detail: "PUT cannot be done here: GET can" });
    const both = await app.request(`${BOOK}/organisations`, { method: "DELETE" });
    expect(both.headers.get("allow")?.split(", ").sort()).toEqual(["GET", "POST"]);
    expect((await get("/nowhere")).headers.get("allow")).toBeNull();
  });
  it("without a token, and with one that is none, says how to send it", async () => {
    for (const authorization of ["", "Bearer", "Bearer ", "Bearer two words", "kst_wrong", "Bearer kst_wrong"]) {
      const answer = await post(`${BOOK}/organisations`, {}, { authorization });
      expect([authorization, answer.status, answer.headers.get("www-authenticate")]).toEqual([
        authorization,
        401,
        'Bearer realm="konstellation"',
      ]);
    }
  });
  it("points at what is wrong, as a JSON Pointer", async () => {
    const pointersOf = async (body: unknown) => {
      const { violations } = (await (await post("/v1/questions/quorum", body)).json()) as {
        readonly violations: ReadonlyArray<{ readonly pointer: string }>;
      };
      return violations.map(({ pointer }) => pointer);
    };
    expect(await pointersOf("7")).toEqual(["#"]);
    expect(await pointersOf({ presence: [{}, { until: 1 }] })).toEqual(
      expect.arrayContaining(["#/charter", "#/presence/0/seat", "#/presence/1/until"]),
    );
  });
});
