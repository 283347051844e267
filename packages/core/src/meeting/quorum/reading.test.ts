import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { askQuorum, assessQuorum, compileQuorum, type Language, readQuorumQuestion } from "../../index.ts";
import { clock, oneEach, recusals, room, said, span } from "../../testing/written-room.ts";

const half = { rule: "moreThan", share: "1/2", of: "seats" } as const;
const treatment = span("10:00 to 10:25");
const good = { charter: { quorum: half }, seats: oneEach("a b c"), presence: room("a, b"), treatment };
const faults = (question: unknown, language?: Language) => {
  const read = readQuorumQuestion(question, language);
  return Result.isFailure(read) ? read.failure.map(({ path, message }) => `${path}: ${message}`) : [];
};
const saidOf = (question: unknown) => said(Result.getOrThrow(askQuorum(question)));

describe("only what has been read is answered", () => {
  const mistyped = { ...good, constellation: ["a", "b2"] };
  it("a question written in code is read first, and a malformed one is never answered", () => {
    expect(assessQuorum(good).verdict).toBe("quorate");
    expect(() => assessQuorum(mistyped)).toThrow('constellation[1]: No seat in seats has the id "b2"');
    expect(() => compileQuorum(mistyped)).toThrow(RangeError);
  });
  it.each([
    ["at least minus one", { ...good, charter: { quorum: { rule: "atLeast", count: -1, of: "seats" } } }],
    ["all of no rules", { ...good, charter: { quorum: { rule: "allOf", rules: [] } } }],
    ["a treatment that ends before it begins", { ...good, treatment: span("10:20 to 10:00") }],
  ])("not %s either", (_, question) => {
    expect(() => assessQuorum(question as never)).toThrow(RangeError);
  });
  it("what has been read is known again, and what is made of it is read anew", () => {
    const read = Result.getOrThrow(readQuorumQuestion(good));
    expect(assessQuorum(read).verdict).toBe("quorate");
    expect(() => assessQuorum({ ...read, constellation: ["z"] })).toThrow("constellation[0]");
  });
});

describe("malformed, by its path", () => {
  it.each([
    ["a share of nothing", { charter: { quorum: { ...half, share: "0/1" } } }, "charter.quorum.share"],
    ["a share above one", { charter: { quorum: { ...half, share: "3/2" } } }, "charter.quorum.share"],
    ["a recusal that ends before it begins", { recused: recusals("a from 10:10 to 10:05") }, "recused[0].until"],
    ["a recusal that ends as the treatment begins", { recused: recusals("a to 10:00") }, "recused[0].until"],
    ["a recess that ends as it begins", { recess: [span("09:30 to 09:30")] }, "recess[0].until"],
    ["a treatment over a whole recess", { recess: [span("10:10 to 10:15")] }, "recess[0]"],
    ["a treatment that begins in a recess", { recess: [span("09:50 to 10:01")] }, "recess[0]"],
    ["two recesses at once", { recess: [span("09:10 to 09:30"), span("09:20 to 09:40")] }, "recess[1]"],
    ["a zone there is not", { zone: "Europe/Stokholm" }, "zone"],
    ["an offset for a zone", { zone: "+02:00" }, "zone"],
    ["a name of blanks", { presence: room("a by \u00a0") }, "presence[0].person"],
    ["a seat of blanks", { seats: [...oneEach("a b c"), { id: " ", organisation: "d" }] }, "seats[3].id"],
    [
      "an organisation of blanks",
      { seats: [...oneEach("a b c"), { id: "d", organisation: " " }] },
      "seats[3].organisation",
    ],
    ["nobody recused", { recused: [{ seat: "b", person: " " }] }, "recused[0].person"],
    [
      "a seat there is not, in one of several rules",
      { charter: { quorum: { rule: "anyOf", rules: [half, { rule: "within", seats: ["z"], quorum: half }] } } },
      "charter.quorum.rules[1].seats[0]",
    ],
    [
      "a seat twice in a rule",
      { charter: { quorum: { rule: "within", seats: ["a", "a"], quorum: half } } },
      "charter.quorum.seats[1]",
    ],
    [
      "a seat twice once blanks are gone",
      { seats: [...oneEach("a b c"), { id: " a", organisation: "d" }] },
      "seats[3].id",
    ],
  ])("%s", (_, more, path) => {
    expect(faults({ ...good, ...more }).map((fault) => fault.split(":")[0])).toEqual([path]);
  });
  it.each([
    ["a recess that ends as the treatment begins", { recess: [span("09:50 to 10:00")] }],
    ["a recess that begins as the treatment ends", { recess: [span("10:25 to 10:40")] }],
    ["two recesses on end", { recess: [span("09:10 to 09:20"), span("09:20 to 09:30")] }],
    ["a recusal of an earlier item", { recused: recusals("a from 09:10 to 09:20") }],
    ["a share of the whole", { charter: { quorum: { rule: "atLeastShare", share: "1/1", of: "seats" } } }],
  ])("but not %s", (_, more) => expect(faults({ ...good, ...more })).toEqual([]));
});

