import { describe, expect, it } from "vitest";
import { explainForecast, type Forecast, type ForecastQuestion, forecast } from "../../index.ts";

const said = (question: ForecastQuestion) => explainForecast(forecast(question), (seat) => ({ sv: seat }));
const every = { quorum: { rule: "everySeat" } } as const;
const seat = (id: string, reply?: "coming" | "notComing") => ({ id, organisation: id, ...(reply ? { reply } : {}) });
const item = (id: string, constellation: ReadonlyArray<string>, decision = true) => ({ id, decision, constellation });

describe("a forecast in sentences", () => {
  it("says how many items the calls make quorate: those to be decided that depend on them, and no others", () => {
    const question: ForecastQuestion = {
      charter: every,
      seats: [seat("a", "coming"), seat("b"), seat("c", "notComing")],
      items: [item("1", ["a"]), item("2", ["a", "b"]), item("3", ["b"]), item("4", ["b"], false), item("5", ["c"])],
    };
    expect(said(question)).toEqual({
      sv: "Med dem som har sagt att de kommer blir gruppen beslutför i 1 av 4 beslutspunkter. Ring 1 (färre räcker inte), så blir gruppen beslutför i 2 till: b. I punkt 5 kan gruppen inte bli beslutför, vilka som än kommer: utse ersättare, eller ta upp punkten på ett annat möte.",
      en: "With those who have said they are coming, 1 of 4 decision items will be quorate. Call 1 (fewer are not enough), and 2 more will be quorate: b. The group cannot be quorate for item 5, whoever comes: appoint deputies, or take it up at another meeting.",
    });
  });
  it("says one item as one, and several as several", () => {
    const question: ForecastQuestion = { charter: every, seats: [seat("a", "notComing")], items: [item("1", ["a"])] };
    expect(said(question).en).toContain("0 of 1 decision item will be quorate.");
    const two = said({ ...question, items: [item("1", ["a"]), item("2", ["a"])] });
    expect(two.en).toContain("for items 1, 2, whoever comes: appoint deputies, or take them up at another meeting.");
    expect(two.sv).toContain(
      "I punkt 1, 2 kan gruppen inte bli beslutför, vilka som än kommer: utse ersättare, eller ta upp punkterna på ett annat möte.",
    );
  });
  it("says one arrival as one, and several as several", () => {
    const seats = ["a", "b", "c"].map((id) => seat(id, "coming"));
    const [a, b, ab] = [["a"], ["b"], ["a", "b"]];
    const one = said({ charter: every, seats, items: [item("1", a), item("2", b), item("3", a)] });
    expect(one.en).toMatch(/ means one arrival fewer\.$/);
    expect(one.sv).toMatch(/ blir det en ankomst färre\.$/);
    const two = said({ charter: every, seats, items: [item("1", ab), item("2", ["c"]), item("3", ab)] });
    expect(two.en).toMatch(/ means 2 fewer arrivals\.$/);
    expect(two.sv).toMatch(/ blir det 2 färre ankomster\.$/);
  });
  it("says that nothing is to be decided, and of how many items the rule is not known", () => {
    const seats = [seat("a", "coming")];
    expect(said({ charter: every, seats, items: [item("1", ["a"], false)] })).toEqual({
      sv: "Mötet har ingen beslutspunkt.",
      en: "The meeting has no decision item.",
    });
    expect(said({ charter: { quorum: null }, seats, items: [item("1", ["a"]), item("2", ["a"], false)] })).toEqual({
      sv: "Med dem som har sagt att de kommer blir gruppen beslutför i 0 av 1 beslutspunkt. För 1 av dem är kvorumregeln okänd.",
      en: "With those who have said they are coming, 0 of 1 decision item will be quorate. For 1 of them the quorum rule is not known.",
    });
  });
  it("says whom to call by name, a deputy as that, and what was found by a rule of thumb", () => {
    const found: Forecast = {
      items: [
        { item: "1", decision: true, outlook: "dependsOn", expected: 0, of: 2, deciding: ["a"], missing: ["a", "b"] },
        { item: "2", decision: false, outlook: "dependsOn", expected: 0, of: 1, deciding: [], missing: ["a"] },
      ],
      calls: {
        seats: [
          { seat: "a", whom: "holder" },
          { seat: "b", whom: "deputy" },
        ],
        beyond: [],
        exact: false,
      },
      order: { items: ["2", "1"], blocks: [], arrivals: 2, arrivalsNow: 4, exact: false },
    };
    const nameOf = (id: string) => ({ sv: `chef ${id}`, en: `head ${id}` });
    expect(explainForecast(found, nameOf)).toEqual({
      sv: "Med dem som har sagt att de kommer blir gruppen beslutför i 0 av 1 beslutspunkt. Ring 2 (funnet med en tumregel: färre kan räcka), så blir gruppen beslutför i 1 till: chef a; ersättare för chef b. Tas punkterna i ordningen 2, 1 blir det 2 färre ankomster (funnet med en tumregel).",
      en: "With those who have said they are coming, 0 of 1 decision item will be quorate. Call 2 (found by a rule of thumb: fewer may be enough), and 1 more will be quorate: head a; a deputy for head b. Taking the items in the order 2, 1 means 2 fewer arrivals (found by a rule of thumb).",
    });
    const inOrder = { ...found, order: { ...found.order, arrivalsNow: 2 } };
    expect(explainForecast(inOrder, nameOf).en).toMatch(/a deputy for head b\.$/);
  });
  it("names the order in which fewer come and go: those who sit together sit first, and in their own order", () => {
    const seats = ["a", "b", "c"].map((id) => seat(id, "coming"));
    const items = [item("1", ["a", "c"]), item("2", ["b"]), item("3", ["a", "c"])];
    const { sv, en } = said({ charter: every, seats, items });
    expect(sv).toMatch(/ Tas punkterna i ordningen 1, 3, 2 blir det 2 färre ankomster\.$/);
    expect(en).toMatch(/ Taking the items in the order 1, 3, 2 means 2 fewer arrivals\.$/);
  });
});
