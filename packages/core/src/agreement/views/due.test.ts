import { describe, expect, it } from "vitest";
import { day, type Fact, Period, radarView, replay } from "../../index.ts";
import { approved, county, everyTwoYears, meeting, proposed, registered } from "../../testing/agreements.ts";
import { afterDeciding, group } from "../../testing/small-world.ts";
import { answered, ending, part, takenOver, terminationDecided } from "../../testing/succession.ts";

describe("AGR-9: reviews that are due", () => {
  it("the radar has its review day, or says that there is none, with the end that notice today would lead to", () => {
    const entries = (...facts: ReadonlyArray<Fact>) =>
      radarView(replay([...county, ...facts]), day("2024-05-03")).entries.map(({ kind, when, state, context }) => [
        kind,
        when,
        state,
        context?.en,
      ]);
    const end = "if notice were given today it would end on 2024-12-31";
    expect(entries(everyTwoYears)).toEqual([["review", "2024-10-01", "later", end]]);
    expect(entries(registered())).toEqual([["reviewDayMissing", "2024-05-03", "soon", end]]);
    expect(entries(registered({ notice: { length: null } }))).toEqual([
      ["reviewDayMissing", "2024-05-03", "soon", undefined],
      ["noticeClauseUnknown", "2024-05-03", "soon", undefined],
    ]);
  });
  it("a review day that has passed is overdue; a last day for notice that has passed is not, it says what is too late", () => {
    const states = (today: string) =>
      radarView(replay([...county, everyTwoYears]), day(today)).entries.map(({ kind, state }) => [kind, state]);
    expect(states("2024-10-01")).toEqual([["review", "soon"]]);
    expect(states("2024-10-02")).toEqual([["review", "overdue"]]);
  });
});

describe("AGR-11: the last meeting to decide", () => {
  const calendar = [
    meeting("may", "2024-05-03"),
    meeting("june", "2024-06-07"),
    meeting("late-june", "2024-06-28"),
    meeting("july", "2024-07-05"),
    meeting("au-june", "2024-06-14", "au"),
  ];

  it("stands on the radar where there is a last day for notice", () => {
    const renewing = registered({
      term: { kind: "renewing", from: day("2023-01-01"), until: day("2024-12-31"), renewsBy: Period.make("P1Y") },
      notice: { length: Period.make("P6M") },
    });
    const entries = radarView(replay([...county, renewing, ...calendar]), day("2024-05-03")).entries;
    expect(entries.find(({ kind }) => kind === "lastMeetingToDecide")).toMatchObject({
      when: "2024-06-28",
      from: { id: "llg" },
    });
  });
});

describe("AGR-12: answers that are missing", () => {
  const from = (...days: ReadonlyArray<string>) =>
    answered(takenOver(...days.map((each) => part({ from: day(each) }))));

  it("is on the radar by the last day, stays there when that has passed, and goes when it is answered", () => {
    const dueOn = (today: string, ...facts: ReadonlyArray<Fact>) =>
      radarView(replay(facts), day(today))
        .entries.filter(({ kind }) => kind === "successorMissing")
        .map(({ when, state }) => ({ when, state }));
    expect(dueOn("2024-06-01", ...ending)).toEqual([{ when: "2024-12-31", state: "later" }]);
    expect(dueOn("2025-02-01", ...ending)).toEqual([{ when: "2024-12-31", state: "overdue" }]);
    expect(dueOn("2025-02-01", ...ending, from("2025-01-01"))).toEqual([]);
    expect(dueOn("2024-06-01", ...afterDeciding(), registered(), terminationDecided)).toHaveLength(1);
    expect(dueOn("2024-06-01", ...group, registered())).toEqual([]);
  });
});

describe("AGR-13: approvals that are missing", () => {
  it("the radar asks each party whose approval is missing, by the day it must be in", () => {
    const missing = (...facts: ReadonlyArray<Fact>) =>
      radarView(replay(facts), day("2024-06-10"))
        .entries.filter(({ kind }) => kind === "approvalMissing")
        .map(({ when, from }) => [when, from.id]);
    const draft = [...county, proposed({ approveBy: day("2024-08-31") })];
    expect(missing(...draft, approved("vaxjo"))).toEqual([["2024-08-31", "ljungby"]]);
    expect(missing(...county, proposed())).toEqual([
      ["2024-09-01", "vaxjo"],
      ["2024-09-01", "ljungby"],
    ]);
  });
});
