import { describe, it } from "vitest";
import { day, type Fact } from "../../index.ts";
import { book, group, onTheDay } from "../../testing/small-world.ts";

describe("who takes part", () => {
  const { since: _, ...admit } = {
    ...(group[0] as Extract<Fact, { type: "OrganisationAdmitted" }>),
    type: "AdmitOrganisation" as const,
  };

  it("admits an organisation that has taken part since a day long before it is entered", () => {
    book
      .given()
      .when({ ...admit, from: day("2004-01-01") }, onTheDay)
      .then({ ...admit, type: "OrganisationAdmitted", since: day("2004-01-01") });
  });
  it("admits an organisation once", () => {
    book
      .given()
      .when(admit, onTheDay)
      .then({ ...admit, type: "OrganisationAdmitted", since: onTheDay.day });
    book
      .given(...group)
      .when(admit)
      .thenRefused({ type: "AlreadyInTheBook", rule: "BOOK-2" });
  });
});
