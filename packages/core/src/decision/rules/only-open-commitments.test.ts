import { describe, expect, it } from "vitest";
import { type Command, commitmentView, day, type Fact, replay } from "../../index.ts";
import { carriedOut, commitment } from "../../testing/commitments.ts";
import { longAfter as book, group } from "../../testing/small-world.ts";

describe("DEC-7: reported on until it is done", () => {
  it("is reported on until it is carried out", () => {
    const made: Fact = {
      type: "CommitmentMade",
      commitment: "c",
      meeting: "m",
      item: "1",
      owner: { kind: "body", id: "au" },
      text: { sv: "x" },
      condition: false,
      since: day("2024-05-03"),
    };
    const report: Command = {
      type: "ReportCommitment",
      commitment: "c",
      on: day("2024-06-01"),
      text: { sv: "x" },
      state: "carriedOut",
    };
    book
      .given(...group, made)
      .when(report)
      .then({ ...report, type: "CommitmentReported" });
    book
      .given(...group, made, { ...report, type: "CommitmentReported" } as Fact)
      .when(report)
      .thenRefused({ type: "CommitmentCarriedOut" });
  });
  it("a commitment is reported on while it goes on", () => {
    const goesOn: Fact = { ...carriedOut, state: "goesOn" } as Fact;
    const report = { ...carriedOut, type: "ReportCommitment" } as Command;
    book
      .given(...group, commitment(), goesOn)
      .when(report)
      .then(carriedOut);
    book
      .given(...group, commitment(), goesOn, carriedOut)
      .when(report)
      .thenRefused({ type: "CommitmentCarriedOut", on: day("2024-06-01") });
    book
      .given(...group)
      .when(report)
      .thenRefused({ type: "NotInTheBook", kind: "commitment" });
    expect(commitmentView(replay([...group, commitment(), goesOn]), "c", day("2024-07-01"))?.reports).toEqual([
      { on: "2024-06-01", text: { sv: "Klart" }, state: "goesOn" },
    ]);
  });
});
