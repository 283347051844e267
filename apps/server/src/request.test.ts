/**
 * What a request has to be before it is looked at: sent by whoever may, as JSON, no larger than is taken, each thing once.
 */
import { memoryLedger } from "@konstellation/ledger";
import * as Effect from "effect/Effect";
import { afterEach, describe, expect, it, vi } from "vitest";
import { buildApp } from "./app.ts";
import { BOOK, json, onTheExample, post, service, TOKEN } from "./testing/service.ts";

const lines: Array<Readonly<Record<string, unknown>>> = [];
const app = await onTheExample({ log: (line) => void lines.push(line) });
const organisations = `${BOOK}/organisations`;
const flen = { organisation: "flen", name: "Flens kommun", kind: "municipality" };

describe("a token", () => {
  const longest = "k".repeat(200);
  const guarded = buildApp(service({ openReading: false, accepts: (token) => token.startsWith("k") }));
  it.each([
    [`Bearer ${TOKEN}`, 200],
    [`Bearer ${longest}`, 200],
    [`Bearer ${longest}k`, 401],
    [`xBearer ${TOKEN}`, 401],
    [`Bearer ${TOKEN} ${TOKEN}`, 401],
    [`Bearer  ${TOKEN}`, 401],
    ["Bearer other", 401],
    [`Basic ${TOKEN}`, 401],
  ])("sent as “%s” is answered with %i", async (authorization, status) => {
    expect((await guarded.request("/v1/collaborations", { headers: { authorization } })).status).toBe(status);
  });
  it("is asked of whoever writes, also where reading is open, and of nobody who asks the two questions there", async () => {
    expect((await app.request("/v1/collaborations")).status).toBe(200);
    expect((await post(app, organisations, flen, { authorization: "" })).status).toBe(401);
    expect((await post(app, "/v1/questions/quorum", [], { authorization: "" })).status).toBe(200);
    expect((await post(guarded, "/v1/questions/quorum", [], { authorization: "" })).status).toBe(401);
  });
  it("that is missing is told to the log by what was asked for, and to the sender as a problem with a way on", async () => {
    const from = lines.length;
    const answer = await post(app, organisations, flen, { authorization: "" });
    expect(await json(answer)).toEqual({
      type: "/docs#problem-401",
      title: "A token is needed",
      status: 401,
      detail: "Send the write token: Authorization: Bearer kst_…",
      instance: organisations,
    });
    expect(lines.slice(from)).toEqual([
      { level: "warn", event: "denied", method: "POST", path: organisations },
      expect.objectContaining({ level: "info", event: "answered", method: "POST", path: organisations, status: 401 }),
    ]);
  });
  it("that is another's is not asked for again: it is said that it is not the right one", async () => {
    const answer = await post(app, organisations, flen, { authorization: "Bearer kst_wrong" });
    expect(await json(answer)).toMatchObject({
      status: 401,
      detail:
        "The token that was sent is not this service's write token. The right one is in the file write-token in its data folder",
    });
  });
});

describe("a body", () => {
  it.each([
    ["application/json", 200],
    ["application/json; charset=utf-8", 200],
    ["APPLICATION/JSON", 200],
    ["application/merge-patch+json", 200],
    ["application/vnd.samverkan.v1+json", 200],
    ["application/jsonp", 415],
    ["application/+json", 415],
    ["application/xml", 415],
    ["text/application/json", 415],
    ["text/json", 415],
    ["application/x-www-form-urlencoded", 415],
  ])("sent as %s is answered with %i", async (type, status) => {
    const answer = await post(app, "/v1/questions/quorum", "[]", { "content-type": type });
    expect(answer.status).toBe(status);
    if (status === 415)
      expect(await json(answer)).toMatchObject({
        title: "The body must be JSON",
        detail: "Send the body as application/json",
      });
  });
  it("that does not say what it is, is read as JSON; one that is not there, as an object without anything in it", async () => {
    const plain = new Request("http://localhost/v1/questions/quorum", {
      method: "POST",
      body: new TextEncoder().encode("[]"),
    });
    expect(plain.headers.get("content-type")).toBeNull();
    expect((await app.request(plain)).status).toBe(200);
    const empty = await json(post(app, organisations, ""));
    expect(empty.violations).toMatchObject([{ path: "organisation" }, { path: "name" }, { path: "kind" }]);
  });
  it("of a mebibyte is read, and of one byte more is not", async () => {
    const ofSize = (bytes: number) => post(app, "/v1/questions/quorum", `[${" ".repeat(bytes - 2)}]`);
    expect((await ofSize(1024 * 1024)).status).toBe(200);
    const larger = await ofSize(1024 * 1024 + 1);
    expect(await json(larger)).toMatchObject({ status: 413, detail: "The body is larger than 1048576 bytes" });
  });
});

