import { describe, expect, it } from "vitest";
import { assessNotice, day, type NoticeQuestion, Period, type Term } from "../../index.ts";
import { county, noticeOf, registered, seenOn } from "../../testing/agreements.ts";

const years4: Term = {
  kind: "renewing",
  from: day("2015-01-01"),
  until: day("2018-12-31"),
  renewsBy: Period.make("P4Y"),
};

const received = (text: string, more: Partial<NonNullable<NoticeQuestion["given"]>> = {}) => ({
  given: { received: day(text), ...more },
});

describe("AGR-10: what nobody knows stays unknown", () => {
  it("by a clause nobody knows all have given notice and nobody can say when it ends; what comes after can be answered", () => {
    const facts = [...county, registered({ notice: { length: null } }), noticeOf("vaxjo"), noticeOf("ljungby")];
    expect(seenOn("2024-05-03", ...facts)).toMatchObject({ status: "terminated", lastDay: null, ending: null });
    expect(seenOn("2024-05-03", ...facts).responsibilityGap).toEqual({ is: "unknown" });
    const leaving = registered({ notice: { length: null }, withdrawal: { atLeast: 1 } });
    expect(seenOn("2024-05-03", ...county, leaving, noticeOf("vaxjo"))).toMatchObject({
      status: "inForce",
      leaving: [],
    });
    expect(seenOn("2024-05-03", ...county, leaving, noticeOf("vaxjo"), noticeOf("ljungby"))).toMatchObject({
      status: "terminated",
      lastDay: null,
    });
  });
});

describe("AGR-10: notice by a clause whose length nobody knows", () => {
  it("an unknown length is unknown, with a suggestion that is not applied", () => {
    const answer = assessNotice({ term: years4, notice: { length: null }, ...received("2016-01-01") });
    expect(answer).toMatchObject({
      outcome: "cannotCompute",
      lastDay: null,
      warnings: [{ code: "noticeLengthUnknown", suggestion: "P3M" }],
    });
  });
});
