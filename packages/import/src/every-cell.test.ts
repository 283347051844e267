/**
 * What can stand in each cell of a list, as it is usually written, and what is near it and stands for nothing.
 */
import { bookDecider, type Context, day, type Fact, inOrder, instant, replay } from "@konstellation/core";
import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import {
  isUntilFurtherNotice,
  readDay,
  readKind,
  readLanding,
  readNotice,
  readPeriod,
  readProvisions,
} from "./cells.ts";
import { columns, placeColumns, usualHeadings } from "./columns.ts";
import { checkList } from "./list.ts";
import { idOfTitle, readId } from "./names.ts";
import { readParties } from "./parties.ts";
import { rowsOf } from "./rows.ts";
import { textOfFile } from "./text-of-file.ts";
import { unreadableCells } from "./unreadable-cells.ts";

const since = day("2024-01-01");
const admitted = { type: "OrganisationAdmitted", since } as const;
const county: ReadonlyArray<Fact> = [
  { ...admitted, organisation: "vaxjo", name: "Växjö kommun", kind: "municipality" },
  { ...admitted, organisation: "sandvikens-kommun", name: "Sandvikens kommun", kind: "municipality" },
  { ...admitted, organisation: "rgk", name: "Landstinget Kronoberg", kind: "region" },
  { type: "OrganisationRenamed", organisation: "rgk", name: "Region Kronoberg", from: day("2025-01-01") },
];
const organisations = inOrder(replay(county).collaboration.organisations);
const context: Context = { day: day("2024-05-06"), instant: instant("2024-05-06T09:00:00+02:00"), actor: "test" };
const check = (csv: string, mapping: object = {}) => checkList(replay(county), csv, mapping, context);

/** What a cell comes to, or what is said of it, in both languages. */
const read = <A>(cell: Result.Result<A, { readonly sv: string; readonly en?: string | undefined }>) =>
  Result.isSuccess(cell) ? cell.success : [cell.failure.sv, cell.failure.en];

describe("a day", () => {
  it.each([
    ["2024-12-31", "2024-12-31"],
    [" 20241231 ", "2024-12-31"],
    ["vid årsskiftet 24/25", "2024-12-31"],
    ["the turn of the year 2024/25", "2024-12-31"],
    ["årsskiftet 2099/2100", "2099-12-31"],
    ["årsskiftet 2050/2051", "2050-12-31"],
  ])("“%s” is %s", (text, date) => expect(read(readDay(text))).toBe(date));
  it.each([
    "2024-12-311",
    "120241231",
    "202412311",
    "202412",
    "på årsskiftet 24/25",
    "årsskiftet 24/25 ungefär",
    "årsskiftet 024/25",
    "årsskiftet 2/3",
    "årsskiftet 2024/1925",
    "årsskiftet 25/24",
  ])("“%s” is none, and it is said how one is written", (text) =>
    expect(read(readDay(text))).toEqual([
      `”${text}” är ingen dag som finns. Skriv ÅÅÅÅ-MM-DD, eller ”årsskiftet 24/25”.`,
      `“${text}” is not a day that exists. Write YYYY-MM-DD, or “the turn of the year 24/25”.`,
    ]),
  );
  it("of a century that is not said is none, and both years are given back in full", () => {
    expect(read(readDay("årsskiftet 50/51"))).toEqual([
      "”årsskiftet 50/51” säger inte vilket sekel. Skriv årtalen med fyra siffror, som ”årsskiftet 1950/1951”.",
      "“årsskiftet 50/51” does not say which century. Write the years in full, as in “the turn of the year 1950/1951”.",
    ]);
  });
});

