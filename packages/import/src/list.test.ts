import { bookDecider, type Context, day, type Fact, instant, replay } from "@konstellation/core";
import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { readDay, readNotice, readPeriod } from "./cells.ts";
import { checkList } from "./list.ts";
import { readParties } from "./parties.ts";
import { textOfFile } from "./text-of-file.ts";

const since = day("2024-01-01");
const organisation = (id: string, name: string, kind: "municipality" | "region" = "municipality") => ({
  organisation: id,
  name,
  kind,
  since,
  renamed: [],
});
const organisations = [
  organisation("vaxjo", "Växjö kommun"),
  organisation("markaryd", "Markaryds kommun"),
  organisation("rgk", "Region Kronoberg", "region"),
];
const county: ReadonlyArray<Fact> = organisations.map((each) => ({ ...each, type: "OrganisationAdmitted" }));
const context: Context = { day: day("2024-05-06"), instant: instant("2024-05-06T09:00:00+02:00"), actor: "test" };
const HEADINGS = "Avtal;Parter;Från;Till;Förlängs;Uppsägningstid;Upphör vid";
const check = (csv: string, mapping: object = {}) => checkList(replay(county), csv, mapping, context);
const row = (text: string) => check(`${HEADINGS}\n${text}\n`);
const why = (text: string) => row(text).refused.flatMap(({ why: each }) => each.map(({ sv }) => sv));

describe("a county's list", () => {
  it("is read row by row into agreements that can be entered together", () => {
    const report = check(
      [
        HEADINGS,
        "Rådgivningslinje;Växjö, Markaryd;2020-01-01;tills vidare;;6 månader;årsskifte",
        '"Tolkservice; språkstöd";alla;20210401;2025-03-31;1 år;P9M;',
        "Ambulans;Växjö kommun och Region Kronoberg;2023-01-01;årsskiftet 24/25;;ingen;",
        "Okänt;rgk / vaxjo;2023-01-01;;;;",
      ].join("\r\n"),
    );
    expect(report.faults).toEqual([]);
    expect(report.refused).toEqual([]);
    expect(report.command?.agreements).toMatchObject([
      {
        line: 2,
        agreement: "radgivningslinje",
        title: { sv: "Rådgivningslinje" },
        kind: "agreement",
        parties: ["vaxjo", "markaryd"],
        term: { kind: "untilFurtherNotice", from: "2020-01-01" },
        notice: { length: "P6M", landing: "yearEnd" },
        source: { sv: "Avtalslistan, rad 2" },
      },
      {
        line: 3,
        agreement: "tolkservice-sprakstod",
        parties: ["markaryd", "rgk", "vaxjo"],
        term: { kind: "renewing", from: "2021-04-01", until: "2025-03-31", renewsBy: "P1Y" },
        notice: { length: "P9M" },
      },
      { line: 4, parties: ["vaxjo", "rgk"], term: { kind: "fixed", until: "2024-12-31" }, notice: null },
      { line: 5, parties: ["rgk", "vaxjo"], term: { kind: "untilFurtherNotice" }, notice: { length: null } },
    ]);
    const entered = report.command && bookDecider.decide(replay(county), report.command, context);
    expect(entered && Result.isSuccess(entered) && entered.success.length).toBe(4);
  });
  it("with one row refused nothing can be entered, and every row says what is wrong with it", () => {
    const report = check(
      [
        HEADINGS,
        "Bra;alla;2020-01-01;;;6 månader;",
        "Dålig;Flen, Växjö;2020-01-01;2024-02-30;;sex;",
        "Bra;alla;2020-01-01;;;6 månader;",
        "Bakvänd;alla;2024-01-01;2023-12-31;;;",
      ].join("\n"),
    );
    expect(report.command).toBeNull();
    expect(report.accepted).toEqual([{ line: 2, agreement: "bra", title: "Bra" }]);
    expect(report.refused.map(({ line, title }) => [line, title])).toEqual([
      [3, "Dålig"],
      [4, "Bra"],
      [5, "Bakvänd"],
    ]);
    expect(report.refused[0]?.why.map(({ sv }) => sv.split(":")[0])).toEqual(["Parter", "Till", "Uppsägningstid"]);
    expect(report.refused[1]?.why[0]?.sv).toContain("(BOOK-2)");
    expect(report.refused[2]?.why[0]?.sv).toContain("(AGR-1)");
  });
  it("counts lines as an editor does: quoted breaks, empty rows and a mark at the beginning", () => {
    const csv = `\ufeff${HEADINGS}\r\n\r\n"Två\r\nrader";alla;2020-01-01;;;;\r\n;;;;;;\r\nSist;alla;fel;;;;\r\n`;
    const report = check(csv);
    expect(report.accepted.map(({ line }) => line)).toEqual([3]);
    expect(report.refused.map(({ line }) => line)).toEqual([6]);
  });
  it.each([
    ["commas", "title,parties,from\nAdvice,all,2020-01-01\n"],
    ["tabs", "Title\tParties\tFrom\nAdvice\tall\t2020-01-01\n"],
    ["semicolons in quotes", 'Title,Parties,From\n"Advice; more","vaxjo; rgk",2020-01-01\n'],
  ])("with %s between", (_, csv) => expect(check(csv).accepted).toHaveLength(1));
});

