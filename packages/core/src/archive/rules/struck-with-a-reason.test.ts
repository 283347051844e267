import { describe, expect, it } from "vitest";
import { type Command, day, recordedDecisionView, recordedMeetingView, replay } from "../../index.ts";
import { entered, recordsDecision, recordsMeeting } from "../../testing/recording.ts";
import { book, group, onDay } from "../../testing/small-world.ts";

describe("ARC-3: what was recorded in error is struck with a reason, once, and stays in the book", () => {
  const both = [...group, entered(recordsMeeting()), entered(recordsDecision())];
  const reason = { sv: "Var ett förslag" };
  const acts: ReadonlyArray<Command> = [
    { type: "StrikeRecordedMeeting", recordedMeeting: "old-meeting", reason },
    { type: "StrikeRecordedDecision", recordedDecision: "old", reason },
  ];

  it("says when and why", () => {
    const facts = acts.flatMap((act) =>
      book
        .given(...both)
        .when(act, onDay("2024-05-10"))
        .thenDone(),
    );
    const after = replay([...both, ...facts]);
    const struck = { reason, on: day("2024-05-10") };
    expect(recordedMeetingView(after, "old-meeting")).toMatchObject({ title: { sv: "Planeringsdag" }, struck });
    expect(recordedDecisionView(after, "old")).toMatchObject({ text: { sv: "Studien skjuts upp." }, struck });
    for (const act of acts)
      book
        .given(...both, ...facts)
        .when(act, onDay("2024-05-11"))
        .thenRefused({ type: "RecordIsStruck", on: day("2024-05-10") });
  });
  it("nothing more is recorded of a meeting that has been struck", () => {
    const struck = book
      .given(...both)
      .when({ type: "StrikeRecordedMeeting", recordedMeeting: "old-meeting", reason }, onDay("2024-05-10"))
      .thenDone();
    const of = recordsDecision({ recordedDecision: "another", recordedMeeting: "old-meeting" });
    book
      .given(...both)
      .when(of, onDay("2024-05-10"))
      .thenDone();
    book
      .given(...both, ...struck)
      .when(of, onDay("2024-05-10"))
      .thenRefused({ type: "RecordIsStruck", recorded: "old-meeting" });
  });
  it("not what is not there", () => {
    for (const act of acts)
      book
        .given(...group)
        .when(act, onDay("2024-05-10"))
        .thenRefused({ type: "NotInTheBook" });
  });
});
