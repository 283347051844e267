import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { type ForecastQuestion, forecast, readForecastQuestion } from "../../index.ts";

const good: ForecastQuestion = {
  charter: { quorum: { rule: "everySeat" } },
  seats: [
    { id: "a", organisation: "x", reply: "coming" },
    { id: "b", organisation: "y" },
  ],
  items: [
    { id: "1", decision: true },
    { id: "2", decision: true, constellation: ["a"] },
  ],
};
const [first, second] = good.items;
const paths = (question: unknown) => {
  const read = readForecastQuestion(question);
  return Result.isFailure(read) ? read.failure.map(({ path }) => path) : [];
};

describe("a forecast is made only of what has been read", () => {
  it.each([
    [
      "an unknown seat in an item",
      { items: [first, { ...second, constellation: ["c"] }] },
      ["items[1].constellation[0]"],
    ],
    ["an item of no seats", { items: [{ ...first, constellation: [] }] }, ["items[0].constellation"]],
    ["somebody recused on a seat there is not", { items: [{ ...first, recused: ["c"] }] }, ["items[0].recused[0]"]],
    ["two items of one number", { items: [first, first] }, ["items[1].id"]],
    ["two seats of one name", { seats: [...good.seats, { id: " a ", organisation: "x" }] }, ["seats[2].id"]],
    ["no seats", { seats: [], items: [] }, ["seats"]],
    ["a name of blanks", { seats: [{ id: " ", organisation: "x" }], items: [] }, ["seats[0].id"]],
    ["an organisation of blanks", { seats: [{ id: "a", organisation: " " }], items: [] }, ["seats[0].organisation"]],
    ["an item of blanks", { items: [{ id: " ", decision: true }] }, ["items[0].id"]],
    ["a rule there is not", { charter: { quorum: { rule: "majority" } } }, ["charter.quorum.rule"]],
    [
      "a rule of a seat there is not",
      { charter: { quorum: { rule: "within", seats: ["c"], quorum: null } } },
      ["charter.quorum.seats[0]"],
    ],
  ])("%s is malformed, and never answered", (_, more, expected) => {
    expect(paths({ ...good, ...more })).toEqual(expected);
    expect(() => forecast({ ...good, ...more } as ForecastQuestion)).toThrow(expected[0]);
  });
  it("and a seat is the same seat in another normal form", () => {
    const [composed, decomposed] = ["V\u00e4xj\u00f6", "Va\u0308xjo\u0308"];
    const seats = [{ id: composed, organisation: "x", reply: "coming" as const }];
    const { items } = forecast({ ...good, seats, items: [{ id: "1", decision: true, constellation: [decomposed] }] });
    expect(items[0]?.outlook).toBe("quorate");
  });
  it("also where its holder is recused", () => {
    const seats = [{ id: "\u00f6", organisation: "x", reply: "coming" as const }];
    const { items } = forecast({ ...good, seats, items: [{ id: "1", decision: true, recused: [" o\u0308"] }] });
    expect(items[0]?.outlook).toBe("inquorate");
  });
  it("what is wrong is said in the language asked for", () => {
    const read = readForecastQuestion({ ...good, items: [first, first] }, "sv");
    expect(Result.getOrThrow(Result.flip(read))).toEqual([
      { path: "items[1].id", message: 'Punkt "1" står redan som items[0]' },
    ]);
  });
});
