import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { day, type Fact, find, replay } from "../../index.ts";
import { abolished, created } from "../../testing/seats.ts";
import { group } from "../../testing/small-world.ts";
import { sentToSeats } from "./sent-to-seats.ts";

/** Whom a question to the group goes to on the third of May, after more facts. */
const sent = (named?: ReadonlyArray<string>, ...more: ReadonlyArray<Fact>) => {
  const state = replay([...group, ...more]);
  const body = find(state.constellation.bodies, "llg");
  if (body === undefined) throw new Error("there is no such body");
  return sentToSeats(state, body, day("2024-05-03"), named);
};
const goesTo = (...asked: Parameters<typeof sent>) => Result.getOrThrow(sent(...asked));
const isRefused = (...asked: Parameters<typeof sent>) => Result.getOrThrow(Result.flip(sent(...asked)));

const both = ["vaxjo/social", "ljungby/social"];

describe("COR-2: a question is sent to seats of the body", () => {
  it("to every seat of it, when nobody is named", () => {
    expect(goesTo()).toEqual(both);
  });
  it("to those named, in their order, each once", () => {
    expect(goesTo(["ljungby/social"])).toEqual(["ljungby/social"]);
    expect(goesTo(["ljungby/social", "vaxjo/social", "ljungby/social"])).toEqual(["ljungby/social", "vaxjo/social"]);
  });
  it("as they are that day: a seat is there on its first day and on its last", () => {
    expect(goesTo(undefined, created("2024-05-03"))).toEqual([...both, "vaxjo/care"]);
    expect(goesTo(undefined, created("2024-05-04"))).toEqual(both);
    expect(goesTo(undefined, abolished("2024-05-03"))).toEqual(both);
    expect(goesTo(undefined, abolished("2024-05-02"))).toEqual(["vaxjo/social"]);
  });
  it("not to a stranger: each is named, in the order it was said", () => {
    expect(isRefused(["au/chair", "vaxjo/social", "nowhere"])).toMatchObject({
      type: "SentToNoSeat",
      rule: "COR-2",
      body: "llg",
      day: "2024-05-03",
      strangers: ["au/chair", "nowhere"],
    });
    expect(isRefused(["ljungby/social"], abolished("2024-05-02"))).toMatchObject({ strangers: ["ljungby/social"] });
  });
  it("not to a body without seats", () => {
    const gone = both.map((seat) => abolished("2024-05-02", seat));
    expect(isRefused(undefined, ...gone)).toMatchObject({ type: "SentToNoSeat", strangers: [] });
  });
});
