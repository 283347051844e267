import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ForecastItem, type ForecastQuestion, type ForecastSeat, forecast, instant } from "../../index.ts";
import { anyRule, SEAT_IDS } from "../../testing/oracles/any-quorum.ts";
import { naiveQuorum } from "../../testing/oracles/naive-quorum.ts";
import { orderOfItems } from "./order-of-items.ts";

const seat = (id: string, reply?: ForecastSeat["reply"], more: Partial<ForecastSeat> = {}): ForecastSeat => ({
  id,
  organisation: id.slice(0, 1),
  ...(reply === undefined ? {} : { reply }),
  ...more,
});
const item = (id: string, ...constellation: ReadonlyArray<string>): ForecastItem => ({
  id,
  decision: true,
  ...(constellation.length === 0 ? {} : { constellation }),
});
const every = { quorum: { rule: "everySeat" } } as const;
const ask = (
  seats: ReadonlyArray<ForecastSeat>,
  items: ReadonlyArray<ForecastItem>,
  charter: ForecastQuestion["charter"] = every,
) => forecast({ charter, seats, items });

describe("what an item can hope for", () => {
  it("is quorate with those who come, and says whose absence alone would break it", () => {
    const { items, calls } = ask([seat("a1", "coming"), seat("b1", "deputy")], [item("1")]);
    expect(items[0]).toMatchObject({ outlook: "quorate", expected: 2, of: 2, deciding: ["a1", "b1"], missing: [] });
    expect(calls).toEqual({ seats: [], beyond: [], exact: true });
  });

  it("depends on those who have not answered, and on a deputy where the holder said no", () => {
    const { items, calls } = ask(
      [seat("a1", "coming"), seat("b1"), seat("c1", "notComing", { deputies: 1 })],
      [item("1"), item("2", "a1", "b1")],
    );
    expect(items.map(({ outlook, deciding }) => [outlook, deciding])).toEqual([
      ["dependsOn", ["b1", "c1"]],
      ["dependsOn", ["b1"]],
    ]);
    expect(calls.seats).toEqual([
      { seat: "b1", whom: "holder" },
      { seat: "c1", whom: "deputy" },
    ]);
  });

  it("cannot be quorate when a seat said no and has no deputy, or is vacant without one", () => {
    const refused = ask([seat("a1", "coming"), seat("b1", "notComing")], [item("1"), item("2", "a1")]);
    expect(refused.items.map(({ outlook }) => outlook)).toEqual(["inquorate", "quorate"]);
    expect(refused.calls).toEqual({ seats: [], beyond: ["1"], exact: true });
    expect(ask([seat("a1"), seat("b1", undefined, { vacant: true })], [item("1")]).items[0]?.outlook).toBe("inquorate");
    const deputy = ask([seat("a1"), seat("b1", undefined, { vacant: true, deputies: 1 })], [item("1")]);
    expect(deputy.calls.seats.map(({ whom }) => whom)).toEqual(["holder", "deputy"]);
  });

  it("is not known where no rule is", () => {
    expect(ask([seat("a1", "coming")], [item("1")], { quorum: null }).items[0]?.outlook).toBe("unknown");
  });

  it("counts on nobody whose holder is recused unless a deputy comes", () => {
    const recused = { ...item("1"), recused: ["b1"] };
    expect(ask([seat("a1", "coming"), seat("b1", "coming")], [recused]).items[0]?.outlook).toBe("inquorate");
    expect(ask([seat("a1", "coming"), seat("b1", "deputy")], [recused]).items[0]?.outlook).toBe("quorate");
    const called = ask([seat("a1", "coming"), seat("b1", "coming", { deputies: 1 })], [recused]);
    expect(called.calls.seats).toEqual([{ seat: "b1", whom: "deputy" }]);
  });

  it("calls nobody for items that decide nothing", () => {
    expect(ask([seat("a1"), seat("b1")], [{ ...item("1"), decision: false }]).calls.seats).toEqual([]);
  });
});

