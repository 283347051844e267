import { expect, it } from "vitest";
import { type Command, replay } from "../../index.ts";
import { county, registered } from "../../testing/agreements.ts";
import { book } from "../../testing/small-world.ts";
import { partiesTakePart, registersOfParties } from "./parties-take-part.ts";

const register = (more: Partial<ReturnType<typeof registered>>): Command => ({
  ...registered(more),
  type: "RegisterAgreement",
});

it("a party that is not in the collaboration is refused by name, wherever it stands", () => {
  book
    .given(...county)
    .when(register({ parties: ["vaxjo", "flen"] }))
    .thenRefused({ type: "NotInTheBook", rule: "BOOK-1", kind: "organisation", id: "flen" });
  book
    .given(...county)
    .when(register({ parties: ["flen", "alvesta"] }))
    .thenRefused({ type: "NotInTheBook", kind: "organisation", id: "flen" });
  expect(partiesTakePart(replay(county), ["vaxjo", "ljungby", "rgk"])).toMatchObject({ _tag: "Success" });
});

it("a register that holds the agreement is one of its parties'", () => {
  book
    .given(...county)
    .when(register({ registers: [{ organisation: "rgk", reference: "RS 1" }] }))
    .thenRefused({ type: "NotAParty", party: "rgk" });
  expect(registersOfParties("a", ["vaxjo", "rgk"], [{ organisation: "rgk" }])).toMatchObject({ _tag: "Success" });
  expect(registersOfParties("a", ["vaxjo"], [])).toMatchObject({ _tag: "Success" });
});
