import { describe, expect, it } from "vitest";
import {
  bodyName,
  bodyView,
  type Command,
  day,
  type Fact,
  meetingView,
  organisationView,
  replay,
} from "../../index.ts";
import { book, called, group, plain, ready } from "../../testing/small-world.ts";

const renames = (from: string, name = "Växjö stad"): Extract<Command, { type: "RenameOrganisation" }> => ({
  type: "RenameOrganisation",
  organisation: "vaxjo",
  name,
  from: day(from),
});
const renamed = (from: string, name?: string): Fact => ({ ...renames(from, name), type: "OrganisationRenamed" });
const renamesGroup = (from: string, sv = "Länsledningen"): Extract<Command, { type: "RenameBody" }> => ({
  type: "RenameBody",
  body: "llg",
  name: { sv },
  from: day(from),
});
const dissolved: Fact = { type: "BodyDissolved", body: "llg", lastDay: day("2024-12-31") };

describe("BOOK-4: a name holds from a day", () => {
  it("an organisation is called something else from a day, and what it was called before stands", () => {
    const state = replay([...group, renamed("2024-07-01")]);
    const on = (date: string) => organisationView(state, "vaxjo", day(date));
    expect(on("2024-06-30")?.name).toBe("Växjö kommun");
    expect(on("2024-07-01")).toMatchObject({
      name: "Växjö stad",
      names: [
        { name: "Växjö kommun", from: "2024-01-01", source: null },
        { name: "Växjö stad", from: "2024-07-01", source: null },
      ],
    });
  });

  it("a name can be entered between two others, and one from the same day puts the first right", () => {
    const state = replay([
      ...group,
      renamed("2024-09-01", "C"),
      renamed("2024-06-01", "B"),
      renamed("2024-09-01", "D"),
    ]);
    expect(organisationView(state, "vaxjo", day("2024-08-31"))).toMatchObject({
      name: "B",
      names: [{ name: "Växjö kommun" }, { name: "B" }, { name: "D", from: "2024-09-01" }],
    });
  });

  it("from its first day and no earlier", () => {
    book
      .given(...group)
      .when(renames("2024-01-01"))
      .then(renamed("2024-01-01"));
    book
      .given(...group)
      .when(renames("2023-12-31"))
      .thenRefused({ type: "NotRenamed", rule: "BOOK-4", why: "notThereYet", day: day("2024-01-01") });
  });

  it("until the last day of a body that ends, and no later", () => {
    book
      .given(...group, dissolved)
      .when(renamesGroup("2024-12-31"))
      .thenDone();
    book
      .given(...group, dissolved)
      .when(renamesGroup("2025-01-01"))
      .thenRefused({ type: "NotRenamed", why: "notThereAnyMore", id: "llg", day: day("2024-12-31") });
  });

  it("the name it has that day is no other name, in either language", () => {
    const same = { type: "NotRenamed", why: "calledSo", day: null } as const;
    book
      .given(...group)
      .when(renames("2024-07-01", "Växjö kommun"))
      .thenRefused(same);
    book
      .given(...group, renamed("2024-07-01"))
      .when(renames("2024-08-01"))
      .thenRefused(same);
    book
      .given(...group, renamed("2024-07-01"))
      .when(renames("2024-06-30"))
      .thenDone();
    book
      .given(...group)
      .when(renamesGroup("2024-07-01", "Ledningsgruppen"))
      .thenRefused(same);
    const inEnglishToo = { ...renamesGroup("2024-07-01"), name: { sv: "Ledningsgruppen", en: "The leadership group" } };
    book
      .given(...group)
      .when(inEnglishToo)
      .thenDone();
  });

  it("a meeting is told with the name that its body had that day", () => {
    const later: Fact = { ...renamesGroup("2024-05-04"), type: "BodyRenamed" };
    const state = replay([...ready, later]);
    expect(meetingView(state, "m", plain)?.bodyName).toEqual({ sv: "Ledningsgruppen" });
    expect(bodyName(state, "llg", day("2024-05-04"))).toEqual({ sv: "Länsledningen" });
    expect(bodyView(state, "llg", day("2024-05-04"))?.names.map(({ name }) => name.sv)).toEqual([
      "Ledningsgruppen",
      "Länsledningen",
    ]);
    expect(bodyName(replay([...group, ...called, later]), "llg")).toEqual({ sv: "Länsledningen" });
  });
});
