import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import type { PersonGiven, PersonKept } from "../person.ts";
import { anotherPerson } from "./same-person.ts";

const anna: PersonKept = {
  person: "p-1",
  name: "Anna Exempel",
  functions: [],
  contact: { email: "anna@vaxjo.example", phone: "070-777 76 04" },
};
const per: PersonKept = { person: "p-2", name: "Per Prov", functions: [], contact: {} };
const known = [anna, per];
const asked = (given: PersonGiven, own?: string) =>
  Result.match(anotherPerson(known, given, own), {
    onSuccess: () => [],
    onFailure: ({ candidates }) => candidates.map(({ person, by }) => [person, ...by]),
  });

describe("PER-2: asked whether it is the same person", () => {
  it.each<[string, PersonGiven]>([
    ["the same name", { name: "Anna Exempel" }],
    ["in capitals", { name: "ANNA EXEMPEL" }],
    ["with other blanks", { name: " Anna\u00a0 Exempel " }],
    ["with a mark that is not seen", { name: "Anna Exem\u00adpel" }],
  ])("%s", (_, given) => {
    expect(asked(given)).toEqual([["p-1", "name"]]);
  });

  it.each<[string, PersonGiven]>([
    ["an address in capitals", { name: "A. E.", contact: { email: "Anna@Vaxjo.example" } }],
  ])("%s", (_, given) => {
    expect(asked(given)).toEqual([["p-1", "email"]]);
  });

  it.each(["0707777604", "+46 70 777 76 04", "+46 (0)70-777 76 04", "0046707777604"])("the telephone %s", (phone) => {
    expect(asked({ name: "A. E.", contact: { phone } })).toEqual([["p-1", "phone"]]);
  });

  it("by all that is alike, of everybody it may be", () => {
    expect(asked({ name: "Per Prov", contact: { email: "anna@vaxjo.example", phone: "070-777 76 04" } })).toEqual([
      ["p-1", "email", "phone"],
      ["p-2", "name"],
    ]);
  });
});

describe("not asked", () => {
  it.each<[string, PersonGiven]>([
    ["another name", { name: "Anna Exempelsson" }],
    ["letters of another alphabet", { name: "Änna Exempel" }],
    ["another number, and no address on either side", { name: "X", contact: { phone: "070-777 76 05" } }],
    ["that it is another has been said", { name: "Anna Exempel", new: true }],
  ])("%s", (_, given) => {
    expect(asked(given)).toEqual([]);
  });

  it("of oneself", () => {
    expect(asked({ name: "Anna Exempel" }, "p-1")).toEqual([]);
    expect(asked({ name: "Anna Exempel" }, "p-2")).toEqual([["p-1", "name"]]);
  });
});
