import { describe, expect, it } from "vitest";
import { day, type Fact, radarView, replay } from "../../index.ts";
import { cancelled } from "../../testing/moving.ts";
import { ready } from "../../testing/small-world.ts";

describe("what a cancelled meeting left", () => {
  it("its decision items are on the radar until another meeting takes them up, as is what they had come back from", () => {
    const due = (...facts: ReadonlyArray<Fact>) =>
      radarView(replay(facts), day("2024-05-03"))
        .entries.filter(({ about }) => about.kind === "item")
        .map(({ kind, when, about }) => [kind, when, about.id]);
    expect(due(...ready)).toEqual([]);
    expect(due(...ready, cancelled)).toEqual([["itemOfCancelledMeeting", "2024-05-03", "m/1"]]);
    const next: ReadonlyArray<Fact> = [
      { type: "MeetingCalled", meeting: "n", body: "llg", day: day("2024-06-07"), title: { sv: "Juni" } },
      {
        type: "ItemPlaced",
        meeting: "n",
        item: "1",
        title: { sv: "Punkten" },
        kinds: ["decision"],
        continues: { meeting: "m", item: "1" },
      },
    ];
    expect(due(...ready, cancelled, ...next)).toEqual([]);
    const nextCancelled: Fact = { type: "MeetingCancelled", meeting: "n", reason: { sv: "x" }, on: day("2024-05-03") };
    expect(due(...ready, cancelled, ...next, nextCancelled)).toEqual([
      ["itemOfCancelledMeeting", "2024-05-03", "m/1"],
      ["itemOfCancelledMeeting", "2024-06-07", "n/1"],
    ]);
  });
});
