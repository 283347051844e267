import { describe, expect, it } from "vitest";
import {
  compileQuorum,
  instant,
  type QuorumCharter,
  type QuorumPresence,
  type QuorumQuestion,
  quorumHoldsAt,
} from "../../index.ts";
import { ask, clock, room, said, seats } from "../../testing/written-room.ts";

// The charters.
const every: QuorumCharter = { quorum: { rule: "everySeat" } };
const half: QuorumCharter = { quorum: { rule: "moreThan", share: "1/2", of: "seats" } };
const twoThirds: QuorumCharter = { quorum: { rule: "atLeastShare", share: "2/3", of: "organisations" } };
const each: QuorumCharter = { quorum: { rule: "everyOrganisation" } };
const two: QuorumCharter = { quorum: { rule: "atLeast", count: 2, of: "organisations" } };
const three: QuorumCharter = { quorum: { rule: "atLeast", count: 3, of: "seats" } };
const aAndB = { rule: "within", seats: ["a1", "b1"], quorum: { rule: "everySeat" } } as const;
const both: QuorumCharter = { quorum: { rule: "allOf", rules: [aAndB, three.quorum] } };
const either: QuorumCharter = { quorum: { rule: "anyOf", rules: [aAndB, three.quorum] } };
const onlyB: QuorumCharter = { quorum: { rule: "within", seats: ["b1"], quorum: { rule: "everySeat" } } };
const noRule: QuorumCharter = { quorum: null };
const everyOrUnknown: QuorumCharter = { quorum: { rule: "anyOf", rules: [{ rule: "everySeat" }, null] } };
const everyAndUnknown: QuorumCharter = { quorum: { rule: "allOf", rules: [{ rule: "everySeat" }, null] } };
const byMeeting: QuorumCharter = { ...every, continuity: "meeting" };
const betweenItems: QuorumCharter = { ...three, entry: "betweenItems" };
const noReturn: QuorumCharter = { ...every, return: "notSameDay" };

const [ALL, NO_A2, NO_B1, NO_C1] = ["a1, a2, b1, c1", "a1, b1, c1", "a1, a2, c1", "a1, a2, b1"];
const B1_GOES_OUT = "a1, a2, b1 to 10:00, c1";
const EVERYBODY_GOES_OUT = "a1 to 10:00, a2 to 10:00, b1 to 10:00, c1 to 10:00";
const later = { treatment: { from: clock("10:30"), until: clock("10:40") } };
const recused = { recused: [{ seat: "b1", person: "p-b1" }] };
const seatRecused = { recused: [{ seat: "b1" }] };
const allRecused = { recused: ["a1", "a2", "b1", "c1"].map((seat) => ({ seat })) };

