import { describe, expect, it } from "vitest";
import { bookDecider, type Command, type Fact, meetingsView, meetingView, radarView, replay } from "../book/index.ts";
import { day, instant } from "../kernel/index.ts";
import { called, charter, clock, group, onTheDay, opened, ready } from "../testing/small-world.ts";
import { specify } from "../testing/specify.ts";

const book = specify(bookDecider);
const times = (date: string, from = "09:00", until = "12:00") => ({
  starts: instant(`${date}T${from}:00+02:00`),
  ends: instant(`${date}T${until}:00+02:00`),
});
const move = (to: string, more: object = {}): Command => ({ type: "MoveMeeting", meeting: "m", day: day(to), ...more });
const moved = (to: string, more: object = {}): Fact => ({
  type: "MeetingMoved",
  meeting: "m",
  day: day(to),
  ...more,
  movedOn: day("2024-05-03"),
});
const cancel: Command = { type: "CancelMeeting", meeting: "m", reason: { sv: "Förhinder" } };
const cancelled: Fact = { ...cancel, type: "MeetingCancelled", on: day("2024-05-03") } as Fact;
const noticed: Fact = { ...charter, charter: { quorum: { rule: "everySeat" }, noticeDays: 14 } } as Fact;
const shown = (...facts: ReadonlyArray<Fact>) => meetingView(replay(facts), "m", () => ({ sv: "", en: "" }));

describe("MTG-5: a meeting that has been called is moved", () => {
  it("to another day, with its times, and what the seats had answered was about the old day", () => {
    const reply: Fact = { type: "ReplyReceived", meeting: "m", seat: "vaxjo/social", reply: "coming" };
    const withTimes = { times: times("2024-06-07"), reason: { sv: "Krock" } };
    book
      .given(...ready, reply)
      .when(move("2024-06-07", withTimes), onTheDay)
      .then(moved("2024-06-07", withTimes));
    const seen = shown(...ready, reply, moved("2024-06-07", withTimes));
    expect(seen).toMatchObject({ day: "2024-06-07", dayIs: "stated", calledOn: "2024-05-03", times: withTimes.times });
    expect(seen?.roll.every((seat) => seat.reply === null)).toBe(true);
    expect(shown(...ready, moved("2024-06-07", withTimes), moved("2024-06-14"))?.times).toBeNull();
  });
  it("as many days before as the charter says, both sides of the day", () => {
    book
      .given(...group, noticed, ...called)
      .when(move("2024-05-16"), onTheDay)
      .thenRefused({ type: "CalledTooLate", earliest: day("2024-05-17") });
    book
      .given(...group, noticed, ...called)
      .when(move("2024-05-17"), onTheDay)
      .then(moved("2024-05-17"));
    const told = { movedOn: day("2024-05-02") };
    const { outcome } = book.given(...group, noticed, ...called).when(move("2024-05-16", told), onTheDay);
    expect(outcome._tag).toBe("Success");
  });
  it("of a body that has no charter yet, to any day", () => {
    const { outcome } = book.given(...group, ...called).when(move("2024-05-04"), onTheDay);
    expect(outcome._tag).toBe("Success");
  });
  it("its times lie on its day, and it ends after it starts", () => {
    book
      .given(...ready)
      .when(move("2024-06-07", { times: times("2024-06-08") }), onTheDay)
      .thenRefused({ type: "TimesDoNotFit", why: "notOnTheDay", day: day("2024-06-07") });
    book
      .given(...ready)
      .when(move("2024-06-07", { times: times("2024-06-07", "09:00", "09:00") }), onTheDay)
      .thenRefused({ type: "TimesDoNotFit", why: "endsBeforeItStarts" });
    const call: Command = {
      type: "CallMeeting",
      meeting: "n",
      body: "llg",
      day: day("2024-06-07"),
      title: { sv: "Möte" },
      times: times("2024-06-08"),
    };
    book
      .given(...ready)
      .when(call, onTheDay)
      .thenRefused({ type: "TimesDoNotFit", meeting: "n" });
  });
  it("not to a day on which its body is no more", () => {
    const dissolved: Fact = { type: "BodyDissolved", body: "llg", lastDay: day("2024-06-30") };
    book
      .given(...ready, dissolved)
      .when(move("2024-07-01"), onTheDay)
      .thenRefused({ type: "NotInTheBook", kind: "body" });
    book
      .given(...ready, dissolved)
      .when(move("2024-06-30"), onTheDay)
      .then(moved("2024-06-30"));
  });
});

describe("MTG-3: a meeting is cancelled with its reason, and then nothing happens in it", () => {
  it("stays in the book, and says why", () => {
    book
      .given(...ready)
      .when(cancel, onTheDay)
      .then(cancelled);
    expect(shown(...ready, cancelled)).toMatchObject({
      status: "cancelled",
      cancelled: { on: "2024-05-03", reason: { sv: "Förhinder" } },
      opened: null,
    });
    expect(meetingsView(replay([...ready, cancelled]))[0]?.status).toBe("cancelled");
  });
  it("cannot be opened, moved, cancelled again or filled; a body can be dissolved without it", () => {
    const cancelledBook = [...ready, cancelled];
    const tried: ReadonlyArray<Command> = [
      { type: "OpenMeeting", meeting: "m", at: clock("09:00") },
      move("2024-06-07"),
      cancel,
      { type: "PlaceItem", meeting: "m", item: "9", title: { sv: "Ny" }, kinds: ["dialogue"] },
      { type: "RecordReply", meeting: "m", seat: "vaxjo/social", reply: "coming" },
    ];
    for (const command of tried)
      book
        .given(...cancelledBook)
        .when(command, onTheDay)
        .thenRefused({ type: "MeetingNotOpen", status: "cancelled" });
    const dissolve: Command = { type: "DissolveBody", body: "llg", lastDay: day("2024-12-31") };
    book
      .given(...ready)
      .when(dissolve, onTheDay)
      .thenRefused({ type: "BodyStillAnswers", meetings: ["m"] });
    book
      .given(...cancelledBook)
      .when(dissolve, onTheDay)
      .then({ type: "BodyDissolved", body: "llg", lastDay: day("2024-12-31") });
  });
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
  it("a meeting that is open or closed is neither moved nor cancelled", () => {
    const open = [...ready, ...opened("vaxjo", "ljungby")];
    const lapsed = ["1", "2"].map(
      (item): Fact => ({ type: "ItemConcluded", meeting: "m", item, at: clock("11:00"), outcome: { kind: "lapsed" } }),
    );
    const closed: ReadonlyArray<Fact> = [
      ...open,
      ...lapsed,
      { type: "MeetingClosed", meeting: "m", at: clock("12:00") },
    ];
    for (const [facts, status] of [
      [open, "open"],
      [closed, "closed"],
    ] as const)
      for (const command of [cancel, move("2024-06-07")])
        book
          .given(...facts)
          .when(command, onTheDay)
          .thenRefused({ type: "MeetingNotOpen", status });
  });
});
