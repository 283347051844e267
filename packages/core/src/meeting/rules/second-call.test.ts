import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { type Command, day, type Fact } from "../../index.ts";
import {
  assembled,
  book,
  called,
  clock,
  clockOn,
  closed,
  decide,
  ends,
  group,
  heldOn,
  onDay,
  onTheTable,
  opened,
  ready,
  under,
} from "../../testing/small-world.ts";
import { arrives, seated } from "../../testing/three-seats.ts";

describe("QUO-7: a second call", () => {
  const lower = under({
    quorum: { rule: "everySeat" },
    secondCall: { quorum: { rule: "atLeast", count: 1, of: "seats" }, noticeDays: 7 },
  });
  const first: ReadonlyArray<Fact> = [
    ...opened("vaxjo"),
    { type: "ItemConcluded", meeting: "m", item: "1", at: clock("10:00"), outcome: { kind: "lapsed" } },
    closed,
  ];
  const call = (on: string, more: Partial<Extract<Command, { type: "CallMeeting" }>> = {}): Command => ({
    type: "CallMeeting",
    meeting: "m2",
    body: "llg",
    day: day(on),
    title: { sv: "Andra" },
    secondCallOf: "m",
    ...more,
  });

  it("exists only by charter, to a closed meeting of the body where something lapsed, and after its days", () => {
    book
      .given(...lower, ...first)
      .when(call("2024-05-10"))
      .thenDone();
    book
      .given(...lower, ...first)
      .when(call("2024-05-09"))
      .thenRefused({ type: "NoSecondCall", why: "tooSoon", earliest: day("2024-05-10") });
    book
      .given(...ready, ...first)
      .when(call("2024-05-10"))
      .thenRefused({ type: "NoSecondCall", why: "charterHasNone" });
    book
      .given(...group, ...called, ...first)
      .when(call("2024-05-10"))
      .thenRefused({ type: "NoSecondCall", why: "charterHasNone" });
    book
      .given(...lower, ...first.slice(0, -1))
      .when(call("2024-05-10"))
      .thenRefused({ why: "firstNotClosed" });
    book
      .given(
        ...lower,
        ...opened("vaxjo"),
        { ...first[2], outcome: { kind: "noted", note: { sv: "x" } } } as Fact,
        closed,
      )
      .when(call("2024-05-10"))
      .thenRefused({ why: "nothingLapsed" });
    book
      .given(...lower, ...first)
      .when(call("2024-05-10", { body: "au" }))
      .thenRefused({ why: "otherBody" });
    book
      .given(...lower, ...first)
      .when(call("2024-05-10", { secondCallOf: "nowhere" }))
      .thenRefused({ type: "NotInTheBook" });
  });
  it("comes the day after at the earliest where the charter says no days", () => {
    const noDays = under({
      quorum: { rule: "everySeat" },
      secondCall: { quorum: { rule: "atLeast", count: 1, of: "seats" } },
    });
    const zero = under({
      quorum: { rule: "everySeat" },
      secondCall: { quorum: { rule: "atLeast", count: 1, of: "seats" }, noticeDays: 0 },
    });
    for (const charterOf of [noDays, zero]) {
      book
        .given(...charterOf, ...first)
        .when(call("2024-05-04"))
        .thenDone();
      book
        .given(...charterOf, ...first)
        .when(call("2024-05-03"))
        .thenRefused({ why: "tooSoon" });
    }
  });
  it("lowers the bar for the items that lapsed, and for no other", () => {
    const second = (continues: boolean, secondCall: boolean): ReadonlyArray<Fact> => [
      {
        type: "MeetingCalled",
        meeting: "m2",
        body: "llg",
        day: day("2024-05-10"),
        title: { sv: "Andra" },
        ...(secondCall ? { secondCallOf: "m" } : {}),
      },
      {
        type: "ItemPlaced",
        meeting: "m2",
        item: "1",
        title: { sv: "x" },
        kinds: ["decision"],
        ...(continues ? { continues: { meeting: "m", item: "1" } } : {}),
      },
      ...heldOn("2024-05-10", "m2", [...opened("vaxjo"), onTheTable("1")]),
    ];
    const outcome = (continues: boolean, secondCall: boolean, charterFacts = lower) =>
      Result.isSuccess(
        book
          .given(...charterFacts, ...first, ...second(continues, secondCall))
          .when({ ...decide, meeting: "m2", at: clockOn("2024-05-10", "10:25") }, onDay("2024-05-10")).outcome,
      );
    expect(outcome(true, true)).toBe(true);
    expect(outcome(false, true)).toBe(false);
    expect(outcome(true, false)).toBe(false);
    expect(outcome(false, false)).toBe(false);
    expect(outcome(true, true, ready)).toBe(false);
  });

  it.each<[string, Extract<Fact, { type: "ItemConcluded" }>["outcome"], boolean]>([
    ["lapsed for lack of quorum", { kind: "lapsed", quorum: "inquorate" }, true],
    ["lapsed, as older books say it", { kind: "lapsed" }, true],
    ["lapsed while nobody could tell", { kind: "lapsed", quorum: "unknown" }, false],
    ["was deferred by a group that was quorate", { kind: "deferred", until: "2024-06", reason: { sv: "x" } }, false],
    ["was decided", { kind: "decided", decision: "d1" }, false],
    ["was withdrawn", { kind: "withdrawn", reason: { sv: "x" } }, false],
    ["was noted", { kind: "noted", note: { sv: "x" } }, false],
  ])("an item that %s", (_, earlier, lowerBar) => {
    const other = { meeting: "m", item: "2" };
    const facts: ReadonlyArray<Fact> = [
      ...lower,
      ...opened("vaxjo"),
      ends(earlier, "10:00"),
      { type: "ItemConcluded", ...other, at: clock("10:10"), outcome: { kind: "lapsed", quorum: "inquorate" } },
      closed,
      {
        type: "MeetingCalled",
        meeting: "m2",
        body: "llg",
        day: day("2024-05-10"),
        title: { sv: "2" },
        secondCallOf: "m",
      },
      {
        type: "ItemPlaced",
        meeting: "m2",
        item: "1",
        title: { sv: "x" },
        kinds: ["decision"],
        continues: { meeting: "m", item: "1" },
      },
      ...heldOn("2024-05-10", "m2", [...opened("vaxjo"), onTheTable("1")]),
    ];
    const again = { ...decide, meeting: "m2", at: clockOn("2024-05-10", "10:25") };
    const then = book.given(...facts).when(again, onDay("2024-05-10"));
    if (lowerBar) then.thenDone();
    else then.thenRefused({ type: "NotQuorate" });
  });

  it.each<[string, Partial<Extract<Fact, { type: "ItemPlaced" }>>]>([
    ["that was only talked about", { kinds: ["dialogue"] }],
    ["that was for other seats", { constellation: { seats: ["vaxjo/social"] } }],
  ])("no lower bar for an item %s", (_, then) => {
    const placed = (facts: ReadonlyArray<Fact>, more: object) =>
      facts.map((fact) => (fact.type === "ItemPlaced" && fact.item === "1" ? ({ ...fact, ...more } as Fact) : fact));
    const again: ReadonlyArray<Fact> = [
      {
        type: "MeetingCalled",
        meeting: "m2",
        body: "llg",
        day: day("2024-05-10"),
        title: { sv: "2" },
        secondCallOf: "m",
      },
      {
        type: "ItemPlaced",
        meeting: "m2",
        item: "1",
        title: { sv: "x" },
        kinds: ["decision"],
        continues: { meeting: "m", item: "1" },
      },
    ];
    const room = heldOn("2024-05-10", "m2", [...opened("vaxjo"), onTheTable("1")]);
    book
      .given(...placed(lower, then), ...first, ...again, ...room)
      .when({ ...decide, meeting: "m2", at: clockOn("2024-05-10", "10:25") }, onDay("2024-05-10"))
      .thenRefused({ type: "NotQuorate" });
  });

  it("a second meeting that is moved keeps its days between the meetings", () => {
    const calledAgain: Fact = {
      type: "MeetingCalled",
      meeting: "m2",
      body: "llg",
      day: day("2024-05-17"),
      title: { sv: "Andra" },
      secondCallOf: "m",
    };
    const to = (on: string): Command => ({ type: "MoveMeeting", meeting: "m2", day: day(on) });
    book
      .given(...lower, ...first, calledAgain)
      .when(to("2024-05-09"))
      .thenRefused({ type: "NoSecondCall", why: "tooSoon", earliest: day("2024-05-10") });
    book
      .given(...lower, ...first, calledAgain)
      .when(to("2024-05-10"))
      .thenDone();
  });
});

