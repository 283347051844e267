import { describe, it } from "vitest";
import { type Command, day, type Fact } from "../../index.ts";
import { book, group } from "../../testing/small-world.ts";

type Appoint = Extract<Command, { type: "AppointPerson" }>;

const appoint = (person: string, more: Partial<Appoint> = {}): Appoint => ({
  type: "AppointPerson",
  seat: "ljungby/social",
  person,
  as: "deputy",
  from: day("2024-01-01"),
  ...more,
});
const appointed = (person: string, more: Partial<Appoint> = {}): Fact => ({
  ...appoint(person, more),
  type: "PersonAppointed",
});

describe("CON-3: one deputy has each place in the order", () => {
  const first = appointed("p-first", { order: 1, from: day("2024-02-01"), until: day("2024-06-30") });
  const given = [...group, first];

  it("another cannot have it at the same time, and is told which is free", () => {
    book
      .given(...given)
      .when(appoint("p-second", { order: 1 }))
      .thenRefused({
        type: "OrderIsTaken",
        rule: "CON-3",
        seat: "ljungby/social",
        person: "p-second",
        order: 1,
        by: "p-first",
        from: day("2024-02-01"),
        until: day("2024-06-30"),
        free: 2,
      });
    book
      .given(...given, appointed("p-third", { order: 2 }))
      .when(appoint("p-second", { order: 2 }))
      .thenRefused({ type: "OrderIsTaken", by: "p-third", until: null, free: 3 });
  });
  it("before and after it is free, and the last day is not", () => {
    const second = (from: string, until?: string) =>
      book
        .given(...given)
        .when(
          appoint("p-second", { order: 1, from: day(from), ...(until === undefined ? {} : { until: day(until) }) }),
        );
    second("2024-07-01").thenDone();
    second("2024-06-30").thenRefused({ type: "OrderIsTaken" });
    second("2024-01-01", "2024-01-31").thenDone();
    second("2024-01-01", "2024-02-01").thenRefused({ type: "OrderIsTaken" });
  });
  it("another place, none, or a place on another seat is free", () => {
    for (const more of [{ order: 2 }, {}, { order: 1, seat: "vaxjo/social" }])
      book
        .given(...given)
        .when(appoint("p-second", more))
        .thenDone();
  });
  it("a holder has none", () => {
    book
      .given(...given)
      .when(appoint("p-new", { as: "holder", order: 1, from: day("2024-07-01") }))
      .thenRefused({ type: "AppointmentOverlaps" });
    book
      .given(...given)
      .when(
        appoint("p-new", {
          as: "holder",
          order: 3,
          seat: "vaxjo/social",
          from: day("2023-01-01"),
          until: day("2023-12-31"),
        }),
      )
      .thenRefused({ type: "OrderOfHolder", order: 3 });
  });
});

describe("CON-3: a deputy is from an organisation that takes part", () => {
  it("and is not appointed from one that nobody knows", () => {
    book
      .given(...group)
      .when(appoint("p-foreign", { organisation: "vaxjo" }))
      .thenDone();
    book
      .given(...group)
      .when(appoint("p-foreign", { organisation: "vaxjoe" }))
      .thenRefused({ type: "NotInTheBook", kind: "organisation", id: "vaxjoe" });
  });
});