describe("a length of time", () => {
  it.each([
    ...["1 år", "1 year", "1 years"].map((text) => [text, "P1Y"]),
    ...["6 mån", "6mån", "6 mån.", "6 månad", "6 månader", "6  months", "6 month", "6 mo"].map((text) => [text, "P6M"]),
    ...["2 v", "2 v.", "2 vecka", "2 veckor", "2 week", "2 weeks"].map((text) => [text, "P2W"]),
    ...["90 d", "90 dag", "90 dagar", "90 dygn", "90 day", "90 days"].map((text) => [text, "P90D"]),
    [" p1y6m ", "P1Y6M"],
    ["9999 dagar", "P9999D"],
  ])("“%s” is %s", (text, period) => expect(read(readPeriod(text ?? ""))).toBe(period));
  it.each([
    "6 månader ungefär",
    "ca 6 månader",
    "10000 dagar",
    "6 halvår",
    "6 årtionden",
    "6 kvartmånader",
    "6 arbetsveckor",
    "6 veckodagar",
    "6 dagarna",
    "6 veckorna",
    "6 månaderna",
    "6 arbetsdagar",
    "-6 månader",
    "0 dagar",
  ])("“%s” is none, and it is said how one is written", (text) =>
    expect(read(readPeriod(text))).toEqual([
      `”${text}” är ingen tid. Skriv till exempel ”6 månader”, ”1 år” eller P6M.`,
      `“${text}” is not a length of time. Write, for instance, “6 months”, “1 year” or P6M.`,
    ]),
  );
});

describe("an end", () => {
  it.each(["", "tv", "Tills vidare", "tillsvidare", "until further notice", "löpande"])("“%s” is none", (text) =>
    expect(isUntilFurtherNotice(text)).toBe(true),
  );
  it.each(["2024-12-31", "tills", "vidare"])("“%s” is something else", (text) =>
    expect(isUntilFurtherNotice(text)).toBe(false),
  );
});

describe("a notice period", () => {
  it.each<readonly [string, unknown]>([
    ...["", "okänd", "Okänt", "?", "unknown"].map((text) => [text, { length: null }] as const),
    ...["ingen", "Nej", "none", "no"].map((text) => [text, null] as const),
    ["3 månader", { length: "P3M" }],
  ])("“%s” is %j", (text, notice) => expect(read(readNotice(text))).toEqual(notice));
});

describe("a day to end on", () => {
  it.each([
    ...["", "när som helst", "any day"].map((text) => [text, "anyDay"]),
    ...["månadsskifte", "månadsskiftet", "månadens slut", "Month end", "end of month"].map((text) => [
      text,
      "monthEnd",
    ]),
    ...["kvartalsskifte", "kvartalsskiftet", "quarter end", "end of quarter"].map((text) => [text, "quarterEnd"]),
    ...["årsskifte", "årsskiftet", "årets slut", "year end", "end of year", "turn of the year"].map((text) => [
      text,
      "yearEnd",
    ]),
  ])("“%s” is %s", (text, landing) => expect(read(readLanding(text ?? ""))).toBe(landing));
  it("“midsommar” is none", () =>
    expect(read(readLanding("midsommar"))).toEqual([
      "”midsommar” är ingen dag att upphöra på. Skriv månadsskifte, kvartalsskifte eller årsskifte.",
      "“midsommar” is not a day to end on. Write month end, quarter end or year end.",
    ]));
});

describe("a kind of agreement", () => {
  it.each([
    ...["", "Avtal", "agreement"].map((text) => [text, "agreement"]),
    ...["överenskommelse", "accord"].map((text) => [text, "accord"]),
    ...["vårdprogram", "gemensamt vårdprogram", "joint programme", "joint care programme", "care programme"].map(
      (text) => [text, "careProgramme"],
    ),
  ])("“%s” is %s", (text, kind) => expect(read(readKind(text ?? ""))).toBe(kind));
  it("“policy” is none", () =>
    expect(read(readKind("policy"))).toEqual([
      "”policy” är inget slags avtal. Skriv avtal, överenskommelse eller vårdprogram.",
      "“policy” is not a kind of agreement. Write agreement, accord or care programme.",
    ]));
});

