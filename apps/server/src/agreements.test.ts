import { createClient, type RouteName, routes } from "@konstellation/client";
import { KRONOBERG } from "@konstellation/example";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { type Answered, BOOK, json, lateOn, onTheExample, post as postTo } from "./testing/service.ts";

const app = await onTheExample();
const yearLater = await onTheExample({ clock: lateOn("2025-06-30") });
const example = (name: RouteName) => (routes[name] as { example?: object }).example ?? {};
const asking = (on: typeof app) => ({
  post: async (path: string, body: unknown) => {
    const response = await postTo(on, BOOK + path, body);
    return { status: response.status, body: await json(response) };
  },
  see: async (path: string) => json(on.request(BOOK + path)),
});
const { post, see } = asking(app);
const parties = ["vaxjo", "ljungby"];

describe("an agreement's life over REST", () => {
  it("is proposed, approved party by party, amended, looked over, left and kept", async () => {
    const { post, see } = asking(yearLater);
    const agreement = "/agreements/deviations-2";
    const proposal = {
      ...example("proposeAgreement"),
      agreement: "deviations-2",
      on: "2024-05-06",
      parties,
      registers: [],
    };
    expect((await post("/agreement-proposals", proposal)).status).toBe(201);
    expect(await see(agreement)).toMatchObject({ status: "unconcluded", lacking: parties });
    expect(await post(`${agreement}/amendments`, example("amendAgreement"))).toMatchObject({
      status: 409,
      body: { rule: "AGR-13" },
    });
    for (const party of parties)
      expect((await post(`${agreement}/approvals`, { ...example("approveAgreement"), party })).status).toBe(201);
    expect(await post(`${agreement}/approvals`, { ...example("approveAgreement"), party: "vaxjo" })).toMatchObject({
      status: 409,
      body: { rule: "AGR-13", refusal: { type: "NothingToApprove" } },
    });
    expect(await see(`${agreement}?day=2024-09-01`)).toMatchObject({
      status: "inForce",
      concluded: { on: "2024-06-17" },
    });
    expect(
      (
        await post(`${agreement}/amendments`, {
          from: "2024-10-01",
          notice: { length: "P3M" },
          source: { sv: "Tillägg" },
        })
      ).status,
    ).toBe(201);
    expect(
      (await post(`${agreement}/reviews`, { ...example("reviewAgreement"), by: { kind: "body", id: "llg" } })).status,
    ).toBe(201);
    expect((await post("/organisations/vaxjo/lead-times", example("stateLeadTime"))).status).toBe(201);
    expect((await post(`${agreement}/notices`, { party: "vaxjo", given: { sent: "2025-01-10" } })).status).toBe(201);
    expect((await post(`${agreement}/notices/vaxjo/receipts`, { received: "2025-01-13" })).status).toBe(201);
    expect(await post(`${agreement}/notices`, { party: "vaxjo", given: { received: "2025-01-14" } })).toMatchObject({
      status: 409,
      body: { refusal: { type: "NoticeAlreadyGiven" } },
    });
    expect((await post(`${agreement}/notices/vaxjo/withdrawals`, { on: "2025-01-20" })).status).toBe(201);
    expect(await see(`${agreement}?day=2025-01-19`)).toMatchObject({
      status: "beingTerminated",
      outstanding: ["ljungby"],
    });
    expect(await see(`${agreement}?day=2025-01-20`)).toMatchObject({
      status: "inForce",
      notices: [{ party: "vaxjo", is: "withdrawn" }],
      decideInTime: { parties: [{ party: "vaxjo", leadTime: "P6W" }] },
    });
  });

  it("stands in the inventory and on the timeline, and the radar looks so many months ahead", async () => {
    expect(await see("/inventory")).toMatchObject({ total: { toBeEnded: 1 }, coverage: expect.any(Array) });
    const { lanes } = (await see("/timeline?from=2024-01-01&to=2025-12-31")) as { lanes: ReadonlyArray<Answered> };
    expect(lanes[0]).toMatchObject({ agreement: "resource-centre", goesOn: false });
    const { total } = await see("/radar?months=1");
    expect(total).toBeLessThan(Number((await see("/radar")).total));
    for (const [path, fault] of [
      ["/timeline?from=2025-01-01&to=2024-12-31", "to"],
      ["/timeline?from=1900-01-01&to=2999-12-31", "to"],
      ["/radar?months=-1", "months"],
    ] as const) {
      const response = await app.request(BOOK + path);
      expect([path, response.status]).toEqual([path, 400]);
      expect(await response.json()).toMatchObject({ violations: [{ path: fault }] });
    }
  });
});

