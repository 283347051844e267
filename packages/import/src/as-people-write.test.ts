/**
 * A list as people write it: blanks around what they mean, separators too many, letters in any case; and what is said of a cell
 * or a heading is said without the blanks.
 */
import { bookDecider, type Context, day, type Fact, instant, replay } from "@konstellation/core";
import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { readDay, readPeriod } from "./cells.ts";
import { placeColumns } from "./columns.ts";
import { checkList } from "./list.ts";
import { rowsOf } from "./rows.ts";
import { unreadableCells } from "./unreadable-cells.ts";

const since = day("2024-01-01");
const county: ReadonlyArray<Fact> = ["Växjö kommun", "Markaryds kommun"].map((name, at) => ({
  type: "OrganisationAdmitted",
  organisation: ["vaxjo", "markaryd"][at] ?? "",
  name,
  kind: "municipality",
  since,
}));
const context: Context = { day: day("2024-05-06"), instant: instant("2024-05-06T09:00:00+02:00"), actor: "test" };
const check = (csv: string, mapping: object = {}) => checkList(replay(county), csv, mapping, context);
const agreementsOf = (csv: string) => check(csv).command?.agreements ?? [];
const refusedIn = (csv: string) => check(csv).refused.flatMap(({ line, why }) => why.map(({ sv }) => `${line}: ${sv}`));

describe("blanks", () => {
  it("around headings and cells mean nothing, whatever their letter case", () => {
    expect(agreementsOf(" AVTAL ; PARTER ;  FRÅN\n  Tolk  ;  Alla ; 2020-01-01  ")).toMatchObject([
      { agreement: "tolk", title: { sv: "Tolk" }, parties: ["markaryd", "vaxjo"], term: { from: "2020-01-01" } },
    ]);
  });
  it("beyond the headings are no cells; anything else there is told, without its blanks", () => {
    expect(agreementsOf("Avtal;Parter;Från\nTolk;alla;2020-01-01; ;;\n")).toHaveLength(1);
    expect(refusedIn("Avtal;Parter;Från\nTolk;Växjö;2020-01-01;  mer  ;\n")).toEqual([
      "2: Raden har 4 celler och rubrikerna är 3: ”mer” hör inte till någon. Ta bort den avgränsare som är för mycket, eller sätt cellen inom citattecken.",
    ]);
  });
  it("in a row that is too short are asked for, where a column that is read would be missing", () => {
    expect(refusedIn("Avtal;Parter;Från;Anm\nTolk;alla;2020-01-01\nBil;alla\n")).toEqual([
      "3: Raden har 2 celler, men minst 3 behövs. Sätt ut avgränsarna, även där det inte står något.",
    ]);
  });
  it("between two separators are no party", () => {
    expect(agreementsOf("Avtal;Parter;Från\nTolk;Växjö, , Markaryd,;2020-01-01")).toMatchObject([
      { parties: ["vaxjo", "markaryd"] },
    ]);
  });
});

describe("headings", () => {
  it("that nobody asked for are told as they stand, and one without letters is none", () => {
    expect(check("Avtal;Parter;Från; ;Handläggare;\nTolk;alla;2020-01-01").ignored).toEqual(["Handläggare"]);
    const { places, ignored } = placeColumns(["  Avtal", "Parter", "Från", "", " Diarienummer "], {});
    expect([...places]).toEqual([
      ["title", 0],
      ["parties", 1],
      ["from", 2],
    ]);
    expect(ignored).toEqual([" Diarienummer "]);
  });
  it("of two that could be the same column both are named, without their blanks, and neither is read", () => {
    const { places, faults } = placeColumns([" Avtal ", "Namn", "Parter", "Från"], {});
    expect(places.has("title")).toBe(false);
    expect(faults.map(({ sv }) => sv)).toEqual([
      "Flera kolumner kan vara ”avtal” (title): ”Avtal” (1) och ”Namn” (2). Säg vilken, så att det syns vilken som ska läsas.",
    ]);
    const twice = placeColumns(["Avtal", "AVTAL ", "Parter", "Från"], {});
    expect(twice.faults.map(({ sv }) => sv)).toEqual([
      "Flera kolumner kan vara ”avtal” (title): ”Avtal” (1) och ”AVTAL” (2). Ge dem olika rubriker, så att det syns vilken som ska läsas.",
    ]);
  });
  it("are named as the list has them where a cell under them cannot be read", () => {
    expect(refusedIn("Avtal;Parter; Gäller från \nTolk;alla;i fjol")).toEqual([
      "2: Gäller från: ”i fjol” är ingen dag som finns. Skriv ÅÅÅÅ-MM-DD, eller ”årsskiftet 24/25”.",
    ]);
  });
  it("decide what stands between the cells, whatever is in quotes or further down", () => {
    const rows = (csv: string) => Result.getOrThrow(rowsOf(csv)).map(({ cells }) => cells);
    expect(rows('"a,b,c";d\n1,2,3,4;5')).toEqual([
      ["a,b,c", "d"],
      ["1,2,3,4", "5"],
    ]);
    expect(rows("a,b\n1;2;3,4")).toEqual([
      ["a", "b"],
      ["1;2;3", "4"],
    ]);
    expect(rows("a\tb")).toEqual([["a", "b"]]);
  });
});

