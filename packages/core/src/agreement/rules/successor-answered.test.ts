import { describe, it } from "vitest";
import { day, type Fact } from "../../index.ts";
import { noticeOf, registered } from "../../testing/agreements.ts";
import { book, group } from "../../testing/small-world.ts";
import {
  answer,
  answered,
  ending,
  nothingNeeded,
  part,
  takenOver,
  terminationDecided,
  toDescribe,
} from "../../testing/succession.ts";

describe("AGR-8: ending an agreement needs an answer to what comes after", () => {
  it("is answered once something is ending: a decision, a notice or a last day of its own", () => {
    book
      .given(...group, registered())
      .when(nothingNeeded)
      .thenRefused({ type: "NothingIsEnding", rule: "AGR-8", agreement: "a", on: day("2024-05-03") });
    book
      .given(...group, registered(), terminationDecided)
      .when({ ...nothingNeeded, on: day("2024-05-02") })
      .thenRefused({ type: "NothingIsEnding", on: day("2024-05-02") });
    for (const begun of [terminationDecided, noticeOf("vaxjo")])
      book
        .given(...group, registered(), begun)
        .when(nothingNeeded)
        .then(answered(nothingNeeded));
    const fixed = { ...registered(), notice: null } as const;
    const term = (from: string) => ({ kind: "fixed" as const, from: day(from), until: day("2024-12-31") });
    book
      .given(...group, { ...fixed, term: term("2024-05-03") })
      .when(nothingNeeded)
      .then(answered(nothingNeeded));
    book
      .given(...group, { ...fixed, term: term("2024-05-04") })
      .when(nothingNeeded)
      .thenRefused({ type: "NothingIsEnding" });
  });
  it("what is taken over has its day, or a commitment to describe it", () => {
    const withDay = takenOver(part({ from: day("2025-01-01") }));
    const described = takenOver(part({ commitment: "c" }));
    book
      .given(...ending)
      .when(withDay)
      .then(answered(withDay));
    book
      .given(...ending, toDescribe)
      .when(described)
      .then(answered(described));
    book
      .given(...ending, toDescribe)
      .when(takenOver(part({ from: day("2025-01-01") }), part()))
      .thenRefused({ type: "NobodyDescribesIt", rule: "AGR-8", what: part().what });
  });
  it("the commitment, the agreement and who takes over exist", () => {
    const described = answer({ kind: "toBeDescribed", commitment: "c" });
    book
      .given(...ending, toDescribe)
      .when(described)
      .then(answered(described));
    for (const command of [described, takenOver(part({ commitment: "c" }))])
      book
        .given(...ending)
        .when(command)
        .thenRefused({ type: "NotInTheBook", kind: "commitment", id: "c" });
    book
      .given(...ending)
      .when({ ...nothingNeeded, agreement: "nowhere" })
      .thenRefused({ type: "NotInTheBook", kind: "agreement" });
    const body = { kind: "body", id: "au" } as const;
    const dissolved: Fact = { type: "BodyDissolved", body: "au", lastDay: day("2024-12-31") };
    const inTime = takenOver(part({ by: body, from: day("2024-12-31") }));
    book
      .given(...ending, dissolved)
      .when(inTime)
      .then(answered(inTime));
    book
      .given(...ending, dissolved)
      .when(takenOver(part({ by: body, from: day("2025-01-01") })))
      .thenRefused({ type: "OwnerNotInForce", rule: "DEC-1", day: day("2025-01-01") });
  });
});
