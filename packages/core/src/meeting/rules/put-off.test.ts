import { describe, expect, it } from "vitest";
import { type Command, day, type Fact, meetingView, radarView, replay } from "../../index.ts";
import { cancel, cancelled, move } from "../../testing/moving.ts";
import { afterDeciding, book, onDay, plain, ready } from "../../testing/small-world.ts";

const call: Extract<Command, { type: "CallMeeting" }> = {
  type: "CallMeeting",
  meeting: "n",
  body: "llg",
  day: day("2024-09-06"),
  title: { sv: "Höstmöte" },
  replaces: "m",
};
const before = onDay("2024-05-02");

describe("MTG-11: a meeting that is put off comes back", () => {
  it("to a time whose last day is the meeting's own at the earliest", () => {
    const put = (until: string) => book.given(...ready).when({ ...cancel, until }, before);
    put("2024-05-03").thenDone();
    put("2024-05").thenDone();
    put("2024-05-02").thenRefused({
      type: "PutOffToThePast",
      rule: "MTG-11",
      day: day("2024-05-03"),
      until: "2024-05-02",
    });
  });

  it("as was decided at an item, where that is said; and so is a move", () => {
    const { replaces: _, ...another } = call;
    const given = book.given(...afterDeciding(), { ...another, type: "MeetingCalled" });
    const decidedAt = { meeting: "m", item: "1" };
    given.when({ ...cancel, meeting: "n", decidedAt }, onDay("2024-05-06")).thenDone();
    given.when(move("2024-09-13", { meeting: "n", decidedAt }), onDay("2024-05-06")).thenDone();
    given
      .when(move("2024-09-13", { meeting: "n", decidedAt: { meeting: "m", item: "2" } }), onDay("2024-05-06"))
      .thenRefused({ type: "NotDecidedThere", rule: "MTG-11", meeting: "m", item: "2" });
    given
      .when({ ...cancel, meeting: "n", decidedAt: { meeting: "m", item: "9" } }, onDay("2024-05-06"))
      .thenRefused({ type: "NotInTheBook", kind: "item", id: "m/9" });
  });

  it("waits on the radar until the body is called to a meeting in its place", () => {
    const putOff: Fact = { ...cancelled, until: "2024-autumn" } as Fact;
    const waits = (...facts: ReadonlyArray<Fact>) =>
      radarView(replay([...ready, ...facts]), day("2024-05-06")).entries.filter(({ kind }) => kind === "putOff");
    expect(waits(putOff)).toMatchObject([
      { when: "2024-autumn", lastDay: "2024-12-31", from: { id: "llg" }, about: { kind: "meeting", id: "m" } },
    ]);
    expect(waits(cancelled)).toEqual([]);
    expect(waits(putOff, { ...call, type: "MeetingCalled" })).toEqual([]);
  });

  it("and each of the two says which the other is", () => {
    const state = replay([
      ...ready,
      { ...cancelled, until: "2024-autumn" } as Fact,
      { ...call, type: "MeetingCalled" },
    ]);
    expect(meetingView(state, "m", plain)?.cancelled).toMatchObject({
      until: "2024-autumn",
      decidedAt: null,
      replacedBy: [{ meeting: "n", day: "2024-09-06" }],
    });
    expect(meetingView(state, "n", plain)?.replaces).toMatchObject({ meeting: "m", body: "llg" });
    expect(meetingView(replay(ready), "m", plain)).toMatchObject({ replaces: null, cancelled: null, together: [] });
  });
});
