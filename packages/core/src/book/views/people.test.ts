import { describe, expect, it } from "vitest";
import { type Fact, instant, type KnownPeople, peopleView, personView, replay, searchWithPeople } from "../../index.ts";
import { group, ready } from "../../testing/small-world.ts";

const arrived: Fact = {
  type: "PeopleArrived",
  meeting: "m",
  at: instant("2024-05-03T09:00:00+02:00"),
  people: [{ seat: "vaxjo/social", person: "p-vaxjo", as: "holder", mode: "room", organisation: "vaxjo" }],
} as Fact;
const guests: Fact = {
  type: "GuestsArrived",
  meeting: "m",
  at: instant("2024-05-03T09:00:00+02:00"),
  people: [{ person: "p-guest", as: { sv: "forskare" } }],
} as Fact;
const notes: Fact = { type: "NotesDrafted", meeting: "m", noteTakers: ["vaxjo/social", "p-secretary"] } as Fact;
const presented: Fact = {
  type: "ItemPlaced",
  meeting: "m",
  item: "7",
  title: { sv: "Lägesrapport" },
  kinds: ["information"],
  presentedBy: ["p-presenter", "p-vaxjo"],
};
const book = replay([...ready, presented, arrived, guests, notes]);
const nobody: KnownPeople = { kept: new Map(), erased: new Set() };
const kept = (person: string, name: string, more: object = {}) =>
  [person, { person, name, functions: [], contact: {}, ...more }] as const;

describe("the people of a book", () => {
  it("are those whose ids the facts carry, with what each is there", () => {
    const roles = (id: string) => personView(book, nobody, id)?.roles.map(({ as, seat }) => [as, seat]);
    expect(roles("p-vaxjo")).toEqual([
      ["holder", "vaxjo/social"],
      ["presenter", null],
    ]);
    expect(personView(book, nobody, "p-presenter")?.roles).toMatchObject([
      { as: "presenter", label: { sv: "Lägesrapport" } },
    ]);
    expect(roles("p-deputy")).toEqual([["deputy", "ljungby/social"]]);
    expect(roles("p-secretary")).toEqual([["noteTaker", null]]);
    expect(roles("p-guest")).toEqual([["guest", null]]);
    // A seat that took the notes is nobody.
    expect(roles("vaxjo/social")).toBeUndefined();
    expect(peopleView(book, nobody).every(({ state, name }) => state === "unnamed" && name === null)).toBe(true);
  });

  it("and those who are known besides, by name in the order of the Swedish alphabet, before those without one", () => {
    const known = {
      kept: new Map(
        ["Örebro", "Åre", "Ängelholm", "Zetterström", "Émil", "alvesta"].map((name, at) => kept(`p-${at}`, name)),
      ),
      erased: new Set<string>(),
    };
    const names = peopleView(replay(group), known).map(({ name }) => name);
    expect(names.slice(0, 6)).toEqual(["alvesta", "Émil", "Zetterström", "Åre", "Ängelholm", "Örebro"]);
    expect(names.slice(6).every((name) => name === null)).toBe(true);
  });

  it("say nothing of who was erased, whatever is still kept of them", () => {
    const known = { kept: new Map([kept("p-vaxjo", "Någon")]), erased: new Set(["p-vaxjo", "p-gone"]) };
    expect(personView(book, known, "p-vaxjo")).toMatchObject({
      state: "erased",
      name: null,
      roles: [{ as: "holder" }, { as: "presenter" }],
    });
    expect(personView(book, known, "p-gone")).toMatchObject({ state: "erased", roles: [] });
    expect(personView(book, known, "p-nobody")).toBeUndefined();
    expect(peopleView(book, known, "någon")).toEqual([]);
  });
});

describe("finding people with everything else", () => {
  const known = {
    kept: new Map([
      kept("p-vaxjo", "Kanariefågel Prov", { functions: [{ sv: "bifunktion", en: "side function" }] }),
      kept("p-guest", "Annan Prov", { contact: { email: "annan@post.example" } }),
    ]),
    erased: new Set<string>(),
  };
  const found = (typed: string, kind?: "person" | "seat") =>
    searchWithPeople(book, known, typed, kind)
      .slice()
      .map(({ about: { kind: is, id } }) => `${is} ${id}`);

  it("finds them by their own words, after what is of some day", () => {
    expect(found("kanarie*")).toEqual(["person p-vaxjo"]);
    expect(found("bifunktion")).toEqual(["person p-vaxjo"]);
    expect(found("annan@post.example")).toEqual(["person p-guest"]);
    expect(found("prov")).toEqual(["person p-guest", "person p-vaxjo"]);
    expect(found("socialchef vaxjo")).toEqual(["seat vaxjo/social"]);
    expect(searchWithPeople(book, known, "bifunktion").slice()).toMatchObject([
      { on: null, title: { sv: "Kanariefågel Prov" }, text: { sv: "bifunktion" }, in: null },
    ]);
  });

  it("of one kind only, where one is asked for", () => {
    expect(found("prov", "seat")).toEqual([]);
    expect(found("prov", "person")).toHaveLength(2);
    expect(found("socialchef", "person")).toEqual([]);
  });

  it("counts and cuts them with the rest, each once", () => {
    const both = {
      ...known,
      kept: new Map([kept("p-vaxjo", "Socialchef Prov"), kept("p-guest", "Socialchef Annan")]),
    };
    const listing = searchWithPeople(book, both, "socialchef");
    const whole = listing.slice().map(({ about }) => about.id);
    expect(whole).toHaveLength(listing.length);
    expect(new Set(whole).size).toBe(whole.length);
    const pages = whole.flatMap((_, at) => listing.slice(at, at + 1).map(({ about }) => about.id));
    expect(pages).toEqual(whole);
    expect(whole.slice(-2)).toEqual(["p-guest", "p-vaxjo"]);
  });

  it("finds nobody who is erased", () => {
    const gone = { ...known, erased: new Set(["p-vaxjo"]) };
    expect(searchWithPeople(book, gone, "kanarie*").length).toBe(0);
  });
});
