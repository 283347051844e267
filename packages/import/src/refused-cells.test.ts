import { bookDecider, type Context, day, type Fact, instant, readCommand, readFact, replay } from "@konstellation/core";
import * as Result from "effect/Result";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkList } from "./list.ts";

const since = day("2020-01-01");
const county: ReadonlyArray<Fact> = [
  { type: "OrganisationAdmitted", organisation: "vaxjo", name: "Växjö kommun", kind: "municipality", since },
  { type: "OrganisationAdmitted", organisation: "alvesta", name: "Alvesta kommun", kind: "municipality", since },
];
const context: Context = { day: day("2024-05-06"), instant: instant("2024-05-06T09:00:00+02:00"), actor: "test" };
const check = (csv: string, mapping: object = {}) => checkList(replay(county), csv, mapping, context);
const why = (csv: string, language: "sv" | "en" = "sv") =>
  check(csv).refused.flatMap(({ why: each }) => each.map((said) => said[language]));

describe("what the book could not read is refused before it is entered, with what to do", () => {
  const row = (id: string, title = "Hjälpmedel") => `Avtal;Parter;Från;Id\n${title};Växjö, Alvesta;2021-01-01;${id}\n`;
  it.each([
    ["KS 2021/14", "ks-2021-14"],
    ["KS--1", "ks-1"],
    ["Å-1", "a-1"],
    ["../../x", "x"],
    [`x${"-x".repeat(60)}`, `x${"-x".repeat(29)}`],
  ])("the id %s, for which %s is proposed", (id, instead) => {
    expect(why(row(id))).toEqual([expect.stringContaining(`Id: ”${id}” kan inte vara ett id`)]);
    expect(why(row(id))[0]).toContain(`”${instead}”`);
    expect(why(row(id), "en")[0]).toContain("cannot be an id");
    expect(check(row(id)).command).toBeNull();
  });

  it.each(["№", "!!!", "合同"])("the title %s, of which no id can be made", (title) => {
    expect(why(row("", title))).toEqual([expect.stringContaining("Ange ett i kolumnen Id")]);
    expect(check(row("avtal-1", title)).command?.agreements).toMatchObject([{ agreement: "avtal-1" }]);
  });

  it("a long title gives an id of at most 60 characters, cut after a letter and never after a dash", () => {
    const idOf = (title: string) => check(row("", title)).command?.agreements[0]?.agreement;
    expect(idOf("a".repeat(60))).toBe("a".repeat(60));
    expect(idOf("a".repeat(61))).toBe("a".repeat(60));
    expect(idOf("a".repeat(150))).toBe("a".repeat(60));
    expect(idOf(`${"a".repeat(59)} och mer`)).toBe("a".repeat(59));
  });

  it("a registry number in capitals is an id in small letters", () => {
    expect(check(row("KS-2021/14")).command?.agreements).toMatchObject([{ agreement: "ks-2021/14" }]);
  });

  it.each(["HSL 16 kap. 3 §;", ";HSL 16 kap. 3 §", "HSL;;SoL"])("the provisions %s", (provisions) => {
    const csv = `Avtal,Parter,Från,Lagrum\nX,"Växjö; Alvesta",2021-01-01,${provisions}\n`;
    expect(why(csv)).toEqual([expect.stringContaining("Lagrum: ”")]);
    expect(check(csv).command).toBeNull();
  });
  it("two provisions with a semicolon between are two", () => {
    const csv = 'Avtal,Parter,Från,Lagrum\nX,"Växjö; Alvesta",2021-01-01,HSL 16 kap. 3 §; SoL\n';
    expect(check(csv).command?.agreements[0]?.legalBasis).toEqual(["HSL 16 kap. 3 §", "SoL"]);
  });
});

