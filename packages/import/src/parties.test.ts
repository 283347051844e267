/**
 * Which organisations a cell means, where names of places end in s.
 */
import { day } from "@konstellation/core";
import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { readParties } from "./parties.ts";

const organisations = [
  ["flens-kommun", "Flens kommun"],
  ["strangnas", "Strängnäs kommun"],
  ["markaryd", "Markaryd"],
  ["habo-kommun", "Habo kommun"],
  ["habo-stad", "Habo stad"],
].map(([organisation = "", name = ""]) => ({
  organisation,
  name,
  kind: "municipality" as const,
  since: day("2024-01-01"),
  renamed: [],
}));

describe("the places of a list", () => {
  it.each([
    ["Strängnäs, Flen", ["strangnas", "flens-kommun"]],
    ["STRÄNGNÄS KOMMUN, Flens kommun", ["strangnas", "flens-kommun"]],
    ["Markaryds kommun, Flen", ["markaryd", "flens-kommun"]],
    ["Flens och Strängnäs", ["flens-kommun", "strangnas"]],
    ["Habo stad, Flen", ["habo-stad", "flens-kommun"]],
    ["habo-kommun, Flen", ["habo-kommun", "flens-kommun"]],
  ])("%s are %j", (written, expected) => expect(readParties(written, organisations)).toEqual(Result.succeed(expected)));
  it("one that nobody is called after is refused", () => {
    expect(readParties("Borås, Flen", organisations)).toMatchObject({
      failure: { sv: expect.stringContaining("”Borås” är inte med i samverkan") },
    });
  });
  it("one that two are called after is refused, with both", () => {
    expect(readParties("Flen, Habo", organisations)).toEqual(
      Result.fail({
        sv: "”Habo” kan vara flera: Habo kommun, Habo stad. Skriv hela namnet, eller organisationens id.",
        en: "“Habo” could be several: Habo kommun, Habo stad. Write the whole name, or the organisation's id.",
      }),
    );
  });
});