describe("the smallest set to call", () => {
  it("prefers one seat that serves two items over one for each", () => {
    const one = { quorum: { rule: "atLeast", count: 1, of: "seats" } } as const;
    const { calls } = ask([seat("a1"), seat("b1"), seat("c1")], [item("1", "a1", "b1"), item("2", "b1", "c1")], one);
    expect(calls).toEqual({ seats: [{ seat: "b1", whom: "holder" }], beyond: [], exact: true });
  });

  const replies = fc.constantFrom<ForecastSeat["reply"]>("coming", "notComing", undefined, undefined, undefined);
  const anyForecast = fc.record({
    quorum: anyRule,
    replies: fc.array(replies, { minLength: 6, maxLength: 6 }),
    deputies: fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 6, maxLength: 6 }),
    items: fc.array(fc.subarray(SEAT_IDS, { minLength: 1 }), { minLength: 1, maxLength: 4 }),
  });

  it("is as small as trying every set finds, and the outlooks are those of the quorum question", () => {
    fc.assert(
      fc.property(anyForecast, ({ quorum, replies: answered, deputies, items }) => {
        const seats = SEAT_IDS.map((id, index) => ({
          id,
          organisation: `o${index % 3}`,
          deputies: deputies[index] ?? 0,
          ...(answered[index] === undefined ? {} : { reply: answered[index] }),
        }));
        const question = { charter: { quorum }, seats, items: items.map((ids, index) => item(String(index), ...ids)) };
        const holds = (ids: ReadonlyArray<string>, filled: ReadonlyArray<string>) =>
          naiveQuorum({
            charter: { quorum },
            seats: seats.map(({ id, organisation }) => ({ id, organisation })),
            constellation: ids,
            presence: filled.map((id) => ({ seat: id, person: id, from: instant("2024-05-03T09:00:00Z") })),
            treatment: { from: instant("2024-05-03T10:00:00Z"), until: instant("2024-05-03T11:00:00Z") },
          }).verdict === "quorate";
        const come = seats.filter(({ reply }) => reply === "coming").map(({ id }) => id);
        const callable = seats
          .filter(({ reply, deputies: own }) => reply !== "coming" && (own > 0 || reply === undefined))
          .map(({ id }) => id);
        const answer = forecast(question);
        for (const [index, ids] of items.entries()) {
          const outlook = holds(ids, come) ? "quorate" : holds(ids, [...come, ...callable]) ? "dependsOn" : "inquorate";
          expect(answer.items[index]?.outlook).toBe(outlook);
        }
        const possible = items.filter((ids) => holds(ids, [...come, ...callable]));
        let smallest = callable.length;
        for (let bits = 0; bits < 1 << callable.length; bits += 1) {
          const set = callable.filter((_, index) => (bits & (1 << index)) !== 0);
          if (set.length < smallest && possible.every((ids) => holds(ids, [...come, ...set]))) smallest = set.length;
        }
        if (possible.every((ids) => holds(ids, come))) smallest = 0;
        expect(answer.calls.exact).toBe(true);
        expect(answer.calls.seats.length).toBe(smallest);
        const called = answer.calls.seats.map(({ seat: id }) => id);
        expect(possible.every((ids) => holds(ids, [...come, ...called]))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it("says so when it did not try everything", () => {
    // Forty items of twenty seats each, drawn from sixty without any pattern: the search is cut short.
    let drawn = 5;
    const draw = (below: number) => {
      drawn = (drawn * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((drawn / 2_147_483_648) * below);
    };
    const seats = Array.from({ length: 60 }, (_, index) => seat(`s${index}`, draw(4) === 0 ? "coming" : undefined));
    const twenty = () => {
      const drawnSeats = new Set<string>();
      while (drawnSeats.size < 20) drawnSeats.add(`s${draw(60)}`);
      return [...drawnSeats];
    };
    const items = Array.from({ length: 40 }, (_, index) => item(String(index), ...twenty()));
    const half = { quorum: { rule: "moreThan", share: "1/2", of: "seats" } } as const;
    const { calls } = ask(seats, items, half);
    expect(calls.exact).toBe(false);
    const called = calls.seats.map(({ seat: id }) => id);
    const after = ask(
      seats.map((each) => (called.includes(each.id) ? { ...each, reply: "coming" as const } : each)),
      items,
      half,
    );
    expect(after.items.every(({ outlook }) => outlook === "quorate")).toBe(true);
  });

  it("is exact for sixty seats and forty items as county groups have them", () => {
    const functions = ["schools", "social", "care", "health", "chair"];
    const seats = Array.from({ length: 60 }, (_, index) =>
      seat(`s${index}`, index % 4 === 0 ? "coming" : index % 7 === 0 ? "notComing" : undefined, {
        organisation: `o${Math.floor(index / 5)}`,
        deputies: index % 3 === 0 ? 1 : 0,
      }),
    );
    const of = (...wanted: ReadonlyArray<number>) =>
      seats.filter((_, index) => wanted.includes(index % functions.length)).map(({ id }) => id);
    const parts = [of(0, 1, 2, 3, 4), of(1, 2, 3), of(0), of(1, 4), of(2, 3)];
    const items = Array.from({ length: 40 }, (_, index) => item(String(index), ...(parts[index % parts.length] ?? [])));
    for (const quorum of [
      { rule: "moreThan", share: "1/2", of: "seats" },
      { rule: "everyOrganisation" },
      { rule: "allOf", rules: [{ rule: "atLeastShare", share: "2/3", of: "seats" }, { rule: "everyOrganisation" }] },
    ] as const) {
      const { calls } = ask(seats, items, { quorum });
      expect(calls.exact).toBe(true);
    }
  });
});

describe("the order of items", () => {
  it("takes the whole group first and the part last, with everybody's own order kept", () => {
    const whole = ["a", "b", "c"];
    const order = orderOfItems([
      { item: "1", seats: ["b", "c"] },
      { item: "2", seats: whole },
      { item: "3", seats: ["c", "b"] },
      { item: "4", seats: whole },
    ]);
    expect(order).toEqual({
      items: ["2", "4", "1", "3"],
      blocks: [
        { items: ["2", "4"], arrive: whole, leave: [] },
        { items: ["1", "3"], arrive: [], leave: ["a"] },
      ],
      arrivals: 3,
      arrivalsNow: 4,
      exact: true,
    });
  });

  it("never has more arrivals than the agenda's own order, and as few as any order of the blocks", () => {
    const sets = fc.array(fc.subarray(["a", "b", "c", "d", "e"], { minLength: 1 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(sets, (all) => {
        const items = all.map((seats, index) => ({ item: String(index), seats }));
        const { arrivals, arrivalsNow, items: ordered } = orderOfItems(items);
        expect(arrivals).toBeLessThanOrEqual(arrivalsNow);
        expect([...ordered].sort()).toEqual(items.map(({ item: id }) => id).sort());
        const counted = (order: typeof items) =>
          order.reduce(
            (sum, { seats }, index) => sum + seats.filter((s) => !order[index - 1]?.seats.includes(s)).length,
            0,
          );
        for (const other of permutations(items)) expect(arrivals).toBeLessThanOrEqual(counted(other));
      }),
      { numRuns: 60 },
    );
  });

  it("says so when it did not try every order", () => {
    const items = Array.from({ length: 14 }, (_, index) => ({
      item: String(index),
      seats: [`s${index}`, `s${index + 1}`],
    }));
    const order = orderOfItems(items);
    expect(order.exact).toBe(false);
    expect(order.items.length).toBe(14);
  });
});

const permutations = <A>(all: ReadonlyArray<A>): ReadonlyArray<Array<A>> =>
  all.length <= 1
    ? [[...all]]
    : all.flatMap((each, index) =>
        permutations([...all.slice(0, index), ...all.slice(index + 1)]).map((rest) => [each, ...rest]),
      );
