import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { describe, expect, it } from "vitest";
import { day } from "./calendar-date.ts";
import { at } from "./dated.ts";
import { decodeWith, pathOf } from "./fault.ts";
import { Id } from "./id.ts";
import { fromMilliseconds, instant, toMilliseconds, writtenClock, writtenDay } from "./instant.ts";
import { after, afterKeepingMonthEnd, isPeriod, lengthOf, Period } from "./period.ts";
import { firstDayOf, lastDayOf, When } from "./when.ts";

describe("a moment", () => {
  it.each([
    ["2024-05-03T10:00:00+02:00", "2024-05-03T08:00:00Z"],
    ["2024-05-03T00:30+02:00", "2024-05-02T22:30:00Z"],
    ["2024-12-31T23:59:59.5-01:00", "2025-01-01T00:59:59.500Z"],
    ["2026-10-25T02:30:00+01:00", "2026-10-25T01:30:00Z"],
  ])("%s is %s", (written, utc) => {
    expect(fromMilliseconds(toMilliseconds(instant(written)))).toBe(utc);
    expect(toMilliseconds(instant(written))).toBe(Date.parse(written));
  });

  it.each([
    "2024-05-03",
    "2024-05-03T10:00",
    "2024-05-03T24:00:00Z",
    "2024-02-30T10:00:00Z",
    "2024-05-03T10:60:00Z",
    "x",
  ])("%s is none", (text) => expect(() => instant(text)).toThrow(RangeError));

  it("keeps the day and the clock it was written with", () => {
    expect(writtenDay(instant("2024-05-03T00:30:00+02:00"))).toBe("2024-05-03");
    expect(writtenClock(instant("2024-05-03T00:30:00+02:00"))).toBe("00:30");
  });
});

describe("a period", () => {
  it.each(["P4Y", "P18M", "P2W", "P30D", "P1Y6M", "P1M15D"])("%s is one", (text) => expect(isPeriod(text)).toBe(true));
  it.each(["P", "P0D", "-P1M", "P1.5M", "PT1H", "18M", "P0Y0M"])("%s is none", (text) =>
    expect(isPeriod(text)).toBe(false),
  );

  it("is months and days", () => {
    expect(lengthOf(Period.make("P1Y6M"))).toEqual({ months: 18, days: 0 });
    expect(lengthOf(Period.make("P2W"))).toEqual({ months: 0, days: 14 });
  });

  it("keeps the end of a month only where that is asked for", () => {
    const month = lengthOf(Period.make("P6M"));
    expect(after(day("2026-02-28"), month)).toBe("2026-08-28");
    expect(afterKeepingMonthEnd(day("2026-02-28"), month, 1)).toBe("2026-08-31");
  });
});

describe("a time as precisely as it was said", () => {
  it.each([
    ["2024-06-13", "2024-06-13", "2024-06-13"],
    ["2024-06", "2024-06-01", "2024-06-30"],
    ["2024", "2024-01-01", "2024-12-31"],
  ])("%s covers %s to %s", (when, first, last) => {
    expect(firstDayOf(when)).toBe(first);
    expect(lastDayOf(when)).toBe(last);
  });
  it.each(["2024-13", "2024-06-31", "june", "24"])("%s is none", (text) => expect(Schema.is(When)(text)).toBe(false));
});

it("a dated value is the latest that has begun", () => {
  const versions = [
    { value: "first", from: day("2024-01-01"), source: "a" },
    { value: "second", from: day("2025-01-01"), source: "b" },
  ];
  expect(at(versions, day("2023-12-31"))).toBeUndefined();
  expect(at(versions, day("2024-12-31"))?.value).toBe("first");
  expect(at(versions, day("2025-01-01"))?.value).toBe("second");
});

it("names are short and plain", () => {
  for (const id of ["llg", "vaxjo/social", "llg-2024-05-03.2.1.vaxjo"]) expect(Schema.is(Id)(id)).toBe(true);
  for (const id of ["", "Växjö", "a//b", "-a", "a b", "x".repeat(101)]) expect(Schema.is(Id)(id)).toBe(false);
});

it("input is refused with every fault by its path, and nothing is ignored", () => {
  const read = decodeWith(
    Schema.Struct({ a: Schema.Int, b: Schema.Array(Schema.Struct({ c: Schema.NonEmptyString })) }),
  )({
    a: 1.5,
    b: [{ c: "x" }, { c: "" }],
    misspelt: true,
  });
  const faults = Result.isFailure(read) ? read.failure : [];
  expect(faults.map((fault) => fault.path).sort()).toEqual(["a", "b[1].c", "misspelt"]);
  expect(pathOf([])).toBe("$");
});
