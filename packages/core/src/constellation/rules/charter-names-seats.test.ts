import { describe, expect, it } from "vitest";
import { bodyView, type Charter, type Command, day, type Fact, radarView, replay } from "../../index.ts";
import { abolished } from "../../testing/seats.ts";
import {
  afterDeciding,
  book,
  called,
  clockOn,
  decide,
  FROM,
  group,
  heldOn,
  onDay,
  onTheTable,
  opened,
  under,
} from "../../testing/small-world.ts";

/** Each of these seats. */
const within = (...seats: ReadonlyArray<string>): Charter["quorum"] => ({
  rule: "within",
  seats,
  quorum: { rule: "everySeat" },
});
const adopt = (charter: Charter, from = "2024-01-01"): Extract<Command, { type: "AdoptCharter" }> => ({
  type: "AdoptCharter",
  body: "llg",
  from: day(from),
  source: "the group's own rules",
  charter,
});
const adopted = (value: Charter, from = "2024-01-01"): Fact => ({
  type: "CharterAdopted",
  body: "llg",
  from: day(from),
  source: "the group's own rules",
  charter: value,
});

describe("CON-7: a charter names seats that are there", () => {
  it.each<[string, Charter, ReadonlyArray<{ at: "quorum" | "secondCall"; seat: string }>]>([
    ["in the rule", { quorum: within("vaxjo/social", "chair/typo") }, [{ at: "quorum", seat: "chair/typo" }]],
    [
      "anywhere deep in it",
      {
        quorum: {
          rule: "allOf",
          rules: [null, { rule: "anyOf", rules: [within("llg/chair"), within("Vaxjo/social")] }],
        },
      },
      [
        { at: "quorum", seat: "llg/chair" },
        { at: "quorum", seat: "Vaxjo/social" },
      ],
    ],
    [
      "within what is within",
      { quorum: { rule: "within", seats: ["vaxjo/social"], quorum: within("au/one") } },
      [{ at: "quorum", seat: "au/one" }],
    ],
    [
      "at a second call",
      { quorum: { rule: "everySeat" }, secondCall: { quorum: { rule: "anyOf", rules: [within("chair/typo")] } } },
      [{ at: "secondCall", seat: "chair/typo" }],
    ],
  ])("one that is not there is refused, %s", (_, charter, strangers) => {
    book
      .given(...group)
      .when(adopt(charter))
      .thenRefused({
        type: "CharterNamesNoSeat",
        body: "llg",
        day: day("2024-01-01"),
        strangers,
        seats: ["vaxjo/social", "ljungby/social"],
      });
  });

  it("by the seats of the charter's own first day, and not before", () => {
    const charter = { quorum: within("vaxjo/social", "ljungby/social") };
    const ends = abolished("2024-06-30");
    book
      .given(...group, ends)
      .when(adopt(charter, "2024-06-30"))
      .thenDone();
    book
      .given(...group, ends)
      .when(adopt(charter, "2024-07-01"))
      .thenRefused({
        type: "CharterNamesNoSeat",
        strangers: [{ at: "quorum", seat: "ljungby/social" }],
        seats: ["vaxjo/social"],
      });
    book
      .given(...group)
      .when(adopt(charter, "2023-12-31"))
      .thenRefused({ type: "CharterNamesNoSeat", seats: [] });
  });

  it("a change is refused for the same reason", () => {
    const change: Command = {
      ...adopt({ quorum: within("chair/typo") }, "2024-05-04"),
      type: "ChangeCharter",
      decision: "d",
    };
    book
      .given(...afterDeciding())
      .when(change)
      .thenRefused({ type: "CharterNamesNoSeat" });
  });
});

describe("CON-7: a seat that the charter names is gone", () => {
  /** A meeting on a day after the seat has gone, with everybody who is left. */
  const meeting: ReadonlyArray<Fact> = heldOn("2024-08-01", "m", [...called, ...opened("vaxjo"), onTheTable("1")]).map(
    (fact) => (fact.type === "MeetingCalled" ? { ...fact, day: day("2024-08-01") } : fact),
  );
  const later: Command = { ...decide, at: clockOn("2024-08-01", "10:25") };
  const after = (quorum: Charter["quorum"]) =>
    book.given(...group, adopted({ quorum }), abolished("2024-07-31"), ...meeting).when(later, onDay("2024-08-01"));
  const named = within("vaxjo/social", "ljungby/social");

  it("the rule is not known any more: those who are left do not decide by it", () => {
    const refused = after(named).thenRefused({ type: "QuorumNotKnown" });
    expect(refused).toMatchObject({ flags: [{ code: "noRule" }], answer: { verdict: "unknown" } });
    const inPart = after({ rule: "allOf", rules: [{ rule: "everySeat" }, named] });
    inPart.thenRefused({ type: "QuorumNotKnown", flags: [{ code: "noRule" }] });
    const deeper: Charter["quorum"] = { rule: "within", seats: ["vaxjo/social"], quorum: named };
    after({ rule: "allOf", rules: [{ rule: "everySeat" }, deeper] }).thenRefused({ type: "QuorumNotKnown" });
  });
  it("what the part decides nothing of is decided all the same", () => {
    after({ rule: "anyOf", rules: [{ rule: "everySeat" }, named] }).thenDone();
    after({ rule: "allOf", rules: [{ rule: "atLeast", count: 2, of: "seats" }, named] }).thenRefused({
      type: "NotQuorate",
    });
  });
  it("the meeting before is judged by the seats of its own day", () => {
    const before = [
      ...under({ quorum: named }),
      abolished("2024-05-03"),
      ...opened("vaxjo", "ljungby"),
      onTheTable("1"),
    ];
    book
      .given(...before)
      .when(decide)
      .thenDone();
  });
});

describe("CON-7: it is seen", () => {
  const facts = [...group, adopted({ quorum: within("vaxjo/social", "ljungby/social") }), abolished("2024-07-31")];
  const on = (date: string) => ({
    charter: bodyView(replay(facts), "llg", day(date))?.charter?.namesGone,
    radar: radarView(replay(facts), day(date)).entries.map(({ kind, when, about, state }) => [
      kind,
      when,
      about.id,
      state,
    ]),
  });
  it("on the body and on the radar, before the day and after it", () => {
    expect(on("2024-05-03").radar).toEqual([["charterNamesGone", "2024-08-01", "llg", "later"]]);
    expect(on("2024-08-02")).toEqual({
      charter: [{ seat: "ljungby/social", since: "2024-08-01" }],
      radar: [["charterNamesGone", "2024-08-01", "llg", "overdue"]],
    });
  });
  it("not where the charter names nobody who goes, nor once another charter holds", () => {
    expect(radarView(replay([...group, abolished("2024-07-31")]), FROM).entries).toEqual([]);
    const next = adopted({ quorum: { rule: "everySeat" } }, "2024-08-01");
    expect(radarView(replay([...facts, next]), day("2024-09-01")).entries).toEqual([]);
  });
});
