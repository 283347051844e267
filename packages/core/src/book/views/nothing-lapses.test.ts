import { describe, expect, it } from "vitest";
import { commitmentView, day, decisionsView, decisionView, type Fact, radarView, replay } from "../../index.ts";
import { carriedOut, commitment } from "../../testing/commitments.ts";
import { afterDeciding, assembled, clock, closed, ends, onTheTable, opened, ready } from "../../testing/small-world.ts";

const due = (facts: ReadonlyArray<Fact>, on: string, months?: number) =>
  radarView(replay(facts), day(on), months).entries.map(({ kind, state, when, about }) => [
    kind,
    state,
    when,
    about.id,
  ]);
const kinds = (facts: ReadonlyArray<Fact>, on = "2024-07-01") => due(facts, on).map(([kind, , , id]) => [kind, id]);
const dialogueEnded: Fact = {
  type: "ItemConcluded",
  meeting: "m",
  item: "2",
  at: clock("11:00"),
  outcome: { kind: "discussed" },
};
const nextMeeting: ReadonlyArray<Fact> = [
  { type: "MeetingCalled", meeting: "next", body: "llg", day: day("2024-06-20"), title: { sv: "Nästa möte" } },
  {
    type: "ItemPlaced",
    meeting: "next",
    item: "1",
    title: { sv: "Igen" },
    kinds: ["decision"],
    continues: { meeting: "m", item: "1" },
  },
];

describe("an item that nobody has taken up again is on the radar", () => {
  const lapsed = [...ready, ...opened("vaxjo"), ends({ kind: "lapsed" }), onTheTable("2"), dialogueEnded, closed];

  it("when it lapsed, until a later meeting takes it up", () => {
    expect(due(lapsed, "2024-07-01")).toEqual([["lapsed", "overdue", "2024-05-03", "m/1"]]);
    expect(kinds([...lapsed, ...nextMeeting], "2024-06-19")).toContainEqual(["lapsed", "m/1"]);
    expect(kinds([...lapsed, ...nextMeeting], "2024-06-20")).not.toContainEqual(["lapsed", "m/1"]);
  });

  it("when the meeting was closed before it was reached, or while it had only been broken off", () => {
    const notReached = [...assembled, ends({ kind: "withdrawn", reason: { sv: "Återtagen" } }), closed];
    expect(kinds(notReached)).toEqual([["notReached", "m/2"]]);
    const broken: Fact = {
      ...(dialogueEnded as Extract<Fact, { type: "ItemConcluded" }>),
      outcome: { kind: "brokenOff" },
    };
    expect(kinds([...notReached.slice(0, -1), onTheTable("2"), broken, closed])).toEqual([["notReached", "m/2"]]);
  });

  it("and not while the meeting is open, nor when it ended as it should", () => {
    expect(kinds([...assembled, ends({ kind: "withdrawn", reason: { sv: "Återtagen" } })])).toEqual([]);
    expect(
      kinds([...lapsed.slice(0, -4), ends({ kind: "discussed" }), onTheTable("2"), dialogueEnded, closed]),
    ).toEqual([]);
  });
});

describe("what is owed without a day is on the radar", () => {
  const without = [...afterDeciding(), commitment()];

  it("after what has a day, and never overdue", () => {
    const both = [...without, commitment({ commitment: "later", due: "2030" })];
    expect(due(both, "2029-01-01").slice(-2)).toEqual([
      ["commitment", "later", "2030", "later"],
      ["undated", "undated", null, "c"],
    ]);
  });

  it("until it is carried out; and not among what falls due within some months", () => {
    expect(kinds([...without, carriedOut])).not.toContainEqual(["undated", "c"]);
    expect(due(without, "2024-07-01", 12).map(([kind]) => kind)).not.toContain("undated");
  });
});

describe("what is handed over later is answered for, until then, by whoever has it", () => {
  const handed: Fact = {
    type: "BodyHandedOver",
    body: "au",
    to: "llg",
    on: day("2025-03-28"),
    decisions: ["d"],
    commitments: ["c"],
    reportBacks: ["c"],
  };
  const book = replay([
    ...afterDeciding({ kind: "body", id: "au" }),
    commitment({ reportBack: { body: "au", when: "2025-06" }, condition: true, decision: "d" }),
    handed,
    { ...carriedOut, on: day("2025-05-01") },
  ]);
  const owners = (on: string) => [
    decisionView(book, "d", day(on))?.owner.id,
    decisionsView(book, day(on))[0]?.owner.id,
    commitmentView(book, "c", day(on))?.owner?.id,
    commitmentView(book, "c", day(on))?.reportBack?.body,
  ];

  it("the old body the day before, the new one from the day", () => {
    expect(owners("2025-03-08")).toEqual(["au", "au", "au", "au"]);
    expect(owners("2025-03-27")).toEqual(["au", "au", "au", "au"]);
    expect(owners("2025-03-28")).toEqual(["llg", "llg", "llg", "llg"]);
  });

  it("a condition is met from the day it was reported met, and not before", () => {
    expect(decisionsView(book, day("2025-04-30"))[0]?.conditional).toBe(true);
    expect(decisionsView(book, day("2025-05-01"))[0]?.conditional).toBe(false);
  });

  it("and the radar asks whoever has it", () => {
    const asked = (on: string) => radarView(book, day(on)).entries.find(({ about }) => about.id === "c")?.from.id;
    expect([asked("2025-03-27"), asked("2025-03-28")]).toEqual(["au", "llg"]);
  });
});
