/**
 * What each part of the question of a forecast and of its answer can be, and that nothing else is taken for it.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { describe, expect, it } from "vitest";
import { decodeWith, Forecast, ForecastQuestion, forecast, readForecastQuestion } from "../../index.ts";
import { having, pathsOf, written } from "../../testing/one-part.ts";

const every = { rule: "everySeat" } as const;

describe("the question of a forecast", () => {
  const asked: ForecastQuestion = {
    charter: { quorum: every },
    seats: [{ id: "a", organisation: "a", reply: "coming", vacant: false, deputies: 1 }],
    items: [{ id: "1", decision: true, constellation: ["a"], recused: ["a"] }],
  };
  it("is read with something in every part of it", () => expect(pathsOf(readForecastQuestion(asked))).toEqual([]));
  it.each([
    ["seats.0.reply", ["coming", "notComing", "deputy"]],
    ["seats.0.vacant", [true, false]],
    ["seats.0.deputies", [0, 1, 2]],
  ])("says in %s one of %j, or nothing of it, and no other thing", (path, all) => {
    for (const value of all)
      expect([value, pathsOf(readForecastQuestion(having(asked, path, value)))]).toEqual([value, []]);
    expect(pathsOf(readForecastQuestion(having(asked, path, "somethingElse")))).toEqual([written(path)]);
    expect(pathsOf(readForecastQuestion(having(asked, path)))).toEqual([]);
  });
  it.each([
    ["seats.0.organisation", ""],
    ["seats.0.deputies", -1],
    ["seats.0.deputies", 0.5],
    ["items.0.decision", 1],
    ["items.0.constellation", "a"],
    ["items.0.recused", "a"],
    ["charter.recused", "maybe"],
    ["seats", null],
  ])("takes nothing else for %s: %j", (path, value) =>
    expect(pathsOf(readForecastQuestion(having(asked, path, value)))).toEqual([written(path)]),
  );
  it.each(["charter", "seats", "items", "items.0.decision", "seats.0.organisation"])("cannot do without %s", (path) =>
    expect(pathsOf(readForecastQuestion(having(asked, path)))).toEqual([written(path)]),
  );
  it.each(["seats.0", "items.0"])("knows of no other part of %s", (path) =>
    expect(pathsOf(readForecastQuestion(having(asked, `${path}.other`, 1)))).toEqual([`${written(path)}.other`]),
  );

  const decode = decodeWith(Forecast);
  const seats = ["a", "b"].map((id) => ({ id, organisation: id }));
  const answered = forecast({ charter: { quorum: every }, seats, items: [{ id: "1", decision: true }] });
  it("is answered whole", () => expect(decode(answered)).toEqual(Result.succeed(answered)));
  it.each([
    ["items.0.outlook", ["quorate", "dependsOn", "inquorate", "unknown"]],
    ["calls.seats.0.whom", ["holder", "deputy"]],
    ["calls.exact", [true, false]],
  ])("and has in %s one of %j, and no other thing", (path, all) => {
    for (const value of all) expect([value, pathsOf(decode(having(answered, path, value)))]).toEqual([value, []]);
    expect(pathsOf(decode(having(answered, path, "somethingElse")))).toEqual([written(path)]);
  });
  it.each([
    ["items.0.item", ""],
    ["items.0.decision", 1],
    ["items.0.expected", 1.5],
    ["items.0.of", null],
    ["items.0.deciding", "a"],
    ["items.0.missing", "a"],
    ["calls.seats.0.seat", ""],
    ["calls.beyond", "1"],
    ["order.items", "1"],
    ["order.blocks.0.items", "1"],
    ["order.blocks.0.arrive", "a"],
    ["order.blocks.0.leave", "a"],
    ["order.arrivals", 1.5],
    ["order.arrivalsNow", null],
    ["order.exact", "yes"],
  ])("and has nothing else in %s: %j", (path, value) =>
    expect(pathsOf(decode(having(answered, path, value)))).toEqual([written(path)]),
  );
});

it("each is described by its name, and so is every part of it that has one", () => {
  const namesIn = (schema: Schema.Constraint) => Object.keys(Schema.toJsonSchemaDocument(schema).definitions).sort();
  expect(namesIn(Forecast)).toEqual(["Block", "Calls", "Forecast", "ItemForecast", "ItemOrder"]);
  expect(namesIn(ForecastQuestion)).toEqual(
    expect.arrayContaining(["ForecastItem", "ForecastQuestion", "ForecastSeat"]),
  );
});
