import { describe, expect, it } from "vitest";
import { bodyView, day, type Fact, replay } from "../../index.ts";
import { afterDeciding, group } from "../../testing/small-world.ts";

describe("who could fill which seat, on any day", () => {
  const next: Fact = {
    type: "PersonAppointed",
    seat: "vaxjo/social",
    person: "p-next",
    as: "holder",
    from: day("2024-07-01"),
  };
  const ends: Fact = { type: "AppointmentEnded", seat: "vaxjo/social", person: "p-vaxjo", lastDay: day("2024-05-31") };
  const on = (date: string, ...more: ReadonlyArray<Fact>) =>
    bodyView(replay([...group, ends, next, ...more]), "llg", day(date));

  it.each([
    ["2023-12-31", undefined],
    ["2024-05-31", "p-vaxjo"],
    ["2024-06-01", null],
    ["2024-06-30", null],
    ["2024-07-01", "p-next"],
    ["2030-01-01", "p-next"],
  ])("%s: %s", (date, holder) => {
    expect(on(date)?.seats[0]?.holder).toBe(holder);
    expect(on(date)?.vacant).toEqual(holder === null ? ["vaxjo/social"] : []);
  });
  it("flags one person who holds two seats, while they do", () => {
    const both: Fact = {
      type: "PersonAppointed",
      seat: "ljungby/social",
      person: "p-next",
      as: "holder",
      from: day("2024-07-01"),
    };
    const leaves: Fact = {
      type: "AppointmentEnded",
      seat: "ljungby/social",
      person: "p-ljungby",
      lastDay: day("2024-06-30"),
    };
    expect(on("2024-06-30", leaves, both)?.onSeveralSeats).toEqual([]);
    expect(on("2024-07-01", leaves, both)?.onSeveralSeats).toEqual([
      { person: "p-next", seats: ["vaxjo/social", "ljungby/social"] },
    ]);
  });
});

describe("the charters a body has had", () => {
  const changed: Fact = {
    type: "CharterAdopted",
    body: "llg",
    from: day("2024-05-04"),
    source: "the group's own decision",
    charter: { quorum: { rule: "atLeast", count: 1, of: "seats" } },
    decision: "d",
  };

  it("the view shows every charter the body has had, with where each comes from", () => {
    const view = bodyView(replay([...afterDeciding(), changed]), "llg", day("2024-05-03"));
    expect(view?.charter?.from).toBe("2024-01-01");
    expect(view?.charters.map(({ from, decision }) => [from, decision])).toEqual([
      ["2024-01-01", null],
      ["2024-05-04", "d"],
    ]);
  });
});
