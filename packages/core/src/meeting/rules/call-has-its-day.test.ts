import { describe, it } from "vitest";
import { type Command, day, type Fact } from "../../index.ts";
import { move, moved } from "../../testing/moving.ts";
import { book, called, charter, closed, ends, group, onDay, opened, under } from "../../testing/small-world.ts";

const call = (more: Partial<Extract<Command, { type: "CallMeeting" }>> = {}): Command => ({
  type: "CallMeeting",
  meeting: "m",
  body: "llg",
  day: day("2024-05-03"),
  title: { sv: "Möte" },
  ...more,
});
const afterwards = onDay("2024-06-20");

describe("MTG-5: the call has its day", () => {
  it("not after the meeting's own", () => {
    const entering = (calledOn: string) =>
      book.given(...group, charter).when(call({ calledOn: day(calledOn) }), afterwards);
    entering("2024-05-03").thenDone();
    entering("2024-05-04").thenRefused({ type: "CallOutOfOrder", why: "afterItsDay", than: day("2024-05-03") });
  });

  it("a second call not before the first meeting was over", () => {
    const first: ReadonlyArray<Fact> = [
      ...under({ quorum: { rule: "everySeat" }, secondCall: { quorum: { rule: "atLeast", count: 1, of: "seats" } } }),
      ...opened("vaxjo"),
      ends({ kind: "lapsed" }),
      closed,
    ];
    const second = (calledOn: string) =>
      book
        .given(...first)
        .when(call({ meeting: "m2", day: day("2024-05-10"), secondCallOf: "m", calledOn: day(calledOn) }), afterwards);
    second("2024-05-03").thenDone();
    second("2024-05-02").thenRefused({ type: "CallOutOfOrder", why: "beforeTheFirstMeeting", than: day("2024-05-03") });
  });
});

describe("MTG-5: so has the news that it is moved", () => {
  const known: ReadonlyArray<Fact> = [
    ...group,
    charter,
    ...called.map((fact) => (fact.type === "MeetingCalled" ? { ...fact, calledOn: day("2024-04-02") } : fact)),
  ];
  const moving = (to: string, movedOn: string, ...facts: ReadonlyArray<Fact>) =>
    book.given(...known, ...facts).when(move(to, { movedOn: day(movedOn) }), afterwards);

  it("not before the call, nor before it was moved the last time", () => {
    moving("2024-06-07", "2024-04-02").thenDone();
    moving("2024-06-07", "2024-04-01").thenRefused({ type: "CallOutOfOrder", why: "beforeTheCall" });
    moving("2024-06-14", "2024-05-03", moved("2024-06-07")).thenDone();
    moving("2024-06-14", "2024-05-02", moved("2024-06-07")).thenRefused({
      why: "beforeTheCall",
      than: day("2024-05-03"),
    });
  });

  it("and not after the day it is moved to, which whoever enters it afterwards has to say", () => {
    moving("2024-06-07", "2024-06-07").thenDone();
    moving("2024-06-07", "2024-06-08").thenRefused({ type: "CallOutOfOrder", why: "afterItsDay" });
    book
      .given(...known)
      .when(move("2024-06-07"), afterwards)
      .thenRefused({ type: "CallOutOfOrder", why: "afterItsDay", on: day("2024-06-20") });
  });
});
