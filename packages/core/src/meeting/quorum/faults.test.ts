import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { askQuorum } from "../../index.ts";

describe("malformed questions name each fault by its path", () => {
  const good = {
    charter: { quorum: { rule: "everySeat" } },
    seats: [{ id: "a", organisation: "x" }],
    presence: [{ seat: "a", person: "p", from: "2024-05-03T09:00:00Z" }],
    treatment: { from: "2024-05-03T10:00:00Z", until: "2024-05-03T11:00:00Z" },
  };
  const paths = (question: unknown) => {
    const read = askQuorum(question);
    return Result.isFailure(read) ? read.failure.map((fault) => fault.path) : "answered";
  };
  it("but a good one is answered", () => expect(paths(good)).toBe("answered"));
  it.each([
    ["no seats", { ...good, seats: [] }, ["seats", "presence[0].seat"]],
    ["an empty constellation", { ...good, constellation: [] }, ["constellation"]],
    ["an unknown seat", { ...good, constellation: ["b"] }, ["constellation[0]"]],
    ["the same id twice", { ...good, seats: [...good.seats, ...good.seats] }, ["seats[1].id"]],
    [
      "a treatment that ends as it begins",
      { ...good, treatment: { from: "2024-05-03T10:00:00Z", until: "2024-05-03T12:00:00+02:00" } },
      ["treatment.until"],
    ],
    [
      "presence that ends before it begins",
      { ...good, presence: [{ ...good.presence[0], until: "2024-05-03T08:00:00Z" }] },
      ["presence[0].until"],
    ],
    ["the same person twice on one seat", { ...good, presence: [...good.presence, ...good.presence] }, ["presence[1]"]],
    ["an empty name", { ...good, presence: [{ ...good.presence[0], person: "" }] }, ["presence[0].person"]],
    [
      "a decimal share",
      { ...good, charter: { quorum: { rule: "moreThan", share: "0.5", of: "seats" } } },
      ["charter.quorum.share"],
    ],
    [
      "a share over one",
      { ...good, charter: { quorum: { rule: "moreThan", share: "3/2", of: "seats" } } },
      ["charter.quorum.share"],
    ],
    [
      "a misspelt part",
      { ...good, charter: { quorum: { rule: "everySeat" }, continuty: "item" } },
      ["charter.continuty"],
    ],
    [
      "an unknown seat deep in a rule",
      { ...good, charter: { quorum: { rule: "allOf", rules: [{ rule: "within", seats: ["z"], quorum: null }] } } },
      ["charter.quorum.rules[0].seats[0]"],
    ],
    ["nothing", undefined, ["$"]],
  ])("%s", (_, question, expected) => expect(paths(question)).toEqual(expected));
});

it("a rule thirty deep (sixty levels of JSON) is read, one thousands deep is refused with a plain fault", () => {
  const deep = (levels: number) => {
    let rule: unknown = { rule: "everySeat" };
    for (let level = 0; level < levels; level += 1) rule = { rule: "allOf", rules: [rule] };
    const treatment = { from: "2024-05-03T10:00:00Z", until: "2024-05-03T11:00:00Z" };
    return askQuorum({ charter: { quorum: rule }, seats: [{ id: "a", organisation: "x" }], presence: [], treatment });
  };
  expect(Result.isSuccess(deep(30))).toBe(true);
  for (const levels of [31, 8000])
    expect(Result.getOrThrow(Result.flip(deep(levels)))).toEqual([
      { path: "$", message: "Expected at most 64 levels of nesting" },
    ]);
});

describe("the same person twice on a seat at once is found, whatever is between and in whatever order", () => {
  const on = (person: string, from: string, until?: string) => ({
    seat: "a",
    person,
    from: `2024-05-03T${from}:00Z`,
    ...(until === undefined ? {} : { until: `2024-05-03T${until}:00Z` }),
  });
  const twice = (...presence: ReadonlyArray<object>) => {
    const read = askQuorum({
      charter: { quorum: { rule: "everySeat" } },
      seats: [{ id: "a", organisation: "x" }],
      presence,
      treatment: { from: "2024-05-03T10:00:00Z", until: "2024-05-03T11:00:00Z" },
    });
    return Result.isFailure(read) ? read.failure.map(({ path, message }) => [path, message.split(" in ")[1]]) : [];
  };
  it.each([
    ["the later said first", [on("p", "09:30"), on("p", "09:00", "09:40")], [["presence[1]", "presence[0]"]]],
    [
      "twice within one",
      [on("p", "09:00", "12:00"), on("p", "09:10", "09:20"), on("p", "10:00", "11:00")],
      [
        ["presence[1]", "presence[0]"],
        ["presence[2]", "presence[0]"],
      ],
    ],
    ["somebody else between", [on("p", "09:00"), on("q", "09:00"), on("p", "09:30")], [["presence[2]", "presence[0]"]]],
    ["three, of which two touch", [on("q", "09:00"), on("p", "09:00", "09:30"), on("p", "09:30")], []],
    [
      "the second goes on",
      [on("p", "09:00", "09:20"), on("p", "09:10", "09:40"), on("p", "09:30")],
      [
        ["presence[1]", "presence[0]"],
        ["presence[2]", "presence[1]"],
      ],
    ],
  ] as const)("%s", (_, presence, found) => expect(twice(...presence)).toEqual(found));
});

it("the same person may come back to the seat later, and different people may share it", () => {
  const question = {
    charter: { quorum: { rule: "everySeat" } },
    seats: [{ id: "a", organisation: "x" }],
    presence: [
      { seat: "a", person: "p", from: "2024-05-03T09:00:00Z", until: "2024-05-03T09:30:00Z" },
      { seat: "a", person: "p", from: "2024-05-03T09:30:00Z" },
      { seat: "a", person: "q", from: "2024-05-03T09:00:00Z" },
    ],
    treatment: { from: "2024-05-03T10:00:00Z", until: "2024-05-03T11:00:00Z" },
  };
  expect(Result.isSuccess(askQuorum(question))).toBe(true);
});