describe("the parties", () => {
  it.each([
    ...["alla", "Samtliga", "alla parter", "samtliga parter", "all", "everybody", "all parties"].map((text) => [
      text,
      ["rgk", "sandvikens-kommun", "vaxjo"],
    ]),
    ...["Växjö; Sandviken", "Växjö, Sandviken", "Växjö/Sandviken", "Växjö & Sandviken", "Växjö\nSandviken"].map(
      (text) => [text, ["vaxjo", "sandvikens-kommun"]],
    ),
    ...["Växjö och Sandviken", "Växjö and Sandviken", "Växjö kommun och Sandvikens kommun"].map((text) => [
      text,
      ["vaxjo", "sandvikens-kommun"],
    ]),
    ["Växjö, rgk, VÄXJÖ KOMMUN", ["vaxjo", "rgk"]],
    ["Region Kronoberg", ["rgk"]],
    ["Landstinget Kronoberg", ["rgk"]],
    ["Växjö stad, Sandvikens", ["vaxjo", "sandvikens-kommun"]],
  ])("“%s” are %j", (text, parties) => expect(read(readParties(String(text), organisations))).toEqual(parties));
  it.each([
    ["Borås, Gävle, Växjö", "”Borås”, ”Gävle”", "“Borås”, “Gävle” do"],
    ["Sandvik", "”Sandvik”", "“Sandvik” does"],
    ["Kronoberg", "”Kronoberg”", "“Kronoberg” does"],
    ["Växjös", "”Växjös”", "“Växjös” does"],
    ["Växjö stadsnät", "”Växjö stadsnät”", "“Växjö stadsnät” does"],
  ])("of “%s” these are none: %s", (text, strangers, strangersDo) =>
    expect(read(readParties(text, organisations))).toEqual([
      `${strangers} är inte med i samverkan. Skriv organisationens namn eller id, med ; eller , mellan.`,
      `${strangersDo} not take part in the collaboration. Write the organisation's name or id, with ; or , between.`,
    ]),
  );
});

describe("the provisions", () => {
  it("stand with semicolons between, and each without its blanks", () =>
    expect(read(readProvisions(" HSL 16 kap. 3 § ;SoL"))).toEqual(["HSL 16 kap. 3 §", "SoL"]));
  it("with nothing beside a semicolon are told", () =>
    expect(read(readProvisions("HSL; "))).toEqual([
      "”HSL; ” har ett semikolon med inget bredvid. Skriv bara semikolon mellan två lagrum.",
      "“HSL; ” has a semicolon with nothing beside it. Write semicolons only between two provisions.",
    ]));
});

describe("an id", () => {
  it.each([
    [" KS-2021/14 ", "ks-2021/14"],
    ["a.b", "a.b"],
  ])("“%s” is %s", (text, id) => expect(read(readId(text))).toBe(id));
  it("that cannot be is refused with one that can, or without where there is none near", () => {
    const why = "kan inte vara ett id: bara a–z och 0–9 med enkla - / . mellan, högst 100 tecken.";
    const whyEn = "cannot be an id: only a–z and 0–9 with single - / . between, at most 100 characters.";
    expect(read(readId("--KS  14--"))).toEqual([
      `”--KS  14--” ${why} Skriv till exempel ”ks-14”.`,
      `“--KS  14--” ${whyEn} Write, for instance, “ks-14”.`,
    ]);
    expect(read(readId("§§"))).toEqual([`”§§” ${why}`, `“§§” ${whyEn}`]);
  });
  it.each([
    ["Vård- och omsorg: Åre/Älmhult (2024)!", "vard-och-omsorg-are-almhult-2024"],
    ["ÉÜÆØ öl", "euaeo-ol"],
    ["A\u030angermanland", "angermanland"],
    ["«Tolk»", "tolk"],
  ])("of “%s” is %s", (title, id) => expect(read(idOfTitle(title))).toBe(id));
  it("is asked for where the title has nothing to make one of", () =>
    expect(read(idOfTitle("合同"))).toEqual([
      "Av ”合同” går det inte att göra ett id. Ange ett i kolumnen Id.",
      "No id can be made of “合同”. Give one in the column Id.",
    ]));
});

