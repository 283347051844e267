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
  it("has been held once tasks were given at it, and nobody has any from a meeting that was not", () => {
    const given: Fact = {
      type: "CommitmentMade",
      commitment: "m.1.1",
      meeting: "m",
      item: "1",
      owner: { kind: "organisation", id: "vaxjo" },
      text: { sv: "Ta fram siffror" },
      condition: false,
      since: day("2024-05-03"),
    };
    book
      .given(...ready, opened, given)
      .when(unopen)
      .thenRefused({ type: "SomethingHasHappened", why: "tasks" });
    book
      .given(...ready, opened, { ...given, meeting: "m0" })
      .when(unopen)
      .thenDone();
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
