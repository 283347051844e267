import { describe, it } from "vitest";
import { type Command, day, type Fact } from "../../index.ts";
import {
  afterDeciding,
  afterDecidingAs,
  assembled,
  book,
  charter,
  clockOn,
  decide,
  group,
  heldOn,
  onDay,
  onTheDay,
  onTheTable,
  opened,
} from "../../testing/small-world.ts";

describe("CON-6: a charter is changed by the body's own decision", () => {
  const change: Extract<Command, { type: "ChangeCharter" }> = {
    type: "ChangeCharter",
    body: "llg",
    from: day("2024-05-04"),
    source: "the group's own decision",
    decision: "d",
    charter: { quorum: { rule: "atLeast", count: 1, of: "seats" } },
  };
  const changed: Fact = {
    type: "CharterAdopted",
    body: "llg",
    from: day("2024-05-04"),
    source: "the group's own decision",
    charter: { quorum: { rule: "atLeast", count: 1, of: "seats" } },
    decision: "d",
  };

  it("from the day after, with the decision in it", () => {
    book
      .given(...afterDeciding())
      .when(change)
      .then(changed);
    book
      .given(...afterDeciding())
      .when({ ...change, from: day("2024-05-03") })
      .thenRefused({ type: "CharterNotDecided", why: "tooEarly", decidedOn: day("2024-05-03") });
  });
  it("by the whole of it: an item for some of the seats is decided by those", () => {
    book
      .given(...afterDecidingAs({}, ["vaxjo/social"]))
      .when(change)
      .thenRefused({ type: "CharterNotDecided", why: "partOfTheBody", without: ["ljungby/social"] });
    book
      .given(...afterDecidingAs({}, ["ljungby/social", "vaxjo/social"]))
      .when(change)
      .then(changed);
  });
  it("decided: what the group only stands behind changes nothing", () => {
    for (const strength of ["endorses", "endorsesWithConditions"] as const)
      book
        .given(...afterDecidingAs({ strength }))
        .when(change)
        .thenRefused({ type: "CharterNotDecided", why: "onlyEndorsed", without: [] });
  });
  it("once: the same decision carries no other charter, also where the first was replaced", () => {
    const other = { ...change, from: day("2024-06-01") };
    book
      .given(...afterDeciding(), changed)
      .when(other)
      .thenRefused({ type: "CharterNotDecided", why: "carriesAnother" });
    const byLater = { ...changed, replaces: day("2024-05-04"), decision: "e", from: day("2024-05-20") } as Fact;
    book
      .given(...afterDeciding(), changed, byLater)
      .when(other)
      .thenRefused({ type: "CharterNotDecided", why: "carriesAnother" });
  });
  it("one charter from a day", () => {
    book
      .given(...afterDeciding(), changed)
      .when(change)
      .thenRefused({ type: "CharterNotReplaced", why: "notLater", from: day("2024-05-04") });
  });
  it("not by another body's decision, nor by none", () => {
    book
      .given(...afterDeciding())
      .when({ ...change, body: "au" })
      .thenRefused({ type: "CharterNotDecided", why: "otherBody" });
    book
      .given(...assembled)
      .when(change)
      .thenRefused({ type: "NotInTheBook", kind: "decision" });
    book
      .given(...afterDeciding())
      .when({ ...change, body: "nowhere" })
      .thenRefused({ type: "NotInTheBook", kind: "body" });
    const { decision: _decision, ...adopt } = change;
    book
      .given(...group, charter)
      .when({ ...adopt, type: "AdoptCharter" })
      .thenRefused({ type: "CharterNeedsDecision", inForceFrom: day("2024-01-01") });
    book
      .given(...group)
      .when({ ...adopt, type: "AdoptCharter", body: "nowhere" })
      .thenRefused({ type: "NotInTheBook", kind: "body" });
  });
  it("each meeting is judged by the charter of its own day", () => {
    const meeting = (on: string): ReadonlyArray<Fact> => [
      { type: "MeetingCalled", meeting: "m2", body: "llg", day: day(on), title: { sv: "Nästa" } },
      { type: "ItemPlaced", meeting: "m2", item: "1", title: { sv: "x" }, kinds: ["decision"] },
      ...heldOn(on, "m2", [...opened("vaxjo"), onTheTable("1")]),
    ];
    const again = (on: string): Command => ({ ...decide, decision: "d2", meeting: "m2", at: clockOn(on, "10:25") });
    const inForce = [
      ...afterDeciding(),
      { type: "MeetingClosed", meeting: "m", at: onTheDay.instant } as Fact,
      changed,
    ];
    book
      .given(...inForce, ...meeting("2024-05-03"))
      .when(again("2024-05-03"))
      .thenRefused({ type: "NotQuorate" });
    book
      .given(...inForce, ...meeting("2024-05-04"))
      .when(again("2024-05-04"), onDay("2024-05-04"))
      .thenDone();
  });
});
