import { describe, expect, it } from "vitest";
import { day, type Fact, Period } from "../../index.ts";
import { county, give, noticeOf, registered, seenOn, takeBack, takenBack, three } from "../../testing/agreements.ts";
import { longAfter as book } from "../../testing/small-world.ts";

describe("AGR-4: one party leaves, and the agreement goes on for the rest", () => {
  const leaves = { withdrawal: { atLeast: 2, ofKind: [{ kind: "region" as const, atLeast: 1 }] }, ...three };

  it("while enough of the right kinds remain", () => {
    const facts = [...county, registered(leaves), noticeOf("vaxjo")];
    expect(seenOn("2024-05-03", ...facts)).toMatchObject({
      status: "inForce",
      parties: three.parties,
      leaving: [{ party: "vaxjo", lastDay: "2024-12-31" }],
      outstanding: [],
    });
    expect(seenOn("2024-12-31", ...facts).parties).toEqual(three.parties);
    expect(seenOn("2025-01-01", ...facts)).toMatchObject({ status: "inForce", parties: ["ljungby", "rgk"] });
  });
  it("who has left and is a party again by an amendment is in, and can leave again", () => {
    const again: Fact = {
      type: "AgreementAmended",
      agreement: "a",
      from: day("2026-01-01"),
      on: day("2025-11-03"),
      parties: three.parties,
      source: { sv: "x" },
    };
    const left = [...county, registered(leaves), noticeOf("vaxjo")];
    const facts = [...left, again];
    expect(seenOn("2025-12-31", ...facts)).toMatchObject({ parties: ["ljungby", "rgk"] });
    expect(seenOn("2026-01-01", ...facts)).toMatchObject({
      parties: three.parties,
      leaving: [],
      notices: [{ party: "vaxjo", is: "spent", lastDay: null }],
    });
    expect(seenOn("2025-12-31", ...facts).notices).toMatchObject([{ party: "vaxjo", is: "in" }]);
    book
      .given(...left)
      .when(give("vaxjo", { received: day("2026-05-04") }))
      .thenRefused({ type: "NoticeAlreadyGiven" });
    const second = noticeOf("vaxjo", "2026-05-04");
    book
      .given(...facts)
      .when(give("vaxjo", { received: day("2026-05-04") }))
      .then(second);
    expect(seenOn("2026-05-04", ...facts, second).leaving).toEqual([{ party: "vaxjo", lastDay: "2026-12-31" }]);
    book
      .given(...facts)
      .when(takeBack("vaxjo", "2026-05-04"))
      .thenRefused({ type: "NoticeDoesNotFit", why: "noneGiven" });
    const back = seenOn("2026-06-01", ...facts, second, takenBack("vaxjo", "2026-06-01"));
    expect(back).toMatchObject({ leaving: [], parties: three.parties });
    expect(back.notices.filter(({ is }) => is === "withdrawn")).toHaveLength(1);
  });
  it("is not a party again by an amendment that says nothing of parties, nor before the day that one does", () => {
    const amended = (from: string, more: object): Fact => ({
      type: "AgreementAmended",
      agreement: "a",
      from: day(from),
      on: day("2024-08-01"),
      source: { sv: "x" },
      ...more,
    });
    const left = [...county, registered(leaves), noticeOf("vaxjo")];
    const other = amended("2026-01-01", { notice: { length: Period.make("P3M") } });
    expect(seenOn("2026-01-01", ...left, other).parties).toEqual(["ljungby", "rgk"]);
    const again = amended("2026-01-01", { parties: three.parties });
    for (const given of [{ received: day("2025-12-31") }, { sent: day("2025-12-31") }])
      book
        .given(...left, again)
        .when(give("vaxjo", given))
        .thenRefused({ type: "NoticeAlreadyGiven" });
    book
      .given(...left, again)
      .when(give("vaxjo", { sent: day("2026-01-01") }))
      .then({ type: "NoticeGiven", agreement: "a", party: "vaxjo", given: { sent: day("2026-01-01") } });
    const lastDay = amended("2024-12-31", { parties: three.parties });
    expect(seenOn("2025-01-01", ...left, lastDay).parties).toEqual(["ljungby", "rgk"]);
    const dayAfter = amended("2025-01-01", { parties: three.parties });
    expect(seenOn("2025-01-01", ...left, dayAfter).parties).toEqual(three.parties);
  });
  it("a notice that is still running when another party joins goes on running", () => {
    const joins: Fact = {
      type: "AgreementAmended",
      agreement: "a",
      from: day("2024-09-01"),
      on: day("2024-08-01"),
      parties: three.parties,
      source: { sv: "x" },
    };
    const two = registered({ parties: ["vaxjo", "ljungby"], withdrawal: { atLeast: 1 } });
    expect(seenOn("2024-09-01", ...county, two, noticeOf("vaxjo"), joins)).toMatchObject({
      leaving: [{ party: "vaxjo", lastDay: "2024-12-31" }],
    });
    expect(seenOn("2025-01-01", ...county, two, noticeOf("vaxjo"), joins).parties).toEqual(["ljungby", "rgk"]);
  });
  it("it ends when too few remain, on the last day of the one that leaves too few", () => {
    const facts = [...county, registered(leaves), noticeOf("vaxjo"), noticeOf("ljungby", "2024-07-01")];
    expect(seenOn("2024-07-01", ...facts)).toMatchObject({
      status: "terminated",
      ending: { by: "withdrawal", lastDay: "2025-12-31" },
    });
    expect(seenOn("2026-01-01", ...facts)).toMatchObject({ status: "ended", ending: { by: "withdrawal" } });
  });
  it("who leaves first is told first, whoever said so first", () => {
    const facts = [
      ...county,
      registered({ withdrawal: { atLeast: 1 }, ...three }),
      noticeOf("vaxjo", "2024-07-01"),
      noticeOf("ljungby"),
    ];
    expect(seenOn("2024-07-01", ...facts).leaving).toEqual([
      { party: "ljungby", lastDay: "2024-12-31" },
      { party: "vaxjo", lastDay: "2025-12-31" },
    ]);
    const strict = registered({ withdrawal: { atLeast: 2 }, ...three });
    expect(
      seenOn("2024-07-01", ...county, strict, noticeOf("vaxjo", "2024-07-01"), noticeOf("ljungby")).ending,
    ).toEqual({
      by: "withdrawal",
      lastDay: "2025-12-31",
      with: null,
    });
  });
  it("a joint decision has no say in when those who leave alone leave", () => {
    const decided: Fact = {
      type: "TerminationDecided",
      agreement: "a",
      decision: "d",
      lastDay: day("2026-12-31"),
      day: day("2024-05-03"),
    };
    const all = three.parties.map((party) => noticeOf(party));
    expect(seenOn("2024-05-03", ...county, registered(leaves), decided, ...all).ending).toMatchObject({
      by: "termination",
      lastDay: "2024-12-31",
    });
  });
  it("it ends when none of a needed kind remains, though the number is enough", () => {
    const facts = [...county, registered(leaves), noticeOf("rgk")];
    expect(seenOn("2024-05-03", ...facts).ending).toEqual({ by: "withdrawal", lastDay: "2024-12-31", with: null });
  });
  it("when all leave on one day it is terminated by all, on different days it is withdrawal of too many", () => {
    const all = (last: string) => [
      ...county,
      registered(leaves),
      noticeOf("vaxjo"),
      noticeOf("ljungby"),
      noticeOf("rgk", last),
    ];
    expect(seenOn("2024-12-31", ...all("2024-05-03")).ending).toMatchObject({
      by: "termination",
      lastDay: "2024-12-31",
    });
    expect(seenOn("2024-12-31", ...all("2024-07-01")).ending).toMatchObject({
      by: "withdrawal",
      lastDay: "2024-12-31",
    });
  });
  it("where the agreement says nothing of it, nobody leaves alone", () => {
    const facts = [...county, registered(three), noticeOf("vaxjo")];
    expect(seenOn("2025-01-01", ...facts)).toMatchObject({
      status: "beingTerminated",
      parties: three.parties,
      leaving: [],
    });
  });
});