describe("lines", () => {
  it("end as any program ends them, and are counted as an editor does", () => {
    for (const end of ["\n", "\r\n", "\r"])
      expect(Result.getOrThrow(rowsOf(["a;b", "1;2", "", `"x${end}y";3`, "4;5"].join(end)))).toEqual([
        { line: 1, cells: ["a", "b"] },
        { line: 2, cells: ["1", "2"] },
        { line: 4, cells: ["x\ny", "3"] },
        { line: 6, cells: ["4", "5"] },
      ]);
  });
});

describe("quotation marks", () => {
  it.each([
    ['a;b\n"x;1\n2;3', "ett citattecken öppnas och stängs aldrig", "a quotation mark is opened and never closed"],
    [
      'a;b\n1;2\n"x"y;1',
      "på rad 3 fortsätter en cell efter sitt citattecken",
      "on line 3 a cell goes on after its quotation mark",
    ],
    [
      'a;b\nx"y;1',
      "på rad 2 står ett citattecken mitt i en cell",
      "on line 2 a quotation mark stands in the middle of a cell",
    ],
  ])("that do not add up are told in both languages: %j", (csv, sv, en) => {
    const [fault] = check(csv).faults;
    expect(fault?.sv).toBe(
      `Filen går inte att läsa som CSV: ${sv}. Sätt hela cellen inom citattecken, och dubblera dem som står i den.`,
    );
    expect(fault?.en).toContain(en);
  });
});

describe("a cell", () => {
  it.each([
    ["årsskiftet 49/50", "2049-12-31"],
    ["årsskiftet 50/51", null],
    ["årsskiftet 2050/51", "2050-12-31"],
    ["årsskiftet 50/2051", "2050-12-31"],
    ["ÅRSSKIFTET  24/25 ", "2024-12-31"],
  ])("%s is %s", (text, date) => expect(Result.getOrElse(readDay(text), () => null as never)).toBe(date));
  it.each([
    ["6 månader", "P6M"],
    ["6 lustrar", null],
    ["sex månader", null],
    ["månader", null],
    ["6", null],
    ["0 år", null],
  ])("%s is %s long", (text, period) => expect(Result.getOrElse(readPeriod(text), () => null as never)).toBe(period));
});

it("what the book cannot read of an agreement is said in both languages, by the column it came from", () => {
  const agreement = {
    agreement: "tolk",
    title: { sv: "Tolk" },
    kind: "agreement",
    parties: ["vaxjo", "markaryd"],
    term: { kind: "untilFurtherNotice", from: "2020-02-30" },
    notice: null,
    source: { sv: "Avtalslistan" },
  };
  const [[column, why] = []] = unreadableCells(agreement);
  expect(column).toBe("from");
  expect(why?.sv).toBe("går inte att läsa (Ska vara en dag som finns, skriven ÅÅÅÅ-MM-DD).");
  expect(why?.en).toBe("cannot be read (Expected a day that exists, written YYYY-MM-DD).");
  expect(unreadableCells({ ...agreement, term: { ...agreement.term, from: "2020-02-29" } })).toEqual([]);
});

it("a row that the book refuses is refused with the list, and the others are told as they could be entered", () => {
  const known = Result.getOrThrow(
    bookDecider.decide(
      replay(county),
      check("Avtal;Parter;Från\nTolk;alla;2020-01-01").command ?? ({} as never),
      context,
    ),
  );
  const report = checkList(
    replay([...county, ...known]),
    "Avtal;Parter;Från\nTolk;alla;2020-01-01\nBil;alla;2020-01-01",
    {},
    context,
  );
  expect([report.refused.map(({ line }) => line), report.accepted.map(({ line }) => line), report.command]).toEqual([
    [2],
    [3],
    null,
  ]);
});
