import { describe, expect, it } from "vitest";
import type { QuorumCharter } from "../../index.ts";
import { ask, oneEach, recusals, room, said, span } from "../../testing/written-room.ts";

const every: QuorumCharter = { quorum: { rule: "everySeat" } };
const half: QuorumCharter = { quorum: { rule: "moreThan", share: "1/2", of: "seats" } };
const [leaves, counts] = [
  { ...every, recused: "leavesDenominator" },
  { ...every, recused: "counts" },
] as const;
const inA: QuorumCharter = {
  quorum: { rule: "within", seats: ["b"], quorum: { rule: "everySeat" } },
  recused: "leavesDenominator",
};

type Case = readonly [
  shows: string,
  charter: QuorumCharter,
  room: string,
  recused: string,
  answer: string,
  more?: string,
];
// biome-ignore format: a table has one line a case.
const tables: Readonly<Record<string, ReadonlyArray<Case>>> = {
  "of a person, from the matter": [
    ["who sits on another seat is recused there", leaves, "a, c by p-b", "b by p-b", "inquorate, informal: b absent, c recused (recusedPresent c p-b)"],
    ["a deputy recused leaves the seat missing", leaves, "a, b deputy by d, c", "b by d", "inquorate, informal: b recused (recusedPresent b d)"],
    ["and with the holder absent by default it is", every, "a, b deputy by d, c", "b by d", "inquorate, informal: b recused (recusedPresent b d)"],
    ["who only listens empties no seat by it", every, "a, b observer, c", "b by p-b", "inquorate, informal: b observer (recusedPresent b p-b)"],
    ["the other deputy fills it", leaves, "a, b deputy by d, b deputy by e, c", "b by d", "quorate, assembled (recusedPresent b d)"],
    ["who stays in the room as an observer is still in the room", leaves, "a, b to 10:00, b observer from 10:00, c", "b by p-b", "quorate, subAssembled: b recused (recusedPresent b p-b)"],
  ],
  "only a holder who is there, or went out since": [
    ["who is there", leaves, "a, b, c", "b by p-b", "quorate, subAssembled: b recused (recusedPresent b p-b)"],
    ["on the first seat as on any other", leaves, "a, b, c", "a by p-a", "quorate, subAssembled: a recused (recusedPresent a p-a)"],
    ["who comes later, from then on", leaves, "a, b from 10:05, c", "b by p-b", "inquorate, informal: b late (recusedPresent b p-b)"],
    ["who goes out as it begins", leaves, "a, b to 10:00, c", "b by p-b", "quorate, subAssembled: b recused"],
    ["who went out before it began has left", leaves, "a, b to 09:59, c", "b by p-b", "inquorate, informal: b left"],
    ["who went out recused before the treatment", leaves, "a, b to 09:55, c", "b by p-b from 09:50", "quorate, subAssembled: b recused"],
    ["who was never there is absent, whoever is recused", leaves, "a, c", "b", "inquorate, informal: b absent"],
    ["and does not count either", counts, "a, c", "b by p-b", "inquorate, informal: b absent (recusedNotKnown b p-b)"],
    ["who is there counts where the charter says so", counts, "a, b, c", "b by p-b", "quorate, assembled (recusedPresent b p-b)"],
    ["but a deputy who is recused never does", counts, "a, b deputy by d, c", "b by d", "inquorate, informal: b recused (recusedPresent b d)"],
    ["and who went out since does", counts, "a, b to 10:00, c", "b by p-b", "quorate, assembled"],
    ["a seat that the rule does not look at takes nothing out of it", inA, "a, b, c", "a by p-a", "quorate, subAssembled: a recused (recusedPresent a p-a)"],
    ["it is out, and whether another counts is not known", leaves, "a, b to 10:00, c doubtful", "b by p-b", "unknown, informal: b recused (admissionNotKnown c p-c)"],
    ["whoever may or may not fill it is counted with it: two of four is no majority", { ...half, recused: "leavesDenominator" }, "a, b to 10:00, b deputy by d doubtful from 10:00", "b by p-b", "inquorate, informal: c absent, d absent (admissionNotKnown b d)", "a b c d"],
    ["the one seat of a part leaves nobody in it", inA, "a, b, c", "b by p-b", "inquorate, informal: b recused (recusedPresent b p-b)"],
    ["out of five, two of four is half", { ...half, recused: "leavesDenominator" }, "a, b, c", "c by p-c", "inquorate, informal: c recused, d absent, e absent (recusedPresent c p-c)", "a b c d e"],
  ],
  "from when it is, until when it is": [
    ["it never mends what had broken", leaves, "a, b to 10:09, c", "b by p-b from 10:10", "inquorate, broken: b left"],
    ["it takes the seat out from when it is declared", leaves, "a, b, c", "b by p-b from 10:10", "quorate, subAssembled: b recused (recusedPresent b p-b)"],
    ["by default the seat is missing from then on", every, "a, b, c", "b by p-b from 10:10", "inquorate, broken: b recused (recusedPresent b p-b)"],
    ["when it has ended the seat must be filled", leaves, "a, b to 10:05, c", "b by p-b from 10:00 to 10:10", "inquorate, broken: b left (recusedPresent b p-b)"],
    ["and is, by who is back", leaves, "a, b to 10:05, b from 10:10, c", "b by p-b from 10:00 to 10:10", "quorate, assembled (recusedPresent b p-b)"],
    ["said twice, it holds from the first time", every, "a, b, c", "b by p-b from 10:00 to 10:05, b by p-b from 10:10 to 10:15", "inquorate, informal: b recused (recusedPresent b p-b)"],
    ["and also from the second", leaves, "a, b to 10:10, c", "b by p-b from 10:00 to 10:05, b by p-b from 10:10", "quorate, subAssembled: b recused (recusedPresent b p-b)"],
    ["the later time may be said first", every, "a, b, c", "b by p-b from 10:15 to 10:20, b by p-b from 10:05 to 10:10", "inquorate, broken: b recused (recusedPresent b p-b)"],
    ["one that ends as the treatment begins is over, and another takes the seat out", leaves, "a, b, c", "b by p-b from 09:50 to 10:00, b by p-b from 10:05", "quorate, subAssembled: b recused (recusedPresent b p-b)"],
    ["said twice at once, the seat leaves the total once", leaves, "a, b to 10:00, c to 10:07, c from 10:09", "b by p-b from 10:00 to 10:10, b by p-b from 10:05", "inquorate, broken: b recused, c left"],
    ["out as recused, and not back when that has ended", { ...half, recused: "leavesDenominator" }, "a, b to 10:00, c", "b by p-b from 10:00 to 10:10", "quorate, subAssembled: b left"],
    ["one of an earlier item is over", every, "a, b, c", "b by p-b from 09:10 to 09:20", "quorate, assembled"],
    ["one of a later item has not begun", every, "a, b, c", "b by p-b from 10:25", "quorate, assembled"],
  ],
  "without a name: whoever serves when it begins": [
    ["the holder", every, "a, b to 10:05, b from 10:05 by q, c", "b", "inquorate, informal: b recused (recusedPresent b p-b)"],
    ["who takes the seat afterwards is not", leaves, "a, b to 10:05, b from 10:05 deputy by d, c", "b", "quorate, assembled (recusedPresent b p-b)"],
    ["the holder who comes in that very second", every, "a, b from 10:00, c", "b", "inquorate, informal: b recused (recusedPresent b p-b)"],
    ["nobody, where somebody only listens", every, "a, b observer, c", "b", "inquorate, informal: b observer"],
    ["not the deputy who goes in that very second", every, "a, b deputy by d to 10:00, b deputy by e from 10:00 to 10:10, b deputy by d from 10:10, c", "b", "inquorate, informal: b recused (recusedPresent b e)"],
    ["not who comes to a seat that was empty", every, "a, b from 10:05, c", "b", "inquorate, informal: b late"],
    ["the deputy serving", leaves, "a, b deputy by d, c", "b", "inquorate, informal: b recused (recusedPresent b d)"],
    ["the holder rather than the deputy beside", leaves, "a, b, b deputy by d, c", "b", "quorate, assembled (recusedPresent b p-b)"],
    ["the holder who hands over in that very second", every, "a, b to 10:00, b deputy by d from 10:00, c", "b", "quorate, assembled"],
    ["from when it begins, not before", leaves, "a, b to 10:05, b deputy by d from 10:05, c", "b from 10:10", "inquorate, broken: b recused (recusedPresent b d)"],
  ],
};

