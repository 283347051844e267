import { describe, expect, it } from "vitest";
import { type Command, day, type Fact, instant, meetingView, replay } from "../../index.ts";
import { next, paper, placedAgain, sent } from "../../testing/papers.ts";
import {
  assembled,
  book,
  called,
  charter,
  clock,
  closed,
  decide,
  ends,
  group,
  onDay,
  onTheTable,
  opened,
  plain,
  ready,
} from "../../testing/small-world.ts";

const delivered = (at: string, more: Partial<Extract<Fact, { type: "PaperDistributed" }>> = {}): Fact => ({
  type: "PaperDistributed",
  paper: "plan",
  version: "1",
  seats: ["vaxjo/social", "ljungby/social"],
  at: instant(at),
  ...more,
});
const room = [...opened("vaxjo", "ljungby"), onTheTable("1")];
const decidesWith = (...facts: ReadonlyArray<Fact>) => book.given(...ready, paper, ...facts, ...room).when(decide);

describe("PAP-1: the last day for papers is a Swedish day, whatever offset the writer uses", () => {
  it.each(["2024-04-26T21:59:00Z", "2024-04-26T23:59:00+02:00", "2024-04-27T00:30:00+03:00"])("in time at %s", (at) => {
    decidesWith(delivered(at)).thenDone();
  });
  it.each(["2024-04-26T22:30:00Z", "2024-04-27T00:30:00+02:00", "2024-04-26T18:30:00-04:00"])("late at %s", (at) => {
    decidesWith(delivered(at)).thenRefused({ type: "PapersNotEqual" });
  });
});

describe("PAP-1: a delivery that is entered afterwards", () => {
  it("says when it was entered, and the certificate shows it", () => {
    const send: Command = {
      type: "DistributePaper",
      paper: "plan",
      version: "1",
      seats: ["vaxjo/social", "ljungby/social"],
      at: instant("2024-04-20T12:00:00+02:00"),
    };
    const inTheRoom = { day: day("2024-05-03"), instant: clock("10:20"), actor: "test" };
    const entered = book
      .given(...ready, paper, ...room)
      .when(send, inTheRoom)
      .thenDone();
    expect(entered).toMatchObject([{ recordedAt: clock("10:20") }]);
    const at = instant("2024-04-20T12:00:00+02:00");
    expect(
      book
        .given(...ready, paper, ...room, ...entered)
        .when(decide)
        .thenDone()[0],
    ).toMatchObject({
      certificate: {
        papers: [
          {
            enteredAfterwards: [
              { seat: "vaxjo/social", at, recordedAt: clock("10:20") },
              { seat: "ljungby/social", at, recordedAt: clock("10:20") },
            ],
          },
        ],
      },
    });
  });
  it("entered in time, or in a book that does not know when, is not said to be", () => {
    for (const recordedAt of [{ recordedAt: instant("2024-04-26T15:00:00+02:00") }, {}])
      expect(JSON.stringify(decidesWith(delivered("2024-04-20T12:00:00+02:00", recordedAt)).thenDone())).not.toContain(
        "enteredAfterwards",
      );
  });
  it("none is entered that has not happened", () => {
    const send: Command = { ...delivered("2024-05-04T09:00:00+02:00"), type: "DistributePaper" } as Command;
    book
      .given(...ready, paper)
      .when(send)
      .thenRefused({ type: "NotYet" });
    book
      .given(...ready, paper)
      .when(send, onDay("2024-05-04"))
      .thenDone();
  });
});

describe("PAP-1: a seat that nobody holds need not be reached", () => {
  const vacant = group.filter((fact) => fact.type !== "PersonAppointed" || fact.seat !== "ljungby/social");
  const atLeastOne: Fact = {
    ...charter,
    charter: { quorum: { rule: "atLeast", count: 1, of: "seats" }, paperLeadDays: 7 },
  };
  it("and is named in the certificate", () => {
    const decided = book
      .given(
        ...vacant,
        atLeastOne,
        ...called,
        paper,
        delivered("2024-04-20T12:00:00+02:00", { seats: ["vaxjo/social"] }),
        ...opened("vaxjo"),
        onTheTable("1"),
      )
      .when(decide)
      .thenDone();
    expect(decided[0]).toMatchObject({ certificate: { unheldSeats: ["ljungby/social"] } });
  });
  it("but one that a deputy could fill must be", () => {
    const deputyOnly = group.filter(
      (fact) => fact.type !== "PersonAppointed" || fact.seat !== "ljungby/social" || fact.as === "deputy",
    );
    book
      .given(
        ...deputyOnly,
        atLeastOne,
        ...called,
        paper,
        delivered("2024-04-20T12:00:00+02:00", { seats: ["vaxjo/social"] }),
        ...opened("vaxjo"),
        onTheTable("1"),
      )
      .when(decide)
      .thenRefused({ type: "PapersNotEqual" });
  });
});

describe("PAP-1: a past meeting is shown by the papers of its own day", () => {
  const toOne = { ...sent, seats: ["vaxjo/social"] } as Fact;
  const deferred = ends({ kind: "deferred", until: "2024-06", reason: { sv: "Alla har inte underlaget" } });
  const held = [...assembled, paper, toOne, onTheTable("1"), deferred, closed];
  const later: ReadonlyArray<Fact> = [
    ...next,
    { ...placedAgain, type: "ItemPlaced", carries: ["plan"] },
    { ...paper, version: "2", meeting: "m2" },
    { ...sent, version: "2" } as Fact,
    sent,
  ];
  it("later versions and deliveries do not change it", () => {
    const item = (facts: ReadonlyArray<Fact>, meeting: string) =>
      meetingView(replay(facts), meeting, plain)?.agenda.find(({ item }) => item === "1");
    expect(item([...held, ...later], "m")?.paperStates).toMatchObject([{ version: "1", reached: 1, of: 2 }]);
    expect(item([...held, ...later], "m")?.obstacles).toEqual(item(held, "m")?.obstacles);
    expect(item([...held, ...later], "m2")?.paperStates).toMatchObject([{ version: "2", reached: 2, of: 2 }]);
  });
});
