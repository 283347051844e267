import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { type Command, day, type Fact } from "../../index.ts";
import {
  assembled,
  book,
  called,
  charter,
  clock,
  decide,
  ends,
  group,
  left,
  ljungby,
  onTheTable,
  opened,
  ready,
  under,
} from "../../testing/small-world.ts";

describe("QUO-1: the group decides only while it is the group", () => {
  it("decides with everybody there, and the decision carries its certificate", () => {
    const { outcome } = book.given(...assembled, onTheTable("1")).when(decide);
    const facts = Result.getOrThrow(outcome);
    expect(facts.map((fact) => fact.type)).toEqual(["DecisionTaken", "ItemConcluded"]);
    expect(facts[0]).toMatchObject({
      body: "llg",
      day: "2024-05-03",
      effect: "recommendation",
      certificate: {
        charterFrom: "2024-01-01",
        answer: { verdict: "quorate", forum: "assembled", counted: { seats: 2, of: 2 } },
      },
    });
  });
  it("refuses with a seat empty, says since when, and which deputy would cure it", () => {
    const { outcome } = book.given(...assembled, left("ljungby", "09:30"), onTheTable("1")).when(decide);
    const refusal = Result.getOrThrow(Result.flip(outcome));
    expect(refusal).toMatchObject({
      type: "NotQuorate",
      rule: "QUO-1",
      forum: "informal",
      missing: [
        {
          seat: "ljungby/social",
          why: "left",
          since: clock("09:30"),
          deputies: [{ person: "p-deputy", title: { sv: "biträdande socialchef" } }],
        },
      ],
    });
  });
  it("decides with the deputy in the seat", () => {
    const deputy: Fact = {
      type: "PeopleArrived",
      meeting: "m",
      at: clock("09:45"),
      people: [{ seat: "ljungby/social", person: "p-deputy", as: "deputy", mode: "room", organisation: "ljungby" }],
    };
    const { outcome } = book.given(...assembled, left("ljungby", "09:30"), deputy, onTheTable("1")).when(decide);
    expect(Result.isSuccess(outcome)).toBe(true);
  });
  it("refuses, by QUO-3, when somebody was out for a minute of the treatment", () => {
    const back: Fact = {
      type: "PeopleArrived",
      meeting: "m",
      at: clock("10:11"),
      people: [{ seat: "ljungby/social", person: "p-ljungby", as: "holder", mode: "room" }],
    };
    book
      .given(...assembled, onTheTable("1"), left("ljungby", "10:10"), back)
      .when(decide)
      .thenRefused({ type: "NotQuorate", rule: "QUO-3", forum: "broken", brokenAt: clock("10:10") });
  });
  it("assumes no rule where no charter says one", () => {
    book
      .given(...group, ...called, ...opened("vaxjo", "ljungby"), onTheTable("1"))
      .when(decide)
      .thenRefused({ type: "QuorumNotKnown", flags: [{ code: "noRule" }] });
  });
  it("judges a meeting by the charter of its day, whatever comes later", () => {
    const later: Fact = {
      ...charter,
      from: day("2024-05-04"),
      charter: { quorum: { rule: "atLeast", count: 1, of: "seats" } },
    };
    book
      .given(...ready, later, ...opened("vaxjo"), onTheTable("1"))
      .when(decide)
      .thenRefused({ type: "NotQuorate" });
    book
      .given(...ready, { ...later, from: day("2024-05-03") }, ...opened("vaxjo"), onTheTable("1"))
      .when(decide)
      .outcome.pipe(Result.isSuccess, (decided) => expect(decided).toBe(true));
  });
});

describe("QUO-3: a treatment is judged by itself", () => {
  it("the group comes back while it sits, and the new treatment is judged by itself", () => {
    const again = [
      ...assembled,
      onTheTable("1"),
      left("ljungby", "10:10"),
      ends({ kind: "brokenOff" }),
      {
        type: "PeopleArrived",
        meeting: "m",
        at: clock("10:40"),
        people: [{ ...ljungby, as: "holder", mode: "room", organisation: "ljungby" }],
      } as Fact,
      { type: "TreatmentOpened", meeting: "m", item: "1", at: clock("11:00") } as Fact,
    ];
    const outcome = book.given(...again).when({ ...decide, at: clock("11:20") }).outcome;
    expect(Result.isSuccess(outcome)).toBe(true);
    const meetingRule = under({ quorum: { rule: "everySeat" }, continuity: "meeting" });
    book
      .given(...meetingRule, ...again.slice(ready.length))
      .when({ ...decide, at: clock("11:20") })
      .thenRefused({ type: "NotQuorate", cure: "newMeeting" });
    book
      .given(...assembled, onTheTable("1"), left("ljungby", "10:10"))
      .when(decide)
      .thenRefused({ type: "NotQuorate", cure: "newTreatment" });
    book
      .given(...ready, ...opened("vaxjo"), onTheTable("1"))
      .when(decide)
      .thenRefused({ type: "NotQuorate", cure: "fillSeats" });
    const lateFact = {
      type: "PeopleArrived",
      meeting: "m",
      at: clock("10:05"),
      people: [{ ...ljungby, as: "holder", mode: "room", organisation: "ljungby" }],
    } as Fact;
    book
      .given(...ready, ...opened("vaxjo"), onTheTable("1"), lateFact)
      .when(decide)
      .thenRefused({ type: "NotQuorate", cure: "newTreatment" });
  });
  it("an inquorate meeting goes on as an informal gathering: notes, yes; decisions, no", () => {
    const alone = [...ready, ...opened("vaxjo"), onTheTable("1")];
    for (const command of [
      { type: "NoteItem", meeting: "m", item: "1", at: clock("10:25"), note: { sv: "Samtal" } },
      { type: "StateProposal", meeting: "m", item: "1", at: clock("10:25"), text: { sv: "Förslag" } },
      { type: "DeferItem", meeting: "m", item: "1", at: clock("10:25"), until: "2024-06", reason: { sv: "x" } },
    ] satisfies ReadonlyArray<Command>)
      book
        .given(...alone)
        .when(command)
        .thenDone();
    book
      .given(...alone)
      .when(decide)
      .thenRefused({ type: "NotQuorate", forum: "informal" });
  });
});