describe("a heading", () => {
  it.each(columns.flatMap((column) => usualHeadings[column].map((heading) => [heading, column] as const)))(
    "“%s” is the column %s",
    (heading, column) =>
      expect(placeColumns([` ${heading.toUpperCase()} `], {}).places).toEqual(new Map([[column, 0]])),
  );
  it("that is needed and not there, that is not there, and that is none are told in both languages", () => {
    expect(placeColumns(["Avtal", "Not"], { titel: "x", kind: "Sort" } as object).faults).toEqual([
      {
        sv: `”titel” är ingen kolumn som kan läsas. Kolumnerna är ${columns.join(", ")}.`,
        en: `“titel” is not a column that can be read. The columns are ${columns.join(", ")}.`,
      },
      {
        sv: "Ingen kolumn heter ”Sort” (kind). Kolumnerna är ”Avtal”, ”Not”.",
        en: "No column is called “Sort” (kind). The columns are “Avtal”, “Not”.",
      },
      {
        sv: "Ingen kolumn för parties: säg vilken, eller kalla den ”parter”. Kolumnerna är ”Avtal”, ”Not”.",
        en: "No column for parties: say which, or call it “parties”. The columns are “Avtal”, “Not”.",
      },
      {
        sv: "Ingen kolumn för from: säg vilken, eller kalla den ”från”. Kolumnerna är ”Avtal”, ”Not”.",
        en: "No column for from: say which, or call it “start date”. The columns are “Avtal”, “Not”.",
      },
    ]);
  });
  it("of which there are two is told in both languages", () => {
    expect(placeColumns(["Slut ", "Slutdatum", "Avtal", "Parter", "Från"], {}).faults).toEqual([
      {
        sv: "Flera kolumner kan vara ”till” (until): ”Slut” (1) och ”Slutdatum” (2). Säg vilken, så att det syns vilken som ska läsas.",
        en: "Several columns can be “to” (until): “Slut” (1) and “Slutdatum” (2). Say which, so that it shows which is to be read.",
      },
    ]);
  });
});

