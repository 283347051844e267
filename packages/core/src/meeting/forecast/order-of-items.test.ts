/**
 * In which order to take the items, so that as few as possible come and go.
 */
import { describe, expect, it } from "vitest";
import { orderOfItems } from "./order-of-items.ts";

/** Items as they are written: "ab, b" are two, of the seats a and b, and of b. */
const ordered = (written: string) =>
  orderOfItems(written.split(", ").map((seats, at) => ({ item: `${at + 1}`, seats: [...seats] })));

describe("the order", () => {
  it("of nothing is nothing", () =>
    expect(orderOfItems([])).toEqual({ items: [], blocks: [], arrivals: 0, arrivalsNow: 0, exact: true }));
  it.each([
    ["a", "1", 1, 1],
    ["ab, c, ab", "1 3 2", 3, 5],
    ["a, abc, bc", "3 2 1", 3, 3],
    ["abc, a, bc", "3 1 2", 3, 5],
    ["b, ab, abc", "3 2 1", 3, 3],
    ["ab, bc, cd, de", "1 2 3 4", 5, 5],
    ["de, bc, cd, ab", "1 3 2 4", 5, 7],
    ["a, b, ab, b, a", "1 5 3 2 4", 2, 4],
    ["a, b, a", "1 3 2", 2, 3],
    ["b, a, b", "1 3 2", 2, 3],
    ["a, b, c, a", "1 4 2 3", 3, 4],
  ])("of %s is %s, with %i who come, and %i as it stood", (written, items, arrivals, arrivalsNow) => {
    const order = ordered(written);
    expect([order.items.join(" "), order.arrivals, order.arrivalsNow, order.exact]).toEqual([
      items,
      arrivals,
      arrivalsNow,
      true,
    ]);
  });
  it("says who comes and who goes before each block", () => {
    expect(ordered("abc, c, cd").blocks).toEqual([
      { items: ["1"], arrive: ["a", "b", "c"], leave: [] },
      { items: ["3"], arrive: ["d"], leave: ["a", "b"] },
      { items: ["2"], arrive: [], leave: ["d"] },
    ]);
  });
});

describe("the order of more blocks than are tried in every way", () => {
  const chain = Array.from({ length: 11 }, (_, at) => "abcdefghijkl".slice(at, at + 2));
  it("of twelve is found by trying, of thirteen by a rule of thumb", () => {
    expect(ordered([...chain, "xyz"].join(", ")).exact).toBe(true);
    expect(ordered([...chain, "xyz", "x"].join(", ")).exact).toBe(false);
  });
  it("begins with the first of the largest, and goes on with the nearest each time", () => {
    const order = ordered([...chain.slice(0, 4), "fgh", ...chain.slice(4), "xyz"].join(", "));
    expect(order.exact).toBe(false);
    expect(order.items.join(" ")).toBe("5 7 6 4 3 2 1 8 9 10 11 12 13");
    expect(order.blocks[0]).toEqual({ items: ["5"], arrive: ["f", "g", "h"], leave: [] });
  });
});
