import { describe, expect, it } from "vitest";
import { instant, type QuorumCharter, type QuorumQuestion } from "../../index.ts";
import { ask, oneEach, said, span } from "../../testing/written-room.ts";

const every: QuorumCharter = { quorum: { rule: "everySeat" } };
const byMeeting: QuorumCharter = { ...every, continuity: "meeting" };
const half: QuorumCharter = { quorum: { rule: "moreThan", share: "1/2", of: "seats" } };
/** One of the municipalities, and all three of the region. */
const parts: QuorumCharter = {
  quorum: {
    rule: "allOf",
    rules: [
      { rule: "within", seats: ["m", "n"], quorum: { rule: "atLeast", count: 1, of: "seats" } },
      { rule: "within", seats: ["r", "s", "t"], quorum: { rule: "everySeat" } },
    ],
  },
};

type Case = readonly [
  shows: string,
  seats: string,
  charter: QuorumCharter,
  room: string,
  answer: string,
  more?: Partial<QuorumQuestion>,
];
// biome-ignore format: a table has one line a case.
const tables: Readonly<Record<string, ReadonlyArray<Case>>> = {
  "parts of the group, not how many there are": [
    ["one municipality and the three", "m n r s t", parts, "m, r, s, t", "quorate, subAssembled: n absent"],
    ["both municipalities and two of the three are as many, and not enough", "m n r s t", parts, "m, n, r, s", "inquorate, informal: t absent"],
    ["the three alone", "m n r s t", parts, "r, s, t", "inquorate, informal: m absent, n absent"],
  ],
  "a seat that is handed over": [
    ["in the same second, by item", "a", every, "a to 10:10, a deputy by d from 10:10", "quorate, assembled"],
    ["in the same second, by meeting", "a", byMeeting, "a to 10:10, a deputy by d from 10:10", "quorate, assembled"],
    ["before the item in the same second, by meeting", "a", byMeeting, "a to 09:30, a deputy by d from 09:30", "quorate, assembled"],
    ["a second late, by item", "a", every, "a to 10:10, a deputy by d from 10:10:01", "inquorate, broken: a left"],
    ["a second late, by meeting", "a", byMeeting, "a to 09:30, a deputy by d from 09:30:01", "inquorate, broken"],
    ["a second too early it is two on one seat, which counts once", "a", every, "a to 10:10:01, a deputy by d from 10:10", "quorate, assembled"],
  ],
  "an interval is from a moment until a moment, which is not in it": [
    ["who comes in the second it is taken up", "a", every, "a from 10:00", "quorate, assembled"],
    ["a second later", "a", every, "a from 10:00:01", "inquorate, informal: a late"],
    ["who leaves in the second it ends", "a", every, "a to 10:25", "quorate, assembled"],
    ["a second earlier", "a", every, "a to 10:24:59", "inquorate, broken: a left"],
    ["who leaves in the second it is taken up", "a", every, "a to 10:00", "inquorate, informal: a left"],
  ],
};

describe.each(Object.entries(tables))("%s", (_, cases) => {
  it.each(cases.map((row) => [row[0], row] as const))("%s", (__, [, seats, charter, room, answer, more]) => {
    expect(said(ask(charter, room, { seats: oneEach(seats), ...more }))).toBe(answer);
  });
});

describe("what is counted", () => {
  const three = (room: string) => ask(half, room, { seats: oneEach("a b c") });
  it("as the item ends where the group was quorate: who had gone by then is not there any more", () => {
    expect(three("a, b, c to 10:20")).toMatchObject({
      verdict: "quorate",
      counted: { seats: 2, of: 3, organisations: 2, ofOrganisations: 3 },
      brokenAt: null,
      missingOrganisations: ["c"],
    });
  });
  it("when it broke where it was not: who came back later was not there then", () => {
    expect(three("a, b to 10:10, b from 10:15")).toMatchObject({
      verdict: "inquorate",
      counted: { seats: 1, of: 3, organisations: 1, ofOrganisations: 3 },
      brokenAt: "2024-05-03T10:10:00+02:00",
      missingOrganisations: ["b", "c"],
    });
  });
  it("an organisation with one of its two seats filled is not missing", () => {
    const seats = ["a", "b"].map((id) => ({ id, organisation: "x" }));
    expect(ask(half, "a of x", { seats: [...seats, { id: "c", organisation: "y" }] }).missingOrganisations).toEqual([
      "y",
    ]);
  });
});

describe("the hour that comes twice when the clocks go back", () => {
  const night = {
    seats: oneEach("a"),
    treatment: { from: instant("2024-10-27T02:30:00+02:00"), until: instant("2024-10-27T02:15:00+01:00") },
  };
  const until = (moment: string) =>
    ask(every, "", {
      ...night,
      presence: [{ seat: "a", person: "p", from: instant("2024-10-27T01:00:00+02:00"), until: instant(moment) }],
    });
  it("who leaves at five past two the second time was there until then", () => {
    expect(until("2024-10-27T02:05:00+01:00")).toMatchObject({
      verdict: "inquorate",
      forum: "broken",
      brokenAt: "2024-10-27T02:05:00+01:00",
    });
  });
  it("who left at five past two the first time had left before it began", () => {
    expect(until("2024-10-27T02:05:00+02:00")).toMatchObject({ forum: "informal", brokenAt: night.treatment.from });
  });
  it("who stays until it ends was there", () => {
    expect(until("2024-10-27T02:15:00+01:00").verdict).toBe("quorate");
  });
});

it("a meeting over midnight: who left before it counts again after it, who left at midnight does not", () => {
  const notSameDay: QuorumCharter = { ...every, return: "notSameDay" };
  const night = { seats: oneEach("a"), treatment: span("04T00:20 to 04T00:30") };
  expect(ask(notSameDay, "a to 23:59:59, a from 04T00:05", night).verdict).toBe("quorate");
  expect(ask(notSameDay, "a to 04T00:00, a from 04T00:05", night).verdict).toBe("inquorate");
});
