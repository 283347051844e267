import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { askNotice, assessNotice, day, type NoticeQuestion, readNoticeQuestion } from "../../index.ts";

describe("malformed questions name each fault by its path", () => {
  const paths = (question: unknown) => {
    const read = askNotice(question);
    return Result.isFailure(read) ? read.failure.map((fault) => fault.path) : "answered";
  };
  const term = { kind: "untilFurtherNotice", from: "2024-01-01" };

  it.each([
    ["an impossible day", { term: { ...term, from: "2023-02-29" }, notice: null }, ["term.from"]],
    ["a zero period", { term, notice: { length: "P0D" } }, ["notice.length"]],
    ["a negative period", { term, notice: { length: "-P1M" } }, ["notice.length"]],
    [
      "an end before the beginning",
      { term: { kind: "fixed", from: "2024-01-02", until: "2024-01-01" }, notice: null },
      ["term.until"],
    ],
    ["no end", { term: { kind: "fixed", from: "2024-01-02" }, notice: null }, ["term.until"]],
    [
      "two ends",
      { term: { kind: "fixed", from: "2024-01-02", until: "2025-01-01", lasts: "P1Y" }, notice: null },
      ["term.lasts"],
    ],
    [
      "a landing counted backwards",
      {
        term: { kind: "fixed", from: "2024-01-02", lasts: "P1Y" },
        notice: { length: "P1M", landing: "monthEnd", afterPeriod: "onOrAfter" },
      },
      ["notice.landing", "notice.afterPeriod"],
    ],
    [
      "a running notice on a fixed term",
      { term: { kind: "fixed", from: "2024-01-02", lasts: "P1Y" }, notice: { length: "P1M", before: "running" } },
      ["notice.before"],
    ],
    ["a term end that is not there", { term, notice: { length: "P1M", before: "termEnd" } }, ["notice.before"]],
    ["days that are no months", { term, notice: { length: "P30D", whole: "calendarMonths" } }, ["notice.length"]],
    [
      "a day of no year",
      { term, notice: { length: "P1M", landing: { yearly: "02-30" } } },
      ["notice.landing.yearly", "notice.landing.yearly", "notice.landing.days"],
    ],
  ])("%s", (_, question, expected) => expect(paths(question)).toEqual(expected));
});

describe("questions that are not malformed though they look odd", () => {
  const term = { kind: "untilFurtherNotice", from: "2024-01-01" };

  it.each([
    [
      "a landing and a strictly-after of a notice that runs",
      { term, notice: { length: "P1M", landing: "monthEnd", afterPeriod: "strictlyAfter" } },
    ],
    ["days, where whole months are not asked for", { term, notice: { length: "P30D" } }],
    ["whole months of unknown length", { term, notice: { length: null, whole: "calendarMonths" } }],
    ["whole months", { term, notice: { length: "P1Y", whole: "calendarMonths" } }],
    ["a term of one day", { term: { kind: "fixed", from: "2024-01-01", until: "2024-01-01" }, notice: null }],
    ["a term that lasts", { term: { kind: "fixed", from: "2024-01-01", lasts: "P1D" }, notice: null }],
  ])("%s", (_, question) => expect(Result.isSuccess(askNotice(question))).toBe(true));
});

describe("a notice question is answered only when it has been read", () => {
  const backwards: NoticeQuestion = {
    term: { kind: "fixed", from: day("2024-01-02"), until: day("2014-01-01") },
    notice: null,
  };
  it("one written in code is read first, and a malformed one is never answered", () => {
    expect(() => assessNotice(backwards)).toThrow("The notice question is malformed: term.until");
    expect(() => assessNotice({ ...backwards, term: {} } as never)).toThrow(RangeError);
    expect(
      assessNotice({ ...backwards, term: { kind: "fixed", from: day("2014-01-01"), until: day("2024-01-02") } }),
    ).toMatchObject({
      outcome: "expires",
      lastDay: "2024-01-02",
    });
  });
  it("what has been read is answered as it is", () => {
    const read = Result.getOrThrow(
      readNoticeQuestion({ term: { kind: "untilFurtherNotice", from: "2024-01-01" }, notice: null }),
    );
    expect(assessNotice(read).outcome).toBe("runsOn");
  });
  it("a kind of term that there is not is answered with its name and with those there are", () => {
    const read = readNoticeQuestion({ term: { kind: "tillsvidare", from: "2024-01-01" }, notice: null });
    expect(Result.getOrThrow(Result.flip(read))).toEqual([
      {
        path: "term.kind",
        message: expect.stringMatching(/"tillsvidare".*"renewing" \| "fixed" \| "untilFurtherNotice"/),
      },
    ]);
  });
  it("what is wrong with its shape is said in the language asked for", () => {
    const read = readNoticeQuestion({ term: { kind: "untilFurtherNotice", from: "2024-01-01" } }, "sv");
    expect(Result.getOrThrow(Result.flip(read))).toEqual([{ path: "notice", message: "Saknas" }]);
  });
});