describe("a row", () => {
  const headings = "Id;Avtal;Typ;Parter;Från;Till;Förlängs;Uppsägning;Upphör vid;Ingånget;Avser;Lagrum;Översyn;Källa";
  it("with something in every cell is an agreement of all of it", () => {
    const full =
      "KS-7;Tolk;överenskommelse;Växjö, rgk;2021-01-01;2024-12-31;1 år;6 månader;;2020-12-01;Språk;HSL;2023-05-01;KS 7";
    expect(check(`${headings}\n${full}\n`)).toMatchObject({
      refused: [],
      ignored: [],
      faults: [],
      command: {
        type: "ImportAgreements",
        agreements: [
          {
            line: 2,
            agreement: "ks-7",
            title: { sv: "Tolk" },
            kind: "accord",
            parties: ["vaxjo", "rgk"],
            term: { kind: "renewing", from: "2021-01-01", until: "2024-12-31", renewsBy: "P1Y" },
            notice: { length: "P6M" },
            concluded: { on: "2020-12-01" },
            subject: { sv: "Språk" },
            legalBasis: ["HSL"],
            review: { first: "2023-05-01" },
            source: { sv: "KS 7", en: "KS 7" },
          },
        ],
      },
    });
  });
  it("with nothing but what is needed is an agreement of that, and says where it stands", () => {
    const [agreement] = check("Avtal;Parter;Från\nTolk;Växjö, rgk;2021-01-01\n").command?.agreements ?? [];
    expect(agreement).toEqual({
      line: 2,
      agreement: "tolk",
      title: { sv: "Tolk" },
      kind: "agreement",
      parties: ["vaxjo", "rgk"],
      term: { kind: "untilFurtherNotice", from: "2021-01-01" },
      notice: { length: null },
      source: { sv: "Avtalslistan, rad 2", en: "The agreement list, row 2" },
    });
  });
  it("that needs no notice has none, whatever day it would end on", () => {
    const [agreement] =
      check("Avtal;Parter;Från;Till;Uppsägning;Upphör vid\nTolk;Växjö, rgk;2021-01-01;2024-12-31;ingen;årsskifte\n")
        .command?.agreements ?? [];
    expect(agreement).toMatchObject({ notice: null, term: { kind: "fixed", until: "2024-12-31" } });
  });
  it("with something wrong in every cell names every cell, in both languages", () => {
    const [refused] = check(`${headings}\n§;;policy;Borås;i fjol;i år;sex;sju;aldrig;då;;;snart;\n`).refused;
    expect(refused?.title).toBe("");
    const named = (language: "sv" | "en") => refused?.why.map((each) => each[language]?.split(":")[0]);
    expect(named("sv")).toEqual([
      ...[
        "Avtal",
        "Typ",
        "Parter",
        "Från",
        "Till",
        "Förlängs",
        "Uppsägning",
        "Upphör vid",
        "Ingånget",
        "Översyn",
        "Id",
      ],
    ]);
    expect(named("en")).toEqual(named("sv"));
    expect(refused?.why[0]).toEqual({ sv: "Avtal: Avtalet saknar namn.", en: "Avtal: The agreement has no name." });
  });
  it.each([
    ["Tolk;;2021-01-01;", "Parter: Parterna saknas.", "Parter: The parties are missing."],
    [
      "Tolk;Växjö;2021-01-01;",
      "Parter: Ett avtal har minst två parter.",
      "Parter: An agreement has at least two parties.",
    ],
    [
      "Tolk;alla;2021-01-01;1 år",
      "Förlängs: Det som gäller tills vidare förlängs inte: ange den första periodens sista dag.",
      "Förlängs: What runs until further notice does not renew: give the first term's last day.",
    ],
  ])("%s is refused: %s", (row, sv, en) => {
    expect(check(`Avtal;Parter;Från;Förlängs\n${row}\n`)).toMatchObject({
      refused: [{ line: 2, title: "Tolk", why: [{ sv, en }] }],
      accepted: [],
      command: null,
    });
  });
  it("with a cell too many or too few is told in both languages", () => {
    const why = (csv: string) => check(csv).refused.flatMap(({ why: each }) => each);
    expect(why("Avtal;Parter;Från\nTolk;alla;2021-01-01; mer \n")).toEqual([
      {
        sv: "Raden har 4 celler och rubrikerna är 3: ”mer” hör inte till någon. Ta bort den avgränsare som är för mycket, eller sätt cellen inom citattecken.",
        en: "The row has 4 cells and there are 3 headings: “mer” belongs to none. Remove the separator too many, or put the cell in quotation marks.",
      },
    ]);
    expect(why("Avtal;Parter;Från\nTolk;alla\n")).toEqual([
      {
        sv: "Raden har 2 celler, men minst 3 behövs. Sätt ut avgränsarna, även där det inte står något.",
        en: "The row has 2 cells, but at least 3 are needed. Put in the separators, also where there is nothing between.",
      },
    ]);
  });
  it("of blanks only is none", () => {
    const rows = Result.getOrThrow(rowsOf("a;b\n ;\t\n1;2"));
    expect(rows).toEqual([
      { line: 1, cells: ["a", "b"] },
      { line: 3, cells: ["1", "2"] },
    ]);
  });
  it("without a name or an id is told of the name alone", () => {
    const [refused] = check("Avtal;Parter;Från\n;Växjö, rgk;2021-01-01\n").refused;
    expect(refused?.why.map(({ sv }) => sv)).toEqual(["Avtal: Avtalet saknar namn."]);
  });
  it("of something that nobody can see is refused as the book would, by the cell it stands in", () => {
    expect(check("Avtal;Parter;Från;Avser\nTolk;Växjö, rgk;2021-01-01;\u0000\n")).toMatchObject({
      refused: [
        {
          line: 2,
          why: [
            {
              sv: "Avser: går inte att läsa (Ska vara en text som säger något, inte bara blanktecken).",
              en: "Avser: cannot be read (Expected a text that says something, not only blanks).",
            },
          ],
        },
      ],
      command: null,
    });
  });
});

