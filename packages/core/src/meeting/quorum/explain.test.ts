import { describe, expect, it } from "vitest";
import { assessQuorum, instant, type QuorumCharter, type QuorumQuestion, type QuorumRule } from "../../index.ts";
import { ask, oneEach, recusals, room, span } from "../../testing/written-room.ts";
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
      { rule: "atLeast", count: 1, of: "organisations" },
      "minst 1 av organisationerna ska vara företrädd",
      "at least 1 of the organisations must be represented",
    ],
    [
      { rule: "atLeast", count: 1, of: "seats" },
      "minst 1 av platserna ska vara fylld",
      "at least 1 of the seats must be filled",
    ],
    [
      { rule: "atLeast", count: 2, of: "seats" },
      "minst 2 av platserna ska vara fyllda",
      "at least 2 of the seats must be filled",
    ],
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

describe("seats and organisations are called what they are called", () => {
  const names = {
    seat: (id: string) => ({ sv: `chefen i ${id}`, en: `the head in ${id}` }),
    organisation: (id: string) => ({ sv: `kommun ${id}`, en: `municipality ${id}` }),
  };
  const named = (written: string, more: Partial<QuorumCharter> = {}) =>
    assessQuorum(
      {
        charter: { quorum: every, ...more },
        seats: oneEach("a b c"),
        presence: room(written),
        treatment: span("10:00 to 10:25"),
      },
      names,
    );
  it("with semicolons between, since a name may have a comma", () => {
    expect(named("a").explanation).toEqual({
      sv: "Inte beslutför (QUO-1): varje plats ska vara fylld, men 1 av 3 platser är fylld klockan 10:00. Tomma platser: chefen i b (frånvarande); chefen i c (frånvarande). Det som behövs: chefen i b: innehavaren eller en ersättare från kommun b; chefen i c: innehavaren eller en ersättare från kommun c.",
      en: "Not quorate (QUO-1): every seat must be filled, but 1 of 3 seats is filled at 10:00. Empty seats: the head in b (absent); the head in c (absent). What is needed: the head in b: its holder, or a deputy from municipality b; the head in c: its holder, or a deputy from municipality c.",
    });
  });
  it.each<[string, string, Partial<QuorumCharter>, string, string]>([
    [
      "who came late",
      "a, b, c from 10:05",
      {},
      "Ta upp punkten på nytt: chefen i c kom först när den redan hade tagits upp.",
      "Take the item up again: the head in c came only after it had been taken up.",
    ],
    [
      "who is not admitted",
      "a, b, c unadmitted",
      {},
      "chefen i c: släpp in den som är där, eller en ersättare från kommun c",
      "the head in c: admit whoever is there, or a deputy from municipality c",
    ],
    [
      "who is remote",
      "a, b, c remote",
      { remote: "doesNotCount", deputies: "any" },
      "chefen i c: innehavaren i rummet, eller en ersättare",
      "the head in c: its holder in the room, or a deputy",
    ],
    [
      "who fills another seat",
      "a, b, c by p-b",
      { twoSeats: "one" },
      "chefen i c: en ersättare från kommun c som inte fyller en annan plats",
      "the head in c: a deputy from municipality c who fills no other seat",
    ],
  ])("in what would cure it: %s", (_, written, more, sv, en) => {
    const { cure, explanation } = named(written, more);
    expect(cure).toEqual([en]);
    expect(explanation.sv.endsWith(` Det som behövs: ${sv.replace(/\.$/, "")}.`)).toBe(true);
  });
  it.each<[string, Partial<QuorumQuestion>, string]>([
    [
      "a vacant seat",
      { seats: oneEach("a b", "b"), presence: room("a") },
      "b: tillsätt platsen, eller en ersättare från b",
    ],
    ["a recused holder", { recused: recusals("b") }, "b: en ersättare från b som inte är jävig"],
    [
      "whoever has left",
      { charter: { quorum: every, return: "notSameDay" }, presence: room("a, b to 09:30") },
      "b: en ersättare från b, eftersom den som har gått inte räknas igen samma dag",
    ],
    ["a rule that nobody knows", { charter: { quorum: null } }, "Ange kvorumregeln i stadgan, med sin källa"],
    [
      "a rule of which a part is not known",
      { charter: { quorum: { rule: "allOf", rules: [every, null] } } },
      "Ange den del av kvorumregeln som inte är känd, med sin källa",
    ],
    ["seats that are not known", { seats: null }, "Ange vilka platser stadgan har"],
    ["whether remote presence counts", { presence: room("a, b remote") }, "Ange om närvaro på distans räknas"],
    [
      "whose deputy it is",
      { charter: { quorum: every, deputies: "own" }, presence: room("a, b deputy of nobody") },
      "Ange ersättarens organisation",
    ],
    [
      "whether one person fills two seats",
      { presence: room("a by p, b by p") },
      "Ange om en person får fylla två platser",
    ],
    [
      "a group that is quorate again",
      { presence: room("a, b to 10:10, b from 10:15") },
      "Ta upp punkten på nytt: nu är gruppen beslutför",
    ],
    [
      "a rule that counts nobody here",
      { charter: { quorum: { rule: "within", seats: ["b"], quorum: every } }, constellation: ["a"] },
      "Ingen som kommer kan göra gruppen beslutför: reglerna räknar inga platser i den här punkten",
    ],
  ])("and in Swedish: %s", (_, more, sv) => {
    const { explanation } = assessQuorum({
      charter: { quorum: every },
      seats: oneEach("a b"),
      presence: room("a, b"),
      treatment: span("10:00 to 10:25"),
      ...more,
    });
    expect(explanation.sv.split(" Det som behövs: ")[1]).toBe(`${sv}.`);
  });
});

