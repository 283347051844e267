import { describe, expect, it } from "vitest";
import { type Command, day, type Fact, nameOf, papersView, paperView, replay } from "../../index.ts";
import { paper } from "../../testing/papers.ts";
import { book, ready } from "../../testing/small-world.ts";

const mentions = (more: object = {}) =>
  ({
    type: "MentionPaper",
    paper: "plan",
    title: { sv: "Bilder" },
    where: { meeting: "m", item: "2" },
    ...more,
  }) as Extract<Command, { type: "MentionPaper" }>;
const mentioned = (more?: object): Fact => ({ ...mentions(more), type: "PaperMentioned", since: day("2024-05-03") });

describe("PAP-5: a paper that was mentioned exists as that", () => {
  it("while it is not at hand", () => {
    book
      .given(...ready)
      .when(mentions())
      .then(mentioned());
    book
      .given(...ready, paper)
      .when(mentions())
      .thenRefused({ type: "PaperIsAtHand", rule: "PAP-5", paper: "plan", version: "1" });
  });

  it("where there is a meeting with such an item, also one from old papers", () => {
    const refused = (where: object, kind: string, id: string) =>
      book
        .given(...ready)
        .when(mentions({ where }))
        .thenRefused({ type: "NotInTheBook", kind: kind as never, id });
    refused({ meeting: "x" }, "meeting", "x");
    refused({ meeting: "m", item: "9" }, "item", "m/9");
    refused({ recordedMeeting: "x" }, "recordedMeeting", "x");
    const recorded: Fact = {
      type: "MeetingRecorded",
      recordedMeeting: "old",
      by: { body: "llg" },
      when: "2024-02",
      title: { sv: "Gammalt" },
      source: { document: "Anteckningar" },
      items: [{ item: "1", title: { sv: "Punkt" } }],
      since: day("2024-05-03"),
      enteredBy: "test",
    };
    const old = (where: object) => book.given(...ready, recorded).when(mentions({ where }));
    old({ recordedMeeting: "old" }).thenDone();
    old({ recordedMeeting: "old", item: "1" }).thenDone();
    old({ recordedMeeting: "old", item: "2" }).thenRefused({ type: "NotInTheBook", kind: "item", id: "old/2" });
  });

  it("until a version is registered: then it is at hand, and where it was mentioned is still told", () => {
    const of = (...facts: ReadonlyArray<Fact>) => {
      const state = replay([...ready, ...facts]);
      return { ...paperView(state, "plan", day("2024-05-03")), called: nameOf(state, "paper", "plan").sv };
    };
    const before = of(mentioned());
    expect(before).toMatchObject({ state: "mentioned", meeting: "m", item: "2", version: null, called: "Bilder" });
    const linked = of(mentioned(), {
      type: "PaperDescribed",
      paper: "plan",
      from: day("2024-05-01"),
      link: "https://underlag.example/",
    });
    expect(linked.state).toBe("linked");
    expect(of(mentioned(), paper)).toMatchObject({
      state: "atHand",
      item: "1",
      version: "1",
      called: "Plan",
      mentions: [{ title: { sv: "Bilder" }, where: { meeting: "m", item: "2" } }],
    });
    expect(papersView(replay([...ready, mentioned(), paper]), day("2024-05-03"))).toHaveLength(1);
  });
});
