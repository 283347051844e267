import { describe, expect, it } from "vitest";
import { day, type Fact, meetingsView, meetingView, replay } from "../../index.ts";
import { cancel, cancelled, move, moved, times } from "../../testing/moving.ts";
import { book, onTheDay, ready } from "../../testing/small-world.ts";

const shown = (...facts: ReadonlyArray<Fact>) => meetingView(replay(facts), "m", () => ({ sv: "", en: "" }));

describe("a meeting is moved", () => {
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
  it("not to a day on which its body is no more", () => {
    const dissolved: Fact = { type: "BodyDissolved", body: "llg", lastDay: day("2024-06-30") };
    book
      .given(...ready, dissolved)
      .when(move("2024-07-01"), onTheDay)
      .thenRefused({ type: "BodyHasEnded", body: "llg", lastDay: day("2024-06-30") });
    book
      .given(...ready, dissolved)
      .when(move("2024-06-30"), onTheDay)
      .then(moved("2024-06-30"));
  });
});

describe("a meeting is cancelled", () => {
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
});
