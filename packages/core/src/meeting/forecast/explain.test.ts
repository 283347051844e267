import { describe, expect, it } from "vitest";
import { explainForecast, type ForecastQuestion, forecast } from "../../index.ts";

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
});
