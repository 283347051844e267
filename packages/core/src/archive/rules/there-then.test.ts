import { describe, it } from "vitest";
import { day, type Fact, type Owner } from "../../index.ts";
import { entered, recordsDecision, recordsMeeting } from "../../testing/recording.ts";
import { book, group, onTheDay } from "../../testing/small-world.ts";

describe("ARC-2: those who are named were there then", () => {
  const ended = (lastDay: string): Fact => ({ type: "BodyDissolved", body: "au", lastDay: day(lastDay) });

  it.each([
    ["2023", false],
    ["2023-12-31", false],
    ["2023/24", false],
    ["2024-01-01", true],
    ["2024-Q1", true],
    ["2024", true],
    ["2024-03-31", true],
    ["2024-04-01", false],
    ["2024-Q2", false],
  ])("a body of 1 January to 31 March 2024, said to have met in %s", (when, was) => {
    for (const act of [recordsDecision({ when, by: { body: "au" } }), recordsMeeting({ when, by: { body: "au" } })]) {
      const then = book.given(...group, ended("2024-03-31")).when(act, onTheDay);
      if (was) then.then(entered(act));
      else then.thenRefused({ type: "NotThereThen", who: { kind: "body", id: "au" }, when });
    }
  });
  it("a body that the book does not know is told by its name", () => {
    const by = { name: { sv: "Länsstyrgruppen" } };
    for (const act of [recordsDecision({ by, when: "2019" }), recordsMeeting({ by, when: "2019" })])
      book
        .given(...group)
        .when(act, onTheDay)
        .then(entered(act));
    book
      .given(...group)
      .when(recordsMeeting({ by: { body: "nobody" } }), onTheDay)
      .thenRefused({ type: "NotThereThen", who: { kind: "body", id: "nobody" } });
  });
  it.each<[Owner, boolean]>([
    [{ kind: "organisation", id: "vaxjo" }, true],
    [{ kind: "seat", id: "vaxjo/social" }, true],
    [{ kind: "organisation", id: "tingsryd" }, false],
    [{ kind: "seat", id: "vaxjo" }, false],
  ])("whoever answers for it: %o", (owner, was) => {
    const then = book.given(...group).when(recordsDecision({ owner }), onTheDay);
    if (was) then.then(entered(recordsDecision({ owner })));
    else then.thenRefused({ type: "NotThereThen", who: owner });
  });
});
