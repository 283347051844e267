import { describe, expect, it } from "vitest";
import { assembled, book, decide, onTheTable } from "../../testing/small-world.ts";

describe("DEC-2: all becomes each", () => {
  const atTable = [...assembled, onTheTable("1")];

  it("a duty on every party is one commitment each", () => {
    const duty = { text: { sv: "Svara" }, on: "everyParty", due: "2024-06", condition: true } as const;
    const facts = book
      .given(...atTable)
      .when({ ...decide, duties: [duty] })
      .thenDone();
    expect(
      facts.flatMap((fact) => (fact.type === "CommitmentMade" ? `${fact.commitment} ${fact.owner?.id}` : [])),
    ).toEqual(["m.1.1.vaxjo vaxjo", "m.1.1.ljungby ljungby"]);
  });
});
