/**
 * Charters, mandates and correspondence over REST: one small group, from a charter that nobody knows to a decision that no
 * meeting took.
 */
import { routes } from "@konstellation/client";
import { decodeWith } from "@konstellation/core";
import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { buildApp } from "./app.ts";
import { json, lateOn, post, service } from "./testing/service.ts";

describe("a group whose charter nobody knew", () => {
  const app = buildApp(service({ clock: lateOn("2024-06-20") }));
  const BOOK = "/v1/collaborations/sormland";
  const act = async (path: string, body: unknown) => {
    const response = await post(app, `${BOOK}${path}`, body, { "accept-language": "en" });
    return { status: response.status, body: await json(response) };
  };
  const done = async (path: string, body: unknown) =>
    expect([path, await act(path, body)]).toMatchObject([path, { status: 201 }]);
  const read = (path: string) => json(app.request(`${BOOK}${path}`));
  const example = (name: keyof typeof routes) => (routes[name] as { example: object }).example;
  const charter = (quorum: unknown, more: object = {}) => ({
    from: "2024-01-01",
    source: "The founding paper",
    charter: { quorum, ...more },
  });

  it("states what was found, and says that it was not decided", async () => {
    await post(app, "/v1/collaborations", example("foundCollaboration"));
    await done("/organisations", example("admitOrganisation"));
    await done("/bodies", example("establishBody"));
    await done("/bodies/steering/seats", { ...example("createSeat"), from: "2024-01-01" });
    await done("/appointments", { ...example("appointPerson"), until: "2026-12-31" });
    await done("/bodies/steering/charters", charter(null));
    const typo = charter({ rule: "within", seats: ["trosa/socal"], quorum: { rule: "everySeat" } });
    const refused = await act("/bodies/steering/charter-statements", typo);
    expect(refused).toMatchObject({ status: 409, body: { rule: "CON-7" } });
    expect(String(refused.body.detail)).toContain("trosa/social");
    await done("/bodies/steering/charter-statements", charter({ rule: "everySeat" }, { correspondence: "everySeat" }));
    expect(await read("/bodies/steering")).toMatchObject({
      charter: { replacesUnknown: "2024-01-01", decision: null },
      replacedCharters: [{ value: { quorum: null } }],
    });
    const again = await act("/bodies/steering/charter-statements", {
      ...charter({ rule: "everySeat" }),
      from: "2024-07-01",
    });
    expect(again).toMatchObject({ status: 409, body: { rule: "CON-8" } });
  });

  it("lets a mandate end early, and tells why", async () => {
    await done("/appointment-ends", {
      seat: "trosa/social",
      person: "p1",
      lastDay: "2024-06-10",
      reason: { sv: "Har flyttat" },
    });
    await done("/appointments", { seat: "trosa/social", person: "p2", as: "holder", from: "2024-06-11" });
    expect(await read("/bodies/steering?day=2024-06-15")).toMatchObject({
      seats: [
        {
          holder: "p2",
          appointments: [
            { person: "p1", until: "2024-06-10", plannedUntil: "2026-12-31", reason: { sv: "Har flyttat" } },
            { person: "p2", until: null },
          ],
        },
      ],
    });
  });

  it("decides by correspondence when every seat agrees, with a certificate that verifies", async () => {
    const at = (date: string) => `2024-06-${date}T10:00:00+02:00`;
    const question = "/correspondence/action-plan-by-post";
    const owner = { kind: "seat", id: "trosa/social" };
    await done("/correspondence", { ...example("putQuestion"), owner, at: at("12") });
    const early = await act(`${question}/decisions`, { ...example("decideQuestion"), at: at("13") });
    expect(early).toMatchObject({ status: 409, body: { rule: "COR-2" } });
    expect(String(early.body.detail)).toContain("has not answered");
    expect(await act(`${question}/answers`, { ...example("answerQuestion"), at: at("14") })).toMatchObject({
      status: 422,
      body: { rule: "CON-3" },
    });
    await done(`${question}/answers`, { ...example("answerQuestion"), person: "p2", at: at("14") });
    const radar = await read("/radar?day=2024-06-14");
    expect(radar).toMatchObject({ items: [{ kind: "questionToEnd", about: { kind: "correspondence" } }] });
    const found = await read(question);
    expect(Result.isSuccess(decodeWith(routes.question.answer)(found))).toBe(true);
    await done(`${question}/decisions`, { ...example("decideQuestion"), at: at("15") });
    expect(await read("/correspondence?status=decided")).toMatchObject({ total: 1 });
    const decision = await read("/decisions/action-plan-adopted");
    expect(Result.isSuccess(decodeWith(routes.decision.answer)(decision))).toBe(true);
    expect(decision).toMatchObject({
      meeting: null,
      correspondence: "action-plan-by-post",
      enteredOn: "2024-06-20",
      certificate: { kind: "correspondence", answers: [{ person: "p2", sent: at("12"), answered: at("14") }] },
    });
    expect(await read("/verification")).toMatchObject({ is: "sound", decisions: 1 });
  });

  it("and reports it when whoever answered turns out to have left before", async () => {
    await done("/appointment-ends", { seat: "trosa/social", person: "p2", lastDay: "2024-06-13" });
    expect(await read("/verification")).toMatchObject({
      is: "falseCertificates",
      certificates: [{ decision: "action-plan-adopted", why: "endedBefore" }],
    });
  });
});