describe("which column is which", () => {
  const csv = "Benämning på avtal;Vilka;Startar;Handläggare\nRåd;alla;2020-01-01;NN\n";
  it("as somebody says, in any case; what nobody asked for is named", () => {
    const report = check(csv, { title: "benämning på  avtal", parties: "VILKA", from: "Startar" });
    expect(report.accepted).toHaveLength(1);
    expect(report.ignored).toEqual(["Handläggare"]);
  });
  it("a heading that is not there, a column that is none, and a column that is needed are each said", () => {
    const faults = check(csv, { title: "Namn", ägare: "Handläggare", parties: "Vilka" }).faults.map(({ en }) => en);
    expect(faults).toHaveLength(3);
    expect(faults[0]).toContain("“ägare” is not a column that can be read");
    expect(faults[1]).toContain("No column is called “Namn” (title)");
    expect(faults[2]).toContain("No column for from");
  });
  it("a file without rows, or that is no CSV, is refused whole", () => {
    expect(check(`${HEADINGS}\n`).faults).toHaveLength(1);
    expect(check("").faults).toHaveLength(1);
    expect(check(`${HEADINGS}\n"Aldrig stängd;alla\n`).faults[0]?.sv).toContain("går inte att läsa som CSV");
  });
});

describe("a row names each of its faults", () => {
  it.each([
    ["no name", ";alla;2020-01-01;;;;", "Avtal: Avtalet saknar namn."],
    ["no parties", "X;;2020-01-01;;;;", "Parter: Parterna saknas."],
    ["one party", "X;Växjö;2020-01-01;;;;", "Parter: Ett avtal har minst två parter."],
    ["the same party twice", "X;Växjö, vaxjo;2020-01-01;;;;", "Parter: Ett avtal har minst två parter."],
    ["no first day", "X;alla;;;;;", "Från: ”” är ingen dag"],
    ["a day that does not exist", "X;alla;2023-02-29;;;;", "Från: ”2023-02-29” är ingen dag"],
    ["a zero period", "X;alla;2020-01-01;;;0 månader;", "Uppsägningstid: ”0 månader” är ingen tid"],
    ["a negative period", "X;alla;2020-01-01;;;-1 år;", "Uppsägningstid: ”-1 år” är ingen tid"],
    ["no such landing", "X;alla;2020-01-01;;;6 månader;midsommar", "Upphör vid: ”midsommar”"],
    ["what renews without an end", "X;alla;2020-01-01;tills vidare;1 år;;", "Förlängs: Det som gäller tills vidare"],
  ])("%s", (_, text, expected) => {
    expect(why(text).some((each) => each.startsWith(expected))).toBe(true);
  });
  it("a landing on a clause that counts backwards is the book's to refuse", () => {
    expect(why("X;alla;2020-01-01;2025-12-31;;6 månader;årsskifte")[0]).toContain("AGR-1");
  });
});

describe("cells", () => {
  const value = <A>(cell: Result.Result<A, unknown>) => (Result.isSuccess(cell) ? cell.success : "refused");
  it.each([
    ["2024-12-31", "2024-12-31"],
    ["20241231", "2024-12-31"],
    ["årsskiftet 24/25", "2024-12-31"],
    ["vid årsskiftet 2024/2025", "2024-12-31"],
    ["the turn of the year 24/25", "2024-12-31"],
    ["årsskiftet 1999/2000", "1999-12-31"],
    ["årsskiftet 1998/99", "1998-12-31"],
    ["årsskiftet 99/2000", "1999-12-31"],
    ["årsskiftet 2099/2100", "2099-12-31"],
    ["årsskiftet 98/99", "refused"],
    ["årsskiftet 99/00", "refused"],
    ["årsskiftet 1999/1900", "refused"],
    ["årsskiftet 99/1000", "refused"],
    ["årsskiftet 2024/1925", "refused"],
    ["årsskiftet 24/26", "refused"],
    ["31/12 2024", "refused"],
    ["2024-06-31", "refused"],
  ])("the day %s is %s", (written, expected) => expect(value(readDay(written))).toBe(expected));
  it.each([
    ["6 månader", "P6M"],
    ["6 mån", "P6M"],
    ["1 år", "P1Y"],
    ["90 dagar", "P90D"],
    ["2 veckor", "P2W"],
    ["p18m", "P18M"],
    ["6", "refused"],
    ["ett halvår", "refused"],
  ])("the time %s is %s", (written, expected) => expect(value(readPeriod(written))).toBe(expected));
  it("an empty notice is unknown, and none is none", () => {
    expect(value(readNotice(""))).toEqual({ length: null });
    expect(value(readNotice("okänd"))).toEqual({ length: null });
    expect(value(readNotice("Ingen"))).toBeNull();
  });
  it.each([
    ["Växjö kommun", ["vaxjo"]],
    ["växjö", ["vaxjo"]],
    ["Markaryd; Region Kronoberg", ["markaryd", "rgk"]],
    ["VAXJO & RGK", ["vaxjo", "rgk"]],
    ["Kronoberg", "refused"],
  ])("the parties %s are %j", (written, expected) =>
    expect(value(readParties(written, organisations))).toEqual(expected),
  );
  it("a turn of a year that does not say its century is refused, with how to write it", () => {
    expect(readDay("årsskiftet 98/99")).toMatchObject({
      failure: { sv: expect.stringContaining("”årsskiftet 1998/1999”"), en: expect.stringContaining("1998/1999") },
    });
  });
});

describe("the bytes of a file", () => {
  const bytes = (...each: ReadonlyArray<number>) => new Uint8Array(each);
  it("are UTF-8, or the letters Swedish Windows has used; a workbook is refused with what to do", () => {
    expect(textOfFile(bytes(0xc3, 0xa5))).toEqual(Result.succeed("å"));
    expect(textOfFile(bytes(0xe5, 0xe4, 0xf6))).toEqual(Result.succeed("åäö"));
    for (const workbook of [bytes(0x50, 0x4b, 3, 4), bytes(0xd0, 0xcf, 0x11)])
      expect(Result.isFailure(textOfFile(workbook)) && textOfFile(workbook)).toMatchObject({
        failure: { sv: expect.stringContaining("CSV") },
      });
  });
});
