import { describe, it } from "vitest";
import { assembled, book, clock, decide, onTheTable, opened, ready } from "../../testing/small-world.ts";

describe("MTG-4: the log of the room adds up", () => {
  it("the log of the room adds up", () => {
    const people = [{ seat: "vaxjo/social", person: "p-vaxjo", as: "holder", mode: "room" }] as const;
    book
      .given(...assembled)
      .when({ type: "RecordArrivals", meeting: "m", at: clock("09:10"), people })
      .thenRefused({ type: "PresenceDoesNotFit", problem: "alreadyThere" });
    book
      .given(...ready, ...opened("ljungby"))
      .when({
        type: "RecordDepartures",
        meeting: "m",
        at: clock("09:10"),
        people: [people[0]].map(({ seat, person }) => ({ seat, person })),
      })
      .thenRefused({ type: "PresenceDoesNotFit", problem: "notThere" });
    book
      .given(...assembled, onTheTable("1"))
      .when({ type: "OpenTreatment", meeting: "m", item: "2", at: clock("10:10") })
      .thenRefused({ type: "AnotherItemOpen", open: "1" });
    book
      .given(...assembled, onTheTable("1"))
      .when({ ...decide, at: clock("09:59") })
      .thenRefused({ type: "OutOfOrder", rule: "MTG-4" });
    book
      .given(...ready)
      .when({ type: "RecordArrivals", meeting: "nowhere", at: clock("09:10"), people })
      .thenRefused({ type: "NotInTheBook", kind: "meeting" });
  });
});
