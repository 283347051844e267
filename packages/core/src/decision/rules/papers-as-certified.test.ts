import { describe, expect, it } from "vitest";
import { type Fact, falseCertificates, instant } from "../../index.ts";
import { paper } from "../../testing/papers.ts";
import { book, called, charter, clock, decide, group, onTheTable, opened, ready } from "../../testing/small-world.ts";

type Taken = Extract<Fact, { type: "DecisionTaken" }>;
const delivered = (more: Partial<Extract<Fact, { type: "PaperDistributed" }>> = {}): Fact => ({
  type: "PaperDistributed",
  paper: "plan",
  version: "1",
  seats: ["vaxjo/social", "ljungby/social"],
  at: instant("2024-04-20T12:00:00+02:00"),
  ...more,
});
const decidedAfter = (...facts: ReadonlyArray<Fact>): ReadonlyArray<Fact> => [
  ...facts,
  ...book
    .given(...facts)
    .when(decide)
    .thenDone(),
];
const room = [...opened("vaxjo", "ljungby"), onTheTable("1")];
const held = decidedAfter(...ready, paper, delivered(), ...room);

/** The book rewritten: what one fact says is another. */
const rewritten = <Type extends Fact["type"]>(
  facts: ReadonlyArray<Fact>,
  type: Type,
  change: (fact: Extract<Fact, { type: Type }>) => Fact,
): ReadonlyArray<Fact> =>
  facts.map((fact) => (fact.type === type ? change(fact as Extract<Fact, { type: Type }>) : fact));
const certified =
  (change: (certificate: Taken["certificate"]) => object) =>
  (taken: Taken): Fact =>
    ({ ...taken, certificate: change(taken.certificate) }) as Fact;
const why = (facts: ReadonlyArray<Fact>) =>
  falseCertificates(facts).map(({ decision, why, at }) => [decision, why, at]);

describe("QUO-6: the papers of a certificate are found again in the entries", () => {
  it("as they were when it was decided, whatever is registered or sent afterwards", () => {
    expect(why(held)).toEqual([]);
    expect(why([...held, { ...paper, version: "2" } as Fact, delivered({ at: clock("11:00") })])).toEqual([]);
  });

  it.each<[string, Parameters<typeof delivered>[0]]>([
    ["to some of the seats only", { seats: ["vaxjo/social"] }],
    ["too late", { at: instant("2024-04-27T00:00:00+02:00") }],
    ["in another version", { version: "0" }],
  ])("rewritten so that they went %s, it is false", (_, more) => {
    expect(why(rewritten(held, "PaperDistributed", () => delivered(more)))).toEqual([["d", "papersNotEqual", null]]);
  });
  it("and in time on the last day it is true", () => {
    const onTheLastDay = delivered({ at: instant("2024-04-26T23:59:00+02:00") });
    expect(why(rewritten(held, "PaperDistributed", () => onTheLastDay))).toEqual([]);
  });

  it.each<[string, (certificate: Taken["certificate"]) => object]>([
    [
      "another hash",
      ({ papers, ...rest }) => ({ ...rest, papers: papers.map((one) => ({ ...one, hash: "f".repeat(64) })) }),
    ],
    [
      "another version",
      ({ papers, ...rest }) => ({ ...rest, papers: papers.map((one) => ({ ...one, version: "2" })) }),
    ],
    ["no papers", (certificate) => ({ ...certificate, papers: [] })],
    ["a seat that nobody held", (certificate) => ({ ...certificate, unheldSeats: ["ljungby/social"] })],
  ])("with %s it is not what the book says", (_, change) => {
    expect(why(rewritten(held, "DecisionTaken", certified(change)))).toEqual([["d", "notWhatTheLogHolds", null]]);
  });

  it("a delivery that was entered afterwards is not taken out of it", () => {
    const late = delivered({ recordedAt: clock("09:30") });
    const afterwards = decidedAfter(...ready, paper, late, ...room);
    expect(why(afterwards)).toEqual([]);
    const silent = certified(({ papers, ...rest }) => ({
      ...rest,
      papers: papers.map(({ enteredAfterwards: _, ...one }) => one),
    }));
    expect(why(rewritten(afterwards, "DecisionTaken", silent))).toEqual([["d", "notWhatTheLogHolds", null]]);
  });
});

describe("QUO-6: seats that nobody held", () => {
  const vacant = group.filter((fact) => fact.type !== "PersonAppointed" || fact.seat !== "ljungby/social");
  const one: Fact = { ...charter, charter: { quorum: { rule: "atLeast", count: 1, of: "seats" }, paperLeadDays: 7 } };
  const toOne = delivered({ seats: ["vaxjo/social"] });
  const alone = decidedAfter(...vacant, one, ...called, paper, toOne, ...opened("vaxjo"), onTheTable("1"));

  it("are named as they were, or, in an older book, not at all", () => {
    expect(why(alone)).toEqual([]);
    const older = certified(({ unheldSeats: _, ...rest }) => rest);
    expect(why(rewritten(alone, "DecisionTaken", older))).toEqual([]);
    const fewer = certified((certificate) => ({ ...certificate, unheldSeats: ["vaxjo/social"] }));
    expect(why(rewritten(alone, "DecisionTaken", fewer))).toEqual([["d", "notWhatTheLogHolds", null]]);
  });
});
