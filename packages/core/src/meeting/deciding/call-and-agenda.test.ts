import { describe, expect, it } from "vitest";
import { type Command, day, type Fact, meetingView, replay } from "../../index.ts";
import { next, paper, placeAgain, placedAgain, sent } from "../../testing/papers.ts";
import {
  afterDeciding,
  assembled,
  book,
  clockOn,
  closed,
  decide,
  group,
  heldOn,
  onDay,
  onTheDay,
  onTheTable,
  opened,
  plain,
  ready,
} from "../../testing/small-world.ts";
import { world } from "../../testing/three-seats.ts";

describe("calling, and answering the call", () => {
  const call: Extract<Command, { type: "CallMeeting" }> = {
    type: "CallMeeting",
    meeting: "m",
    body: "llg",
    day: day("2024-05-03"),
    title: { sv: "Möte" },
  };

  it("the call says when it went out, today unless it says another day", () => {
    book
      .given(...group)
      .when(call, onTheDay)
      .then({ ...call, type: "MeetingCalled", calledOn: day("2024-05-03") });
    book
      .given(...group)
      .when({ ...call, calledOn: day("2024-04-19") }, onTheDay)
      .then({ ...call, type: "MeetingCalled", calledOn: day("2024-04-19") });
  });
  it("not of a body that has ended by then", () => {
    const dissolved: Fact = { type: "BodyDissolved", body: "llg", lastDay: day("2024-05-02") };
    book
      .given(...group, dissolved)
      .when(call)
      .thenRefused({ type: "BodyHasEnded", body: "llg", lastDay: day("2024-05-02") });
    book
      .given(...group, { ...dissolved, lastDay: day("2024-05-03") })
      .when(call)
      .thenDone();
    book
      .given(...group)
      .when({ ...call, body: "nowhere" })
      .thenRefused({ type: "NotInTheBook" });
  });
  it("a seat answers until the meeting is closed, and the latest answer counts", () => {
    const reply = (answer: "coming" | "notComing"): Extract<Command, { type: "RecordReply" }> => ({
      type: "RecordReply",
      meeting: "m",
      seat: "ljungby/social",
      reply: answer,
    });
    book
      .given(...ready)
      .when(reply("coming"))
      .then({ ...reply("coming"), type: "ReplyReceived" });
    book
      .given(...afterDeciding(), closed)
      .when(reply("coming"))
      .thenRefused({ type: "MeetingNotOpen" });
    book
      .given(...ready)
      .when({ ...reply("coming"), seat: "nowhere" })
      .thenRefused({ type: "NotInTheBook", kind: "seat" });
    const twice = replay([
      ...ready,
      { ...reply("coming"), type: "ReplyReceived" },
      { ...reply("notComing"), type: "ReplyReceived" },
    ]);
    expect(meetingView(twice, "m", plain)?.roll.map((seat) => seat.reply)).toEqual([null, "notComing"]);
  });
  it("a body meets on days before it was entered in the book", () => {
    const call: Command = {
      type: "CallMeeting",
      meeting: "old",
      body: "llg",
      day: day("2023-12-01"),
      title: { sv: "Förr" },
    };
    book
      .given(...group)
      .when(call)
      .thenDone();
  });
  it("answers are kept seat by seat", () => {
    const reply = (seat: string, answer: "coming" | "notComing"): Fact => ({
      type: "ReplyReceived",
      meeting: "m",
      seat,
      reply: answer,
    });
    const view = meetingView(
      replay([
        ...world,
        reply("vaxjo/social", "coming"),
        reply("alvesta/social", "coming"),
        reply("vaxjo/social", "notComing"),
      ]),
      "m",
      plain,
    );
    expect(view?.roll.map((seat) => seat.reply)).toEqual(["notComing", null, "coming"]);
  });
});

describe("the agenda", () => {
  it("takes an item once, and none when it is closed", () => {
    const place: Command = { type: "PlaceItem", meeting: "m", item: "1", title: { sv: "x" }, kinds: ["decision"] };
    book
      .given(...ready)
      .when(place)
      .thenRefused({ type: "AlreadyInTheBook", kind: "item", id: "m/1" });
    book
      .given(...assembled)
      .when({ ...place, item: "9" })
      .thenDone();
    book
      .given(...afterDeciding(), closed)
      .when({ ...place, item: "9" })
      .thenRefused({ type: "MeetingNotOpen", status: "closed" });
  });
});

describe("what was prepared survives for the next meeting", () => {
  it("an item that continues another brings its papers, and when they reached whom", () => {
    book
      .given(...ready, paper, sent, ...next)
      .when(placeAgain)
      .then({ ...placedAgain, type: "ItemPlaced", carries: ["plan"] });
    book
      .given(...ready, ...next)
      .when(placeAgain)
      .then({ ...placedAgain, type: "ItemPlaced" });
    const held = [
      ...ready,
      paper,
      sent,
      ...next,
      { ...placedAgain, type: "ItemPlaced", carries: ["plan"] } as Fact,
      ...heldOn("2024-05-10", "m2", [...opened("vaxjo", "ljungby"), onTheTable("1")]),
    ];
    expect(
      book
        .given(...held)
        .when({ ...decide, meeting: "m2", at: clockOn("2024-05-10", "10:25") }, onDay("2024-05-10"))
        .thenDone()[0],
    ).toMatchObject({
      certificate: { papers: [{ paper: "plan", version: "1" }] },
    });
  });
  it("an item continues only one that is there", () => {
    book
      .given(...ready, ...next)
      .when({ ...placeAgain, continues: { meeting: "m", item: "9" } })
      .thenRefused({ type: "NotInTheBook", kind: "item" });
    book
      .given(...ready, ...next)
      .when({ ...placeAgain, continues: { meeting: "m9", item: "1" } })
      .thenRefused({ type: "NotInTheBook", kind: "meeting" });
  });
});
