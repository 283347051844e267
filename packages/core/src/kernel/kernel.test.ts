import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CalendarDate, day, fromDayNumber, toDayNumber } from "./calendar-date.ts";
import { inForceOn } from "./dated.ts";
import { decodeWith, pathOf } from "./fault.ts";
import { faultOfShape } from "./fault-words.ts";
import { Id } from "./id.ts";
import { fromMilliseconds, Instant, instant, toMilliseconds, writtenClock, writtenDay } from "./instant.ts";
import { weekOf } from "./iso-week.ts";
import { nearest } from "./nearest.ts";
import { after, isPeriod, lengthOf, Period, period } from "./period.ts";
import { firstFrom, nth, recurring } from "./recurrence.ts";
import { firstDayOf, lastDayOf, precisionOf, When } from "./when.ts";

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

  it("is written in a program as text, and what is none says what it should be", () => {
    expect(period("P18M")).toBe("P18M");
    expect(() => period("6M")).toThrow('"6M" is not an ISO 8601 period');
    for (const make of [period, Period.make])
      expect(() => make("P6M1Y")).toThrow(
        '"P6M1Y" is not an ISO 8601 period longer than nothing, in years, months, weeks and days in that order, such as P1Y6M. Did you mean "P1Y6M"?',
      );
  });
  it.each([
    ["P6M1Y", '. Did you mean "P1Y6M"?'],
    ["6M", '. Did you mean "P6M"?'],
    ["p2w", '. Did you mean "P2W"?'],
    ["P1Y1Y", ""],
    ["P0D", ""],
    ["six months", ""],
  ])("%s that is given is answered with what to write", (written, meant) => {
    const faults = Result.getOrThrow(Result.flip(decodeWith(Period)(written)));
    const en = "Expected an ISO 8601 period longer than nothing, in years, months, weeks and days in that order: P1Y6M";
    expect(faults.map(({ message }) => message)).toEqual([en + meant]);
    const [fault] = faults.map((each) => faultOfShape(each, "sv").message);
    expect(fault).toBe(
      `Ska vara en längd enligt ISO 8601 som är mer än ingenting, i år, månader, veckor och dagar i den ordningen: P1Y6M${meant.replace("Did you mean", "Menades")}`,
    );
  });
  it("as a day and a moment do, by whichever name they are made", () => {
    expect(() => CalendarDate.make("2026-02-30")).toThrow('"2026-02-30" is not a day that exists');
    expect(() => Instant.make("2026-02-03T10:00")).toThrow('"2026-02-03T10:00" is not a moment with its offset');
    expect([CalendarDate.make("2026-02-28"), Period.make("P1Y6M")]).toEqual(["2026-02-28", "P1Y6M"]);
  });

  it("is months and days", () => {
    expect(lengthOf(Period.make("P1Y6M"))).toEqual({ months: 18, days: 0 });
    expect(lengthOf(Period.make("P2W"))).toEqual({ months: 0, days: 14 });
  });

  it("keeps the end of a month only where that is asked for", () => {
    const month = lengthOf(Period.make("P6M"));
    expect(after(day("2026-02-28"), month)).toBe("2026-08-28");
    const keeping = (from: string, length: typeof month) =>
      fromDayNumber(nth(recurring(toDayNumber(day(from)), length, true), 1));
    expect(keeping("2026-02-28", month)).toBe("2026-08-31");
    expect(keeping("2026-02-27", month)).toBe("2026-08-27");
    expect(keeping("2026-02-28", lengthOf(Period.make("P6M1D")))).toBe("2026-08-29");
  });
});

describe("a time as precisely as it was said", () => {
  it.each([
    ["2024-06-13", "2024-06-13", "2024-06-13", "day"],
    ["2026-W49", "2026-11-30", "2026-12-06", "week"],
    ["2026-W53", "2026-12-28", "2027-01-03", "week"],
    ["2025-W01", "2024-12-30", "2025-01-05", "week"],
    ["2024-02", "2024-02-01", "2024-02-29", "month"],
    ["2024-Q1", "2024-01-01", "2024-03-31", "quarter"],
    ["2024-Q3", "2024-07-01", "2024-09-30", "quarter"],
    ["2024-Q4", "2024-10-01", "2024-12-31", "quarter"],
    ["2026-spring", "2026-01-01", "2026-06-30", "season"],
    ["2026-autumn", "2026-07-01", "2026-12-31", "season"],
    ["2024", "2024-01-01", "2024-12-31", "year"],
    ["2024/25", "2024-12-31", "2024-12-31", "turnOfYear"],
    ["1999/00", "1999-12-31", "1999-12-31", "turnOfYear"],
    ["before-2024-03-01", "0001-01-01", "2024-02-29", "before"],
    ["before-0001-01-02", "0001-01-01", "0001-01-01", "before"],
  ])("%s covers %s to %s, said as a %s", (when, first, last, precision) => {
    expect(Schema.is(When)(when)).toBe(true);
    expect(firstDayOf(when)).toBe(first);
    expect(lastDayOf(when)).toBe(last);
    expect(precisionOf(when)).toBe(precision);
  });
  it.each([
    "2024-13",
    "2024-00",
    "2024-06-31",
    "june",
    "24",
    "2024-Q5",
    "2024-Q0",
    "2025-W53",
    "2025-W00",
    "2024/26",
    "2024/2025",
    "2024-summer",
    "2024-winter",
    "before-2024-02-30",
    "before-2024-03",
    "before-0001-01-01",
    "before",
    "2024-spring-1",
    "in 2024",
    "x2024-06",
  ])("%s is none", (text) => expect(Schema.is(When)(text)).toBe(false));
});

