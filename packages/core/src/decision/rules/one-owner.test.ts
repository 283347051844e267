import * as Schema from "effect/Schema";
import { describe, expect, it } from "vitest";
import { Command, day, type Fact } from "../../index.ts";
import { assembled, book, decide, onDay, onTheTable } from "../../testing/small-world.ts";

describe("DEC-1: one owner, that exists that day", () => {
  const atTable = [...assembled, onTheTable("1")];
  const dissolve: Extract<Command, { type: "DissolveBody" }> = {
    type: "DissolveBody",
    body: "au",
    lastDay: day("2024-12-31"),
  };
  const dissolved: Fact = { ...dissolve, type: "BodyDissolved" };

  it("has an owner that exists, never a person", () => {
    book
      .given(...atTable)
      .when({ ...decide, owner: { kind: "seat", id: "nowhere" } })
      .thenRefused({ type: "OwnerNotInForce", rule: "DEC-1" });
    expect(Schema.is(Command)({ ...decide, owner: { kind: "person", id: "p1" } })).toBe(false);
  });
  it("after its last day it owns nothing new; on it, it still can, also when that is entered afterwards", () => {
    const owns: Command = { ...decide, owner: { kind: "body", id: "au" } };
    const ended = (lastDay: string) => [...assembled, { ...dissolved, lastDay: day(lastDay) }, onTheTable("1")];
    book
      .given(...ended("2024-05-03"))
      .when(owns)
      .thenDone();
    book
      .given(...ended("2024-05-03"))
      .when(owns, onDay("2024-05-06"))
      .thenDone();
    book
      .given(...ended("2024-05-02"))
      .when(owns)
      .thenRefused({ type: "OwnerNotInForce" });
    const seat: Fact = { type: "SeatAbolished", seat: "ljungby/social", lastDay: day("2024-05-02") };
    book
      .given(...assembled, onTheTable("1"), seat)
      .when({ ...decide, owner: { kind: "seat", id: "ljungby/social" } })
      .thenRefused({ type: "OwnerNotInForce" });
  });
});
