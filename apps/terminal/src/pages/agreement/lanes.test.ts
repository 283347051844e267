import { day, type Lane, type TimelineView } from "@konstellation/core";
import { expect, it } from "vitest";
import { laneDetails, laneRow, legend, scaleLine } from "./lanes.ts";

const lane = (more: Partial<Lane> = {}): Lane => ({
  agreement: "a",
  title: { sv: "Avtal" },
  parties: ["vaxjo", "ljungby"],
  partyNames: [{ party: "vaxjo", name: { sv: "Växjö kommun" } }],
  status: "inForce",
  inForce: { from: day("2024-01-01"), until: day("2025-12-31") },
  goesOn: true,
  noticeWindow: null,
  notBefore: null,
  gap: null,
  marks: [],
  ...more,
});
const view: TimelineView = { day: day("2024-07-01"), from: day("2024-01-01"), until: day("2025-12-31"), lanes: [] };
const COLUMNS = 73; // a lane of 28 letters: 24 of them are a month or so
const drawn = (more: Partial<Lane>, seen = view) => laneRow(lane(more), seen, COLUMNS, "en").cells[1] ?? "";

it("a lane is as long as it is in force, with an arrow where it goes on and today through it", () => {
  const plain = drawn({});
  expect(plain).toHaveLength(28);
  expect(plain).toMatch(/^─{6}│─{20}→$/);
  expect(drawn({ goesOn: false, inForce: { from: day("2024-01-01"), until: day("2024-12-31") } })).toMatch(
    /^─{6}│─{7} {14}$/,
  );
  expect(drawn({ inForce: null, goesOn: false })).toMatch(/^ {6}│ {21}$/);
});

it("the notice window runs from today until its last day, and days without anybody are crossed out", () => {
  expect(drawn({ noticeWindow: { until: day("2024-12-31"), endsOn: day("2025-06-30") } })).toMatch(/^─{6}│▒{7}─{13}→$/);
  const gone = drawn({
    goesOn: false,
    inForce: { from: day("2024-01-01"), until: day("2024-12-31") },
    gap: { from: day("2025-01-01"), until: day("2025-06-30") },
  });
  expect(gone).toMatch(/^─{6}│─{7}×{7} {7}$/);
});

it("of two marks in one letter the one that matters most is seen", () => {
  const marks = [
    { day: day("2024-12-31"), kind: "review" as const },
    { day: day("2024-12-31"), kind: "lastDayToGiveNotice" as const },
    { day: day("2024-12-30"), kind: "renews" as const },
  ];
  expect(drawn({ marks })[13]).toBe("▼");
});

it("a timeline that today is not in shows no today, and one of a single day is drawn all the same", () => {
  expect(drawn({}, { ...view, day: day("2026-01-01") })).toMatch(/^─{27}→$/);
  const oneDay = { ...view, from: day("2024-07-01"), until: day("2024-07-01") };
  expect(drawn({ goesOn: false, inForce: { from: day("2024-07-01"), until: day("2024-07-01") } }, oneDay)[0]).toBe("│");
});

it("years stand where they begin, as many as there is room for; every sign is explained without being parted", () => {
  expect(scaleLine(view, COLUMNS).trim()).toMatch(/^2024 {10}2025$/);
  const century = { ...view, from: day("1950-01-01"), until: day("2050-12-31") };
  expect(scaleLine(century, COLUMNS).trim().split(/ +/).length).toBeLessThan(7);
  for (const columns of [20, 40, 80])
    for (const line of legend("sv", columns)) expect(line.length).toBeLessThanOrEqual(Math.max(columns, 23));
  expect(legend("en", 200)).toHaveLength(1);
});

it("the same in words, for whoever does not see the signs", () => {
  const words = laneDetails(
    lane({
      noticeWindow: { until: day("2024-12-31"), endsOn: day("2025-06-30") },
      notBefore: day("2025-06-30"),
      gap: { from: day("2025-07-01"), until: day("2025-07-02") },
      marks: [{ day: day("2025-06-30"), kind: "renews" }],
    }),
    "en",
  ).join("\n");
  for (const said of [
    "in force",
    "Notice by Tue 2024-12-31 ends it on 2025-06-30",
    "no longer end before 2025-06-30",
    "renews 2025-06-30",
  ])
    expect(words).toContain(said);
});
