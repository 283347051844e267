import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { type Command, day, type Fact } from "../../index.ts";
import { book, group } from "../../testing/small-world.ts";

describe("CON-2: one holder at a time", () => {
  const appoint: Extract<Command, { type: "AppointPerson" }> = {
    type: "AppointPerson",
    seat: "vaxjo/social",
    person: "p2",
    as: "holder",
    from: day("2024-07-01"),
  };

  it("has one holder at a time, on both sides of the last day", () => {
    const ended: Fact = {
      type: "AppointmentEnded",
      seat: "vaxjo/social",
      person: "p-vaxjo",
      lastDay: day("2024-06-30"),
    };
    book
      .given(...group)
      .when(appoint)
      .thenRefused({ type: "AppointmentOverlaps", rule: "CON-2" });
    book
      .given(...group, ended)
      .when(appoint)
      .then({ ...appoint, type: "PersonAppointed" });
    book
      .given(...group, ended)
      .when({ ...appoint, from: day("2024-06-30") })
      .thenRefused({ type: "AppointmentOverlaps" });
    book
      .given(...group)
      .when({ ...appoint, until: day("2024-06-30") })
      .thenRefused({ type: "AppointmentEndsBeforeItBegins" });
  });
  it("appointments meet but do not overlap; deputies may be several, the same person not twice", () => {
    const appoint = (
      more: Partial<Extract<Command, { type: "AppointPerson" }>>,
    ): Extract<Command, { type: "AppointPerson" }> => ({
      type: "AppointPerson",
      seat: "vaxjo/social",
      person: "p-new",
      as: "holder",
      from: day("2024-03-01"),
      ...more,
    });
    const held: Fact = {
      type: "PersonAppointed",
      seat: "vaxjo/social",
      person: "p-old",
      as: "holder",
      from: day("2024-03-01"),
      until: day("2024-03-31"),
    };
    const empty = [...group.filter((fact) => fact.type !== "PersonAppointed"), held];
    const can = (more: Parameters<typeof appoint>[0]) =>
      Result.isSuccess(book.given(...empty).when(appoint(more)).outcome);
    expect(can({ from: day("2024-04-01") })).toBe(true);
    expect(can({ from: day("2024-03-31") })).toBe(false);
    expect(can({ from: day("2024-01-01"), until: day("2024-02-29") })).toBe(true);
    expect(can({ from: day("2024-01-01"), until: day("2024-03-01") })).toBe(false);
    expect(can({ from: day("2024-04-01"), until: day("2024-04-01") })).toBe(true);
    expect(can({ from: day("2024-01-01") })).toBe(false);
    expect(can({ as: "deputy" })).toBe(true);
    expect(can({ as: "deputy", person: "p-old" })).toBe(false);
    book
      .given(...empty)
      .when(appoint({ from: day("2024-04-02"), until: day("2024-04-01") }))
      .thenRefused({ type: "AppointmentEndsBeforeItBegins", from: day("2024-04-02"), until: day("2024-04-01") });
    book
      .given(...empty)
      .when(appoint({}))
      .thenRefused({
        type: "AppointmentOverlaps",
        seat: "vaxjo/social",
        from: day("2024-03-01"),
        until: day("2024-03-31"),
      });
    book
      .given(...group)
      .when(appoint({}))
      .thenRefused({ type: "AppointmentOverlaps", from: day("2024-01-01"), until: null });
    const deputies = [...empty, { ...held, person: "p-first", as: "deputy" } as Fact];
    book
      .given(...deputies)
      .when(appoint({ as: "deputy", person: "p-second" }))
      .thenDone();
    const again: Fact = { ...appoint({ person: "p-old", from: day("2024-05-01") }), type: "PersonAppointed" };
    const ended: Fact = { type: "AppointmentEnded", seat: "vaxjo/social", person: "p-old", lastDay: day("2024-06-30") };
    book
      .given(...empty, again, ended)
      .when(appoint({ from: day("2024-04-01"), until: day("2024-04-30") }))
      .thenDone();
    const onlyDeputy = deputies.filter((fact) => fact !== held);
    book
      .given(...onlyDeputy)
      .when(appoint({}))
      .thenDone();
    book
      .given(...deputies)
      .when(appoint({ from: day("2024-04-01") }))
      .thenDone();
    book
      .given(...group)
      .when(appoint({ seat: "nowhere" }))
      .thenRefused({ type: "NotInTheBook", kind: "seat" });
  });
});
