import { describe, expect, it } from "vitest";
import { type Command, day, type Fact } from "../../index.ts";
import { move, moved } from "../../testing/moving.ts";
import { book, called, charter, group, onTheDay } from "../../testing/small-world.ts";

/** The group, whose charter asks for a call these many days before. */
const asking = (noticeDays: number): ReadonlyArray<Fact> => [
  ...group,
  { ...charter, charter: { quorum: { rule: "everySeat" }, noticeDays } },
];

describe("MTG-5: a meeting is called in time", () => {
  const call: Extract<Command, { type: "CallMeeting" }> = {
    type: "CallMeeting",
    meeting: "m",
    body: "llg",
    day: day("2024-05-03"),
    title: { sv: "Möte" },
  };

  it("in the charter's time, on both sides of the day; without a rule there is none", () => {
    book
      .given(...asking(14))
      .when({ ...call, calledOn: day("2024-04-19") })
      .thenDone();
    book
      .given(...asking(14))
      .when({ ...call, calledOn: day("2024-04-20") })
      .thenRefused({ type: "CalledTooLate", noticeDays: 14, earliest: day("2024-05-04") });
    book
      .given(...group, charter)
      .when({ ...call, calledOn: day("2024-05-03") })
      .thenDone();
    book
      .given(...asking(0))
      .when({ ...call, calledOn: day("2024-05-03") })
      .thenDone();
  });
});

describe("MTG-5: a meeting is moved in time", () => {
  it("as many days before as the charter says, both sides of the day", () => {
    book
      .given(...asking(14), ...called)
      .when(move("2024-05-16"), onTheDay)
      .thenRefused({ type: "CalledTooLate", earliest: day("2024-05-17") });
    book
      .given(...asking(14), ...called)
      .when(move("2024-05-17"), onTheDay)
      .then(moved("2024-05-17"));
    const told = { movedOn: day("2024-05-02") };
    const { outcome } = book.given(...asking(14), ...called).when(move("2024-05-16", told), onTheDay);
    expect(outcome._tag).toBe("Success");
  });
  it("of a body that has no charter yet, to any day", () => {
    const { outcome } = book.given(...group, ...called).when(move("2024-05-04"), onTheDay);
    expect(outcome._tag).toBe("Success");
  });
});
