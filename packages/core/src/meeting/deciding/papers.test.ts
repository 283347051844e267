import { describe, expect, it } from "vitest";
import { type Command, day, type Fact, instant, meetingView, replay } from "../../index.ts";
import { next, paper, placedAgain, sent } from "../../testing/papers.ts";
import { book, plain, ready } from "../../testing/small-world.ts";

describe("papers", () => {
  const send = {
    type: "DistributePaper",
    paper: "plan",
    version: "1",
    seats: ["vaxjo/social", "ljungby/social"],
    at: instant("2024-04-19T15:00:00+02:00"),
  } satisfies Command;
  const recordedAt = instant("2024-05-03T23:00:00+02:00");
  const sent = (more: object = {}): Fact => ({ ...send, ...more, type: "PaperDistributed", recordedAt });

  it("are sent to seats there are, in a version there is", () => {
    book
      .given(...ready, paper)
      .when(send)
      .then(sent());
    book
      .given(...ready, paper)
      .when({ ...send, version: "2" })
      .thenRefused({ type: "NotInTheBook", kind: "paper", id: "plan 2" });
    book
      .given(...ready)
      .when(send)
      .thenRefused({ type: "NotInTheBook", kind: "paper" });
    book
      .given(...ready, paper)
      .when({ ...send, seats: ["vaxjo/social", "nowhere"] })
      .thenRefused({ type: "NotInTheBook", kind: "seat", id: "nowhere" });
  });
  it("are registered once a version, at their own item", () => {
    const registeredOn = day("2024-05-03");
    const register = { ...paper, type: "RegisterPaper" } as Command;
    book
      .given(...ready)
      .when(register)
      .then({ ...paper, registeredOn });
    book
      .given(...ready, paper)
      .when(register)
      .thenRefused({ type: "AlreadyInTheBook", kind: "paper", id: "plan 1" });
    book
      .given(...ready, paper)
      .when({ ...register, version: "2" } as Command)
      .then({ ...paper, version: "2", registeredOn } as Fact);
    book
      .given(...ready, paper)
      .when({ ...register, version: "2", item: "2" } as Command)
      .thenRefused({ type: "AlreadyInTheBook", kind: "paper" });
    const view = meetingView(replay([...ready, paper, { ...paper, paper: "map", item: "2" } as Fact]), "m", plain);
    expect(view?.agenda.map(({ papers }) => papers)).toEqual([["plan"], ["map"]]);
  });
});

describe("papers that an item carries", () => {
  it("a new version of a carried paper is registered at the new item, and starts over", () => {
    const carried = [...ready, paper, sent, ...next, { ...placedAgain, type: "ItemPlaced", carries: ["plan"] } as Fact];
    const second: Command = {
      ...paper,
      type: "RegisterPaper",
      meeting: "m2",
      version: "2",
      hash: "b".repeat(64),
    } as Command;
    book
      .given(...carried)
      .when(second)
      .then({ ...second, type: "PaperRegistered", registeredOn: day("2024-05-03") } as Fact);
    book
      .given(...carried)
      .when({ ...second, version: "1" } as Command)
      .thenRefused({ type: "AlreadyInTheBook", kind: "paper" });
    const other: Fact = { type: "ItemPlaced", meeting: "m2", item: "2", title: { sv: "x" }, kinds: ["decision"] };
    book
      .given(...carried, other)
      .when({ ...second, item: "2" } as Command)
      .thenRefused({ type: "AlreadyInTheBook", kind: "paper" });
  });
});