type Case = readonly [
  shows: string,
  charter: QuorumCharter,
  room: string,
  answer: string,
  more?: Partial<QuorumQuestion>,
];
// biome-ignore format: a table has one line a case.
const tables: Readonly<Record<string, ReadonlyArray<Case>>> = {
  "QUO-1: the full constellation": [
    ["assembled while every seat is filled", every, ALL, "quorate, assembled"],
    ["not the group when one seat is empty", every, NO_B1, "inquorate, informal: b1 absent"],
    ["a vacant seat counts", every, NO_C1, "inquorate, informal: c1 vacant", { seats: seats("c1") }],
    ["a deputy fills a vacant seat", every, `${NO_C1}, c1 deputy`, "quorate, assembled", { seats: seats("c1") }],
    ["a deputy beside the holder may go", every, "a1, a2, b1, b1 deputy by d to 10:10, c1", "quorate, assembled"],
    ["only the item's seats are asked", every, NO_B1, "quorate, subAssembled (outsideConstellation a2 p-a2)", { constellation: ["a1", "c1"] }],
    ["with one seat it is that seat", every, "a1", "quorate, subAssembled", { constellation: ["a1"] }],
  ],
  "QUO-2: other thresholds": [
    ["exactly half is not more than half", half, "a1, a2", "inquorate, informal: b1 absent, c1 absent"],
    ["one more than half is", half, NO_C1, "quorate, subAssembled: c1 absent"],
    ["two thirds of three organisations is two", twoThirds, NO_C1, "quorate, subAssembled: c1 absent"],
    ["and not one", twoThirds, "a1, a2", "inquorate, informal: b1 absent, c1 absent"],
    ["every organisation: three seats of two of them are not", each, "a1, a2, b1", "inquorate, informal: c1 absent"],
    ["every organisation, with one seat each", each, NO_A2, "quorate, subAssembled: a2 absent"],
    ["two organisations: two seats of one are not", two, "a1, a2", "inquorate, informal: b1 absent, c1 absent"],
    ["two organisations: one seat of each are", two, "a1, b1", "quorate, subAssembled: a2 absent, c1 absent"],
    ["certain seats only", { quorum: aAndB }, "a1, b1", "quorate, subAssembled: a2 absent, c1 absent"],
    ["certain seats only, whoever else is there", { quorum: aAndB }, NO_B1, "inquorate, informal: b1 absent"],
    ["all of several rules: one does not hold", both, "a1, b1", "inquorate, informal: a2 absent, c1 absent"],
    ["any of several rules: none holds", either, "a2", "inquorate, informal: a1 absent, b1 absent, c1 absent"],
    ["any of several rules: one holds", either, NO_B1, "quorate, subAssembled: b1 absent"],
    ["never over nobody", onlyB, ALL, "inquorate, informal (outsideConstellation a2 p-a2, outsideConstellation b1 p-b1, outsideConstellation c1 p-c1)", { constellation: ["a1"] }],
  ],
  "what is not known stays unknown": [
    ["no rule", noRule, ALL, "unknown, informal (noRule)"],
    ["no rule beside one that holds, where any is enough", everyOrUnknown, ALL, "quorate, assembled"],
    ["no rule beside one that holds, where all are asked for", everyAndUnknown, ALL, "unknown, informal"],
    ["no rule beside one that fails, where all are asked for", everyAndUnknown, "a2, b1, c1", "inquorate, informal: a1 absent"],
    ["seats nobody knows", every, ALL, "unknown, informal (seatsNotKnown)", { seats: null }],
    ["seats nobody knows, and a deputy on one of them", every, "a1 deputy", "unknown, informal (seatsNotKnown)", { seats: null }],
    ["seats nobody knows, and a recusal of somebody who is there", every, "a1 to 10:00", "unknown, informal (seatsNotKnown)", { seats: null, recused: [{ seat: "a1" }] }],
    ["whether remote counts", every, `${NO_C1}, c1 remote`, "unknown, informal (remoteNotStated c1 p-c1)"],
    ["remote counts", { ...every, remote: "counts" }, `${NO_C1}, c1 remote`, "quorate, assembled"],
    ["remote does not count", { ...every, remote: "doesNotCount" }, `${NO_C1}, c1 remote`, "inquorate, informal: c1 remote"],
    ["whether somebody was admitted", every, `${NO_C1}, c1 doubtful`, "unknown, informal (admissionNotKnown c1 p-c1)"],
    ["somebody who was not admitted", every, `${NO_C1}, c1 unadmitted`, "inquorate, informal: c1 notAdmitted"],
    ["of two on a seat, of whom one goes", every, "a1, a2, b1 doubtful, b1 deputy by d doubtful to 10:10, c1", "unknown, informal (admissionNotKnown b1 p-b1, admissionNotKnown b1 d)"],
    ["of one of the seats that a rule looks at", { quorum: aAndB }, "a1, b1 doubtful", "unknown, informal: a2 absent, c1 absent (admissionNotKnown b1 p-b1)"],
    ["of a seat that it does not look at", { quorum: aAndB }, "a1, a2 doubtful, c1", "inquorate, informal: b1 absent (admissionNotKnown a2 p-a2)"],
    ["until somebody comes to the seat who counts", three, "a1, b1 doubtful, b1 deputy by d from 10:05, c1 to 10:08", "inquorate, broken: a2 absent, c1 left (admissionNotKnown b1 p-b1)"],
    ["is said once of each person on a seat", every, "a1, a2, b1 doubtful to 10:05, b1 doubtful from 10:05, c1", "unknown, informal (admissionNotKnown b1 p-b1)"],
    ["and not of who had gone when it began", every, "a1, a2, b1 doubtful to 10:00, b1 by q from 10:00, c1", "quorate, assembled"],
    ["what makes no difference does not matter", three, `${NO_C1}, c1 remote`, "quorate, subAssembled (remoteNotStated c1 p-c1)"],
  ],
  "CON-3: deputies": [
    ["from the seat's own organisation", every, "a1, a2, b1 deputy by d, c1", "quorate, assembled"],
    ["not from another", every, "a1, a2, b1 deputy by d of a, c1", "inquorate, informal: b1 otherOrganisation"],
    ["but where the charter lets any", { ...every, deputies: "any" }, "a1, a2, b1 deputy by d of a, c1", "quorate, assembled"],
    ["an observer never fills a seat", every, "a1, a2, b1 observer, c1", "inquorate, informal: b1 observer"],
  ],
  "CON-2: one person in two seats": [
    ["fills the first", { ...every, twoSeats: "one" }, `${NO_C1}, c1 by p-b1`, "inquorate, informal: c1 secondSeat (personFillsTwoSeats p-b1 b1 c1)"],
    ["fills both", { ...every, twoSeats: "both" }, `${NO_C1}, c1 by p-b1`, "quorate, assembled (personFillsTwoSeats p-b1 b1 c1)"],
    ["nobody has said", every, `${NO_C1}, c1 by p-b1`, "unknown, informal (personFillsTwoSeats p-b1 b1 c1)"],
  ],
  "QUO-4: recusal": [
    ["leaves the seat missing", every, B1_GOES_OUT, "inquorate, informal: b1 recused", recused],
    ["leaves the denominator", { ...every, recused: "leavesDenominator" }, B1_GOES_OUT, "quorate, subAssembled: b1 recused", recused],
    ["counts", { ...every, recused: "counts" }, B1_GOES_OUT, "quorate, assembled", recused],
    ["a deputy who is not recused fills the seat", every, `${B1_GOES_OUT}, b1 deputy by d`, "quorate, assembled", recused],
    ["no person named: whoever sits there is bound", every, `${NO_B1}, b1 deputy by d`, "inquorate, informal: b1 recused (recusedPresent b1 d)", seatRecused],
    ["somebody recused still in the room does not count", every, ALL, "inquorate, informal: b1 recused (recusedPresent b1 p-b1)", recused],
    ["of everybody leaves nobody to decide", { ...every, recused: "leavesDenominator" }, EVERYBODY_GOES_OUT, "inquorate, informal: a1 recused, a2 recused, b1 recused, c1 recused", allRecused],
  ],
  "QUO-3: continuity": [
    ["one minute out of the room breaks it", every, "a1, a2, b1 to 10:10, b1 from 10:11, c1", "inquorate, broken: b1 left"],
    ["leaving in the minute it closes breaks nothing", every, "a1, a2, b1 to 10:25, c1", "quorate, assembled"],
    ["a minute before does", every, "a1, a2, b1 to 10:24, c1", "inquorate, broken: b1 left"],
    ["a late arrival is late", every, "a1, a2, b1 from 10:05, c1", "inquorate, informal: b1 late"],
    ["and heals later items", every, "a1, a2, b1 from 10:05, c1", "quorate, assembled", later],
    ["by item, a break between items breaks nothing", { ...every, continuity: "item" }, "a1, a2, b1 to 09:30, b1 from 09:40, c1", "quorate, assembled"],
    ["by meeting, it stays broken", byMeeting, "a1, a2, b1 to 09:30, b1 from 09:40, c1", "inquorate, broken"],
    ["by meeting, it counts from when it was reached", byMeeting, "a1, a2, b1 from 09:20, c1", "quorate, assembled"],
    ["by meeting, it was never reached", byMeeting, NO_B1, "inquorate, informal: b1 absent"],
    ["who comes in during the treatment fills the seat", { ...three, entry: "anyTime" }, "a1, a2, b1 to 10:10, c1 from 10:05", "quorate, subAssembled: b1 left"],
    ["but not where people enter between items", betweenItems, "a1, a2, b1 to 10:10, c1 from 10:05", "inquorate, broken: b1 left, c1 late"],
    ["nor one of whom it is not known whether they may", betweenItems, "a1, a2, b1 to 10:10, c1 doubtful from 10:05", "inquorate, broken: b1 left, c1 late (admissionNotKnown c1 p-c1)"],
    ["a deputy may relieve all the same", betweenItems, "a1, a2, b1 to 10:10, b1 from 10:10 deputy by d", "quorate, subAssembled: c1 absent"],
    ["unless it is not known whether they count", betweenItems, "a1, a2, b1 to 10:05, b1 from 10:05 deputy by d doubtful", "unknown, informal: c1 absent (admissionNotKnown b1 d)"],
    ["who left does not count again that day", noReturn, "a1, a2, b1 to 09:30, b1 from 09:31, c1", "inquorate, informal: b1 left"],
    ["a change in one go is no leaving", { ...noReturn, remote: "counts" }, "a1, a2, b1 to 09:30 remote, b1 from 09:30, c1", "quorate, assembled"],
  ],
};

