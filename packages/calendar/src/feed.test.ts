import { bookDecider, day, type Fact, instant, replay } from "@konstellation/core";
import { kronoberg } from "@konstellation/example";
import * as Result from "effect/Result";
import nodeIcal from "node-ical";
import { describe, expect, it } from "vitest";
import { calendarFeed, type FeedOptions } from "./feed.ts";
import type { Recorded } from "./schedule.ts";
import { byUid, eventsIn, options } from "./testing/kept-book.ts";

const entriesOfExample = (): ReadonlyArray<Recorded> => {
  const entries: Array<Recorded> = [];
  let book = bookDecider.initial;
  for (const { command, context } of kronoberg) {
    const facts = Result.getOrThrow(bookDecider.decide(book, command, context));
    book = replay(facts, book);
    entries.push({ recordedAt: context.instant, facts });
  }
  return entries;
};

describe("the example's calendar, read by two other programs", () => {
  const feed = calendarFeed(entriesOfExample(), { ...options, book: "kronoberg", titles: true });
  it("has every day where it belongs, for both", () => {
    const theirs = eventsIn(feed);
    expect(theirs.length).toBeGreaterThan(20);
    const others = Object.values(nodeIcal.sync.parseICS(feed)).filter((each) => each?.type === "VEVENT");
    expect(others.length).toBe(theirs.length);
    const end = theirs.find(({ uid }) => uid === "kronoberg/agreement/resource-centre/end@konstellation");
    expect([end?.startDate.toString(), end?.endDate.toString(), end?.startDate.isDate]).toEqual([
      "2024-12-31",
      "2025-01-01",
      true,
    ]);
    expect(end?.summary).toBe("Avtalets sista dag: Avtal med resurscentrum mot hedersrelaterat våld och förtryck");
    const names = others.map((each) => (each as { summary?: unknown }).summary);
    expect(names).toEqual(expect.arrayContaining([end?.summary]));
  });
  it("every key is its own, every stamp is UTC, every line at most 75 octets and ended with CR LF", () => {
    const uids = eventsIn(feed).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
    for (const stamp of feed.match(/^(?:DTSTAMP|LAST-MODIFIED|CREATED):.*$/gm) ?? [])
      expect(stamp.trim()).toMatch(/T\d{6}Z$/);
    expect(feed.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(feed.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of feed.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });
  it("tells no title and no text unless asked, and the same feed for the same day", () => {
    const plain = calendarFeed(entriesOfExample(), { ...options, book: "kronoberg" });
    expect(plain).toContain("SUMMARY:Avtalets sista dag: resource-centre");
    for (const word of ["hedersrelaterat", "Junimöte", "Beskriv"])
      expect(plain.replaceAll("\r\n ", "")).not.toContain(word);
    expect(calendarFeed(entriesOfExample(), { ...options, book: "kronoberg" })).toBe(plain);
  });
  it("is one body's, one organisation's or one seat's", () => {
    const count = (scope: FeedOptions["scope"] & object) =>
      eventsIn(calendarFeed(entriesOfExample(), { ...options, scope })).length;
    const [all, body, organisation, seat] = [
      {},
      { body: "au" },
      { organisation: "vaxjo" },
      { seat: "vaxjo/social" },
    ].map(count);
    expect(body).toBeLessThan(all ?? 0);
    expect(organisation).toBeLessThan(all ?? 0);
    expect(body).toBeGreaterThan(0);
    expect(seat).toBeGreaterThan(0);
    expect(count({ body: "nowhere" })).toBe(0);
  });
});

it("the first and the last day that are asked for are in the feed, and the days beside them are not", () => {
  const due = ["2024-05-31", "2024-06-01", "2024-06-30", "2024-07-01"];
  const facts = due.map(
    (each): Fact => ({
      type: "CommitmentMade",
      commitment: `by-${each}`,
      meeting: "m",
      item: "1",
      owner: { kind: "organisation", id: "vaxjo" },
      text: { sv: "Beskriv" },
      due: day(each),
      condition: false,
      since: day("2024-05-03"),
    }),
  );
  const feed = calendarFeed([{ recordedAt: instant("2024-05-03T09:00:00+02:00"), facts }], {
    ...options,
    span: { from: day("2024-06-01"), until: day("2024-06-30") },
  });
  expect(eventsIn(feed).map(({ startDate }) => startDate.toString())).toEqual(["2024-06-01", "2024-06-30"]);
});

it("a time less precise than a day is said, on its last day", () => {
  const facts: ReadonlyArray<Fact> = [
    {
      type: "CommitmentMade",
      commitment: "c",
      meeting: "m",
      item: "1",
      owner: { kind: "organisation", id: "vaxjo" },
      text: { sv: "Beskriv" },
      due: "2024-Q4",
      condition: false,
      since: day("2024-05-03"),
    },
  ];
  const event = byUid(
    calendarFeed([{ recordedAt: instant("2024-05-03T09:00:00+02:00"), facts }], options),
    "commitment/c",
  );
  expect([event?.summary, event?.startDate.toString()]).toEqual(["Uppdrag: c (fjärde kvartalet 2024)", "2024-12-31"]);
});
