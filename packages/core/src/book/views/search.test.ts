import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Book, day, type Fact, replay, searchView, wordsOf } from "../../index.ts";
import { assembled, decide, book as decided, group, onTheTable } from "../../testing/small-world.ts";

const remark = (id: string, text: string, meeting = "m"): Fact => ({
  type: "RemarkRecorded",
  remark: id,
  meeting,
  item: "1",
  kind: "reflection",
  text: { sv: text },
});
const called = (meeting: string, on: string): Fact => ({
  type: "MeetingCalled",
  meeting,
  body: "llg",
  day: day(on),
  dayIs: "stated",
  title: { sv: "Ledningsgruppen möts" },
});
const ids = (book: Book, typed: string, kind?: Parameters<typeof searchView>[2]) =>
  searchView(book, typed, kind)
    .slice()
    .map(({ about }) => about.id);
const saying = (...texts: ReadonlyArray<string>) => {
  const book = replay(texts.map((text, nth) => remark(`r-${nth}`, text)));
  return (typed: string) => ids(book, typed).map((id) => texts[Number(id.slice(2))]);
};

describe("what is found", () => {
  const swedish = saying("får", "far", "för", "for", "Växjö kommun");
  it.each([
    ["far", ["far"]],
    ["för", ["för"]],
    ["VÄXJÖ", ["Växjö kommun"]],
    ["va\u0308xjo\u0308", ["Växjö kommun"]],
    ["vaxjo", []],
  ])("å, ä and ö are letters: %s", (typed, texts) => expect(swedish(typed)).toEqual(texts));

  it("what is inflected is found by how it begins", () => {
    const beslut = saying("beslut", "besluten", "beslutet", "en beslutsmapp", "obeslutat");
    expect(beslut("beslut*")).toEqual(["beslut", "besluten", "beslutet", "en beslutsmapp"]);
    expect(beslut("beslut")).toEqual(["beslut"]);
  });

  const texts = [
    "Parterna beslutar inte om detta, för att det saknas underlag",
    "RSS-chefen föredrar",
    "Enligt § 12/2024",
    "llg-2024-7",
    "planen 2024–28",
    "hälso- och sjukvård",
    "hälso- eller sjukvård",
    "ett och samma kap. 5",
  ] as const;
  const all = saying(...texts);
  it.each<readonly [string, ReadonlyArray<(typeof texts)[number]>]>([
    ["inte", [texts[0]]],
    ["att", [texts[0]]],
    ["2024", [texts[2], texts[3], texts[4]]],
    ['"hälso- och sjukvård"', [texts[5]]],
    ["”hälso- och sjukvård”", [texts[5]]],
    ["hälso- sjukvård", [texts[5], texts[6]]],
    ["och", [texts[5], texts[7]]],
    ["rss-chefen", [texts[1]]],
    ["§ 12/2024", [texts[2]]],
    ["kap. 5", [texts[7]]],
    ["hälso-", [texts[5], texts[6]]],
    ['"obruten', []],
    ["AND", []],
    ["a OR", []],
    ["t:beslut", []],
    ["*", []],
    ["", []],
    [" ".repeat(10_000), []],
  ])("no word is left out, and nothing typed is an error: %j", (typed, found) => expect(all(typed)).toEqual(found));

  it("every word of whatever was entered, before and after the book was read anew", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", minLength: 1 }), { minLength: 1, maxLength: 5 }), (said) => {
        const facts = said.map((text, nth) => remark(`r-${nth}`, text));
        const [book, again] = [replay(facts), replay(JSON.parse(JSON.stringify(facts)))];
        for (const [nth, text] of said.entries())
          for (const word of text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
            expect(ids(book, word)).toContain(`r-${nth}`);
            expect(ids(again, word)).toEqual(ids(book, word));
          }
      }),
    );
  });

  it("all that is looked for is said of one thing, in whichever of its texts", () => {
    const answered = replay([
      remark("r", "Behövs en förstudie?"),
      { type: "RemarkAnswered", remark: "r", text: { sv: "Nej, en målgrupp i taget" }, on: day("2024-05-20") },
      remark("other", "En förstudie av en annan målgrupp"),
    ]);
    expect(ids(answered, "förstudie taget")).toEqual(["r"]);
    expect(searchView(answered, "taget").slice()).toMatchObject([
      { title: { sv: "Behövs en förstudie?" }, text: { sv: "Nej, en målgrupp i taget" }, struck: false },
    ]);
  });

  it("an organisation by its number too", () => {
    const admitted = replay([
      { ...(group[0] as Fact & { type: "OrganisationAdmitted" }), number: "212000-0662", code: "0780" },
    ]);
    expect([ids(admitted, "212000-0662"), ids(admitted, "0780"), ids(admitted, "2120*")]).toEqual([
      ["vaxjo"],
      ["vaxjo"],
      ["vaxjo"],
    ]);
  });

  it("in either language, and what was struck says so", () => {
    const struck = replay([
      { ...remark("r", "En risk"), text: { sv: "En risk", en: "A hazard" } } as Fact,
      { type: "RemarkStruck", remark: "r", reason: { sv: "Sades aldrig" }, on: day("2024-05-20") },
    ]);
    expect(searchView(struck, "hazard").slice()).toMatchObject([{ about: { kind: "remark", id: "r" }, struck: true }]);
  });
});