describe("a wrong name is answered with the name and with those there are, in the language asked for", () => {
  const rules = "everySeat, everyOrganisation, moreThan, atLeastShare, atLeast, within, allOf, anyOf";
  it.each([
    ["en", { rule: "majority" }, [`charter.quorum.rule: There is no rule "majority". The rules are ${rules}`]],
    ["sv", { rule: "majority" }, [`charter.quorum.rule: Det finns ingen regel "majority". Reglerna är ${rules}`]],
    [
      "en",
      { rule: "anyOf", rules: [null, { rule: "all" }] },
      [`charter.quorum.rules[1].rule: There is no rule "all". The rules are ${rules}`],
    ],
    [
      "en",
      { rule: "within", seats: ["a"], quorum: {} },
      [`charter.quorum.quorum.rule: The name of the rule is missing. The rules are ${rules}`],
    ],
    ["sv", { rule: 3 }, [`charter.quorum.rule: Regelns namn saknas. Reglerna är ${rules}`]],
    [
      "en",
      "everySeat",
      [`charter.quorum: Expected a rule, like {"rule": "everySeat"}, or null. The rules are ${rules}`],
    ],
  ] as const)("the rule, in %s: %j", (language, quorum, expected) => {
    expect(faults({ ...good, charter: { quorum } }, language)).toEqual(expected);
  });
  it.each([
    [{ constellation: [] }, "constellation: Expected at least one seat", "constellation: Minst en plats behövs"],
    [
      { constellation: ["a", "a"] },
      'constellation[1]: The seat "a" is already at constellation[0]',
      'constellation[1]: Platsen "a" står redan som constellation[0]',
    ],
    [
      { presence: room("a by \u00a0") },
      "presence[0].person: Expected a name, not blanks only",
      "presence[0].person: Ska vara ett namn, inte bara blanktecken",
    ],
    [
      { recused: recusals("a to 10:00") },
      "recused[0].until: Expected a moment after treatment.from (2024-05-03T10:00:00+02:00)",
      "recused[0].until: Ska vara en tidpunkt efter treatment.from (2024-05-03T10:00:00+02:00)",
    ],
    [{ recess: [span("09:50 to 10:01")] }, "recess[0]: Overlaps treatment", "recess[0]: Överlappar treatment"],
    [
      { zone: "Europe/Stokholm" },
      'zone: There is no time zone "Europe/Stokholm". Write it as "Europe/Stockholm"',
      'zone: Det finns ingen tidszon "Europe/Stokholm". Skriv den som "Europe/Stockholm"',
    ],
  ])("%j, in both languages", (more, en, sv) => {
    expect([faults({ ...good, ...more }), faults({ ...good, ...more }, "sv")]).toEqual([[en], [sv]]);
  });
  it("a seat, in Swedish", () => {
    expect(faults({ ...good, presence: room("d") }, "sv")).toEqual([
      'presence[0].seat: Ingen plats i seats har id "d"',
    ]);
  });
  it("a field and a missing one, in Swedish", () => {
    const { presence: _, ...rest } = good;
    expect(faults({ ...rest, precense: [] }, "sv")).toEqual([
      'precense: Ett fält med det namnet finns inte. Menades "presence"? Det finns "charter", "seats", "constellation", "presence", "recused", "recess", "treatment", "zone"',
      "presence: Saknas",
    ]);
  });
  it("a charter, or a question, that is none", () => {
    const charter = (value: unknown) => faults({ ...good, charter: value }).map((fault) => fault.split(":")[0]);
    for (const value of [null, 5, "everySeat"]) expect(charter(value)).toEqual(["charter"]);
    for (const value of [null, 5, "everySeat"])
      expect(faults(value).map((fault) => fault.split(":")[0])).toEqual(["$"]);
  });
  it("a rule, and whatever else is wrong beside it", () => {
    const wrong = { ...good, charter: { quorum: { rule: "every" } }, zone: 5 };
    expect(faults(wrong).map((fault) => fault.split(":")[0])).toEqual(["zone", "charter.quorum.rule"]);
  });
  it("names that are very long are cut", () => {
    const [fault = ""] = faults({ ...good, charter: { quorum: { rule: "x".repeat(500) } } });
    expect(fault).toContain(`"${"x".repeat(60)}…"`);
  });
});

