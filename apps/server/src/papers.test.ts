import { createHash } from "node:crypto";
import { createClient } from "@konstellation/client";
import { KRONOBERG } from "@konstellation/example";
import { type Contents, memoryContents } from "@konstellation/ledger";
import * as Effect from "effect/Effect";
import type { Hono } from "hono";
import { beforeEach, describe, expect, it } from "vitest";
import { BOOK, json, onTheExample, post, TOKEN } from "./testing/service.ts";

let app: Hono;
let contents: Contents & { readonly asked: Array<string> };
beforeEach(async () => {
  const kept = memoryContents();
  const asked: Array<string> = [];
  const keep: Contents["keep"] = (book, content) => {
    asked.push(content.mediaType);
    return kept.keep(book, content);
  };
  contents = { ...kept, asked, keep };
  app = await onTheExample({ contents });
});

const file = new TextEncoder().encode("%PDF-1.7 Förslag till årshjul, version 3");
const hash = createHash("sha256").update(file).digest("hex");
const PAPER = `${BOOK}/papers/wheel-proposal`;
const version = (more: Readonly<Record<string, string>> = {}) =>
  `${PAPER}/versions?${new URLSearchParams({ version: "3", meeting: "llg-2024-06-07", item: "3", title: "Förslag till årshjul", ...more })}`;
const send = (path: string, bytes: Uint8Array = file, headers: Readonly<Record<string, string>> = {}) =>
  post(app, path, bytes, { "content-type": "application/pdf", ...headers });
const get = (path: string) => app.request(path);