describe("a query", () => {
  it("is refused where there is none to ask, each thing in it by its name, and where one thing is said twice", async () => {
    const violationsOf = async (path: string) => (await json(app.request(path))).violations;
    expect(
      await violationsOf("/v1/collaborations/kronoberg/agreements/resource-centre?dag=2024-05-06&x=1"),
    ).toHaveLength(2);
    expect(await violationsOf(`${BOOK}/verification?day=2024-05-06`)).toMatchObject([
      { path: "day", pointer: "#/day" },
    ]);
    expect(await violationsOf(`${BOOK}/radar?day=2024-05-06&limit=1&limit=2`)).toEqual([
      { path: "limit", pointer: "#/limit", message: "Expected once, not several times" },
    ]);
  });
});

describe("what is asked for without anything to read", () => {
  it("is answered, whatever kind of body it says that it has none of", async () => {
    const answer = await app.request("/v1/collaborations", { headers: { "content-type": "text/plain" } });
    expect(answer.status).toBe(200);
  });
  it("and an act that takes no query is refused with each thing in the one it has", async () => {
    const answer = await json(post(app, `${organisations}?dry=1&day=2024-05-06`, flen));
    expect(answer.violations).toEqual([
      { path: "dry", pointer: "#/dry", message: "Expected no query here" },
      { path: "day", pointer: "#/day", message: "Expected no query here" },
    ]);
  });
});

describe("the front door", () => {
  it("leads to the documentation, and the log tells how long that took", async () => {
    const from = lines.length;
    const answer = await app.request("/");
    expect([answer.status, answer.headers.get("location")]).toEqual([302, "/docs"]);
    const took = Number(lines[from]?.milliseconds);
    expect(took).toBeGreaterThanOrEqual(0);
    // Less than what the clock has counted since the process began.
    expect(took).toBeLessThan(performance.now());
  });
});

describe("a book that is not there", () => {
  it.each([
    ["sv", "Det som finns här är kronoberg."],
    ["en", "What there is here is kronoberg."],
  ])("is told with those there are, in %s, to whoever reads and to whoever acts", async (language, there) => {
    const headers = { "accept-language": language };
    for (const answer of [
      await app.request("/v1/collaborations/nowhere/radar", { headers }),
      await post(app, "/v1/collaborations/nowhere/organisations", flen, headers),
    ])
      expect(await json(answer)).toMatchObject({
        status: 404,
        rule: "BOOK-1",
        detail: expect.stringMatching(new RegExp(`nowhere.*\\(BOOK-1\\) ${there.replace(".", "\\.")}$`)),
      });
  });
});

describe("what a browser may do with an answer", () => {
  it.each(["/healthz", `${BOOK}/radar`, "/nowhere", "/openapi.json"])("%s: nothing", async (path) => {
    const { headers } = await app.request(path);
    expect(headers.get("content-security-policy")).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("strict-transport-security")).toBe("max-age=31536000; includeSubDomains");
  });
});