describe("one seat and several are told apart", () => {
  const asked = (written: string, more: Partial<QuorumQuestion> = {}) =>
    ask({ quorum: every, continuity: "meeting" }, written, { seats: oneEach("a b"), ...more }).explanation;
  it("among those that emptied before the item was taken up", () => {
    const afternoon = { treatment: span("13:30 to 13:40") };
    expect(asked("a, b to 12:00, b from 13:00", afternoon).sv).toContain(" Plats som blev tom då: b (har gått).");
    expect(asked("a, b to 12:00, b from 13:00", afternoon).en).toContain(" Seat that emptied then: b (has left).");
    const both = asked("a to 12:00, a from 13:00, b to 12:00, b from 13:00", afternoon);
    expect(both.en).toContain(" Seats that emptied then: a (has left), b (has left).");
  });
  it("among those that are filled when nobody, one or several are there", () => {
    expect(asked("").en).toContain("0 of 2 seats are filled at 10:00. Empty seats: a (absent), b (absent).");
    expect(asked("").sv).toContain(
      "0 av 2 platser är fyllda klockan 10:00. Tomma platser: a (frånvarande), b (frånvarande).",
    );
    expect(asked("a").en).toContain("1 of 2 seats is filled at 10:00. Empty seat: b (absent).");
  });
  it("and of a group whose seats are not known it is not said how many they are", () => {
    const { explanation, counted } = ask({ quorum: every }, "a, b", { seats: null });
    expect(counted).toEqual({ seats: 2, of: null, organisations: 2, ofOrganisations: null });
    expect(explanation.en).toBe(
      "It cannot be said whether the group is quorate (QUO-1): something decisive is not known. The rule: every seat must be filled. What is needed: State which seats the charter has.",
    );
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

describe("who is there of a group that may decide", () => {
  const at = (clock: string) => instant(`2024-05-03T${clock}:00+02:00`);
  const said = (there: ReadonlyArray<string>, constellation?: ReadonlyArray<string>) =>
    assessQuorum({
      charter: { quorum: half },
      seats: ["a", "b", "c"].map((id) => ({ id, organisation: id })),
      ...(constellation === undefined ? {} : { constellation }),
      presence: there.map((seat) => ({ seat, person: `p-${seat}`, from: at("09:00") })),
      treatment: { from: at("10:00"), until: at("10:10") },
    }).explanation;

  it.each([
    [["a", "b", "c"], undefined, "Hela gruppen är samlad.", "The whole group is assembled."],
    [
      ["a", "b"],
      undefined,
      "Hela gruppen är inte samlad, men så många som krävs för punkten är det.",
      "The whole group is not assembled, but enough of it is for this item.",
    ],
    [
      ["a", "b", "c"],
      ["a", "b"],
      "2 av 2 platser är fyllda. Alla platser som räknas i punkten är fyllda, men de är inte hela gruppen.",
      "2 of 2 seats are filled. Every seat that counts for the item is filled, but they are not the whole group.",
    ],
    [
      ["a", "b"],
      ["a", "b", "c"],
      "Hela gruppen är inte samlad, men så många som krävs för punkten är det.",
      "The whole group is not assembled, but enough of it is for this item.",
    ],
  ])("%j of an item that concerns %j", (there, constellation, sv, en) => {
    expect(said(there, constellation)).toMatchObject({
      sv: expect.stringContaining(sv),
      en: expect.stringContaining(en),
    });
  });
});
