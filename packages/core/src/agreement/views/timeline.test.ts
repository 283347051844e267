import { describe, expect, it } from "vitest";
import { day, type Fact, Period, replay, timelineView } from "../../index.ts";
import { county, noticeOf, proposed, registered } from "../../testing/agreements.ts";

describe("the timeline", () => {
  const renewing = registered({
    term: { kind: "renewing", from: day("2023-01-01"), until: day("2024-12-31"), renewsBy: Period.make("P1Y") },
    notice: { length: Period.make("P6M") },
  });
  const laneOn = (today: string, from: string, until: string, ...facts: ReadonlyArray<Fact>) =>
    timelineView(replay([...county, ...facts]), day(today), day(from), day(until)).lanes;

  it("those that end come by their last days, however late; then what is being drafted; then what goes on", () => {
    const fixed = (agreement: string, until: string) =>
      registered({ agreement, term: { kind: "fixed", from: day("2019-01-01"), until: day(until) }, notice: null });
    const facts = [
      registered({ agreement: "a-goes-on" }),
      proposed({ agreement: "b-drafted" }),
      fixed("c-late", "9998-12-31"),
      fixed("d-early", "2025-12-31"),
      registered({ agreement: "aa-goes-on" }),
    ];
    expect(laneOn("2024-05-03", "2024-01-01", "9999-01-01", ...facts).map(({ agreement }) => agreement)).toEqual([
      "d-early",
      "c-late",
      "b-drafted",
      "a-goes-on",
      "aa-goes-on",
    ]);
  });

  it("a lane shows when it is in force, its renewals, the notice window and what happens when", () => {
    expect(laneOn("2024-05-03", "2024-01-01", "2026-12-31", renewing)).toMatchObject([
      {
        agreement: "a",
        inForce: { from: "2024-01-01", until: "2026-12-31" },
        goesOn: true,
        noticeWindow: { until: "2024-06-30", endsOn: "2024-12-31" },
        notBefore: null,
        gap: null,
        marks: [
          { day: "2024-06-30", kind: "lastDayToGiveNotice" },
          { day: "2024-12-31", kind: "renews" },
          { day: "2025-12-31", kind: "renews" },
        ],
      },
    ]);
  });
  it("the day after the last day for notice it can no longer end before the next term's end", () => {
    expect(laneOn("2024-06-30", "2024-01-01", "2026-12-31", renewing)[0]?.notBefore).toBeNull();
    expect(laneOn("2024-07-01", "2024-01-01", "2026-12-31", renewing)[0]).toMatchObject({
      notBefore: "2025-12-31",
      noticeWindow: { until: "2025-06-30", endsOn: "2025-12-31" },
    });
  });
  it("ends on its last day, and shows the days nobody is responsible", () => {
    const ended = [registered(), noticeOf("vaxjo"), noticeOf("ljungby")];
    expect(laneOn("2025-02-01", "2024-01-01", "2025-12-31", ...ended)).toMatchObject([
      {
        inForce: { from: "2024-01-01", until: "2024-12-31" },
        goesOn: false,
        gap: { from: "2025-01-01", until: "2025-02-01" },
        marks: [{ day: "2024-12-31", kind: "lastDay" }],
      },
    ]);
    expect(laneOn("2025-02-01", "2023-01-01", "2024-12-30", ...ended)[0]).toMatchObject({ goesOn: true, gap: null });
  });
  it("leaves out what is not in it, and keeps what is being drafted; who ends first comes first", () => {
    const before = registered({
      agreement: "old",
      term: { kind: "fixed", from: day("2020-01-01"), until: day("2022-12-31") },
      notice: null,
    });
    const answered: Fact = {
      type: "SuccessionAnswered",
      agreement: "old",
      on: day("2022-12-31"),
      succession: { kind: "nothing", reason: { sv: "x" } },
    };
    const soon = registered({
      agreement: "z-soon",
      term: { kind: "fixed", from: day("2023-01-01"), until: day("2024-10-31") },
      notice: null,
    });
    const lanes = laneOn(
      "2024-05-03",
      "2024-01-01",
      "2024-12-31",
      before,
      answered,
      soon,
      registered(),
      proposed({ agreement: "draft" }),
    );
    expect(lanes.map(({ agreement }) => agreement)).toEqual(["z-soon", "draft", "a"]);
    expect(lanes[1]).toMatchObject({ inForce: null, goesOn: false, status: "unconcluded" });
  });
  it("an amendment is a mark on its day", () => {
    const amendment: Fact = {
      type: "AgreementAmended",
      agreement: "a",
      from: day("2024-09-01"),
      on: day("2024-05-03"),
      notice: { length: Period.make("P3M") },
      source: { sv: "x" },
    };
    expect(laneOn("2024-05-03", "2024-01-01", "2024-12-31", registered(), amendment)[0]?.marks).toContainEqual({
      day: "2024-09-01",
      kind: "amended",
    });
  });
});