describe.each(Object.entries(tables))("%s", (_, cases) => {
  it.each(cases.map((row) => [row[0], row] as const))("%s", (__, [, charter, written, answer, more]) => {
    expect(said(ask(charter, written, more))).toBe(answer);
  });
});

describe("what else an answer says", () => {
  it("how many are there, and nothing to cure, when the group is whole", () => {
    expect(ask(every, ALL)).toMatchObject({
      rule: "QUO-1",
      counted: { seats: 4, of: 4, organisations: 3, ofOrganisations: 3 },
      missing: [],
      brokenAt: null,
      cure: [],
    });
  });
  it("from when it is not, which organisations are missing, and what would cure it", () => {
    const answer = ask(every, NO_B1);
    expect(answer).toMatchObject({ brokenAt: clock("10:00"), missingOrganisations: ["b"] });
    expect(answer.cure.join()).toContain("b1");
    expect(answer.explanation.sv).toContain("b1 (frånvarande)");
  });
  it("which rule it was judged by", () => {
    expect(ask(half, "a1, a2").rule).toBe("QUO-2");
    expect(ask(every, "a1, a2, b1 to 10:10, b1 from 10:11, c1")).toMatchObject({
      rule: "QUO-3",
      brokenAt: clock("10:10"),
    });
  });
  it("only the seats that are asked are counted, and those that leave the denominator are not", () => {
    expect(ask(every, NO_B1, { constellation: ["a1", "c1"] }).counted).toMatchObject({ seats: 2, of: 2 });
    const leaves = ask({ ...every, recused: "leavesDenominator" }, B1_GOES_OUT, recused);
    expect(leaves.counted).toMatchObject({ seats: 3, of: 3 });
    expect(ask(each, NO_A2).missingOrganisations).toEqual([]);
  });
  it("what would have to be known", () => {
    expect(ask(noRule, ALL).cure.length).toBe(1);
    expect(ask(every, ALL, { seats: null }).counted).toMatchObject({ seats: 4, of: null });
  });
  it.each<[string, string, number, number, Partial<QuorumQuestion>?]>([
    ["those who are there", "a1, a2, b1", 3, 2],
    ["until it ends", "a1, b1 to 10:25", 2, 2],
    ["not who went before that", "a1, b1 to 10:24", 1, 1],
    ["nor who comes as it ends", "a1, b1 from 10:25", 1, 1],
    ["nor who only listens", "a1, b1 observer", 1, 1],
    ["nor who is recused", "a1, b1", 1, 1, recused],
    ["two on one seat once", "a1, a1 deputy by d", 1, 1],
    ["nobody's organisation where it is not known", "a1, b1 of nobody", 2, 1],
  ])("of seats that nobody knows, %s", (_, written, there, organisations, more) => {
    expect(ask(every, written, { seats: null, ...more }).counted).toEqual({
      seats: there,
      of: null,
      organisations,
      ofOrganisations: null,
    });
  });
  it("that what broke between two items needs a new meeting, where the charter holds for the meeting", () => {
    const answer = ask(byMeeting, "a1, a2, b1 to 09:30, b1 from 09:40, c1");
    expect(answer.brokenAt).toBe(clock("10:00"));
    expect(answer.cure.join()).toContain("new meeting");
  });
  it("two deputies, or a deputy and the holder, fill one seat once", () => {
    expect(ask(every, `${ALL}, b1 deputy by d1, b1 deputy by d2`).counted.seats).toBe(4);
  });
  it("of five hundred seats, all of them", () => {
    const many = Array.from({ length: 500 }, (_, index) => ({ id: `s${index}`, organisation: `o${index % 12}` }));
    const there = many.map(
      ({ id, organisation }): QuorumPresence => ({
        seat: id,
        person: id,
        organisation,
        from: clock("09:00"),
        until: null,
      }),
    );
    expect(ask(every, "", { seats: many, presence: there }).forum).toBe("assembled");
    expect(ask(every, "", { seats: many, presence: there.slice(1) }).counted.seats).toBe(499);
  });
  it("of four thousand seats on which one person sits, one or all, as the charter says, and nobody knows where it does not", () => {
    const many = Array.from({ length: 4000 }, (_, index) => ({ id: `s${index}`, organisation: `o${index}` }));
    const presence = many.map(
      ({ id }): QuorumPresence => ({ seat: id, person: "p", from: clock("09:00"), until: null }),
    );
    const asked = (twoSeats: object) => {
      const { counted, verdict } = ask({ ...every, ...twoSeats }, "", { seats: many, presence });
      return [counted.seats, verdict];
    };
    expect(asked({ twoSeats: "one" })).toEqual([1, "inquorate"]);
    expect(asked({ twoSeats: "both" })).toEqual([4000, "quorate"]);
    expect(asked({})[1]).toBe("unknown");
  });
});

