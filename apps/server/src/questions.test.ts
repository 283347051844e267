import { routes } from "@konstellation/client";
import { describe, expect, it } from "vitest";
import { buildApp } from "./app.ts";
import { json, post, service } from "./testing/service.ts";

const app = buildApp(service());

describe("the two questions", () => {
  it("are answered to anybody, one or many, in the same order", async () => {
    const question = routes.askNotice.example as object;
    expect(await json(post(app, "/v1/questions/notice", question, { authorization: "" }))).toMatchObject({
      outcome: "renewed",
      lastDay: "2022-12-31",
    });
    const both = await json(post(app, "/v1/questions/notice", [question, { ...question, given: {} }]));
    expect(both).toMatchObject([{ outcome: "renewed" }, { outcome: "cannotCompute" }]);
    expect(await json(post(app, "/v1/questions/quorum", routes.askQuorum.example))).toMatchObject({
      verdict: "inquorate",
      missing: [{ seat: "ljungby/social" }],
    });
    expect(await json(post(app, "/v1/questions/quorum", []))).toEqual([]);
  });

  it("that are malformed name each fault by path, with its place in the array", async () => {
    const response = await post(app, "/v1/questions/quorum", [
      routes.askQuorum.example,
      { ...(routes.askQuorum.example as object), seats: [] },
    ]);
    expect(response.status).toBe(400);
    expect(((await json(response)).violations as Array<{ path: string; pointer: string }>)[0]).toMatchObject({
      path: "[1].seats",
      pointer: "#/1/seats",
    });
  });

  it("that name a rule there is not are answered with those there are, in the language asked for", async () => {
    const question = { ...(routes.askQuorum.example as object), charter: { quorum: { rule: "majority" } } };
    const violations = async (language: string) =>
      (await json(post(app, "/v1/questions/quorum", question, { "accept-language": language }))).violations;
    expect(await violations("sv")).toMatchObject([
      {
        path: "charter.quorum.rule",
        message: expect.stringContaining('Det finns ingen regel "majority". Reglerna är every'),
      },
    ]);
    expect(await violations("en")).toMatchObject([
      {
        path: "charter.quorum.rule",
        message: expect.stringContaining('There is no rule "majority". The rules are every'),
      },
    ]);
  });
});
