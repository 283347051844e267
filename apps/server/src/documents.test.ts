/**
 * The papers of a meeting over REST: the same as the library writes them, each with its media type.
 */
import { createClient } from "@konstellation/client";
import { describe, expect, it } from "vitest";
import { BOOK, json, onTheExample, post } from "./testing/service.ts";

const app = await onTheExample();
const spring = `${BOOK}/meetings/llg-2024-05-03`;
const swedish = { headers: { "accept-language": "sv" } };

describe("the papers of a meeting", () => {
  it.each([
    ["minutes", "# Mötesanteckningar"],
    ["call", "# Kallelse"],
    ["agenda", "# Dagordning"],
  ])("%s comes as Markdown in the language asked for", async (paper, title) => {
    const answer = await app.request(`${spring}/${paper}`, swedish);
    expect(answer.headers.get("content-type")).toBe("text/markdown; charset=utf-8");
    expect(answer.headers.get("content-language")).toBe("sv");
    expect(answer.headers.get("vary")).toContain("accept-language");
    expect(await answer.text()).toContain(title);
  });

  it("the extract of a decision says what was decided", async () => {
    const answer = await app.request(`${BOOK}/decisions/resource-centre-terminated/extract?format=markdown`);
    expect(await answer.text()).toContain("give notice on the agreement with the resource centre");
  });

  it("what only old papers tell is written too, and says that it is not certified", async () => {
    const answer = await app.request(`${BOOK}/recorded/meetings/chief-executives-spring/minutes`);
    expect(answer.headers.get("content-disposition")).toBe('inline; filename="chief-executives-spring-minutes.md"');
    expect(await answer.text()).toContain("*Recorded from old papers, not certified.*");
    await post(app, `${BOOK}/recorded/decisions`, {
      recordedDecision: "fridays",
      by: { name: { sv: "Kommundirektörsgruppen", en: "The chief executives' group" } },
      when: "2024-spring",
      text: { sv: "Första fredagen avsätts.", en: "The first Friday is set aside." },
      source: { document: "Anteckningar" },
    });
    const extract = await app.request(`${BOOK}/recorded/decisions/fridays/extract`);
    expect(await extract.text()).toContain("The first Friday is set aside.");
  });

  it("HTML may show its own style and nothing else", async () => {
    const answer = await app.request(`${spring}/minutes?format=html`, swedish);
    expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(answer.headers.get("content-disposition")).toBe('inline; filename="llg-2024-05-03-minutes.html"');
    const policy = answer.headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/]+={0,2}'; frame-ancestors 'none'$/);
    const style = /<style>([\s\S]*?)<\/style>/.exec(await answer.text())?.[1] ?? "";
    const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(style));
    expect(policy).toContain(Buffer.from(hash).toString("base64"));
  });

  it("DOCX comes as a file, the same bytes each time", async () => {
    const ask = async () => {
      const answer = await app.request(`${spring}/minutes?format=docx`);
      expect(answer.headers.get("content-disposition")).toBe('attachment; filename="llg-2024-05-03-minutes.docx"');
      return new Uint8Array(await answer.arrayBuffer());
    };
    const [one, other] = [await ask(), await ask()];
    expect([...one.slice(0, 2)]).toEqual([0x50, 0x4b]);
    expect(Buffer.compare(one, other)).toBe(0);
  });

  it("are not sent again to whoever has them, and come as bytes to the typed client", async () => {
    const etag = (await app.request(`${spring}/minutes`)).headers.get("etag") ?? "";
    expect((await app.request(`${spring}/minutes`, { headers: { "if-none-match": etag } })).status).toBe(304);
    const client = createClient({
      url: "http://127.0.0.1",
      language: "sv",
      fetch: async (request) => app.request(request),
    });
    const bytes = await client.call("writtenCall", { collaboration: "kronoberg", meeting: "llg-2024-06-07" });
    expect(new TextDecoder().decode(bytes)).toContain("**Möte:** Junimöte");
  });
});

describe("a paper is refused", () => {
  it("where the meeting has not been held: the minutes by MTG-9, which names the call", async () => {
    const answer = await app.request(`${BOOK}/meetings/llg-2024-06-07/minutes`, swedish);
    expect(answer.status).toBe(409);
    expect(await json(answer)).toMatchObject({
      rule: "MTG-9",
      detail:
        "Mötet ”Junimöte” har inte hållits än, så det finns inga anteckningar att skriva ut. Skriv ut kallelsen eller dagordningen i stället. (MTG-9)",
    });
  });

  it.each([`${BOOK}/meetings/nothing/minutes`, `${BOOK}/meetings/nothing/call`, `${BOOK}/decisions/nothing/extract`])(
    "where there is no such thing: %s",
    async (path) => {
      const answer = await app.request(path);
      expect([answer.status, (await json(answer)).rule]).toEqual([404, "BOOK-1"]);
    },
  );

  it("in a format that there is none of", async () => {
    const answer = await app.request(`${spring}/minutes?format=pdf`);
    expect(answer.status).toBe(400);
    expect(await json(answer)).toMatchObject({ violations: [{ path: "format" }] });
  });
});

it("every format stands in the OpenAPI description, and so does the parameter", async () => {
  const { paths } = (await json(app.request("/openapi.json"))) as {
    readonly paths: Readonly<Record<string, { readonly get: Readonly<Record<string, unknown>> }>>;
  };
  const { parameters, responses } = paths["/v1/collaborations/{collaboration}/meetings/{meeting}/minutes"]?.get ?? {};
  expect(Object.keys((responses as { readonly 200: { readonly content: object } })[200].content)).toEqual([
    "text/markdown",
    "text/html",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ]);
  expect(parameters).toContainEqual(
    expect.objectContaining({ name: "format", in: "query", required: false, schema: expect.objectContaining({}) }),
  );
});