describe.each(Object.entries(tables))("recusal: %s", (_, cases) => {
  it.each(cases.map((row) => [row[0], row] as const))("%s", (__, [, charter, room, recused, answer, ids = "a b c"]) => {
    expect(said(ask(charter, room, { seats: oneEach(ids), recused: recusals(recused) }))).toBe(answer);
  });
});

describe("recusal of somebody on a seat", () => {
  it("that is called vacant is flagged as both", () => {
    const answer = ask(every, "a, b", { seats: oneEach("a b", "b"), recused: recusals("b by p-b") });
    expect(said(answer)).toBe("inquorate, informal: b recused (recusedPresent b p-b, vacantButPresent b p-b)");
  });
  it("that the item does not concern is flagged as both", () => {
    const more = { seats: oneEach("a b"), constellation: ["a"], recused: recusals("b by p-b") };
    expect(said(ask(every, "a, b", more))).toBe(
      "quorate, subAssembled (outsideConstellation b p-b, recusedPresent b p-b)",
    );
  });
  it("is of its holder, where nothing is said of what they are there as", () => {
    const presence = room("a, b").map(({ as: _, ...entry }) => entry);
    const more = { seats: oneEach("a b"), presence, recused: recusals("b") };
    expect(said(ask(leaves, "", more))).toBe("quorate, subAssembled: b recused (recusedPresent b p-b)");
  });
});