describe("a list of agreements over REST", () => {
  it("is judged without being entered, then entered whole", async () => {
    const before = (await see("/agreements")).total;
    const csv = "Avtal;Parter;Från;Uppsägningstid\nTolkservice;alla;2021-01-01;6 mån\n";
    const checked = await post("/agreement-list-checks", { csv });
    expect(checked).toMatchObject({
      status: 200,
      body: { accepted: [{ line: 2, agreement: "tolkservice" }], refused: [] },
    });
    expect((await see("/agreements")).total).toBe(before);
    const command = checked.body.command as { agreements: unknown };
    expect((await post("/agreement-lists", { agreements: command.agreements })).status).toBe(201);
    expect((await see("/agreements")).total).toBe(Number(before) + 1);
    expect((await post("/agreement-list-checks", { csv })).body).toMatchObject({
      command: null,
      refused: [{ line: 2 }],
    });
    expect(await post("/agreement-lists", { agreements: command.agreements })).toMatchObject({
      status: 422,
      body: { rule: "AGR-1", refusal: { type: "ListHasFaults" } },
    });
  });
  it("that is malformed is refused by its path", async () => {
    expect(await post("/agreement-list-checks", { csv: "", columns: { title: 1 } })).toMatchObject({
      status: 400,
      body: { violations: [{ path: "csv" }, { path: "columns.title" }] },
    });
    expect((await post("/agreement-list-checks", { csv: "x;y\n1;2\n" })).body).toMatchObject({
      faults: [{ en: expect.stringContaining("No column for title") }, expect.anything(), expect.anything()],
    });
  });
});

describe("the calendar over REST", () => {
  it("is a calendar with an ETag, the same until the book changes, and its client reads it as text", async () => {
    const first = await app.request(`${BOOK}/calendar?body=llg`);
    expect(first.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    const tag = first.headers.get("etag") ?? "";
    const feed = await first.text();
    expect(new ICAL.Component(ICAL.parse(feed)).getAllSubcomponents("vevent").length).toBeGreaterThan(3);
    const again = await app.request(`${BOOK}/calendar?body=llg`, { headers: { "if-none-match": tag } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    const client = createClient({
      url: "http://127.0.0.1",
      language: "sv",
      fetch: async (request) => app.request(request),
    });
    const swedish = await client.call("calendar", {
      collaboration: KRONOBERG,
      query: { seat: "vaxjo/social", titles: "true" },
    });
    expect(swedish).toContain("SUMMARY:Möte: Junimöte");
    const stood = await client.standing(KRONOBERG);
    expect(await client.standing(KRONOBERG)).toBe(stood);
    await expect(client.standing("nowhere")).rejects.toThrow("nowhere");
    expect((await post("/meetings/llg-2024-06-07/cancellations", { reason: { sv: "Förhinder" } })).status).toBe(201);
    expect(await client.standing(KRONOBERG)).not.toBe(stood);
    const changed = await app.request(`${BOOK}/calendar?body=llg`, { headers: { "if-none-match": tag } });
    expect(changed.status).toBe(200);
    expect((await changed.text()).replaceAll("\r\n ", "")).toMatch(
      /UID:kronoberg\/meeting\/llg-2024-06-07@konstellation\r\n(?:.*\r\n){3}SEQUENCE:1\r\nSTATUS:CANCELLED/,
    );
  });
  it("of a book that is not there is not found, and a scope that is no name is refused", async () => {
    expect((await app.request("/v1/collaborations/nowhere/calendar")).status).toBe(404);
    expect((await app.request(`${BOOK}/calendar?seat=Växjö`)).status).toBe(400);
    for (const scope of ["body=llgg", "organisation=flen", "seat=vaxjo/nobody"]) {
      const answer = await app.request(`${BOOK}/calendar?${scope}`);
      expect([scope, answer.status]).toEqual([scope, 404]);
      expect(await answer.json()).toMatchObject({ rule: "BOOK-1" });
    }
  });
});
