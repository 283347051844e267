import { describe, expect, it } from "vitest";
import { day, type Fact, instant, Period } from "../../index.ts";
import { county, meeting, noticeOf, proposed, registered, seenOn } from "../../testing/agreements.ts";

const leadTime = (
  organisation: string,
  length: string,
  from = "2024-01-01",
): Extract<Fact, { type: "DecisionLeadTimeStated" }> => ({
  type: "DecisionLeadTimeStated",
  organisation,
  length: Period.make(length),
  from: day(from),
  source: { sv: "x" },
});

describe("AGR-11: the last assembled meeting at which notice can still be decided", () => {
  const calendar = [
    meeting("may", "2024-05-03"),
    meeting("june", "2024-06-07"),
    meeting("late-june", "2024-06-28"),
    meeting("july", "2024-07-05"),
    meeting("au-june", "2024-06-14", "au"),
  ];
  const inTime = (today: string, ...more: ReadonlyArray<Fact>) =>
    seenOn(today, ...county, registered(), ...calendar, ...more).decideInTime;

  it("without known lead times it is the last meeting before the last weekday to act, and says what it does not know", () => {
    expect(inTime("2024-05-03")).toEqual({
      lastDay: "2024-12-31",
      actBy: "2024-06-28",
      decideBy: "2024-06-28",
      parties: [],
      leadTimeUnknown: ["vaxjo", "ljungby"],
      meeting: "late-june",
      tooLate: "july",
    });
  });
  it("the party that needs longest decides, both sides of the day", () => {
    expect(inTime("2024-05-03", leadTime("vaxjo", "P1W"), leadTime("ljungby", "P21D"))).toMatchObject({
      decideBy: "2024-06-07",
      meeting: "june",
      tooLate: "late-june",
      leadTimeUnknown: [],
    });
    expect(inTime("2024-05-03", leadTime("vaxjo", "P21D"), leadTime("ljungby", "P1W"))).toMatchObject({
      decideBy: "2024-06-07",
    });
    expect(inTime("2024-05-03", leadTime("vaxjo", "P1W"))).toMatchObject({ leadTimeUnknown: ["ljungby"] });
    const open: Fact = { type: "MeetingOpened", meeting: "late-june", at: instant("2024-06-28T09:00:00+02:00") };
    expect(inTime("2024-06-28", open)).toMatchObject({ meeting: "late-june" });
    expect(inTime("2024-05-03", leadTime("ljungby", "P22D"))).toMatchObject({ decideBy: "2024-06-06", meeting: "may" });
  });
  it("counts months as corresponding days, and a lead time from its own day", () => {
    expect(inTime("2024-05-03", leadTime("ljungby", "P1M"))).toMatchObject({ decideBy: "2024-05-28" });
    const longer = [leadTime("ljungby", "P1W"), leadTime("ljungby", "P8W", "2024-05-10")];
    expect(inTime("2024-05-09", ...longer)).toMatchObject({ decideBy: "2024-06-21" });
    expect(inTime("2024-05-10", ...longer)).toMatchObject({ decideBy: "2024-05-03", meeting: null, tooLate: "june" });
  });
  it("meetings that are over, cancelled, past or not of all parties do not count", () => {
    const cancelled: Fact = {
      type: "MeetingCancelled",
      meeting: "late-june",
      reason: { sv: "x" },
      on: day("2024-05-03"),
    };
    expect(inTime("2024-05-03", cancelled)).toMatchObject({ meeting: "june" });
    expect(inTime("2024-06-08", cancelled)).toMatchObject({ meeting: null, tooLate: "july" });
    const withRegion = registered({ parties: ["vaxjo", "ljungby", "rgk"] });
    expect(seenOn("2024-05-03", ...county, withRegion, ...calendar).decideInTime).toMatchObject({ meeting: null });
  });
  it("is asked only of what is in force, and only of those whose notice is not in", () => {
    const given = [leadTime("vaxjo", "P8W"), noticeOf("vaxjo")];
    expect(inTime("2024-05-03", ...given)).toBeNull();
    const alone = registered({ withdrawal: { atLeast: 1 } });
    expect(seenOn("2024-05-03", ...county, alone, ...given).decideInTime).toMatchObject({
      decideBy: "2024-06-28",
      leadTimeUnknown: ["ljungby"],
    });
    expect(seenOn("2024-05-03", ...county, proposed()).decideInTime).toBeNull();
  });
});