describe("in which order it is found", () => {
  const facts = [
    ...group,
    called("spring", "2024-05-03"),
    called("autumn", "2024-11-08"),
    called("winter", "2024-02-02"),
    remark("r-1", "Ledningsgruppen", "winter"),
    remark("r-2", "Ledningsgruppen", "autumn"),
    remark("r-3", "Ledningsgruppen", "spring"),
    remark("r-4", "Ledningsgruppen", "autumn"),
    remark("r-5", "Ledningsgruppen", "nowhere"),
  ];

  it("the newest first, by the day it is of and not by when it was entered; what is of no day last", () => {
    expect(ids(replay(facts), "ledningsgruppen")).toEqual([
      ...["autumn", "r-2", "r-4"],
      ...["spring", "r-3"],
      ...["winter", "r-1"],
      "llg",
      "r-5",
    ]);
  });

  it("the same where few are found among many as where all are", () => {
    // Entered from the oldest meeting to the newest, so that the order in which it was entered is the wrong one.
    const days = Array.from({ length: 28 }, (_, nth) => `2024-02-${String(nth + 1).padStart(2, "0")}`);
    const facts = days.flatMap((on, nth) => [
      called(`m-${nth}`, on),
      remark(`r-${nth}`, nth % 14 === 0 ? "en tanke, sällan" : "en tanke", `m-${nth}`),
    ]);
    const book = replay(facts);
    const newestFirst = days.map((_, nth) => `r-${nth}`).reverse();
    expect(ids(book, "tanke")).toEqual(newestFirst);
    expect(ids(book, "sällan")).toEqual(["r-14", "r-0"]);
  });

  it("of one kind where that is asked for", () => {
    expect(ids(replay(facts), "ledningsgruppen", "meeting")).toEqual(["autumn", "spring", "winter"]);
  });

  it("moves with the meeting that it was said at", () => {
    const moved: Fact = { type: "MeetingMoved", meeting: "winter", day: day("2024-12-06"), movedOn: day("2024-01-20") };
    expect(ids(replay([...facts, moved]), "ledningsgruppen", "remark")[0]).toBe("r-1");
  });

  it("the same whatever pieces the book was read in, and page by page", () => {
    const whole = ids(replay(facts), "ledningsgruppen");
    for (let cut = 0; cut <= facts.length; cut += 1) {
      const part = replay(facts.slice(0, cut));
      ids(part, "ledningsgruppen");
      expect(ids(replay(facts.slice(cut), part), "ledningsgruppen")).toEqual(whole);
    }
    const listing = searchView(replay(facts), "ledningsgruppen");
    const pages = Array.from({ length: listing.length }, (_, at) => listing.slice(at, at + 1)).flat();
    expect(pages).toEqual(listing.slice());
  });
});

describe("of a meeting that decided something", () => {
  const facts = [
    ...assembled,
    onTheTable("1"),
    ...decided
      .given(...assembled, onTheTable("1"))
      .when(decide)
      .thenDone(),
  ];
  const book = replay(facts);

  it("each thing is found with what it stands in", () => {
    for (const { about, in: place, title } of searchView(book, wordsOf(decide.text.sv)[0] ?? "").slice()) {
      expect(title.sv).not.toBe("");
      if (about.kind === "decision") expect(place).toMatchObject({ kind: "meeting", id: decide.meeting });
    }
    expect(ids(book, `"${decide.text.sv}"`)).toContain(decide.decision);
  });
});
