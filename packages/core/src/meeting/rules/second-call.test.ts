import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { type Command, day, type Fact } from "../../index.ts";
import {
  assembled,
  book,
  called,
  clock,
  closed,
  decide,
  ends,
  group,
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
      ...opened("vaxjo").map((fact) => ({ ...fact, meeting: "m2" })),
      { ...onTheTable("1"), meeting: "m2" },
    ];
    const outcome = (continues: boolean, secondCall: boolean, charterFacts = lower) =>
      Result.isSuccess(
        book.given(...charterFacts, ...first, ...second(continues, secondCall)).when({ ...decide, meeting: "m2" })
          .outcome,
      );
    expect(outcome(true, true)).toBe(true);
    expect(outcome(false, true)).toBe(false);
    expect(outcome(true, false)).toBe(false);
    expect(outcome(false, false)).toBe(false);
    expect(outcome(true, true, ready)).toBe(false);
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
      .then(ends({ kind: "lapsed", note: { sv: "Ljungby saknas" } }));
    book
      .given(...alone, onTheTable("1"))
      .when(lapse)
      .then(ends({ kind: "lapsed", note: { sv: "Ljungby saknas" } }));
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
