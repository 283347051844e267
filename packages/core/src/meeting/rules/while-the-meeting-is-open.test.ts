import { describe, it } from "vitest";
import { type Command, day, type Fact } from "../../index.ts";
import { cancel, cancelled, move } from "../../testing/moving.ts";
import {
  assembled,
  book,
  clock,
  closed,
  decide,
  onTheDay,
  onTheTable,
  opened,
  ready,
} from "../../testing/small-world.ts";

describe("MTG-3: nothing happens before it is opened or after it is closed", () => {
  it("does nothing before it is opened or after it is closed", () => {
    const arrive: Command = {
      type: "RecordArrivals",
      meeting: "m",
      at: clock("09:00"),
      people: [{ seat: "vaxjo/social", person: "p-vaxjo", as: "holder", mode: "room" }],
    };
    book
      .given(...ready)
      .when(arrive)
      .thenRefused({ type: "MeetingNotOpen", rule: "MTG-3", status: "called" });
    book
      .given(...assembled, onTheTable("1"), closed)
      .when(decide)
      .thenRefused({ type: "MeetingNotOpen", status: "closed" });
  });
});

describe("MTG-3: a meeting that is over, or not yet, is left alone", () => {
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
  it("a meeting that is open or closed is neither moved nor cancelled", () => {
    const open = [...ready, ...opened("vaxjo", "ljungby")];
    const lapsed = ["1", "2"].map(
      (item): Fact => ({ type: "ItemConcluded", meeting: "m", item, at: clock("11:00"), outcome: { kind: "lapsed" } }),
    );
    const over: ReadonlyArray<Fact> = [...open, ...lapsed, { type: "MeetingClosed", meeting: "m", at: clock("12:00") }];
    for (const [facts, status] of [
      [open, "open"],
      [over, "closed"],
    ] as const)
      for (const command of [cancel, move("2024-06-07")])
        book
          .given(...facts)
          .when(command, onTheDay)
          .thenRefused({ type: "MeetingNotOpen", status });
  });
});
