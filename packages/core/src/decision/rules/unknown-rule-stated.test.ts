import { describe, expect, it } from "vitest";
import { bodyView, type Charter, type Command, day, type Fact, replay } from "../../index.ts";
import { abolished } from "../../testing/seats.ts";
import { afterDeciding, book, called, decide, group, onTheTable, opened, under } from "../../testing/small-world.ts";

type State = Extract<Command, { type: "StateCharter" }>;
const state = (from: string, more: Partial<State> = {}): State => ({
  type: "StateCharter",
  body: "llg",
  from: day(from),
  source: "the founding paper of 2019, found in the archive",
  charter: { quorum: { rule: "everySeat" } },
  ...more,
});
const both: Charter["quorum"] = {
  rule: "within",
  seats: ["vaxjo/social", "ljungby/social"],
  quorum: { rule: "everySeat" },
};

describe("CON-8: a rule that nobody knows is stated with its source", () => {
  const unknown = under({ quorum: null });

  it("without a decision, which the body cannot take; and it says so", () => {
    const added = book
      .given(...unknown)
      .when(state("2024-02-01"))
      .thenDone();
    expect(added).toEqual([
      {
        type: "CharterAdopted",
        body: "llg",
        from: "2024-02-01",
        source: "the founding paper of 2019, found in the archive",
        charter: { quorum: { rule: "everySeat" } },
        replacesUnknown: "2024-01-01",
      },
    ]);
    const view = bodyView(replay([...unknown, ...added]), "llg", day("2024-02-01"));
    expect(view?.charter).toMatchObject({ from: "2024-02-01", decision: null, replacesUnknown: "2024-01-01" });
    book
      .given(...unknown, ...added, ...opened("vaxjo", "ljungby"), onTheTable("1"))
      .when(decide)
      .thenDone();
  });
  it("from the very first day of the one it replaces, too", () => {
    const added = book
      .given(...unknown)
      .when(state("2024-01-01"))
      .thenDone();
    const view = bodyView(replay([...unknown, ...added]), "llg", day("2024-01-01"));
    expect([view?.charter?.value.quorum, view?.charters.length]).toEqual([{ rule: "everySeat" }, 1]);
    expect(view?.replacedCharters).toMatchObject([{ from: "2024-01-01", value: { quorum: null } }]);
  });
  it.each<[string, Charter["quorum"], boolean]>([
    ["a known rule", { rule: "everySeat" }, false],
    ["any of: the known one can hold", { rule: "anyOf", rules: [null, { rule: "everySeat" }] }, false],
    ["all of: it never can", { rule: "allOf", rules: [null, { rule: "everySeat" }] }, true],
    ["within: it never can", { rule: "within", seats: ["vaxjo/social"], quorum: null }, true],
  ])("%s: %j", (_, quorum, may) => {
    const asked = book.given(...under({ quorum })).when(state("2024-02-01"));
    if (may) asked.thenDone();
    else asked.thenRefused({ type: "CharterNotStated", why: "ruleIsKnown", charterFrom: day("2024-01-01") });
  });
  it("where the rule names a seat that is gone, from the day it is", () => {
    const facts: ReadonlyArray<Fact> = [...under({ quorum: both }), abolished("2024-06-30")];
    const alone = { charter: { quorum: { rule: "atLeast", count: 1, of: "seats" } } } as const;
    book
      .given(...facts)
      .when(state("2024-06-30", alone))
      .thenRefused({ type: "CharterNotStated", why: "ruleIsKnown" });
    book
      .given(...facts)
      .when(state("2024-07-01", alone))
      .thenDone();
  });
  it("never for a day on or before one on which something was decided under it", () => {
    const decided = afterDeciding().map((fact) =>
      fact.type === "CharterAdopted" ? { ...fact, charter: { quorum: both } } : fact,
    );
    const facts = [...decided, abolished("2024-03-31")];
    book
      .given(...facts)
      .when(state("2024-05-03", { charter: { quorum: { rule: "atLeast", count: 1, of: "seats" } } }))
      .thenRefused({
        type: "CharterNotStated",
        why: "decidedUnderIt",
        lastDecided: day("2024-05-03"),
      });
    book
      .given(...facts)
      .when(state("2024-05-04", { charter: { quorum: { rule: "atLeast", count: 1, of: "seats" } } }))
      .thenDone();
  });
  it("there must be one to replace, and the new one names seats that are there", () => {
    book
      .given(...group, ...called)
      .when(state("2024-02-01"))
      .thenRefused({ type: "NotInTheBook", kind: "charter" });
    book
      .given(...unknown)
      .when(state("2023-12-31"))
      .thenRefused({ type: "NotInTheBook", kind: "charter" });
    const named = { charter: { quorum: { rule: "within", seats: ["a"], quorum: null } } } as const;
    book
      .given(...unknown)
      .when(state("2024-02-01", named))
      .thenRefused({ type: "CharterNamesNoSeat" });
    const next: Fact = {
      type: "CharterAdopted",
      body: "llg",
      from: day("2024-03-01"),
      source: "x",
      charter: { quorum: null },
    };
    book
      .given(...unknown, next)
      .when(state("2024-02-01"))
      .thenDone();
    book
      .given(...unknown, next)
      .when(state("2024-03-01"))
      .thenDone();
  });
});