describe("a separator too many or too few never moves a row", () => {
  const headings = "Avtal;Parter;Från;Till;Förlängning;Uppsägningstid";
  const row = (text: string) => `${headings}\n${text}\n`;
  it("a cell that belongs to no heading is refused, and said", () => {
    const extra = row("Extra;Växjö, Alvesta;2021-01-01;2024-12-31;;1 år;6 månader");
    expect(why(extra)).toEqual([expect.stringContaining("7 celler och rubrikerna är 6: ”6 månader”")]);
    expect(why(extra, "en")[0]).toContain("7 cells and there are 6 headings");
  });
  it("a row that ends early is refused, not read as until further notice", () => {
    expect(why(row("Kort;Växjö, Alvesta;2021-01-01"))).toEqual([expect.stringContaining("3 celler, men minst 6")]);
  });
  it("empty cells after the last heading are nothing, and so are those of columns that are not read", () => {
    expect(check(row("Bra;Växjö, Alvesta;2021-01-01;2024-12-31;;6 månader;;")).refused).toEqual([]);
    expect(check("Avtal;Parter;Från;Anteckning\nBra;Växjö, Alvesta;2021-01-01\n").refused).toEqual([]);
  });
});

describe("which of two columns is meant is never guessed", () => {
  const two = (first: string, second: string) =>
    `Avtal;Parter;Från;${first};${second}\nX;Växjö, Alvesta;2021-01-01;2022-12-31;2026-12-31\n`;
  it("two with one heading", () => {
    const { faults, command } = check(two("Till", "Till"));
    expect(faults.map(({ sv }) => sv)).toEqual([expect.stringContaining("”till” (until): ”Till” (4) och ”Till” (5)")]);
    expect(faults[0]?.en).toContain("Give them different headings");
    expect(command).toBeNull();
    expect(check(two("Till", "Till"), { until: "Till" }).faults).toHaveLength(1);
  });
  it("two headings that both say it, until somebody says which", () => {
    expect(check(two("Slut", "Slutdatum")).faults[0]?.sv).toContain("Säg vilken");
    const { command, ignored } = check(two("Slut", "Slutdatum"), { until: "Slutdatum" });
    expect(command?.agreements).toMatchObject([{ term: { until: "2026-12-31" } }]);
    expect(ignored).toEqual(["Slut"]);
  });
  it("two that are not read are nobody's matter", () => {
    expect(check("Avtal;Parter;Från;Not;Not\nX;Växjö, Alvesta;2021-01-01;a;b\n").faults).toEqual([]);
  });
});

it("whatever the dry run accepts can be entered and read back", () => {
  const headings = "Avtal;Parter;Från;Till;Förlängs;Uppsägningstid;Upphör vid;Id;Lagrum;Ämne;Översyn;Ingånget;Källa";
  const sound = [
    "Avtal",
    "Växjö, Alvesta",
    "2021-01-01",
    ...headings
      .split(";")
      .slice(3)
      .map(() => ""),
  ];
  const odd = fc.constantFrom(
    ...[
      "",
      "x",
      "KS 1",
      "Å",
      "№",
      ";",
      "2021-01-01",
      "2024-12-31",
      "9999-12-31",
      "1 år",
      "6 mån",
      "ingen",
      "årsskifte",
    ],
    ...["\u0000", "9".repeat(200)],
  );
  let accepted = 0;
  fc.assert(
    fc.property(fc.tuple(...sound.map((cell) => fc.oneof({ weight: 8, arbitrary: fc.constant(cell) }, odd))), (row) => {
      const { command } = check(`${headings}\n${row.map((cell) => `"${cell}"`).join(";")}\n`);
      if (command === null) return;
      accepted += 1;
      const read = Result.getOrThrow(readCommand(JSON.parse(JSON.stringify(command))));
      for (const fact of Result.getOrThrow(bookDecider.decide(replay(county), read, context)))
        expect(readFact(JSON.parse(JSON.stringify(fact)))).toStrictEqual(Result.succeed(fact));
    }),
    { numRuns: 3000, seed: 5 },
  );
  expect(accepted).toBeGreaterThan(100);
});
