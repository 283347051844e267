import { describe, it } from "vitest";
import { type Command, day } from "../../index.ts";
import { afterDeciding, book, onDay } from "../../testing/small-world.ts";

type Draft = Extract<Command, { type: "DraftAnnouncement" }>;
const draft = (more: Partial<Draft> = {}): Draft => ({
  type: "DraftAnnouncement",
  announcement: "a",
  of: { decision: "d" },
  text: { sv: "Så här blir det." },
  audience: { sv: "enhetschefer" },
  by: { kind: "organisation", id: "vaxjo" },
  ...more,
});
const given = book.given(...afterDeciding());
const on = onDay("2024-05-06");

describe("ANN-1: what is told is of a decision that has been taken", () => {
  it("on the day it was taken or later, and never ahead", () => {
    given.when(draft(), on).then({ ...draft(), type: "AnnouncementDrafted", on: day("2024-05-06") });
    given.when(draft({ on: day("2024-05-03") }), on).thenDone();
    given
      .when(draft({ on: day("2024-05-02") }), on)
      .thenRefused({ type: "NotDecidedYet", rule: "ANN-1", decided: day("2024-05-03") });
    given.when(draft({ on: day("2024-05-07") }), on).thenRefused({ type: "DayNotCome" });
  });

  it("one that there is, here or in old papers", () => {
    given.when(draft({ of: { decision: "x" } }), on).thenRefused({ type: "NotInTheBook", kind: "decision", id: "x" });
    given
      .when(draft({ of: { recordedDecision: "x" } }), on)
      .thenRefused({ type: "NotInTheBook", kind: "recordedDecision" });
    const recorded = book.given(...afterDeciding(), {
      type: "DecisionRecorded",
      recordedDecision: "old",
      by: { name: { sv: "Länsstyrgruppen" } },
      when: "2024-04",
      text: { sv: "Studien skjuts upp." },
      source: { document: "Anteckningar" },
      since: day("2024-05-06"),
      enteredBy: "test",
    });
    const old = { of: { recordedDecision: "old" } };
    recorded.when(draft({ ...old, on: day("2024-04-01") }), on).thenDone();
    recorded.when(draft({ ...old, on: day("2024-03-31") }), on).thenRefused({ type: "NotDecidedYet" });
  });

  it("by somebody who exists that day", () => {
    given
      .when(draft({ by: { kind: "seat", id: "vaxjo/nobody" } }), on)
      .thenRefused({ type: "OwnerNotInForce", rule: "DEC-1" });
  });
});