describe("recusal under meeting continuity", () => {
  const byMeeting: QuorumCharter = { ...leaves, continuity: "meeting" };
  const outFor = (recused: string, charter = byMeeting) =>
    said(ask(charter, "a, b to 09:20, b from 09:40", { seats: oneEach("a b"), recused: recusals(recused) }));
  it("of an earlier item is what was so then", () => {
    expect(outFor("b by p-b from 09:20 to 09:40")).toBe("quorate, assembled");
    expect(outFor("b by p-b from 09:20 to 09:40", { ...byMeeting, recused: "missing" })).toBe("inquorate, broken");
  });
  it("for this item says nothing of what was so before it", () => {
    expect(outFor("b by p-b")).toBe("inquorate, broken: b recused (recusedPresent b p-b)");
  });
});

it("a recused seat of the treatment is out of what is counted, for as long as it lasts", () => {
  const { counted } = ask(leaves, "a, b, c", { seats: oneEach("a b c"), recused: recusals("b by p-b from 10:10") });
  expect(counted).toEqual({ seats: 2, of: 2, organisations: 2, ofOrganisations: 2 });
  const over = ask(leaves, "a, b, c", {
    seats: oneEach("a b c"),
    recused: recusals("b by p-b from 10:10 to 10:20"),
    treatment: span("10:00 to 10:25"),
  });
  expect(over.counted).toMatchObject({ seats: 3, of: 3 });
  const back = ask({ ...half, recused: "leavesDenominator" }, "a, b to 10:00, b from 10:12, c", {
    seats: oneEach("a b c"),
    recused: recusals("b by p-b from 10:00 to 10:10"),
  });
  expect(back.counted).toMatchObject({ seats: 3, of: 3 });
});
