/**
 * Whom to call where calling whoever helps most first is not the fewest, and where a seat helps in some items only.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ForecastItem, type ForecastQuestion, type ForecastSeat, forecast } from "../../index.ts";

const one = { quorum: { rule: "atLeast", count: 1, of: "seats" } } as const;
const every = { quorum: { rule: "everySeat" } } as const;
const two = { quorum: { rule: "atLeast", count: 2, of: "seats" } } as const;

/** Seats as they are written: "a, b coming, c notComing 1" has a deputy for c. */
const seatsOf = (written: string): ReadonlyArray<ForecastSeat> =>
  written.split(", ").map((each) => {
    const [id = "", ...words] = each.split(" ");
    const reply = (["coming", "notComing", "deputy"] as const).find((word) => words.includes(word));
    const deputies = words.includes("1") ? 1 : 0;
    return {
      id,
      organisation: id.slice(0, 1),
      deputies,
      vacant: words.includes("vacant"),
      ...(reply === undefined ? {} : { reply }),
    };
  });

/** Items as they are written: "a b, b c" are two, each of two seats; "(a)" decides nothing. */
const itemsOf = (written: string): ReadonlyArray<ForecastItem> =>
  written.split(", ").map((each, at) => ({
    id: `${at + 1}`,
    decision: !each.startsWith("("),
    constellation: each.replace(/[()]/g, "").split(" "),
  }));

const callsFor = (charter: ForecastQuestion["charter"], seats: string, items: string) => {
  const { calls } = forecast({ charter, seats: seatsOf(seats), items: itemsOf(items) });
  return [
    calls.seats.map(({ seat, whom }) => (whom === "holder" ? seat : `deputy of ${seat}`)).join(", "),
    calls.exact,
  ];
};

