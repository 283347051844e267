import { describe, expect, it } from "vitest";
import { type Command, day, type Fact, Period } from "../../index.ts";
import { county, noticeOf, of, registered, seenOn } from "../../testing/agreements.ts";
import { book, longAfter } from "../../testing/small-world.ts";

describe("AGR-14: amended by a new version, never edited", () => {
  type Amend = Extract<Command, { type: "AmendAgreement" }>;
  const longer: Partial<Amend> = { notice: { length: Period.make("P12M") } };
  const amend = (from: string, more = longer): Amend => ({
    type: "AmendAgreement",
    agreement: "a",
    from: day(from),
    source: { sv: "Tillägg" },
    ...more,
  });
  const amendment = (from: string, more = longer): Fact => ({
    ...amend(from, more),
    type: "AgreementAmended",
    on: day("2024-05-03"),
  });

  it("holds from its day: an earlier notice is judged by the clauses of its own day", () => {
    const facts = [...county, registered(), amendment("2025-01-01")];
    const lastDay = (received: string) =>
      seenOn("2026-12-31", ...facts, noticeOf("vaxjo", received), noticeOf("ljungby", received)).lastDay;
    expect(lastDay("2024-12-31")).toBe("2025-12-31");
    expect(lastDay("2025-01-01")).toBe("2026-01-01");
    expect(seenOn("2024-12-31", ...facts).notice).toEqual({ length: "P6M", landing: "yearEnd" });
    expect(seenOn("2025-01-01", ...facts).notice).toEqual({ length: "P12M" });
  });
  it("says which versions were known, and not before they were", () => {
    const facts = [...county, registered(), amendment("2025-01-01")];
    expect(seenOn("2024-05-02", ...facts).versions.map(({ from }) => from)).toEqual(["2019-01-01"]);
    expect(seenOn("2024-05-03", ...facts).versions.map(({ from }) => from)).toEqual(["2019-01-01", "2025-01-01"]);
  });
  it("comes after the version before it, both sides of the day", () => {
    const facts = [...county, registered(), amendment("2025-01-01")];
    book
      .given(...facts)
      .when(amend("2025-01-01"))
      .thenRefused({ type: "AmendmentDoesNotFit", why: "notAfterTheLatest", latest: day("2025-01-01") });
    book
      .given(...facts)
      .when(amend("2025-01-02"))
      .then(amendment("2025-01-02"));
  });
  it("changes something, keeps what it does not mention, and takes away with null", () => {
    book
      .given(...county, registered())
      .when(amend("2025-01-01", {}))
      .thenRefused({ type: "AmendmentDoesNotFit", why: "changesNothing" });
    const withClauses = registered({ withdrawal: { atLeast: 1 }, review: { first: day("2024-10-01") } });
    const kept = seenOn("2025-01-01", ...county, withClauses, amendment("2025-01-01"));
    expect(kept).toMatchObject({ withdrawal: { atLeast: 1 }, review: { first: "2024-10-01" } });
    const taken = [...county, withClauses, amendment("2025-01-01", { withdrawal: null, review: null, notice: null })];
    expect(seenOn("2025-01-01", ...taken)).toMatchObject({ withdrawal: null, review: null, notice: null });
  });
  it("of three versions each holds from its own day, and the latest is what the next amendment changes", () => {
    const facts = [
      ...county,
      registered(),
      amendment("2025-01-01"),
      amendment("2026-01-01", { notice: { length: Period.make("P3M") } }),
    ];
    expect(["2024-12-31", "2025-06-01", "2026-01-01"].map((today) => seenOn(today, ...facts).notice?.length)).toEqual([
      "P6M",
      "P12M",
      "P3M",
    ]);
    book
      .given(...facts)
      .when(amend("2026-01-01"))
      .thenRefused({ type: "AmendmentDoesNotFit", latest: day("2026-01-01") });
  });
  it("who joins can give notice from then on, and not before", () => {
    const joined = amendment("2025-01-01", { parties: ["vaxjo", "ljungby", "rgk"] });
    const give = (received: string) => of("GiveNotice", { party: "rgk", given: { received: day(received) } });
    longAfter
      .given(...county, registered(), joined)
      .when(give("2024-12-31"))
      .thenRefused({ type: "NotAParty", party: "rgk" });
    longAfter
      .given(...county, registered(), joined)
      .when(give("2025-01-01"))
      .then(noticeOf("rgk", "2025-01-01"));
    longAfter
      .given(...county, registered(), joined)
      .when(of("GiveNotice", { party: "rgk", given: { decided: day("2024-05-03") } }))
      .thenRefused({ type: "DecisionIsNotNotice", party: "rgk" });
  });
  it("a notice that was sent before an amendment and came in after it is judged by the amended clause", () => {
    const facts = [...county, registered(), amendment("2024-06-01", { notice: { length: Period.make("P1M") } })];
    const given = (party: string): Fact => ({
      type: "NoticeGiven",
      agreement: "a",
      party,
      given: { sent: day("2024-05-31"), received: day("2024-06-03") },
    });
    expect(seenOn("2024-06-03", ...facts, given("vaxjo"), given("ljungby")).lastDay).toBe("2024-07-03");
  });
  it("a party joins by an amendment", () => {
    const joined = { parties: ["vaxjo", "ljungby", "rgk"] };
    expect(seenOn("2025-01-01", ...county, registered(), amendment("2025-01-01", joined)).parties).toEqual(
      joined.parties,
    );
  });
});