describe("names are compared in one normal form", () => {
  const [composed, decomposed] = ["V\u00e4xj\u00f6", "Va\u0308xjo\u0308"];
  it("a person recused by a name in the other form is recused", () => {
    const presence = room("a, b by \u00c5sa");
    expect(saidOf({ ...good, presence, recused: [{ seat: "b", person: "A\u030asa" }] })).toBe(
      "inquorate, informal: b recused, c absent (recusedPresent b Åsa)",
    );
  });
  it("an organisation in two forms is one", () => {
    const seats = [composed, decomposed, "Alvesta"].map((organisation, index) => ({ id: `${index}`, organisation }));
    const presence = ["0", "1"].map((seat) => ({ seat, person: `p-${seat}`, from: clock("09:00") }));
    const two = { quorum: { rule: "atLeast", count: 2, of: "organisations" } };
    expect(Result.getOrThrow(askQuorum({ charter: two, seats, presence, treatment }))).toMatchObject({
      verdict: "inquorate",
      counted: { organisations: 1, ofOrganisations: 2 },
    });
  });
  it("also those of the item's seats, and of a rule within a rule", () => {
    const among = { rule: "within", seats: [" b"], quorum: { rule: "everySeat" } };
    for (const rule of ["allOf", "anyOf"])
      expect(saidOf({ ...good, charter: { quorum: { rule, rules: [among] } }, constellation: ["a ", " b"] })).toBe(
        "quorate, subAssembled",
      );
    expect(faults({ ...good, constellation: [" a", "a"] })).toEqual([
      'constellation[1]: The seat "a" is already at constellation[0]',
    ]);
  });
  it.each([decomposed, ` ${composed}`, `${composed}\u00a0`])(
    "a deputy's own organisation, written %j, is the seat's",
    (organisation) => {
      const presence = [{ seat: "b", person: "d", as: "deputy", organisation, from: clock("09:00") }];
      const charter = { quorum: { rule: "everySeat" }, deputies: "own" };
      expect(saidOf({ charter, seats: [{ id: "b", organisation: composed }], presence, treatment })).toBe(
        "quorate, assembled",
      );
    },
  );
  it("and so are seats, everywhere they are named", () => {
    const id = decomposed;
    const question = {
      charter: { quorum: { rule: "within", seats: [`${composed} `], quorum: { rule: "everySeat" } } },
      seats: [
        { id, organisation: "v" },
        { id: "a", organisation: "a" },
      ],
      constellation: [composed],
      presence: [{ seat: ` ${composed}`, person: "p", from: clock("09:00") }],
      treatment,
    };
    expect(saidOf(question)).toBe("quorate, subAssembled");
    expect(faults({ ...question, constellation: ["VÄXJÖ"] })).toEqual([
      'constellation[0]: No seat in seats has the id "VÄXJÖ"',
    ]);
  });
});

describe("what may be mistyped is flagged", () => {
  const flagged = (more: object) =>
    Result.getOrThrow(askQuorum({ ...good, ...more })).flags.filter(({ code }) => code === "namesAlike");
  it.each([
    [
      "people by a dash",
      { presence: room("a by per-olof, b by perolof") },
      { of: "people", names: ["per-olof", "perolof"] },
    ],
    [
      "people by another dash",
      { presence: room("a by per-olof, b by per\u2013olof") },
      { of: "people", names: ["per-olof", "per–olof"] },
    ],
    [
      "people by a minus sign and a soft hyphen",
      { presence: room("a by per\u2212olof, b by per\u00adolof") },
      { of: "people", names: ["per\u2212olof", "per\u00adolof"] },
    ],
    [
      "people by letter case, one of them recused",
      { recused: recusals("b by P-B") },
      { of: "people", names: ["p-b", "P-B"] },
    ],
    [
      "seats by letter case",
      { seats: [...oneEach("a b c"), { id: "B", organisation: "e" }] },
      { of: "seats", names: ["b", "B"] },
    ],
    [
      "seats by a blank",
      { seats: [...oneEach("a b c"), ...["per olof", "perolof"].map((id) => ({ id, organisation: "d" }))] },
      { of: "seats", names: ["per olof", "perolof"] },
    ],
    [
      "seats that only the presence names",
      { seats: null, presence: room("a1 by p, a-1 by q") },
      { of: "seats", names: ["a1", "a-1"] },
    ],
    ["a seat that only a recusal names", { seats: null, recused: recusals("A") }, { of: "seats", names: ["a", "A"] }],
    [
      "a seat that only the rule names",
      { seats: null, charter: { quorum: { rule: "within", seats: ["A"], quorum: half } } },
      { of: "seats", names: ["a", "A"] },
    ],
    ["organisations by letter case", { presence: room("a of A, b") }, { of: "organisations", names: ["a", "A"] }],
  ])("%s", (_, more, flag) => expect(flagged(more)).toEqual([{ code: "namesAlike", ...flag }]));
  it("but not a seat and a person of one name, nor names that differ by a letter", () => {
    expect(flagged({ presence: room("a by A, b by c") })).toEqual([]);
  });
  it("a recusal of a person or a seat that nobody else in the question has", () => {
    expect(saidOf({ ...good, recused: recusals("b by nobody, z, a by p-b from 09:10 to 09:20") })).toBe(
      "quorate, subAssembled: c absent (recusedNotKnown b nobody, recusedNotKnown z)",
    );
  });
  it("a holder on a seat called vacant, who fills it all the same", () => {
    const charter = { quorum: { rule: "everySeat" } };
    const withB = (presence: string) =>
      saidOf({ ...good, charter, seats: oneEach("a b", "b"), presence: room(presence) });
    expect(withB("a, b")).toBe("quorate, assembled (vacantButPresent b p-b)");
    expect(withB("a, b deputy")).toBe("quorate, assembled");
  });
});