describe("the fewest to call", () => {
  it.each<[string, ForecastQuestion["charter"], string, string, string]>([
    [
      "two who serve three items each, where one who serves four would need two more",
      one,
      "g, c, d, a, b, x notComing",
      "c a, d b, g a, g a x, g b, g b x",
      "a, b",
    ],
    ["in whatever order they stand", one, "a, b, g, c, d, x notComing", "g a, g a x, c a, g b, g b x, d b", "a, b"],
    ["the one who serves all", one, "a, b, c", "a c, b c", "c"],
    ["one for each of two items that share nobody", one, "a, b, c, d", "a b, c d", "a, c"],
    ["those of the item that lacks most, who serve the others too", two, "a, b, c, d", "a b c, b c d, a b", "a, b, c"],
    ["nobody twice: who comes already is not called", two, "a coming, b, c", "a b c, a c", "c"],
    ["nobody for an item that decides nothing", one, "a, b", "(a), b", "b"],
    ["nobody for an item that nobody can save", every, "a notComing, b, c", "a b, b c", "b, c"],
    ["everybody, where everybody must be there", every, "a, b, c coming", "a b c", "a, b"],
    ["a deputy where the holder has said no", every, "a notComing 1, b", "a b", "deputy of a, b"],
    ["a deputy where nobody holds the seat", every, "a vacant 1, b coming", "a b", "deputy of a"],
    ["the holder of a seat with a deputy, who has not answered", every, "a 1, b coming", "a b", "a"],
    ["nobody, where it holds already", one, "a coming, b", "a b", ""],
  ])("are %s", (_, charter, seats, items, expected) =>
    expect(callsFor(charter, seats, items)).toEqual([expected, true]),
  );

  // Every set of one fewer has been tried once, and none is enough.
  it.each([
    [21, 2, 12, [0, 1, 4, 14, 16]],
    [24, 2, 12, [0, 1, 3, 8, 12]],
    [26, 3, 18, [0, 1, 3, 8, 12]],
  ])(
    "are surely found in a circle of %i seats, each in five items that need %i: %i",
    (many, count, expected, apart) => {
      const id = (place: number) => `s${place % many}`;
      const circle = Array.from({ length: many }, (_, place) => place);
      const { calls } = forecast({
        charter: { quorum: { rule: "atLeast", count, of: "seats" } },
        seats: circle.map((place) => ({ id: id(place), organisation: id(place) })),
        items: circle.map((place) => ({
          id: `${place}`,
          decision: true,
          constellation: apart.map((further) => id(place + further)),
        })),
      });
      expect([calls.seats.length, calls.exact]).toEqual([expected, true]);
    },
  );
  it("by organisations are one of each, the one who serves several items", () => {
    const charter = { quorum: { rule: "everyOrganisation" } } as const;
    expect(callsFor(charter, "a1, a2, b1, b2", "a1 b1 b2, a1 a2 b2")).toEqual(["a1, b2", true]);
    expect(callsFor(charter, "a1 coming, a2, b1, b2", "a1 a2 b1 b2, b1 b2")).toEqual(["b1", true]);
  });
  it("by organisations are found where whoever helps most first is not the fewest", () => {
    const charter = { quorum: { rule: "atLeast", count: 1, of: "organisations" } } as const;
    expect(callsFor(charter, "g, c, d, a, b, x notComing", "c a, d b, g a, g a x, g b, g b x")).toEqual(["a, b", true]);
    const twoOf = { quorum: { rule: "atLeast", count: 2, of: "organisations" } } as const;
    expect(callsFor(twoOf, "a1, a2, b1, b2, c1", "a1 a2 b1, a1 b2, a2 b2")).toEqual(["a1, a2, b1, b2", true]);
  });
  it("are those of the item that somebody makes harder, though the same can be called to both", () => {
    const half = { quorum: { rule: "atLeastShare", share: "1/2", of: "organisations" } } as const;
    const seats = "a1, b1, a9 notComing, c9 notComing";
    expect(callsFor(half, seats, "a1 b1 c9, a1 b1 a9")).toEqual(["a1, b1", true]);
    expect(callsFor(half, seats, "a1 b1 a9, a1 b1 c9")).toEqual(["a1, b1", true]);
  });
  it("among certain seats are of those", () => {
    const within = { quorum: { rule: "within", seats: ["b", "c"], quorum: { rule: "everySeat" } } } as const;
    expect(callsFor(within, "a, b, c coming", "a b c")).toEqual(["b", true]);
    const both = {
      quorum: { rule: "allOf", rules: [within.quorum, { rule: "atLeast", count: 3, of: "seats" }] },
    } as const;
    expect(callsFor(both, "a, b, c, d", "a b c d")).toEqual(["a, b, c", true]);
  });
  it("are those of the item that a recused holder's coming does not help, though the seats are the same", () => {
    const asked = forecast({
      charter: { ...two, recused: "leavesDenominator" },
      seats: seatsOf("a coming, b, c"),
      items: [
        { id: "1", decision: true, recused: ["b"] },
        { id: "2", decision: true },
      ],
    });
    expect(asked.calls).toEqual({ seats: [{ seat: "c", whom: "holder" }], beyond: [], exact: true });
  });
  it.each<[string, ForecastQuestion["charter"], ReadonlyArray<string>]>([
    [
      "the rule does not look at",
      { quorum: { rule: "within", seats: ["g", "c", "d", "a", "b"], quorum: one.quorum } },
      [],
    ],
    ["a recused holder sits on", { ...one, recused: "leavesDenominator" }, ["e"]],
    ["an organisation has that is there already", { quorum: { rule: "atLeast", count: 2, of: "organisations" } }, []],
  ])("are not given up for a seat that %s, though it stands in the same items", (what, charter, recused) => {
    const there = what.startsWith("an organisation") ? " h" : "";
    const items = itemsOf(["c e a", "d b", "g e a", "g e a x", "g b", "g b x"].map((item) => item + there).join(", "));
    const seats = seatsOf("g, c, d, e, a, b, x notComing, h coming").map((seat) =>
      seat.id === "e" || seat.id === "x" ? { ...seat, organisation: "h" } : seat,
    );
    const { calls } = forecast({
      charter,
      seats,
      items: items.map((item) => ({ ...item, recused: recused.filter((seat) => item.constellation?.includes(seat)) })),
    });
    expect([calls.seats.map(({ seat }) => seat), calls.exact]).toEqual([["a", "b"], true]);
  });
  it("is a holder who is recused only where nothing is decided", () => {
    const seats = seatsOf("a coming, b 1");
    const asked = (decision: boolean) =>
      forecast({
        charter: every,
        seats,
        items: [
          { id: "1", decision: true },
          { id: "2", decision, recused: ["b"] },
        ],
      }).calls.seats;
    expect(asked(false)).toEqual([{ seat: "b", whom: "holder" }]);
    expect(asked(true)).toEqual([{ seat: "b", whom: "deputy" }]);
  });
});

