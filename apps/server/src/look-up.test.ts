import { createClient, ServiceError } from "@konstellation/client";
import { KRONOBERG } from "@konstellation/example";
import { describe, expect, it } from "vitest";
import { BOOK, json, onTheExample } from "./testing/service.ts";

const app = await onTheExample();
const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });

describe("reading", () => {
  it("answers what a newcomer asks", async () => {
    expect(await json(get("/v1/collaborations"))).toMatchObject({
      total: 1,
      items: [{ collaboration: "kronoberg", organisations: 9 }],
    });
    expect(await json(get(`${BOOK}/radar`))).toMatchObject({ total: 53, page: 1, limit: 20 });
    expect(await json(get(`${BOOK}/meetings/llg-2024-05-03`))).toMatchObject({
      day: "2024-05-03",
      dayIs: "assumed",
      items: 10,
    });
    expect(await json(get(`${BOOK}/agreements/resource-centre`))).toMatchObject({
      status: "terminated",
      lastDay: "2024-12-31",
    });
    expect(await json(get(`${BOOK}/verification`))).toMatchObject({ is: "sound", decisions: 3 });
    expect(await json(get(`${BOOK}/meetings/llg-2024-05-03/what-if?seat=ljungby/social&fromItem=6`))).toMatchObject({
      seat: "ljungby/social",
    });
  });

  it("pages with links, filters, and speaks of any day", async () => {
    const second = await get(`${BOOK}/radar?limit=3&page=2`);
    expect(second.headers.get("link")).toContain('page=3>; rel="next"');
    expect((await json(second)).items).toHaveLength(3);
    expect(await json(get(`${BOOK}/commitments?state=overdue&day=2024-03-02`))).toMatchObject({ total: 0 });
    expect(await json(get(`${BOOK}/commitments?state=overdue&day=2024-06-14`))).toMatchObject({ total: 4 });
    expect(await json(get(`${BOOK}/meetings?from=2024-03-01`))).toMatchObject({ total: 2 });
  });

  it("links to the page before only where there is one: not from the first page, and not from beyond the last", async () => {
    const relations = async (page: number) =>
      [
        ...((await get(`${BOOK}/radar?limit=18&page=${page}`)).headers.get("link") ?? "").matchAll(
          /page=(\d+)>; rel="(\w+)"/g,
        ),
      ].map(([, to, relation]) => `${relation} ${to}`);
    expect(await relations(1)).toEqual(["first 1", "next 2", "last 3"]);
    expect(await relations(3)).toEqual(["first 1", "prev 2", "last 3"]);
    expect(await relations(4)).toEqual(["first 1", "last 3"]);
    expect(await relations(9)).toEqual(["first 1", "last 3"]);
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
      const response = await get(`${BOOK}/radar?${query}`);
      expect([query, response.status]).toEqual([query, 400]);
      expect(((await json(response)).violations as Array<unknown>).length).toBeGreaterThan(0);
    }
  });

  it("says not changed to who has seen the version, and gives the version as ETag", async () => {
    const etag = (await get(`${BOOK}/radar`)).headers.get("etag") ?? "";
    expect(etag).toMatch(/^"v\d+\.2024-05-06"$/);
    const again = await get(`${BOOK}/radar`, { "if-none-match": etag });
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