describe("a version with its file", () => {
  it("is registered under the hash that is computed here, and the file comes back to the byte", async () => {
    const sent = await send(
      version({ titleEn: "Proposal", change: "substance", changeText: "Hjulet börjar i augusti" }),
    );
    expect([sent.status, await json(sent)]).toMatchObject([
      201,
      { hash, mediaType: "application/pdf", size: file.length, facts: ["PaperRegistered"], repeated: false },
    ]);
    expect(await json(get(PAPER))).toMatchObject({
      version: "3",
      versions: [{}, {}, { hash, change: { kind: "substance", text: { sv: "Hjulet börjar i augusti" } } }],
    });
    expect(await json(get(`${PAPER}/contents`))).toMatchObject({
      items: [{ version: "3", hash, mediaType: "application/pdf", size: file.length }],
      total: 1,
    });
    const back = await get(`${PAPER}/versions/3/content`);
    expect(new Uint8Array(await back.arrayBuffer())).toEqual(file);
    expect(Object.fromEntries(back.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": 'attachment; filename="wheel-proposal-3.pdf"',
      "x-content-type-options": "nosniff",
    });
  });

  it("that is given a hash has that one, or is refused by its path and nothing is stored", async () => {
    expect((await send(version({ hash }))).status).toBe(201);
    const other = await send(version({ version: "4", hash: "0".repeat(64) }));
    expect([other.status, await json(other)]).toMatchObject([400, { violations: [{ path: "hash" }] }]);
    expect(contents.asked).toHaveLength(1);
  });

  it("is stored of any kind, and never shown in the service's name", async () => {
    const page = new TextEncoder().encode("<script>alert(1)</script>");
    expect((await send(version(), page, { "content-type": "text/html; charset=utf-8" })).status).toBe(201);
    const back = await get(`${PAPER}/versions/3/content`);
    expect(back.headers.get("content-disposition")).toBe('attachment; filename="wheel-proposal-3.html"');
    expect(back.headers.get("x-content-type-options")).toBe("nosniff");
    expect(back.headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  it.each([
    ["an empty file", version(), new Uint8Array(), {}, 400, "content"],
    ["what is no media type", version(), file, { "content-type": "pdf\u00e5" }, 400, "Content-Type"],
    ["a version that has no name", version({ version: "" }), file, {}, 400, "version"],
    ["a title with nothing in it", version({ title: " " }), file, {}, 400, "title.sv"],
    ["what changed without how", version({ changeText: "x" }), file, {}, 400, "change"],
    ["an unknown parameter", version({ colour: "red" }), file, {}, 400, "colour"],
  ])("with %s is refused by its path, and nothing is stored", async (_, path, bytes, headers, status, place) => {
    const refused = await send(path, bytes, headers);
    expect(refused.status).toBe(status);
    expect(((await json(refused)).violations as ReadonlyArray<{ path: string }>).map((each) => each.path)).toEqual([
      place,
    ]);
    expect(contents.asked).toEqual([]);
  });

  it("that is wrong is told in Swedish too", async () => {
    const told = async (path: string, bytes?: Uint8Array, type = "application/pdf") =>
      (await json(send(path, bytes, { "content-type": type, "accept-language": "sv" }))).detail;
    expect(await told(version({ hash: "0".repeat(64) }))).toContain(`Ska vara ${hash}, som är SHA-256 för filen`);
    expect(await told(version(), new Uint8Array())).toContain("Filen är tom");
    expect(await told(version(), file, "pdf")).toContain("Ska vara en medietyp, till exempel application/pdf");
    expect(await told(version({ changeText: "x" }))).toContain("Saknas: ange change där changeText är angivet");
  });

  it("that is too large is refused before it is read, and one just so large is not", async () => {
    const most = 2 * 1024 * 1024;
    expect((await send(version(), new Uint8Array(most + 1))).status).toBe(413);
    expect(contents.asked).toEqual([]);
    expect((await send(version(), new Uint8Array(most))).status).toBe(201);
  });

  it("that the rules refuse stores nothing", async () => {
    expect((await send(version({ version: "2" }))).status).toBe(409);
    expect((await send(version({ meeting: "nowhere" }))).status).toBe(422);
    expect((await app.request(version(), { method: "POST", body: file })).status).toBe(401);
    expect((await send(version().replace(KRONOBERG, "nowhere"))).status).toBe(404);
    expect(contents.asked).toEqual([]);
  });

  it("sent twice under one key is registered once", async () => {
    const key = { "idempotency-key": "once" };
    expect((await send(version(), file, key)).status).toBe(201);
    const again = await send(version(), file, key);
    expect([again.status, await json(again)]).toMatchObject([200, { repeated: true, hash }]);
  });
});

describe("the content of a version", () => {
  it("that is not stored here is told with its hash, and of a version that is none, that there is none", async () => {
    const elsewhere = await get(`${PAPER}/versions/1/content`);
    expect([elsewhere.status, await json(elsewhere)]).toMatchObject([404, { rule: "PAP-7" }]);
    expect((await get(`${PAPER}/versions/9/content`)).status).toBe(404);
    expect((await get(`${BOOK}/papers/nowhere/contents`)).status).toBe(404);
    expect(await json(get(`${PAPER}/contents`))).toMatchObject({ items: [], total: 0 });
  });

  it("of which a byte has been flipped is told and not served, and the book is read all the same", async () => {
    const { read } = contents;
    const flips: Contents["read"] = (book, of) =>
      Effect.map(read(book, of), (content) => content && { ...content, bytes: content.bytes.with(3, 0) });
    app = await onTheExample({ contents: { ...contents, read: flips } });
    expect((await send(version())).status).toBe(201);
    const told = await get(`${PAPER}/versions/3/content`);
    expect([told.status, await json(told)]).toMatchObject([503, { title: "The content has been altered" }]);
    expect((await get(PAPER)).status).toBe(200);
  });

  it("is sent and read by the typed client", async () => {
    const client = createClient({
      url: "http://127.0.0.1",
      token: TOKEN,
      fetch: async (request) => app.fetch(request),
    });
    const at = { collaboration: KRONOBERG, paper: "wheel-proposal" };
    const receipt = await client.call("storePaper", {
      ...at,
      query: { version: "3", meeting: "llg-2024-06-07", item: "3", title: "Förslag" },
      file: { mediaType: "application/pdf", bytes: file },
    });
    expect(receipt.hash).toBe(hash);
    expect(await client.call("paperContent", { ...at, version: "3" })).toEqual(file);
  });
});
