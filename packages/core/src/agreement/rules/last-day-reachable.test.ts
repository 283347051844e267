import { describe, expect, it } from "vitest";
import { type Command, day, Period, radarView, replay } from "../../index.ts";
import { county, noticeOf, registered, seenOn } from "../../testing/agreements.ts";
import { assembled, book, decide, onTheTable, opened, ready } from "../../testing/small-world.ts";

describe("AGR-2: the last day that the clause can reach", () => {
  it("is terminated to a day that its clause can reach, by a group that may decide", () => {
    const { type: _, ...decision } = decide;
    const terminate: Command = { ...decision, type: "TerminateAgreement", agreement: "a", lastDay: day("2024-12-31") };
    const given = [...assembled, registered(), onTheTable("1")];
    const facts = book
      .given(...given)
      .when(terminate)
      .thenDone();
    expect(facts.map((fact) => fact.type)).toEqual(["DecisionTaken", "ItemConcluded", "TerminationDecided"]);
    book
      .given(...given)
      .when({ ...terminate, lastDay: day("2024-12-30") })
      .thenRefused({ type: "LastDayNotReachable", rule: "AGR-2", firstPossible: day("2024-12-31") });
    book
      .given(...ready, ...opened("vaxjo"), registered(), onTheTable("1"))
      .when(terminate)
      .thenRefused({ type: "NotQuorate" });
  });
});

describe("AGR-3: the last day to give notice", () => {
  it("a renewal missed by one day renews for four years, and says so", () => {
    const four = registered({
      term: { kind: "renewing", from: day("2015-01-01"), until: day("2018-12-31"), renewsBy: Period.make("P4Y") },
      notice: { length: Period.make("P18M") },
    });
    const both = (received: string) => [...county, four, noticeOf("vaxjo", received), noticeOf("ljungby", received)];
    expect(seenOn("2018-12-31", ...both("2017-06-30"))).toMatchObject({ status: "terminated", lastDay: "2018-12-31" });
    expect(seenOn("2018-12-31", ...both("2017-07-01"))).toMatchObject({ lastDay: "2022-12-31" });
    const unused = seenOn("2017-07-01", ...county, four);
    expect(unused).toMatchObject({ lastDayToGiveNotice: "2021-06-30" });
    const kinds = (today: string) =>
      radarView(replay([...county, four]), day(today)).entries.map(({ kind, when, state }) => [kind, when, state]);
    expect(kinds("2017-06-30")).toEqual([["lastDayToGiveNotice", "2017-06-30", "soon"]]);
    expect(kinds("2017-07-01")).toEqual([
      ["lastDayToGiveNotice", "2021-06-30", "later"],
      ["cannotEndBefore", "2022-12-31", "later"],
    ]);
    expect(kinds("2019-01-01")).toEqual([["lastDayToGiveNotice", "2021-06-30", "later"]]);
  });
});