it.each([
  [
    "2023-winter",
    "which a winter has not; which month was it: 2023-01, 2023-02 or 2023-12",
    "vinter; vilken månad var det: 2023-01, 2023-02 eller 2023-12",
  ],
  [
    "2023-summer",
    "which a summer has not; which month was it: 2023-06, 2023-07 or 2023-08",
    "sommar; vilken månad var det: 2023-06, 2023-07 eller 2023-08",
  ],
])("%s is asked about, and the months are offered", (when, en, sv) => {
  const read = decodeWith(When)(when);
  const [fault] = Result.isFailure(read) ? read.failure : [];
  expect(fault?.message).toContain(en);
  expect(fault && faultOfShape(fault, "sv").message).toContain(sv);
});

it("a time is described to other programs by its pattern", () => {
  const document = JSON.stringify(Schema.toJsonSchemaDocument(When));
  for (const part of ["W", "Q[1-4]", "spring"]) expect(document).toContain(part);
});

it.each([
  ["2026-12-31", 2026, 53],
  ["2027-01-03", 2026, 53],
  ["2027-01-04", 2027, 1],
  ["2024-12-29", 2024, 52],
  ["2024-12-30", 2025, 1],
  ["2024-06-13", 2024, 24],
])("%s lies in the year %i, week %i", (date, year, week) => expect(weekOf(day(date))).toEqual({ year, week }));

it("a dated value is the latest that has begun", () => {
  const versions = [
    { value: "first", from: day("2024-01-01"), source: "a" },
    { value: "second", from: day("2025-01-01"), source: "b" },
  ];
  expect(inForceOn(versions, day("2023-12-31"))).toBeUndefined();
  expect(inForceOn(versions, day("2024-12-31"))?.value).toBe("first");
  expect(inForceOn(versions, day("2025-01-01"))?.value).toBe("second");
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

describe("a day that comes again", () => {
  const every = (period: string) => lengthOf(Period.make(period));
  it("is added to its origin at once, and never drifts", () => {
    const monthly = recurring(toDayNumber(day("2024-01-31")), every("P1M"));
    expect([0, 1, 2, 13].map((times) => fromDayNumber(nth(monthly, times)))).toEqual([
      "2024-01-31",
      "2024-02-29",
      "2024-03-31",
      "2025-02-28",
    ]);
    const fromFebruary = toDayNumber(day("2024-02-29"));
    expect(fromDayNumber(nth(recurring(fromFebruary, every("P1M")), 1))).toBe("2024-03-29");
    expect(fromDayNumber(nth(recurring(fromFebruary, every("P1M"), true), 1))).toBe("2024-03-31");
  });
  it("the first time from a day on is the first of all its times from then on, for any rhythm", () => {
    const rhythms = fc.record({ months: fc.integer({ min: 0, max: 60 }), days: fc.integer({ min: 0, max: 40 }) });
    const number = fc.integer({ min: toDayNumber(day("1990-01-01")), max: toDayNumber(day("2090-12-31")) });
    fc.assert(
      fc.property(rhythms, number, number, fc.boolean(), (rhythm, origin, asked, keeps) => {
        fc.pre(rhythm.months + rhythm.days > 0);
        const comes = recurring(origin, rhythm, keeps);
        let times = 0;
        while (nth(comes, times) < asked) times += 1;
        expect(firstFrom(comes, asked)).toBe(nth(comes, times));
      }),
      { numRuns: 500 },
    );
  });
});

describe("the name that was meant", () => {
  it.each([
    ["OpenMeting", "OpenMeeting"],
    ["openmeeting", "OpenMeeting"],
    ["OpenTheMeeting", "OpenMeeting"],
    ["Dance", undefined],
    ["", undefined],
  ])("by %s is %s", (written, meant) => expect(nearest(written, ["CloseMeeting", "OpenMeeting", "Roll"])).toBe(meant));
});