it("a meeting across midnight and a night of summer time are moments like any other", () => {
  const night = {
    treatment: { from: instant("2024-10-27T02:30:00+02:00"), until: instant("2024-10-27T02:30:00+01:00") },
  };
  const presence = room(ALL).map((entry) => ({ ...entry, from: instant("2024-10-26T23:00:00+02:00") }));
  expect(ask(every, "", { ...night, presence }).verdict).toBe("quorate");
  const left = presence.map((entry) =>
    entry.seat === "b1" ? { ...entry, until: instant("2024-10-27T02:59:00+02:00") } : entry,
  );
  expect(ask(every, "", { ...night, presence: left })).toMatchObject({
    verdict: "inquorate",
    brokenAt: "2024-10-27T02:59:00+02:00",
  });
});

it("the rule at one moment of an item that nobody enters, in whatever order it is asked", () => {
  const treatment = { from: clock("10:00"), until: clock("10:25") };
  const holding = (charter: QuorumCharter, written: string, more: Partial<QuorumQuestion>, ...times: Array<string>) => {
    const compiled = compileQuorum({ charter, seats: seats(), presence: room(written), treatment, ...more });
    return times.map((time) => compiled.holdsAt(clock(time)));
  };
  const goesAndComes = "a1, a2, b1 to 10:10, c1 from 10:05";
  expect(holding(betweenItems, goesAndComes, {}, "10:10", "10:09", "10:00", "09:30")).toEqual([
    false,
    true,
    true,
    true,
  ]);
  expect(holding(betweenItems, "a1, a2, b1 from 09:30 to 09:50", {}, "09:40", "09:55")).toEqual([true, false]);
  const doubtful = "a1, a2, b1 doubtful to 10:05, b1 deputy by d from 10:05";
  expect(holding(betweenItems, doubtful, {}, "10:10", "10:00")).toEqual([undefined, undefined]);
  const leaves: QuorumCharter = { ...every, recused: "leavesDenominator", entry: "betweenItems" };
  const until = { recused: [{ seat: "b1", from: clock("10:00"), until: clock("10:15") }] };
  const [out, allTheTime] = ["a1, a2, b1 to 10:05, c1", "a1, a2, b1, c1"];
  expect(holding(leaves, out, until, "10:20", "10:10", "10:20", "10:02")).toEqual([false, true, false, true]);
  const from = { recused: [{ seat: "b1", from: clock("10:10") }] };
  expect(holding(leaves, allTheTime, from, "10:12", "10:05", "10:12")).toEqual([true, true, true]);
  expect(compileQuorum({ charter: every, seats: null, presence: [], treatment }).verdict()).toBe("unknown");
});

it("the rule at one moment", () => {
  const question: QuorumQuestion = {
    charter: every,
    seats: [{ id: "a1", organisation: "a" }],
    presence: room("a1 from 10:10"),
    treatment: { from: clock("10:00"), until: clock("10:25") },
  };
  expect(quorumHoldsAt(question, clock("10:09"))).toBe(false);
  expect(quorumHoldsAt(question, clock("10:10"))).toBe(true);
  const compiled = compileQuorum({ ...question, charter: each });
  expect(["10:10", "10:09", "10:10"].map((time) => compiled.holdsAt(clock(time)))).toEqual([true, false, true]);
});
