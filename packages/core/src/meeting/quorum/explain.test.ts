import { describe, expect, it } from "vitest";
import { assessQuorum, instant, type QuorumCharter, type QuorumQuestion, type QuorumRule } from "../../index.ts";
import { ask, oneEach } from "../../testing/written-room.ts";
import { describeQuorum } from "./explain.ts";

const every: QuorumRule = { rule: "everySeat" };
const half: QuorumRule = { rule: "moreThan", share: "1/2", of: "seats" };
const three: QuorumRule = { rule: "atLeast", count: 3, of: "organisations" };

describe("a rule is read out", () => {
  it.each<[QuorumRule | null, string, string]>([
    [every, "varje plats ska vara fylld", "every seat must be filled"],
    [{ rule: "everyOrganisation" }, "varje organisation ska vara företrädd", "every organisation must be represented"],
    [half, "mer än 1/2 av platserna ska vara fyllda", "more than 1/2 of the seats must be filled"],
    [
      { rule: "atLeastShare", share: "2/3", of: "organisations" },
      "minst 2/3 av organisationerna ska vara företrädda",
      "at least 2/3 of the organisations must be represented",
    ],
    [three, "minst 3 av organisationerna ska vara företrädda", "at least 3 of the organisations must be represented"],
    [
      { rule: "within", seats: ["a", "b"], quorum: every },
      "bland a, b: varje plats ska vara fylld",
      "among a, b: every seat must be filled",
    ],
    [
      { rule: "allOf", rules: [every, half] },
      "varje plats ska vara fylld och mer än 1/2 av platserna ska vara fyllda",
      "every seat must be filled and more than 1/2 of the seats must be filled",
    ],
    [
      { rule: "anyOf", rules: [every, null] },
      "varje plats ska vara fylld eller okänd regel",
      "every seat must be filled or unknown rule",
    ],
  ])("%j", (rule, sv, en) => expect(describeQuorum(rule)).toEqual({ sv, en }));
  it("with the seats called what they are called", () => {
    const names = { seat: () => ({ sv: "socialchefen" }), organisation: (id: string) => ({ sv: id }) };
    expect(describeQuorum({ rule: "within", seats: ["a"], quorum: every }, names).sv).toBe(
      "bland socialchefen: varje plats ska vara fylld",
    );
  });
});

describe("a verdict is read out", () => {
  const read = (quorum: QuorumRule, room: string, more: Partial<QuorumQuestion> = {}) => {
    const charter: QuorumCharter = { quorum };
    return ask(charter, room, { seats: oneEach("a b c"), ...more }).explanation;
  };

  it("of the whole group", () => {
    expect(read(every, "a, b, c")).toEqual({
      sv: "Beslutför (QUO-1): varje plats ska vara fylld, och 3 av 3 platser är fyllda. Hela gruppen är samlad.",
      en: "Quorate (QUO-1): every seat must be filled, and 3 of 3 seats are filled. The whole group is assembled.",
    });
  });
  it("of enough of it, and which seats are empty", () => {
    expect(read(half, "a, b")).toEqual({
      sv: "Beslutför (QUO-2): mer än 1/2 av platserna ska vara fyllda, och 2 av 3 platser är fyllda. Hela gruppen är inte samlad, men så många som krävs för punkten är det. Tom plats: c (frånvarande).",
      en: "Quorate (QUO-2): more than 1/2 of the seats must be filled, and 2 of 3 seats are filled. The whole group is not assembled, but enough of it is for this item. Empty seat: c (absent).",
    });
  });
  it("that it cannot be said, and of no seat that it is empty", () => {
    expect(read(half, "a, b doubtful")).toEqual({
      sv: "Det går inte att säga om gruppen är beslutför (QUO-2): något avgörande är inte känt. Regeln: mer än 1/2 av platserna ska vara fyllda. Det som behövs: Ange om personen är insläppt.",
      en: "It cannot be said whether the group is quorate (QUO-2): something decisive is not known. The rule: more than 1/2 of the seats must be filled. What is needed: State whether the person is admitted.",
    });
  });
  it("since when it is not, where it had been", () => {
    expect(read(half, "a, b to 10:10")).toEqual({
      sv: "Inte beslutför sedan klockan 10:10 (QUO-3): mer än 1/2 av platserna ska vara fyllda, men 1 av 3 platser är fylld. Tomma platser: b (har gått), c (frånvarande). Det som behövs: Ta upp punkten på nytt när gruppen är beslutför igen; Fyll så många av dessa platser att regeln uppfylls (mer än 1/2 av platserna ska vara fyllda): b: innehavaren eller en ersättare från b; c: innehavaren eller en ersättare från c.",
      en: "Not quorate since 10:10 (QUO-3): more than 1/2 of the seats must be filled, but 1 of 3 seats is filled. Empty seats: b (has left), c (absent). What is needed: Take the item up again once the group is quorate; Fill enough of these seats to meet the rule (more than 1/2 of the seats must be filled): b: its holder, or a deputy from b; c: its holder, or a deputy from c.",
    });
  });
});

describe("in the night when the clocks go back", () => {
  it("it is said at which of two five past two the quorum was lost", () => {
    const lostAt = (offset: string) =>
      assessQuorum({
        charter: { quorum: { rule: "everySeat" } },
        seats: [{ id: "a", organisation: "a" }],
        presence: [
          {
            seat: "a",
            person: "p",
            from: instant("2024-10-27T01:00:00+02:00"),
            until: instant(`2024-10-27T02:05:00${offset}`),
          },
        ],
        treatment: { from: instant("2024-10-27T02:00:00+02:00"), until: instant("2024-10-27T02:15:00+01:00") },
      }).explanation;
    expect(lostAt("+02:00").en).toContain("02:05 (+02:00)");
    expect(lostAt("+01:00").en).toContain("02:05 (+01:00)");
    expect(lostAt("+01:00").sv).toContain("02:05 (+01:00)");
  });
});