describe("an item of which", () => {
  const outlookOf = (charter: ForecastQuestion["charter"], seats: string) => {
    const { items } = forecast({ charter, seats: seatsOf(seats), items: [{ id: "1", decision: true }] });
    const [item] = items;
    return [item?.outlook, item?.deciding.join(" "), item?.missing.join(" "), item?.expected, item?.of];
  };
  it.each<[string, ForecastQuestion["charter"], string, ReadonlyArray<unknown>]>([
    [
      "more come than need to be there is decided by nobody alone",
      one,
      "a coming, b deputy, c",
      ["quorate", "", "c", 2, 3],
    ],
    ["just so many come is decided by each", two, "a coming, b coming, c", ["quorate", "a b", "c", 2, 3]],
    [
      "one is missing, and one of two can be called, is decided by neither",
      two,
      "a coming, b, c",
      ["dependsOn", "", "b c", 1, 3],
    ],
    [
      "one is missing, and one can be called, is decided by that one",
      two,
      "a coming, b, c notComing",
      ["dependsOn", "b", "b c", 1, 3],
    ],
    [
      "nobody can come is decided by nobody",
      two,
      "a notComing, b notComing, c vacant",
      ["inquorate", "", "a b c", 0, 3],
    ],
    [
      "those who can come are too few is decided by nobody",
      every,
      "a notComing, b, c coming",
      ["inquorate", "", "a b", 1, 3],
    ],
    ["nobody knows the rule is decided by nobody", { quorum: null }, "a coming, b", ["unknown", "", "b", 1, 2]],
  ])("%s", (_, charter, seats, expected) => expect(outlookOf(charter, seats)).toEqual(expected));
});

/** Nine seats, three of each organisation, all yet to answer. */
const NINE = [..."abc"].flatMap((organisation) => [1, 2, 3].map((number) => `${organisation}${number}`));

describe("of nine seats, whatever items there are", () => {
  /** The fewest that make every item hold, by trying every set of them. */
  const fewest = (needs: ReadonlyArray<readonly [seats: ReadonlyArray<string>, count: number]>, of: string): number => {
    let smallest = NINE.length;
    for (let bits = 0; bits < 1 << NINE.length; bits += 1) {
      const called = NINE.filter((_, index) => (bits & (1 << index)) !== 0);
      if (called.length >= smallest) continue;
      const counted = (seats: ReadonlyArray<string>) => {
        const there = seats.filter((seat) => called.includes(seat));
        return of === "seats" ? there.length : new Set(there.map((seat) => seat.slice(0, 1))).size;
      };
      if (needs.every(([seats, count]) => counted(seats) >= count)) smallest = called.length;
    }
    return smallest;
  };
  it.each([
    ["seats", 1],
    ["seats", 2],
    ["organisations", 2],
  ] as const)("so few are called as make %s of each item %i", (of, count) => {
    const sets = fc.array(fc.subarray(NINE, { minLength: 3, maxLength: 4 }), { minLength: 4, maxLength: 7 });
    fc.assert(
      fc.property(sets, (all) => {
        const reachable = (set: ReadonlyArray<string>) =>
          of === "seats" || new Set(set.map((id) => id[0])).size >= count;
        const items = all.filter(reachable);
        const { calls } = forecast({
          charter: { quorum: { rule: "atLeast", count, of } },
          seats: NINE.map((id) => ({ id, organisation: id.slice(0, 1) })),
          items: items.map((constellation, index) => ({ id: String(index), decision: true, constellation })),
        });
        expect([calls.seats.length, calls.exact]).toEqual([
          items.length === 0
            ? 0
            : fewest(
                items.map((seats) => [seats, count]),
                of,
              ),
          true,
        ]);
      }),
      { numRuns: 120, seed: 10 },
    );
  });
});
