import { describe, expect, it } from "vitest";
import {
  day,
  decisionsView,
  falseCertificates,
  recordedDecisionsView,
  recordedDecisionView,
  recordedMeetingsView,
  recordedMeetingView,
  replay,
} from "../../index.ts";
import { entered, recordsDecision, recordsMeeting, source } from "../../testing/recording.ts";
import { afterDeciding, book, group, onDay, onTheDay } from "../../testing/small-world.ts";

describe("ARC-1: what only old papers tell is recorded, not certified", () => {
  it.each([
    ["2024-05-03", true],
    ["2024-05-04", false],
    ["2024-05", true],
    ["2024-06", false],
    ["2024-spring", true],
    ["2024-autumn", false],
    ["2024", true],
    ["2025", false],
  ])("of %s, entered on 3 May 2024", (when, has) => {
    for (const act of [recordsDecision({ when }), recordsMeeting({ when })]) {
      const then = book.given(...group).when(act, onTheDay);
      if (has) then.then(entered(act));
      else then.thenRefused({ type: "RecordedAhead", when, day: day("2024-05-03") });
    }
  });
  it("says how it is known, where it is told, who entered it and when", () => {
    const told = replay([...group, entered(recordsDecision(), "2024-05-10")]);
    expect(recordedDecisionView(told, "old")).toEqual({
      recordedDecision: "old",
      body: "llg",
      decidedBy: { sv: "Ledningsgruppen" },
      when: "2024-02",
      text: { sv: "Studien skjuts upp." },
      owner: null,
      together: [],
      present: null,
      recordedMeeting: null,
      standing: "recorded",
      attendance: "notStated",
      source,
      enteredOn: day("2024-05-10"),
      enteredBy: "test",
      struck: null,
    });
  });
  it("is no decision that has a certificate, and changes none", () => {
    const decided = afterDeciding();
    const both = [...decided, entered(recordsDecision({ recordedDecision: "d" }))];
    expect(decisionsView(replay(both), day("2024-05-10")).map(({ decision }) => decision)).toEqual(["d"]);
    expect(recordedDecisionsView(replay(both)).map((each) => each.recordedDecision)).toEqual(["d"]);
    expect(falseCertificates(both)).toEqual([]);
  });
  it("the latest first, by the last day that it can have been; of the same time by name", () => {
    const all = [
      ["b", "2024-02"],
      ["a", "2024-02"],
      ["year", "2024"],
      ["day", "2024-02-02"],
    ].map(([name = "", when = ""]) => [
      entered(recordsDecision({ recordedDecision: name, when })),
      entered(recordsMeeting({ recordedMeeting: name, when })),
    ]);
    const told = replay([...group, ...all.flat()]);
    expect(recordedDecisionsView(told).map((each) => each.recordedDecision)).toEqual(["year", "a", "b", "day"]);
    expect(recordedMeetingsView(told).map((each) => each.recordedMeeting)).toEqual(["year", "a", "b", "day"]);
  });
  it("a decision of a recorded meeting is told with it; of one that is not in the book it is refused", () => {
    const meeting = recordsMeeting({
      items: [{ item: "1", title: { sv: "Studien" }, said: [{ sv: "Följ goda exempel i stället." }] }],
    });
    const of = recordsDecision({ recordedMeeting: "old-meeting" });
    const before = [...group, entered(meeting)];
    const facts = book
      .given(...before)
      .when(of, onTheDay)
      .thenDone();
    expect(recordedMeetingView(replay([...before, ...facts]), "old-meeting")).toMatchObject({
      items: [{ item: "1", said: [{ sv: "Följ goda exempel i stället." }] }],
      decisions: [{ recordedDecision: "old" }],
      attendance: "notStated",
    });
    book
      .given(...group)
      .when(of, onTheDay)
      .thenRefused({ type: "NotInTheBook", kind: "recordedMeeting" });
  });
  it("a name is given once", () => {
    for (const act of [recordsDecision(), recordsMeeting()])
      book
        .given(...group, entered(act))
        .when(act, onDay("2024-05-10"))
        .thenRefused({ type: "AlreadyInTheBook" });
  });
});
