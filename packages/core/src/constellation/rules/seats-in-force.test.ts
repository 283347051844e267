import { describe, expect, it } from "vitest";
import { day, type Fact } from "../../index.ts";
import { abolished, created } from "../../testing/seats.ts";
import {
  book,
  called,
  charter,
  clock,
  decide,
  decides,
  group,
  onTheTable,
  opened,
  ready,
} from "../../testing/small-world.ts";

describe("CON-1: which seats the group has on a day", () => {
  it("a seat made after the call counts from its first day: on the meeting day it is missing, the day after it is not there", () => {
    expect(decides(...ready, created("2024-05-04"), ...opened("vaxjo", "ljungby"), onTheTable("1"))).toBe(true);
    book
      .given(...ready, created("2024-05-03"), ...opened("vaxjo", "ljungby"), onTheTable("1"))
      .when(decide)
      .thenRefused({ type: "NotQuorate" });
  });
  it("an abolished seat counts on its last day, and not after", () => {
    expect(decides(...ready, abolished("2024-05-02"), ...opened("vaxjo"), onTheTable("1"))).toBe(true);
    expect(decides(...ready, abolished("2024-05-03"), ...opened("vaxjo"), onTheTable("1"))).toBe(false);
  });
  it("a vacant seat counts, unless the charter lets it leave; a deputy on it counts either way", () => {
    const vacant: Fact = {
      type: "AppointmentEnded",
      seat: "ljungby/social",
      person: "p-ljungby",
      lastDay: day("2024-04-30"),
    };
    const leaves: Fact = {
      ...charter,
      charter: { quorum: { rule: "everySeat" }, vacancies: "leaveDenominator" },
    };
    const deputy = (time: string): Fact => ({
      type: "PeopleArrived",
      meeting: "m",
      at: clock(time),
      people: [{ seat: "ljungby/social", person: "p-deputy", as: "deputy", mode: "room", organisation: "ljungby" }],
    });
    expect(decides(...ready, vacant, ...opened("vaxjo"), onTheTable("1"))).toBe(false);
    const without = [...group, leaves, ...called, vacant, ...opened("vaxjo"), onTheTable("1")];
    const outcome = book
      .given(...without)
      .when(decide)
      .thenDone();
    expect(outcome[0]).toMatchObject({ certificate: { answer: { counted: { seats: 1, of: 1 } } } });
    // Once somebody has sat on it, it is a seat of the meeting, and late is late.
    expect(decides(...without, deputy("10:05"))).toBe(false);
    expect(decides(...without, deputy("09:30"))).toBe(true);
  });
});
