/**
 * Nothing that is asked for is ignored: each row of the routes takes the parameters it names, once, and no other.
 */
import { type Route, routeRows } from "@konstellation/client";
import * as Schema from "effect/Schema";
import { describe, expect, it } from "vitest";
import { BOOK, json, onTheExample, post } from "./testing/service.ts";

const app = await onTheExample();

/** Something of the example for each name in a path. */
const things: Readonly<Record<string, string>> = {
  collaboration: "kronoberg",
  meeting: "llg-2024-05-03",
  body: "llg",
  decision: "model-management",
  commitment: "llg-2024-02-02.8.1.vaxjo",
  agreement: "resource-centre",
};
const reading = routeRows.flatMap(
  ([name, route]): ReadonlyArray<[string, Route]> => (route.method === "get" ? [[name, route]] : []),
);
const pathOf = ({ path }: Route) => path.replaceAll(/\{(\w+)\}/g, (_, name) => things[name] ?? "x");
const parametersOf = ({ query }: Route): ReadonlyArray<string> =>
  query === undefined
    ? []
    : Object.keys((Schema.toJsonSchemaDocument(query).schema as { properties?: object }).properties ?? {});
const every = [...new Set(reading.flatMap(([, route]) => parametersOf(route)))];
const values: Readonly<Record<string, string>> = {
  day: "2024-05-06",
  from: "2024-05-06",
  to: "2024-05-06",
  limit: "2",
  page: "1",
  months: "2",
};
const asked = (route: Route, query: string) => app.request(`${pathOf(route)}?${query}`);

describe("a parameter", () => {
  it.each(reading)("of another row than %s is refused by it", async (_, route) => {
    for (const name of [...every.filter((each) => !parametersOf(route).includes(each)), "nonsense"])
      expect([name, (await asked(route, `${name}=${values[name] ?? "x"}`)).status]).toEqual([name, 400]);
  });

  it.each(reading)(
    "twice, or empty, is refused by %s, but for words that are looked for: there may be none",
    async (_, route) => {
      for (const name of parametersOf(route).filter((each) => each !== "q"))
        for (const query of [
          `${name}=${values[name] ?? "x"}&${name}=${values[name] ?? "x"}`,
          `${name}=`,
          `${name}=%20`,
        ])
          expect([query, (await asked(route, query)).status]).toEqual([query, 400]);
    },
  );

  it("that is the name of nothing is said to be, and not answered with nothing", async () => {
    for (const query of [
      "meetings?body=nowhere",
      "decisions?body=nowhere",
      "decisions?meeting=nowhere",
      "decisions?owner=nowhere",
      "commitments?owner=nowhere",
      "commitments?organisation=nowhere",
      "radar?organisation=nowhere",
      "radar?body=nowhere",
      "radar?seat=nowhere",
      "people?body=nowhere",
      "people?organisation=nowhere",
      "search?q=samverkan&body=nowhere",
      "decisions?person=nobody",
      "correspondence?body=nowhere",
      "agreements?party=nowhere",
      "calendar?body=nowhere",
      "calendar?seat=nowhere",
    ]) {
      const answer = await app.request(`${BOOK}/${query}`);
      expect([404, 422], query).toContain(answer.status);
      expect((await json(answer)).rule).toBe("BOOK-1");
    }
    for (const query of [
      "decisions?owner=vaxjo",
      "decisions?owner=llg",
      "commitments?owner=ljungby/social",
      "meetings?body=au",
    ])
      expect([query, (await app.request(`${BOOK}/${query}`)).status]).toEqual([query, 200]);
  });

  it("that ends before it begins is refused", async () => {
    const periods = reading.filter(([, route]) => parametersOf(route).includes("from"));
    expect(periods.length).toBeGreaterThan(9);
    for (const [name, route] of periods) {
      const words = parametersOf(route).includes("q") ? "&q=samverkan" : "";
      const answer = await asked(route, `from=2024-05-02&to=2024-05-01${words}`);
      expect([name, answer.status]).toEqual([name, 400]);
      expect(await json(answer)).toMatchObject({ violations: [{ path: "to" }] });
      expect((await asked(route, `from=2024-05-02&to=2024-05-02${words}`)).status).toBe(200);
    }
  });
});

describe("a body", () => {
  it("that says a key twice is refused, where it is, in the language asked for", async () => {
    const twice = '{"charter": {"quorum": null}, "seats": [{"id": "a", "id": "b", "organisation": "o"}]}';
    expect(await json(post(app, "/v1/questions/quorum", twice))).toMatchObject({
      status: 400,
      violations: [{ path: "seats[0].id", message: "Expected once, not several times", pointer: "#/seats/0/id" }],
    });
    const act = await post(app, `${BOOK}/meetings/llg-2024-06-07/cancellations`, '{"reason": {"sv": "a", "sv": "b"}}', {
      "accept-language": "sv",
    });
    expect(await json(act)).toMatchObject({
      status: 400,
      violations: [{ path: "reason.sv", message: "Ska stå en gång, inte flera" }],
    });
  });

  it("whose texts say nothing, or whose list says something twice, is refused", async () => {
    expect(
      await json(post(app, `${BOOK}/meetings/llg-2024-06-07/cancellations`, { reason: { sv: "\u200b" } })),
    ).toMatchObject({ status: 400, violations: [{ path: "reason.sv" }] });
    expect(
      await json(
        post(app, `${BOOK}/meetings/llg-2024-06-07/notes`, { noteTakers: ["a", "a"] }, { "accept-language": "sv" }),
      ),
    ).toMatchObject({ violations: [{ path: "noteTakers[1]", message: "Ska stå en gång; det här är samma som [0]" }] });
  });

  it.each(["kept", "acknowledge"])("that is no hash is told what a hash is: %s", async (path) => {
    const { violations } = await json(
      app.request(`${BOOK}/verification?${path}=abc`, { headers: { "accept-language": "sv" } }),
    );
    expect(violations).toMatchObject([
      { path, message: "Ska vara en hel kontrollsumma så som verify skriver den: 64 tecken, 0–9 och a–f" },
    ]);
  });
});
