import { describe, expect, it } from "vitest";
import { type Command, day, type Fact, remitView, replay } from "../../index.ts";
import { abolished } from "../../testing/seats.ts";
import { book, group } from "../../testing/small-world.ts";

const chairs = (from: string, seats: ReadonlyArray<string>, until?: string) =>
  ({
    ...{ type: "GiveRole", body: "llg", role: "chair", title: { sv: "ordförande" }, seats, from: day(from) },
    ...(until === undefined ? {} : { until: day(until) }),
  }) as Extract<Command, { type: "GiveRole" }>;
const given = (...of: Parameters<typeof chairs>): Fact => ({ ...chairs(...of), type: "RoleGiven" });
const both = ["vaxjo/social", "ljungby/social"];

describe("BOD-2: a role is held by seats of the body", () => {
  it("by one, or by two together", () => {
    book
      .given(...group)
      .when(chairs("2024-02-01", both))
      .then(given("2024-02-01", both));
    book
      .given(...group)
      .when(chairs("2024-02-01", ["vaxjo/social"]))
      .thenDone();
  });

  it("that it has on the first day of the role", () => {
    const ended = abolished("2024-05-02");
    book
      .given(...group, ended)
      .when(chairs("2024-05-02", both))
      .thenDone();
    book
      .given(...group, ended)
      .when(chairs("2024-05-03", both))
      .thenRefused({ type: "SeatHasEnded", seat: "ljungby/social" });
    book
      .given(...group)
      .when({ ...chairs("2024-02-01", both), body: "au" })
      .thenRefused({ type: "NotASeatOfTheBody" });
    book
      .given(...group)
      .when(chairs("2024-02-01", ["nowhere"]))
      .thenRefused({ type: "NotInTheBook", kind: "seat" });
  });

  it("for at least a day", () => {
    book
      .given(...group)
      .when(chairs("2024-02-01", both, "2024-02-01"))
      .thenDone();
    book
      .given(...group)
      .when(chairs("2024-02-01", both, "2024-01-31"))
      .thenRefused({ type: "RoleDoesNotFit", rule: "BOD-2", why: "endsBeforeItBegins" });
  });

  it("until it is given to others, or has ended", () => {
    const state = replay([...group, given("2024-06-01", ["ljungby/social"], "2024-12-31"), given("2024-02-01", both)]);
    const held = (date: string) =>
      remitView(state, "llg", day(date))?.roles.flatMap(({ held: now, seats }) =>
        now ? [seats.map((each) => each.seat)] : [],
      );
    expect(held("2024-01-31")).toEqual([]);
    expect(held("2024-05-31")).toEqual([both]);
    expect(held("2024-06-01")).toEqual([["ljungby/social"]]);
    expect(held("2024-12-31")).toEqual([["ljungby/social"]]);
    expect(held("2025-01-01")).toEqual([]);
  });
});
