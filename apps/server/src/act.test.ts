import { routeRows, routes } from "@konstellation/client";
import { describe, expect, it } from "vitest";
import { buildApp } from "./app.ts";
import { BOOK, json, lateOn, onTheExample, post, service } from "./testing/service.ts";

describe("a meeting held over REST", () => {
  let today = "2024-06-07";
  const clock = { now: () => lateOn(today).now(), today: () => lateOn(today).today() };
  const fresh = buildApp(service({ clock }));
  const SORMLAND = "/v1/collaborations/sormland";
  const act = async (path: string, body: unknown, headers: Record<string, string> = {}) => {
    const response = await post(fresh, path, body, headers);
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
      expect((await act(`${SORMLAND}/organisations`, organisation)).status).toBe(201);
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
    for (const [path, body] of steps) expect([path, (await act(SORMLAND + path, body)).status]).toEqual([path, 201]);
  });

  it("refuses to decide before the seat is filled: the rule, the seat and what would cure it, in the asked language", async () => {
    const refused = await act(
      `${SORMLAND}/meetings/steering-2024-06-07/items/1/decisions`,
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
    const item = `${SORMLAND}/meetings/steering-2024-06-07/items/1`;
    await act(`${item}/deferrals`, { ...(example("deferItem") as object), at: at("10:30") });
    await act(`${SORMLAND}/meetings/steering-2024-06-07/presence`, {
      at: at("10:31"),
      people: (example("recordArrivals") as { people: unknown }).people,
    });
    await act(`${SORMLAND}/meetings/steering-2024-06-07/treatments`, { item: "1", at: at("10:40") });
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
    expect((await act(`${SORMLAND}/agreements/accord/notices`, example("giveNotice"))).body).toMatchObject({
      status: 422,
      rule: "BOOK-3",
    });
    today = "2024-06-10";
    expect((await act(`${SORMLAND}/agreements/accord/notices`, example("giveNotice"))).status).toBe(201);
    expect((await act(`${SORMLAND}/agreements/accord/successions`, example("answerSuccession"))).status).toBe(201);
    expect(await json(fresh.request(`${SORMLAND}/agreements/accord?day=2024-06-10`))).toMatchObject({
      succession: { kind: "takenOver", parts: [{ by: { id: "gnesta" }, from: "2025-01-01" }] },
      responsibilityGap: { is: "unknown" },
    });
    expect((await act(`${SORMLAND}/meetings/steering-2024-06-07/closings`, { at: at("15:00") })).status).toBe(201);
    expect(await json(fresh.request(`${SORMLAND}/commitments?owner=trosa`))).toMatchObject({
      total: 1,
      items: [{ state: "open" }],
    });
    expect(await json(fresh.request(`${SORMLAND}/verification`))).toMatchObject({ is: "sound", decisions: 1 });
  });

  it("takes a key of 1 to 200 printable characters, and refuses any other with what is expected", async () => {
    const flen = { organisation: "oxelosund", name: "Oxelösunds kommun", kind: "municipality" };
    const path = `${SORMLAND}/organisations`;
    for (const key of ["k".repeat(201), "k".repeat(5000), "two words", "nyckel-å"])
      expect(await act(path, flen, { "idempotency-key": key })).toMatchObject({
        status: 400,
        body: { violations: [{ path: "Idempotency-Key", message: expect.stringContaining("1 to 200 printable") }] },
      });
    expect((await act(path, flen, { "idempotency-key": "k".repeat(200) })).status).toBe(201);
    expect(await act(path, flen, { "idempotency-key": "k".repeat(200) })).toMatchObject({
      status: 200,
      body: { repeated: true },
    });
  });

  it("lets one of two writers with the same ETag through", async () => {
    const { etag } = await act(`${SORMLAND}/organisations`, {
      organisation: "flen",
      name: "Flens kommun",
      kind: "municipality",
    });
    const writers = ["nykoping", "vingaker"].map((organisation) =>
      act(
        `${SORMLAND}/organisations`,
        { organisation, name: organisation, kind: "municipality" },
        { "if-match": etag ?? "" },
      ),
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
    const JUNE = "/meetings/llg-2024-06-07";
    const running = await onTheExample({ clock: lateOn("2024-06-07") });
    const at = (clock: string) => `2024-06-07T${clock}:00+02:00`;
    const give = async (path: string, body: unknown) => {
      const response = await post(running, `${BOOK}${path}`, body);
      return { status: response.status, body: await json(response) };
    };
    const see = async (path: string) => json(running.request(`${BOOK}${path}`));
    expect(await see(`${JUNE}/forecast`)).toMatchObject({
      replies: { coming: 24, none: 2 },
      calls: { exact: true, seats: [{}, {}, {}] },
    });
    await give(`${JUNE}/replies`, { seat: "lessebo/schools", reply: "coming" });
    expect(await see(`${JUNE}/forecast`)).toMatchObject({
      calls: { seats: [{ seat: "ljungby/social", whom: "deputy" }, { seat: "uppvidinge/social" }] },
    });
    const steps: ReadonlyArray<readonly [string, unknown]> = [
      [`${JUNE}/openings`, { at: at("09:00") }],
      [`${JUNE}/rolls`, { at: at("09:01"), remote: [{ seat: "lessebo/schools" }] }],
      [`${JUNE}/reliefs`, { at: at("09:10"), seat: "ljungby/social", by: "p-ljungby-social-deputy", mode: "room" }],
      [
        `${JUNE}/links`,
        { at: at("09:11"), people: [{ seat: "lessebo/schools", person: "p-lessebo-schools", link: "lost" }] },
      ],
      [
        `${JUNE}/links`,
        { at: at("09:12"), people: [{ seat: "lessebo/schools", person: "p-lessebo-schools", link: "sound" }] },
      ],
      [`${JUNE}/guests`, { at: at("09:13"), people: [{ person: "g1", as: { sv: "processledare" } }] }],
      [`${JUNE}/items/2/recusals`, { seat: "vaxjo/care", person: "p-vaxjo-care", ground: { sv: "Part" } }],
      [`${JUNE}/items/2/recusal-withdrawals`, { seat: "vaxjo/care", person: "p-vaxjo-care" }],
      [`${JUNE}/treatments`, { item: "3", at: at("10:00") }],
      [`${JUNE}/items/3/break-offs`, { at: at("10:05") }],
      [`${JUNE}/items/3/withdrawals`, { at: at("10:06"), reason: { sv: "Väntar" } }],
      [
        `${JUNE}/corrections`,
        {
          seat: "vaxjo/care",
          person: "p-vaxjo-care",
          was: at("09:01"),
          now: { from: at("09:02"), until: null },
          reason: { sv: "Sen" },
        },
      ],
      [`${JUNE}/notes`, { noteTakers: ["rgk/rss"] }],
    ];
    for (const [path, body] of steps) expect([path, (await give(path, body)).status]).toEqual([path, 201]);
    expect(await give(`${JUNE}/items/2/lapses`, { at: at("10:10") })).toMatchObject({
      status: 409,
      body: { rule: "QUO-7" },
    });
    expect(await see(JUNE)).toMatchObject({
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
    const before = await json(fresh.request(SORMLAND));
    for (const body of [{ seat: "", body: "steering" }, { absent: ["nowhere"], at: at("09:00") }, { at: "soon" }, []])
      await act("/meetings/steering-2024-06-07/rolls".replace(/^/, SORMLAND), body);
    await post(fresh, `${SORMLAND}/organisations`, `"${"x".repeat(10 * 1024 * 1024)}"`);
    expect(await json(fresh.request(SORMLAND))).toEqual(before);
  });

  it("takes now as the moment of an act that does not say when", async () => {
    const closed = await act(`${SORMLAND}/meetings/steering-2024-06-07/items/1/deferrals`, example("deferItem"));
    expect([closed.status, closed.body.rule]).toEqual([409, "MTG-3"]);
  });

  it("writes nothing when it refuses", async () => {
    const before = (await json(fresh.request(`${SORMLAND}/verification`))).entries;
    await act(`${SORMLAND}/organisations`, { organisation: "flen", name: "x", kind: "region" });
    await act(`${SORMLAND}/organisations`, { organisation: "Flen", name: "", kind: "planet" });
    expect((await json(fresh.request(`${SORMLAND}/verification`))).entries).toBe(before);
  });
});
