import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { type Command, type Fact, instant } from "../../index.ts";
import { paper } from "../../testing/papers.ts";
import { book, called, charter, clock, decide, group, onTheTable, opened, ready } from "../../testing/small-world.ts";

describe("PAP-1: equal papers", () => {
  const sent = (version: string, date: string, ...seats: ReadonlyArray<string>): Fact => ({
    type: "PaperDistributed",
    paper: "plan",
    version,
    seats,
    at: instant(`${date}T15:00:00+02:00`),
  });
  const both = ["vaxjo/social", "ljungby/social"];
  const ask = (...facts: ReadonlyArray<Fact>) =>
    book.given(...ready, paper, ...facts, ...opened("vaxjo", "ljungby"), onTheTable("1")).when(decide);
  const lacking = (...facts: ReadonlyArray<Fact>) => {
    const { outcome } = ask(...facts);
    return Result.isFailure(outcome) && outcome.failure.type === "PapersNotEqual"
      ? outcome.failure.papers.flatMap(({ seats }) => seats)
      : [];
  };

  it("names every seat that has not got the paper", () => {
    expect(lacking(sent("1", "2024-04-19", "vaxjo/social"))).toEqual([{ seat: "ljungby/social", why: "notReached" }]);
  });
  it("reached in time seven days before, late six days before", () => {
    ask(sent("1", "2024-04-26", ...both)).thenDone();
    expect(lacking(sent("1", "2024-04-27", ...both)).map((seat) => seat.why)).toEqual(["late", "late"]);
  });
  it("starts over with a new version", () => {
    const second: Fact = { ...paper, version: "2", hash: "b".repeat(64) };
    expect(lacking(sent("1", "2024-04-19", ...both), second, sent("2", "2024-04-20", "vaxjo/social"))).toEqual([
      { seat: "ljungby/social", why: "olderVersion" },
    ]);
  });
});

describe("PAP-1: in time", () => {
  const send = {
    type: "DistributePaper",
    paper: "plan",
    version: "1",
    seats: ["vaxjo/social", "ljungby/social"],
    at: instant("2024-04-19T15:00:00+02:00"),
  } satisfies Command;
  const sent = (more: object = {}): Fact => ({ ...send, ...more, type: "PaperDistributed" });

  it("without a time in the charter they are in time when the item is taken up, and late a minute after", () => {
    const noTime = [...group, { ...charter, charter: { quorum: { rule: "everySeat" } } } as Fact, ...called];
    const room = [...opened("vaxjo", "ljungby"), onTheTable("1")];
    const at = (time: string) => book.given(...noTime, paper, sent({ at: clock(time) }), ...room).when(decide);
    at("10:00").thenDone();
    at("10:01").thenRefused({ type: "PapersNotEqual" });
  });
  it("reached in time once is enough, however often they are sent again", () => {
    const facts = [
      ...ready,
      paper,
      sent(),
      sent({ at: instant("2024-05-02T15:00:00+02:00") }),
      ...opened("vaxjo", "ljungby"),
      onTheTable("1"),
    ];
    book
      .given(...facts)
      .when(decide)
      .thenDone();
  });
});
