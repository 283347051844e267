import { describe, expect, it } from "vitest";
import { type Command, meetingView, replay } from "../../index.ts";
import {
  afterDeciding,
  assembled,
  book,
  clock,
  closed,
  ljungby,
  openedWith,
  plain,
  ready,
} from "../../testing/small-world.ts";
import { everybody, leaves } from "../../testing/three-seats.ts";

describe("opening and closing", () => {
  const openMeeting: Command = { type: "OpenMeeting", meeting: "m", at: clock("09:00") };

  it("opens once, and not again when it is closed", () => {
    book
      .given(...ready)
      .when(openMeeting)
      .then({ ...openMeeting, type: "MeetingOpened", ...openedWith });
    book
      .given(...assembled)
      .when(openMeeting)
      .thenRefused({ type: "MeetingNotOpen", status: "open" });
    book
      .given(...afterDeciding(), closed)
      .when(openMeeting)
      .thenRefused({ type: "MeetingNotOpen", status: "closed" });
  });
  it("closing ends every presence that runs, and keeps when it opened", () => {
    const view = meetingView(replay([...everybody, leaves("09:30", ljungby), closed]), "m", plain);
    expect(view?.presence.map(({ until }) => until)).toEqual([clock("15:00"), clock("09:30"), clock("15:00")]);
    expect(view?.opened).toBe(clock("09:00"));
  });
});
