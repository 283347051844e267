import { describe, expect, it } from "vitest";
import { type Command, type Context, day, type Fact, falseCertificates, instant } from "../../index.ts";
import { arrive, takeUp } from "../../testing/room.ts";
import {
  afterDeciding,
  assembled,
  book,
  clock,
  clockOn,
  decide,
  left,
  ljungby,
  onDay,
  onTheTable,
  opened,
  ready,
} from "../../testing/small-world.ts";

const open = (at: string): Command => ({ type: "OpenMeeting", meeting: "m", at: instant(at) });
const close = (time: string): Command => ({ type: "CloseMeeting", meeting: "m", at: clock(time) });
const departs = (time: string): Command => ({
  type: "RecordDepartures",
  meeting: "m",
  at: clock(time),
  people: [ljungby],
});
/** Long after: whoever enters it says when it happened. */
const yearsLater: Context = onDay("2026-11-26");

describe("MTG-6: a meeting is opened on its day", () => {
  it.each([
    ["a month before, in an empty room", "2024-04-02T03:00:00+02:00"],
    ["the minute before its day", "2024-05-02T23:59:00+02:00"],
    ["the minute after its day", "2024-05-04T00:00:00+02:00"],
    ["a year late", "2025-05-03T09:00:00+02:00"],
    ["on its day by the writer's clock, but not in Sweden", "2024-05-03T23:30:00Z"],
  ])("not %s", (_, at) => {
    book
      .given(...ready)
      .when(open(at), yearsLater)
      .thenRefused({ type: "NotTheMeetingsDay", days: [day("2024-05-03")] });
  });
  it.each(["2024-05-03T00:00:00+02:00", "2024-05-03T23:59:00+02:00", "2024-05-02T22:00:00Z"])("at %s", (at) => {
    book
      .given(...ready)
      .when(open(at), yearsLater)
      .thenDone();
  });
});

describe("MTG-6: what happens at a meeting happens on its days", () => {
  const decides = (at: string, given: ReadonlyArray<Fact> = [...assembled, onTheTable("1")]) =>
    book.given(...given).when({ ...decide, at: instant(at) }, yearsLater);
  it("the night after belongs to it, until six o'clock", () => {
    decides("2024-05-04T05:59:00+02:00").thenDone();
    decides("2024-05-04T06:00:00+02:00").thenRefused({ type: "NotTheMeetingsDay" });
    decides("2024-06-03T10:00:00+02:00").thenRefused({ type: "NotTheMeetingsDay" });
  });
  it("a decision in the very moment its item was taken up is not pushed out of the night", () => {
    const last = instant("2024-05-04T05:59:59.999+02:00");
    const takenUp: Fact = { type: "TreatmentOpened", meeting: "m", item: "1", at: last };
    book
      .given(...assembled, takenUp)
      .when({ ...decide, at: last }, yearsLater)
      .thenRefused({ type: "NotTheMeetingsDay" });
  });
  it("nothing happens later than the clock is", () => {
    const tenPast: Context = { ...onDay("2024-05-03"), instant: clock("10:10") };
    book
      .given(...assembled, onTheTable("1"))
      .when({ ...decide, at: clock("10:11") }, tenPast)
      .thenRefused({ type: "NotYet", at: clock("10:11"), now: clock("10:10") });
    book
      .given(...assembled, onTheTable("1"))
      .when({ ...decide, at: clock("10:10") }, tenPast)
      .thenDone();
  });
  it("what is entered on a later day says so, and what is entered the same night does not", () => {
    expect(decides("2024-05-03T10:25:00+02:00").thenDone()).toMatchObject([
      { type: "DecisionTaken", enteredOn: "2026-11-26" },
      { type: "ItemConcluded", enteredOn: "2026-11-26" },
    ]);
    const night: Context = { day: day("2024-05-04"), instant: clockOn("2024-05-04", "00:30"), actor: "test" };
    const facts = book
      .given(...afterDeciding())
      .when(close("23:50"), night)
      .thenDone();
    expect(facts).toEqual([{ ...close("23:50"), type: "MeetingClosed" }]);
  });
});

describe("MTG-6: nothing comes before what it must follow", () => {
  it("a meeting closes after everything that happened at it", () => {
    book
      .given(...afterDeciding())
      .when(close("09:30"))
      .thenRefused({ type: "OutOfOrder", notBefore: clock("10:25") });
    book
      .given(...afterDeciding())
      .when(close("10:25"))
      .thenDone();
    book
      .given(...afterDeciding(), left("ljungby", "11:00"))
      .when(close("10:59"))
      .thenRefused({ type: "OutOfOrder", notBefore: clock("11:00") });
  });
  it("who came before an item was on the table is a correction, with a reason", () => {
    const alone = [...ready, ...opened("vaxjo"), onTheTable("1")];
    book
      .given(...alone)
      .when(arrive("p-ljungby", "holder", "09:50"))
      .thenRefused({ type: "PresenceNeedsCorrection", item: "1", since: clock("10:00") });
    book
      .given(...alone)
      .when(arrive("p-ljungby", "holder", "10:00"))
      .thenDone();
    book
      .given(...alone)
      .when({
        type: "CorrectPresence",
        meeting: "m",
        ...ljungby,
        now: { from: clock("09:50"), until: null },
        reason: { sv: "Uppropet missade Ljungby" },
      })
      .thenDone();
  });
  it("who left while an item was on the table is a correction once the item has ended", () => {
    book
      .given(...afterDeciding())
      .when(departs("10:10"))
      .thenRefused({ type: "PresenceNeedsCorrection", since: clock("10:25") });
    book
      .given(...afterDeciding())
      .when(departs("10:25"))
      .thenDone();
    book
      .given(...assembled, onTheTable("1"))
      .when(departs("10:10"))
      .thenDone();
  });
});

describe("MTG-6: acts said to be at the same moment stand in the order they were entered", () => {
  it("two formal items in one minute, and somebody who leaves in it", () => {
    const five = clock("10:05");
    const started = book
      .given(...assembled)
      .when(takeUp("1", "10:05"))
      .thenDone();
    const decided = book
      .given(...assembled, ...started)
      .when({ ...decide, at: five })
      .thenDone();
    expect(decided).toMatchObject([{ at: "2024-05-03T10:05:00.001+02:00" }, { at: "2024-05-03T10:05:00.001+02:00" }]);
    const next = book
      .given(...assembled, ...started, ...decided)
      .when(takeUp("2", "10:05"))
      .thenDone();
    expect(next).toMatchObject([{ at: "2024-05-03T10:05:00.001+02:00" }]);
    const gone = book
      .given(...assembled, ...started, ...decided)
      .when(departs("10:05"))
      .thenDone();
    expect(falseCertificates([...assembled, ...started, ...decided, ...gone])).toEqual([]);
  });
  it("a moment to the second is that second, and an earlier minute is earlier", () => {
    const seconds = clock("10:00").replace("10:00:00", "10:00:30");
    const started: Fact = { type: "TreatmentOpened", meeting: "m", item: "1", at: instant(seconds) };
    book
      .given(...assembled, started)
      .when({ ...decide, at: clock("10:00") })
      .thenDone();
    book
      .given(...assembled, started)
      .when({ ...decide, at: instant(seconds.replace(":30", ":29")) })
      .thenRefused({ type: "OutOfOrder" });
  });
});
