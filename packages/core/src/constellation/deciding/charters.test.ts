import { describe, expect, it } from "vitest";
import { type Command, day } from "../../index.ts";
import { book, group } from "../../testing/small-world.ts";

describe("a law's values, when they are asked for", () => {
  const adopt: Extract<Command, { type: "AdoptCharter" }> = {
    type: "AdoptCharter",
    body: "au",
    from: day("2024-01-01"),
    source: "the board's own rules",
    charter: {},
  };
  const adopted = (command: Command) =>
    book
      .given(...group)
      .when(command)
      .thenDone()[0];

  it("every value comes with its paragraph", () => {
    const fact = adopted({ ...adopt, pack: "kommunallagen" });
    if (fact?.type !== "CharterAdopted") throw new Error("no charter");
    expect(fact).toMatchObject({
      pack: "kommunallagen",
      charter: {
        quorum: { rule: "moreThan", share: "1/2", of: "seats" },
        recused: "missing",
        remote: "counts",
        remoteNeeds: "soundAndPicture",
        vacancies: "count",
        adjustment: { days: 14, nature: "statutory" },
      },
    });
    expect(Object.keys(fact.sources ?? {}).sort()).toEqual(Object.keys(fact.charter).sort());
    expect(fact.sources?.quorum).toContain("6 kap. 27 §");
  });
  it("what the body says itself comes before the law's, with its own source", () => {
    const fact = adopted({
      ...adopt,
      pack: "kommunallagen",
      charter: { remote: "doesNotCount" },
      sources: { remote: "the board's rules 4 §" },
    });
    expect(fact).toMatchObject({ charter: { remote: "doesNotCount" }, sources: { remote: "the board's rules 4 §" } });
    const silent = adopted({ ...adopt, pack: "kommunallagen", charter: { remote: "doesNotCount" } });
    expect(silent?.type === "CharterAdopted" && silent.sources?.remote).toBeUndefined();
  });
  it("is never applied unasked: without the pack nothing is assumed", () => {
    expect(adopted(adopt)).toEqual({
      type: "CharterAdopted",
      body: "au",
      from: "2024-01-01",
      source: adopt.source,
      charter: { quorum: null },
    });
  });
});
