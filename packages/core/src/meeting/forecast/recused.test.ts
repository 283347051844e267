import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ForecastItem,
  type ForecastQuestion,
  type ForecastSeat,
  forecast,
  instant,
  type QuorumCharter,
} from "../../index.ts";
import { anyRule, SEAT_IDS } from "../../testing/oracles/any-quorum.ts";
import { naiveQuorum } from "../../testing/oracles/naive-quorum.ts";

const leaves: QuorumCharter = { quorum: { rule: "everySeat" }, recused: "leavesDenominator" };
const recused: ForecastItem = { id: "1", decision: true, recused: ["b"] };
const ask = (
  b: Omit<ForecastSeat, "id" | "organisation">,
  charter = leaves,
  items: ReadonlyArray<ForecastItem> = [recused],
) =>
  forecast({
    charter,
    seats: [
      { id: "a", organisation: "a", reply: "coming" },
      { id: "b", organisation: "b", ...b },
    ],
    items,
  });

describe("whose holder is recused, in a forecast", () => {
  it.each([
    ["a holder who comes takes the seat out of the denominator", { reply: "coming" }, "quorate", []],
    ["one who has said no leaves it missing", { reply: "notComing" }, "inquorate", []],
    [
      "one who has not answered can be called, to be there and stand outside",
      {},
      "dependsOn",
      [{ seat: "b", whom: "holder" }],
    ],
    [
      "a deputy can be called in the holder's place",
      { reply: "notComing", deputies: 1 },
      "dependsOn",
      [{ seat: "b", whom: "deputy" }],
    ],
    ["a vacant seat has no holder to be recused", { vacant: true }, "inquorate", []],
  ] as const)("%s", (_, b, outlook, calls) => {
    const { items, calls: called } = ask(b);
    expect([items[0]?.outlook, called.seats]).toEqual([outlook, calls]);
  });
  it("where it counts, the holder who comes counts; where it is missing, only a deputy helps", () => {
    expect(ask({ reply: "coming" }, { ...leaves, recused: "counts" }).items[0]?.outlook).toBe("quorate");
    expect(ask({ reply: "coming" }, { ...leaves, recused: "missing" }).items[0]?.outlook).toBe("inquorate");
    expect(ask({ reply: "deputy" }, { ...leaves, recused: "missing" }).items[0]?.outlook).toBe("quorate");
  });
  it("and of two items of the same seats, each is looked at with its own recusals", () => {
    const c = { id: "c", organisation: "c" };
    const seats = [{ id: "b", organisation: "b", reply: "coming" as const }, c];
    const items = [
      { id: "2", decision: true },
      { ...recused, id: "1" },
    ];
    const { calls } = forecast({ charter: { quorum: { rule: "everySeat" } }, seats, items });
    expect(calls).toMatchObject({ seats: [{ seat: "c", whom: "holder" }], beyond: ["1"] });
  });
});

const at = (time: string) => instant(`2024-05-03T${time}:00Z`);

/** The quorum question of an item if these come besides: to a recused seat its deputy if there is one, else its holder. */
const holdsWith = (
  { charter, seats }: ForecastQuestion,
  item: ForecastItem,
  called: ReadonlyArray<string>,
): boolean => {
  const away = new Set(item.recused);
  const comes = seats.flatMap((seat) => {
    const deputyCalled =
      called.includes(seat.id) && (seat.deputies ?? 0) > 0 && (away.has(seat.id) || seat.reply === "notComing");
    const holder = seat.reply === "coming" || (called.includes(seat.id) && !deputyCalled);
    const entry = { seat: seat.id, organisation: seat.organisation, from: at("09:00") };
    return [
      ...(holder ? [{ ...entry, person: seat.id }] : []),
      ...(deputyCalled ? [{ ...entry, person: `d-${seat.id}`, as: "deputy" as const }] : []),
    ];
  });
  return (
    naiveQuorum({
      charter,
      seats: seats.map(({ id, organisation }) => ({ id, organisation })),
      presence: comes,
      recused: [...away].map((seat) => ({ seat, person: seat })),
      treatment: { from: at("10:00"), until: at("11:00") },
      ...(item.constellation === undefined ? {} : { constellation: item.constellation }),
    }).verdict === "quorate"
  );
};

it("the outlooks and the fewest calls are those of the quorum question, whoever is recused", () => {
  const seat = fc.record({
    reply: fc.constantFrom("coming" as const, "notComing" as const, undefined, undefined),
    deputies: fc.integer({ min: 0, max: 1 }),
  });
  const item = fc.record({
    constellation: fc.subarray(SEAT_IDS, { minLength: 1 }),
    recused: fc.subarray(SEAT_IDS, { maxLength: 3 }),
  });
  fc.assert(
    fc.property(
      anyRule,
      fc.constantFrom("missing" as const, "leavesDenominator" as const, "counts" as const),
      fc.array(seat, { minLength: 6, maxLength: 6 }),
      fc.array(item, { minLength: 1, maxLength: 3 }),
      (quorum, recusal, answers, items) => {
        const question: ForecastQuestion = {
          charter: { quorum, recused: recusal },
          seats: answers.map(({ reply, deputies }, index) => ({
            id: `s${index}`,
            organisation: `o${index % 3}`,
            deputies,
            ...(reply === undefined ? {} : { reply }),
          })),
          items: items.map((each, index) => ({ id: String(index), decision: true, ...each })),
        };
        const { items: outlooks, calls } = forecast(question);
        const open = question.seats
          .filter(({ reply, deputies = 0 }) => deputies > 0 || reply === undefined)
          .map(({ id }) => id);
        const expected = question.items.map((each) =>
          holdsWith(question, each, []) ? "quorate" : holdsWith(question, each, open) ? "dependsOn" : "inquorate",
        );
        expect(outlooks.map(({ outlook }) => outlook)).toEqual(expected);
        const wanted = question.items.filter((_, index) => expected[index] === "dependsOn");
        const called = calls.seats.map(({ seat: id }) => id);
        expect(wanted.every((each) => holdsWith(question, each, called))).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});
