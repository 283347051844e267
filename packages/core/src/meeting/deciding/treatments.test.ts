import { describe, expect, it } from "vitest";
import { type Command, type Fact, find, meetingView, replay } from "../../index.ts";
import { assembled, book, clock, ends, onTheTable, opened, plain, ready } from "../../testing/small-world.ts";

describe("items one after the other", () => {
  const open = (item: string, time: string): Command => ({
    type: "OpenTreatment",
    meeting: "m",
    item,
    at: clock(time),
  });
  const ended = (
    item: string,
    from: string,
    until: string,
    kind: "discussed" | "brokenOff" = "discussed",
  ): ReadonlyArray<Fact> => [
    { type: "TreatmentOpened", meeting: "m", item, at: clock(from) },
    { type: "ItemConcluded", meeting: "m", item, at: clock(until), outcome: { kind } },
  ];

  it("are taken up when the last has ended, whichever that was, and not before the meeting opened", () => {
    book
      .given(...assembled)
      .when(open("1", "09:30"))
      .then({ type: "TreatmentOpened", meeting: "m", item: "1", at: clock("09:30") });
    book
      .given(...assembled)
      .when(open("1", "09:00"))
      .thenDone();
    book
      .given(...assembled)
      .when(open("1", "08:59"))
      .thenRefused({ type: "OutOfOrder", notBefore: clock("09:00") });
    // Item 2 was taken first and item 1 last: the last to end is not the last on the agenda.
    const both = [...assembled, ...ended("2", "09:10", "09:20"), ...ended("1", "09:20", "09:40", "brokenOff")];
    book
      .given(...both)
      .when(open("2", "09:39"))
      .thenRefused({ type: "OutOfOrder", notBefore: clock("09:40") });
    book
      .given(...both)
      .when(open("2", "09:40"))
      .then({ type: "TreatmentOpened", meeting: "m", item: "2", at: clock("09:40") });
    const again = [
      ...assembled,
      ...ended("1", "09:10", "09:20", "brokenOff"),
      ...ended("2", "09:20", "09:30"),
      ...ended("1", "09:30", "09:50", "brokenOff"),
    ];
    book
      .given(...again)
      .when(open("2", "09:45"))
      .thenRefused({ type: "OutOfOrder", notBefore: clock("09:50") });
  });
  it("an earlier treatment keeps its own times and end when the item is taken up again", () => {
    const again = replay([
      ...assembled,
      ...ended("1", "09:10", "09:20", "brokenOff"),
      { type: "TreatmentOpened", meeting: "m", item: "1", at: clock("10:00") },
      {
        type: "ItemConcluded",
        meeting: "m",
        item: "1",
        at: clock("10:20"),
        outcome: { kind: "noted", note: { sv: "x" } },
      },
    ]);
    expect(find(again.meeting.meetings, "m")?.items[0]?.treatments[0]).toMatchObject({
      until: clock("09:20"),
      outcome: { kind: "brokenOff" },
    });
    expect(meetingView(again, "m", plain)?.agenda[0]).toMatchObject({
      from: clock("10:00"),
      outcome: { kind: "noted" },
    });
  });
  it("ends are written as they were said, with a note where there is one", () => {
    const at = { meeting: "m", item: "1", at: clock("10:25") };
    const concludes = (command: Command, outcome: Extract<Fact, { type: "ItemConcluded" }>["outcome"]) =>
      book
        .given(...assembled, onTheTable("1"))
        .when(command)
        .then({ type: "ItemConcluded", ...at, outcome });
    const note = { sv: "Tack" };
    concludes({ type: "NoteItem", ...at, note }, { kind: "noted", note });
    concludes(
      { type: "NoteItem", ...at, note, decisionExpected: "2024-06" },
      { kind: "noted", note, decisionExpected: "2024-06" },
    );
    concludes({ type: "StateProposal", ...at, text: note }, { kind: "proposed", text: note });
    concludes({ type: "ConcludeDialogue", ...at }, { kind: "discussed" });
    concludes({ type: "ConcludeDialogue", ...at, note }, { kind: "discussed", note });
    concludes({ type: "BreakOffTreatment", ...at }, { kind: "brokenOff" });
    book
      .given(...ready, ...opened("vaxjo"))
      .when({ type: "LapseItem", ...at })
      .then({ type: "ItemConcluded", ...at, outcome: { kind: "lapsed", quorum: "inquorate" } });
  });
});

describe("withdrawing an item", () => {
  const close: Command = { type: "CloseMeeting", meeting: "m", at: clock("15:00") };
  const withdraw: Command = {
    type: "WithdrawItem",
    meeting: "m",
    item: "1",
    at: clock("10:25"),
    reason: { sv: "Dras tillbaka" },
  };
  const withdrawn = ends({ kind: "withdrawn", reason: { sv: "Dras tillbaka" } });

  it("an item is withdrawn on the table or before it comes there, once", () => {
    book
      .given(...assembled)
      .when(withdraw)
      .then(withdrawn);
    book
      .given(...assembled, onTheTable("1"))
      .when(withdraw)
      .then(withdrawn);
    book
      .given(...assembled, withdrawn)
      .when(withdraw)
      .thenRefused({ type: "ItemHasEnded", outcome: "withdrawn" });
    book
      .given(...assembled, withdrawn)
      .when(close)
      .then({ ...close, type: "MeetingClosed" });
    book
      .given(...ready)
      .when(withdraw)
      .thenRefused({ type: "MeetingNotOpen" });
    book
      .given(...assembled, onTheTable("1"))
      .when({ ...withdraw, at: clock("09:59") })
      .thenRefused({ type: "OutOfOrder" });
    expect(meetingView(replay([...assembled, withdrawn]), "m", plain)?.agenda[0]).toMatchObject({
      status: "concluded",
      outcome: { kind: "withdrawn" },
    });
  });
});
