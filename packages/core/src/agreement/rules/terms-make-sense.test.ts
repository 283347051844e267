import { describe, expect, it } from "vitest";
import { type Command, day } from "../../index.ts";
import { county, registered } from "../../testing/agreements.ts";
import { book, group } from "../../testing/small-world.ts";

const register = (more: Partial<ReturnType<typeof registered>> = {}): Command => ({
  ...registered(more),
  type: "RegisterAgreement",
});

describe("AGR-1: the term and the parties", () => {
  const notice: Extract<Command, { type: "GiveNotice" }> = {
    type: "GiveNotice",
    agreement: "a",
    party: "vaxjo",
    given: { received: day("2024-05-03") },
  };
  const register = { ...registered(), type: "RegisterAgreement" } as Extract<Command, { type: "RegisterAgreement" }>;

  it("is not to be approved before the day it was put forward, whether that day is said or not", () => {
    const propose = (approveBy: string, more: object = {}) =>
      book.given(...group).when({ ...registered(), type: "ProposeAgreement", approveBy: day(approveBy), ...more });
    propose("2024-05-03").thenDone();
    propose("2024-05-02").thenRefused({ type: "TermDoesNotMakeSense" });
    propose("2024-04-30", { on: day("2024-04-30") }).thenDone();
    propose("2024-04-29", { on: day("2024-04-30") }).thenRefused({ type: "TermDoesNotMakeSense" });
  });
  it("has a term that makes sense, between parties that exist", () => {
    book
      .given(...group)
      .when(register)
      .then(registered());
    book
      .given(...group)
      .when({ ...register, term: { kind: "fixed", from: day("2024-01-01"), until: day("2023-01-01") } })
      .thenRefused({ type: "TermDoesNotMakeSense", rule: "AGR-1" });
    book
      .given(...group)
      .when({ ...register, parties: ["vaxjo", "nowhere"] })
      .thenRefused({ type: "NotInTheBook", id: "nowhere" });
    book
      .given(...group, registered())
      .when(register)
      .thenRefused({ type: "AlreadyInTheBook", kind: "agreement", id: "a" });
    book
      .given(...group)
      .when({ ...register, notice: null })
      .then({ ...registered(), notice: null });
    book
      .given(...group, { ...registered(), notice: null })
      .when(notice)
      .then({ ...notice, type: "NoticeGiven" });
  });
});

describe("AGR-1: clauses fit each other", () => {
  it("terms that make no sense name each fault: until before from, too few that may leave, a review before it begins", () => {
    const faults = (more: Partial<ReturnType<typeof registered>>) => {
      const { outcome } = book.given(...county).when(register(more));
      return outcome._tag === "Failure" && outcome.failure.type === "TermDoesNotMakeSense"
        ? outcome.failure.faults.map(({ path }) => path)
        : outcome._tag;
    };
    const fixed = (until: string) => ({ kind: "fixed", from: day("2024-01-01"), until: day(until) }) as const;
    expect(faults({ term: fixed("2023-12-31"), notice: null })).toEqual(["term.until"]);
    expect(faults({ term: fixed("2024-01-01"), notice: null })).toBe("Success");
    expect(faults({ withdrawal: { atLeast: 2 } })).toEqual(["withdrawal.atLeast"]);
    expect(faults({ withdrawal: { atLeast: 1 } })).toBe("Success");
    const both = [{ kind: "municipality", atLeast: 2 }] as const;
    expect(faults({ withdrawal: { atLeast: 1, ofKind: both } })).toEqual(["withdrawal.ofKind"]);
    expect(faults({ review: { first: day("2018-12-31") } })).toEqual(["review.first"]);
    expect(faults({ review: { first: day("2019-01-01") } })).toBe("Success");
  });
});
