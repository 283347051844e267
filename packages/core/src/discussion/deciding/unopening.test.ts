import { describe, it } from "vitest";
import { type Command, day, type Fact } from "../../index.ts";
import { said } from "../../testing/discussing.ts";
import { book, clock, ready } from "../../testing/small-world.ts";

describe("a meeting that was opened by mistake", () => {
  const opened: Fact = { type: "MeetingOpened", meeting: "m", at: clock("09:00") };
  const unopen: Extract<Command, { type: "UnopenMeeting" }> = {
    type: "UnopenMeeting",
    meeting: "m",
    reason: { sv: "Fel möte" },
  };
  const struck: Fact = {
    type: "RemarkStruck",
    remark: "m.1.said-1",
    reason: { sv: "Fel möte" },
    on: day("2024-05-03"),
  };

  it("has been held once something was said at it, and a remark is left at no meeting that was not", () => {
    book
      .given(...ready, opened, said())
      .when(unopen)
      .thenRefused({ type: "SomethingHasHappened", why: "remarks" });
  });
  it("is unopened where what was said was struck, and where nothing was", () => {
    book
      .given(...ready, opened, said(), struck)
      .when(unopen)
      .then({ ...unopen, type: "MeetingUnopened" });
    book
      .given(...ready, opened)
      .when(unopen)
      .then({ ...unopen, type: "MeetingUnopened" });
  });
});
