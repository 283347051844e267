import { type Command, day, instant, Period } from "@konstellation/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarFeed } from "./feed.ts";
import { scheduleOf } from "./schedule.ts";
import { agreement, byUid, founded, june, keep, notice, options, statusOf } from "./testing/kept-book.ts";

describe("an event keeps its key when it moves, and stays when it is cancelled", () => {
  it("a meeting that is moved gets the next number, and its times in UTC", () => {
    const book = keep();
    book.give("2024-05-06T09:00:00+02:00", ...founded, june);
    const before = byUid(calendarFeed(book.entries, options), "meeting/june");
    expect([before?.startDate.toString(), before?.sequence]).toEqual(["2024-06-07", 0]);
    book.give("2024-05-07T10:30:15.250+02:00", {
      type: "MoveMeeting",
      meeting: "june",
      day: day("2024-10-27"),
      times: { starts: instant("2024-10-27T01:30:00+02:00"), ends: instant("2024-10-27T02:30:00+01:00") },
    });
    const after = byUid(calendarFeed(book.entries, options), "meeting/june");
    expect([after?.startDate.toString(), after?.endDate.toString(), after?.sequence]).toEqual([
      "2024-10-26T23:30:00Z",
      "2024-10-27T01:30:00Z",
      1,
    ]);
    expect(after?.component.getFirstPropertyValue("dtstamp")?.toString()).toBe("2024-05-07T08:30:15Z");
    expect(after?.component.getFirstPropertyValue("created")?.toString()).toBe("2024-05-06T07:00:00Z");
  });
  it("a meeting that ends later than it was called for gets the next number, though its day and its start stay", () => {
    const book = keep();
    const starts = instant("2024-06-07T09:00:00+02:00");
    const until = (ends: string) => ({ day: day("2024-06-07"), times: { starts, ends: instant(ends) } });
    const numberNow = () => byUid(calendarFeed(book.entries, options), "meeting/june")?.sequence;
    book.give("2024-05-06T09:00:00+02:00", ...founded, { ...june, ...until("2024-06-07T12:00:00+02:00") } as Command);
    expect(numberNow()).toBe(0);
    book.give("2024-05-07T09:00:00+02:00", {
      type: "MoveMeeting",
      meeting: "june",
      ...until("2024-06-07T15:00:00+02:00"),
    });
    expect(numberNow()).toBe(1);
  });
  it("a meeting that is cancelled says so", () => {
    const book = keep();
    book.give("2024-05-06T09:00:00+02:00", ...founded, june);
    book.give("2024-05-07T09:00:00+02:00", { type: "CancelMeeting", meeting: "june", reason: { sv: "x" } });
    const event = byUid(calendarFeed(book.entries, options), "meeting/june");
    expect([statusOf(event), event?.sequence]).toEqual(["CANCELLED", 1]);
  });
  it("what is no longer so is cancelled and not left out: notice days after the end, an end whose notice is taken back", () => {
    const book = keep();
    book.give("2024-05-03T09:00:00+02:00", ...founded, agreement);
    const later = "agreement/a/notice/2025-12-31";
    expect(statusOf(byUid(calendarFeed(book.entries, options), later))).toBe("CONFIRMED");
    book.give("2024-05-04T09:00:00+02:00", notice("vaxjo"), notice("ljungby"));
    const ended = calendarFeed(book.entries, options);
    expect(statusOf(byUid(ended, "agreement/a/end"))).toBe("CONFIRMED");
    expect([statusOf(byUid(ended, later)), byUid(ended, later)?.sequence]).toEqual(["CANCELLED", 1]);
    book.give("2024-05-05T09:00:00+02:00", {
      type: "WithdrawNotice",
      agreement: "a",
      party: "vaxjo",
      on: day("2024-05-05"),
    });
    const back = calendarFeed(book.entries, options);
    expect([statusOf(byUid(back, "agreement/a/end")), byUid(back, "agreement/a/end")?.sequence]).toEqual([
      "CANCELLED",
      1,
    ]);
    expect([statusOf(byUid(back, later)), byUid(back, later)?.sequence]).toEqual(["CONFIRMED", 2]);
  });
  it("what changes by a day that comes is changed at the latest entry about it, not at the one that made another of its events", () => {
    const book = keep();
    const given = { received: day("2024-06-10") };
    const ahead = (party: string) => ({ type: "NoticeGiven", agreement: "a", party, given }) as const;
    book.give("2024-05-03T09:00:00+02:00", ...founded, {
      ...agreement,
      review: { first: day("2025-03-01") },
    } as Command);
    book.hold("2024-05-04T09:00:00+02:00", ahead("vaxjo"));
    book.hold("2024-05-05T09:00:00+02:00", ahead("ljungby"));
    const event = byUid(calendarFeed(book.entries, { ...options, today: day("2024-06-10") }), "agreement/a/end");
    expect(String(event?.component.getFirstPropertyValue("last-modified"))).toBe("2024-05-05T07:00:00Z");
  });
  it("what depends on an agreement moves with it", () => {
    const book = keep();
    book.give("2024-05-03T09:00:00+02:00", ...founded, agreement, {
      ...agreement,
      agreement: "c",
      fallsWith: "a",
    } as Command);
    expect(byUid(calendarFeed(book.entries, options), "agreement/c/end")).toBeUndefined();
    book.give("2024-05-04T09:00:00+02:00", notice("vaxjo"), notice("ljungby"));
    expect(byUid(calendarFeed(book.entries, options), "agreement/c/end")?.startDate.toString()).toBe("2024-12-31");
  });
  it("a notice that an older book holds of a day ahead is counted when the day has come, once", () => {
    const book = keep();
    const given = { received: day("2024-06-10") };
    book.give("2024-05-03T09:00:00+02:00", ...founded, agreement);
    for (const party of ["vaxjo", "ljungby"])
      book.hold("2024-05-03T09:00:00+02:00", { type: "NoticeGiven", agreement: "a", party, given });
    const on = (today: string) =>
      byUid(calendarFeed(book.entries, { ...options, today: day(today) }), "agreement/a/end");
    expect(on("2024-06-09")).toBeUndefined();
    expect([statusOf(on("2024-06-10")), on("2024-06-10")?.sequence, on("2024-07-10")?.sequence]).toEqual([
      "CONFIRMED",
      0,
      0,
    ]);
  });
  it("numbers never go down as a book grows, for any life of two meetings and an agreement", () => {
    const acts: ReadonlyArray<(on: string) => Command> = [
      (on) => ({ type: "MoveMeeting", meeting: "june", day: day(`2025-${on.slice(5)}`) }),
      () => ({ type: "CancelMeeting", meeting: "june", reason: { sv: "x" } }),
      (on) => ({ ...notice("vaxjo"), given: { received: day(on) } }) as Command,
      (on) => ({ ...notice("ljungby"), given: { received: day(on) } }) as Command,
      (on) => ({ type: "WithdrawNotice", agreement: "a", party: "vaxjo", on: day(on) }),
      (on) => ({
        type: "AmendAgreement",
        agreement: "a",
        from: day(on),
        notice: { length: Period.make("P3M"), landing: "yearEnd" },
        source: { sv: "x" },
      }),
    ];
    fc.assert(
      fc.property(fc.array(fc.nat(acts.length - 1), { maxLength: 10 }), (life) => {
        const book = keep();
        book.give("2024-05-01T09:00:00+02:00", ...founded, june, agreement);
        const numbers = new Map<string, number>();
        for (const [index, kind] of life.entries()) {
          const on = `2024-05-${String(index + 2).padStart(2, "0")}`;
          const act = acts[kind]?.(on);
          try {
            if (act !== undefined) book.give(`${on}T09:00:00+02:00`, act);
          } catch {
            continue; // a rule said no
          }
          const span = { from: day("2023-05-01"), until: day("2027-05-01") };
          const { scheduled } = scheduleOf(book.entries, day(on), span);
          for (const [key, number] of numbers)
            expect(scheduled.find(({ event }) => event.key === key)?.sequence ?? -1).toBeGreaterThanOrEqual(number);
          for (const { event, sequence } of scheduled) numbers.set(event.key, sequence);
        }
      }),
      { numRuns: 200 },
    );
  });
});