describe("the version that was seen", () => {
  const version = async () => (await app.request(BOOK)).headers.get("etag") ?? "";
  it.each([
    ['W/"v1"', 400],
    ['x"v1"', 400],
    ['"v1"x', 400],
    ['"v"', 400],
    ['"v1.2"', 400],
    ['"v1.2024-05-06x"', 400],
    [`"v${"1".repeat(16)}"`, 400],
    [`"v${"1".repeat(15)}"`, 412],
    ['"v1.2024-05-06"', 412],
    ['"v1"', 412],
  ])("given as %s is answered with %i", async (seen, status) => {
    const answer = await post(app, organisations, flen, { "if-match": seen });
    expect(answer.status).toBe(status);
    if (status === 400)
      expect((await json(answer)).violations).toEqual([
        {
          path: "If-Match",
          pointer: "#/If-Match",
          message: 'Expected an ETag that this service gave, such as "v17"',
        },
      ]);
  });
  it("that is no longer the book's is answered with the one that is; the book's own, and any, let the act through", async () => {
    const seen = await version();
    const now = /^"v(\d+)\./.exec(seen)?.[1] ?? "";
    const stale = await post(app, organisations, flen, { "if-match": '"v3"' });
    expect([stale.headers.get("etag"), await json(stale)]).toMatchObject([
      `"v${now}"`,
      { status: 412, detail: `The book is at version ${now}, not 3: read it again` },
    ]);
    const done = await post(app, organisations, flen, { "if-match": seen });
    expect([done.status, done.headers.get("etag")]).toEqual([201, `"v${Number(now) + 1}"`]);
    const any = await post(
      app,
      organisations,
      { ...flen, organisation: "trosa", name: "Trosa kommun" },
      { "if-match": "*" },
    );
    expect(any.status).toBe(201);
  });
});

describe("a trace", () => {
  const trace = `00-${"a".repeat(32)}-${"b".repeat(16)}-01`;
  it.each([
    [trace, trace],
    [trace.toUpperCase(), null],
    [`x${trace}`, null],
    [`${trace}0`, null],
    [trace.replace("00-", "0-"), null],
    [trace.replace("aa-", "a-"), null],
    [trace.replace("bb-", "b-"), null],
    [trace.replace(/-/g, ""), null],
  ])("%s is answered with %s", async (traceparent, back) => {
    const from = lines.length;
    const answer = await app.request("/healthz", { headers: { traceparent } });
    expect(answer.headers.get("traceparent")).toBe(back);
    const [line] = lines.slice(from);
    expect(line?.traceId).toBe(back === null ? undefined : "a".repeat(32));
    expect(Object.keys(line ?? {})).toEqual([
      ...["level", "event", "method", "path", "status", "milliseconds"],
      ...(back === null ? [] : ["traceId"]),
    ]);
  });
});

describe("a request", () => {
  afterEach(() => void vi.useRealTimers());
  it("that is not answered in twenty seconds is told that it took too long", async () => {
    vi.useFakeTimers();
    const stuck = buildApp(service({ ledger: { ...memoryLedger(), books: Effect.never } }));
    let status: number | undefined;
    const answered = (async () => {
      const answer = await stuck.request("/readyz");
      status = answer.status;
      return answer;
    })();
    await vi.advanceTimersByTimeAsync(19_999);
    expect(status).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    expect(await json(await answered)).toMatchObject({
      status: 504,
      title: "It took too long",
      detail: "The request took longer than 20 seconds",
    });
  });
  it("to a name that is not the service's is told which, and to one that is its own is answered", async () => {
    const named = buildApp(service({ hosts: ["samverkan.example"] }));
    for (const host of ["localhost", "127.0.0.1", "[::1]", "samverkan.example"])
      expect([host, (await named.request(`http://${host}/healthz`)).status]).toEqual([host, 200]);
    expect(await json(named.request("http://annan.example/healthz"))).toMatchObject({
      status: 421,
      detail: 'This service is not called "annan.example". Add the name to KONSTELLATION_HOSTS if it is',
    });
  });
});
