import { describe, expect, it } from "vitest";
import { asSaidThen, NOTHING_UNSAID, unsaidAfter } from "./said-since.ts";

const unsaid = new Set(["Opened.group", "Arrived.people.from"]);
const opened = { type: "Opened", meeting: "m", group: ["a"] };
const arrived = { type: "Arrived", people: [{ person: "p", from: "x" }, { person: "q" }] };
const then = { type: "Arrived", people: [{ person: "p" }, { person: "q" }] };

describe("what a fact says only since some release", () => {
  it("is not held against one that does not say it, wherever in it that is, also in each of a list", () => {
    expect(asSaidThen(opened, { type: "Opened", meeting: "m" }, unsaid, "Opened")).toEqual({
      type: "Opened",
      meeting: "m",
    });
    expect(asSaidThen(arrived, then, unsaid, "Arrived")).toEqual(then);
  });
  it("is held against one that says it otherwise, and against another kind of fact", () => {
    expect(asSaidThen(opened, { ...opened, group: [] }, unsaid, "Opened")).toEqual(opened);
    expect(asSaidThen(opened, { type: "Closed", meeting: "m" }, unsaid, "Closed")).toEqual(opened);
    const deeper = { type: "Opened", meeting: "m", call: { group: ["a"] } };
    expect(asSaidThen(deeper, { type: "Opened", meeting: "m", call: {} }, unsaid, "Opened")).toEqual(deeper);
  });
  it("is held against a list that became another thing, or longer", () => {
    expect(asSaidThen(arrived, { type: "Arrived", people: {} }, unsaid, "Arrived")).toEqual(arrived);
    expect(asSaidThen(arrived, { type: "Arrived", people: [{ person: "p" }] }, unsaid, "Arrived")).toEqual({
      type: "Arrived",
      people: [{ person: "p" }, { person: "q" }],
    });
  });
});

describe("once a book has said it", () => {
  it("of a kind of fact, that kind has to say it; others may not yet", () => {
    expect([...unsaidAfter(unsaid, [opened])]).toEqual(["Arrived.people.from"]);
    expect([...unsaidAfter(unsaid, [arrived])]).toEqual(["Opened.group"]);
    expect([...unsaidAfter(unsaid, [opened, arrived])]).toEqual([]);
  });
  it("a fact that does not say it changes nothing, also one that says what is called the same", () => {
    expect(unsaidAfter(unsaid, [then, { ...opened, type: "Closed" }])).toEqual(unsaid);
    expect(unsaidAfter(NOTHING_UNSAID, [opened])).toBe(NOTHING_UNSAID);
  });
});