describe("a file", () => {
  it("of one line without an end has its last separator too", () =>
    expect(Result.getOrThrow(rowsOf("a,"))).toEqual([{ line: 1, cells: ["a", ""] }]));
  it("without rows is told to have none, in both languages, and its headings are not judged", () => {
    const none = { sv: "Filen har inga rader under rubrikerna.", en: "The file has no rows under its headings." };
    for (const csv of ["", "\n\n", "Avtal;Parter;Från\n", "Vad\n; \n"])
      expect(check(csv)).toEqual({ accepted: [], refused: [], ignored: [], faults: [none], command: null });
  });
  it("whose columns are at fault says so, and which of them nobody asked for", () => {
    expect(check("Avtal;Anm\nTolk;x\n")).toMatchObject({ accepted: [], refused: [], ignored: ["Anm"], command: null });
  });
  it.each([
    [[0x50, 0x4b, 3, 4], true],
    [[0xd0, 0xcf, 0x11], true],
    [[0x50, 0x61], false],
    [[0x4b, 0x4b], false],
    [[0xd0, 0x61], false],
    [[0x61, 0xcf], false],
    [[0x50, 0xcf], false],
    [[], false],
  ])("that begins with %j is a workbook: %s", (bytes, is) => {
    const text = textOfFile(new Uint8Array(bytes));
    expect(Result.isFailure(text)).toBe(is);
    if (is)
      expect(read(text)).toEqual([
        "Filen är en Excel-arbetsbok. Spara den som CSV (Arkiv, Spara som) och försök igen.",
        "The file is an Excel workbook. Save it as CSV (File, Save as) and try again.",
      ]);
  });
});

describe("what the book cannot read of an agreement", () => {
  const agreement = {
    agreement: "tolk",
    title: { sv: "Tolk" },
    kind: "agreement",
    parties: ["vaxjo", "rgk"],
    term: { kind: "renewing", from: "2020-01-01", until: "2024-12-31", renewsBy: "P1Y" },
    notice: { length: "P6M", landing: "yearEnd" },
    concluded: { on: "2019-12-01" },
    subject: { sv: "Språk" },
    legalBasis: ["HSL"],
    review: { first: "2023-05-01" },
    source: { sv: "Avtalslistan" },
  };
  it("is nothing, as it should be", () => expect(unreadableCells(agreement)).toEqual([]));
  it.each([
    [{ agreement: "TOLK" }, "agreement"],
    [{ title: {} }, "title"],
    [{ kind: "policy" }, "kind"],
    [{ parties: "alla" }, "parties"],
    [{ term: { ...agreement.term, until: "i år" } }, "until"],
    [{ term: { ...agreement.term, renewsBy: "ett år" } }, "renewsBy"],
    [{ term: { ...agreement.term, from: "i fjol" } }, "from"],
    [{ notice: { length: "P6M", landing: "midsommar" } }, "landing"],
    [{ notice: { length: "sex" } }, "notice"],
    [{ concluded: { on: "då" } }, "concluded"],
    [{ subject: {} }, "subject"],
    [{ legalBasis: "HSL" }, "legalBasis"],
    [{ review: { first: "snart" } }, "review"],
    [{ source: {} }, "source"],
    [{ ägare: "NN" }, "title"],
  ])("of %j is told of the column %s", (wrong, column) =>
    expect(unreadableCells({ ...agreement, ...wrong }).map(([each]) => each)).toEqual([column]),
  );
});

it("a list of which every row is refused has nothing for the book to judge", () => {
  expect(check("Avtal;Parter;Från\n;alla;2020-01-01\n")).toMatchObject({ accepted: [], command: null });
  const entered = check("Avtal;Parter;Från\nTolk;alla;2020-01-01\n");
  expect(entered.accepted).toEqual([{ line: 2, agreement: "tolk", title: "Tolk" }]);
  expect(Result.isSuccess(bookDecider.decide(replay(county), entered.command ?? ({} as never), context))).toBe(true);
});