describe("QUO-7: an item lapses only while the group is not the group", () => {
  it("lapses only while the group is not the group", () => {
    const lapse: Command = {
      type: "LapseItem",
      meeting: "m",
      item: "1",
      at: clock("10:25"),
      note: { sv: "Ljungby saknas" },
    };
    const alone = [...ready, ...opened("vaxjo")];
    book
      .given(...alone)
      .when(lapse)
      .then(ends({ kind: "lapsed", note: { sv: "Ljungby saknas" }, quorum: "inquorate" }));
    book
      .given(...alone, onTheTable("1"))
      .when(lapse)
      .then(ends({ kind: "lapsed", note: { sv: "Ljungby saknas" }, quorum: "inquorate" }));
    book
      .given(...assembled)
      .when(lapse)
      .thenRefused({ type: "GroupIsQuorate" });
    book
      .given(...group, ...called, ...opened("vaxjo", "ljungby"))
      .when(lapse)
      .thenDone();
    book
      .given(...alone, ends({ kind: "lapsed" }, "10:00"))
      .when(lapse)
      .thenRefused({ type: "ItemHasEnded" });
  });
  it("lapsing looks at the moment it is said: somebody who came just then counts", () => {
    const late = [...ready, ...opened("vaxjo"), arrives("10:25", seated("ljungby/social", "p-ljungby"))];
    const lapse: Command = { type: "LapseItem", meeting: "m", item: "1", at: clock("10:25") };
    book
      .given(...late)
      .when(lapse)
      .thenRefused({ type: "GroupIsQuorate" });
    book
      .given(...late)
      .when({ ...lapse, at: clock("10:24") })
      .thenDone();
  });
});
