import { describe, expect, it } from "vitest";
import { type Command, day, type Fact, Period, radarView, replay } from "../../index.ts";
import { county, give, noticeOf, proposed, registered, seenOn } from "../../testing/agreements.ts";
import { longAfter as book } from "../../testing/small-world.ts";

describe("AGR-7: five different ends, and falling with another", () => {
  const fixed = registered({
    term: { kind: "fixed", from: day("2023-01-01"), until: day("2024-12-31") },
    notice: null,
  });

  it("expiry: both sides of the last day", () => {
    expect(seenOn("2024-12-31", ...county, fixed)).toMatchObject({ status: "inForce", lastDay: "2024-12-31" });
    expect(seenOn("2025-01-01", ...county, fixed)).toMatchObject({ status: "ended", ending: { by: "expiry" } });
  });
  it("a fixed term whose notices all came too late merely runs out", () => {
    const withClause = { ...fixed, notice: { length: Period.make("P3M") } };
    const both = (on: string) => [...county, withClause, noticeOf("vaxjo", on), noticeOf("ljungby", on)];
    expect(seenOn("2024-12-31", ...both("2024-10-01")).ending).toMatchObject({ by: "expiry" });
    expect(seenOn("2024-12-31", ...both("2024-09-30")).ending).toMatchObject({ by: "termination" });
    const one = [...county, withClause, noticeOf("vaxjo", "2024-09-30"), noticeOf("ljungby", "2024-10-01")];
    expect(seenOn("2024-12-31", ...one).ending).toMatchObject({ by: "termination", lastDay: "2024-12-31" });
  });
  it("replacement: the new one takes its place the day it begins, from when it was concluded", () => {
    const command: Command = {
      ...registered({
        agreement: "b",
        replaces: "a",
        term: { kind: "untilFurtherNotice", from: day("2025-01-01") },
        concluded: { on: day("2024-10-01") },
      }),
      type: "RegisterAgreement",
    };
    const { outcome } = book.given(...county, registered()).when(command);
    const facts = outcome._tag === "Success" ? outcome.success : [];
    expect(facts.map(({ type }) => type)).toEqual(["AgreementRegistered", "AgreementReplaced"]);
    const all = [...county, registered(), ...facts];
    expect(seenOn("2024-09-30", ...all)).toMatchObject({ status: "inForce", lastDay: null, replacedBy: null });
    expect(seenOn("2024-10-01", ...all)).toMatchObject({
      status: "terminated",
      ending: { by: "replacement", lastDay: "2024-12-31", with: "b" },
      replacedBy: "b",
      responsibilityGap: { is: "none" },
    });
    expect(seenOn("2025-01-01", ...all).status).toBe("ended");
    const later: Fact = {
      type: "SuccessionAnswered",
      agreement: "a",
      on: day("2024-10-01"),
      succession: {
        kind: "takenOver",
        parts: [{ what: { sv: "Råd" }, by: { kind: "organisation", id: "vaxjo" }, from: day("2025-01-03") }],
      },
    };
    expect(seenOn("2024-10-01", ...all, later).responsibilityGap).toMatchObject({ is: "gap", days: 2 });
  });
  it("a draft replaces nothing until it is concluded", () => {
    const draft = proposed({
      agreement: "b",
      replaces: "a",
      term: { kind: "untilFurtherNotice", from: day("2025-01-01") },
    });
    const before = [...county, registered(), draft];
    expect(seenOn("2025-06-01", ...before).status).toBe("inForce");
    const approve = (party: string): Command => ({
      type: "ApproveAgreement",
      agreement: "b",
      party,
      on: day("2024-10-01"),
    });
    const first: Fact = { type: "AgreementApproved", agreement: "b", party: "vaxjo", on: day("2024-10-01") };
    book
      .given(...before, first)
      .when(approve("ljungby"))
      .then(
        { type: "AgreementApproved", agreement: "b", party: "ljungby", on: day("2024-10-01") },
        { type: "AgreementConcluded", agreement: "b", on: day("2024-10-01") },
        { type: "AgreementReplaced", agreement: "a", by: "b", lastDay: day("2024-12-31"), on: day("2024-10-01") },
      );
  });
  it("what has ended before is not replaced: both sides of its last day", () => {
    const replacing = (from: string): Command => ({
      ...registered({ agreement: "b", replaces: "a", term: { kind: "untilFurtherNotice", from: day(from) } }),
      type: "RegisterAgreement",
    });
    book
      .given(...county, fixed)
      .when(replacing("2025-01-02"))
      .thenRefused({ type: "AgreementHasEnded", by: "expiry", lastDay: day("2024-12-31") });
    const { outcome } = book.given(...county, fixed).when(replacing("2025-01-01"));
    expect(outcome._tag).toBe("Success");
  });
  it("a dependent agreement falls with the one it depends on, in the same way and on the same day", () => {
    const dependent = registered({ agreement: "b", fallsWith: "a" });
    const ended = [...county, registered(), dependent, noticeOf("vaxjo"), noticeOf("ljungby")];
    const seen = replay(ended);
    expect(seenOn("2024-06-01", ...ended).dependents).toEqual(["b"]);
    const b = (today: string) =>
      radarView(seen, day(today)).entries.filter(({ about, kind }) => about.id === "b" && kind === "agreementEnds");
    expect(b("2024-06-01")).toMatchObject([{ when: "2024-12-31" }]);
    const own = [...county, registered({ agreement: "b" }), registered({ fallsWith: "b" })];
    const mainEnds: ReadonlyArray<Fact> = ["vaxjo", "ljungby"].map((party) => ({
      type: "NoticeGiven",
      agreement: "b",
      party,
      given: { received: day("2024-05-03") },
    }));
    expect(seenOn("2024-06-01", ...own, ...mainEnds)).toMatchObject({
      status: "terminated",
      ending: { by: "termination", lastDay: "2024-12-31", with: "b" },
    });
    expect(seenOn("2025-01-01", ...own, ...mainEnds).status).toBe("ended");
  });
  it("a condition that was not met takes the dependent ones with it", () => {
    const main = proposed({ agreement: "b", approveBy: day("2024-08-31") });
    const facts = [...county, main, registered({ fallsWith: "b" })];
    expect(seenOn("2024-09-01", ...facts)).toMatchObject({
      status: "ended",
      ending: { by: "neverInForce", lastDay: null, with: "b" },
    });
    const ended = [...facts, noticeOf("vaxjo"), noticeOf("ljungby")];
    expect(seenOn("2024-09-01", ...ended).ending).toMatchObject({ by: "neverInForce" });
    expect(seenOn("2024-09-01", ...county, main, { ...fixed, fallsWith: "b" }).ending).toMatchObject({
      by: "neverInForce",
    });
  });
  it("where several ends meet, the earliest counts", () => {
    const main = registered({
      agreement: "b",
      term: { kind: "fixed", from: day("2020-01-01"), until: day("2024-06-30") },
      notice: null,
    });
    const facts = [...county, main, { ...fixed, fallsWith: "b" }];
    expect(seenOn("2024-05-03", ...facts).ending).toEqual({ by: "expiry", lastDay: "2024-06-30", with: "b" });
  });
  it("notice of what has ended is refused, both sides of the last day", () => {
    book
      .given(...county, fixed)
      .when(give("vaxjo", { received: day("2025-01-01") }))
      .thenRefused({ type: "AgreementHasEnded", by: "expiry", lastDay: day("2024-12-31") });
    book
      .given(...county, fixed)
      .when(give("vaxjo", { received: day("2024-12-31") }))
      .then(noticeOf("vaxjo", "2024-12-31"));
  });
});
