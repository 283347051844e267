import { bookDecider, type Command, type Context, day, type Fact, instant, Period, replay } from "@konstellation/core";
import { kronoberg } from "@konstellation/example";
import * as Result from "effect/Result";
import fc from "fast-check";
import ICAL from "ical.js";
import nodeIcal from "node-ical";
import { describe, expect, it } from "vitest";
import { contentLine, text } from "./content-lines.ts";
import { calendarFeed, type FeedOptions } from "./feed.ts";
import { type Recorded, scheduleOf } from "./schedule.ts";

/** A book kept by hand: commands go through the rules, entries are what a ledger would have. */
const keep = () => {
  const entries: Array<Recorded> = [];
  let book = bookDecider.initial;
  return {
    entries,
    give: (at: string, ...commands: ReadonlyArray<Command>) => {
      for (const command of commands) {
        const context: Context = { day: day(at.slice(0, 10)), instant: instant(at), actor: "test" };
        const facts = Result.getOrThrow(bookDecider.decide(book, command, context));
        book = replay(facts, book);
        entries.push({ recordedAt: context.instant, facts });
      }
    },
  };
};

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

const options: FeedOptions = { book: "b", today: day("2024-05-06") };
const eventsIn = (feed: string) =>
  new ICAL.Component(ICAL.parse(feed)).getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));
const byUid = (feed: string, uid: string) => eventsIn(feed).find((event) => event.uid === `b/${uid}@konstellation`);
const statusOf = (event: ICAL.Event | undefined) => event?.component.getFirstPropertyValue("status");

const founded: ReadonlyArray<Command> = [
  { type: "FoundCollaboration", collaboration: "b", name: { sv: "B" } },
  ...["vaxjo", "ljungby"].map(
    (organisation): Command => ({ type: "AdmitOrganisation", organisation, name: organisation, kind: "municipality" }),
  ),
  { type: "EstablishBody", body: "llg", name: { sv: "Gruppen" }, kind: "leadershipGroup" },
  ...["vaxjo", "ljungby"].map(
    (organisation): Command => ({
      type: "CreateSeat",
      seat: `${organisation}/social`,
      body: "llg",
      organisation,
      function: "social",
      label: { sv: `socialchef, ${organisation}` },
    }),
  ),
];
const june: Command = {
  type: "CallMeeting",
  meeting: "june",
  body: "llg",
  day: day("2024-06-07"),
  title: { sv: "Junimöte; vård, omsorg\noch mer" },
};
const agreement: Command = {
  type: "RegisterAgreement",
  agreement: "a",
  title: { sv: "Avtalet" },
  kind: "agreement",
  parties: ["vaxjo", "ljungby"],
  term: { kind: "untilFurtherNotice", from: day("2019-01-01") },
  notice: { length: Period.make("P6M"), landing: "yearEnd" },
  source: { sv: "x" },
};
const notice = (party: string): Command => ({
  type: "GiveNotice",
  agreement: "a",
  party,
  given: { received: day("2024-05-03") },
});

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
    const received = { received: day("2024-06-10") };
    book.give("2024-05-03T09:00:00+02:00", ...founded, {
      ...agreement,
      review: { first: day("2025-03-01") },
    } as Command);
    book.give("2024-05-04T09:00:00+02:00", { ...notice("vaxjo"), given: received } as Command);
    book.give("2024-05-05T09:00:00+02:00", { ...notice("ljungby"), given: received } as Command);
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
  it("what has not come in yet by the day it is entered is counted when it has, once", () => {
    const book = keep();
    const future = (party: string): Command =>
      ({ ...notice(party), given: { received: day("2024-06-10") } }) as Command;
    book.give("2024-05-03T09:00:00+02:00", ...founded, agreement, future("vaxjo"), future("ljungby"));
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

describe("content lines", () => {
  it("are folded at 75 octets and never inside a letter, and unfold to what they were", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (written) => {
        const value = text(written);
        const line = contentLine("SUMMARY", value);
        const pieces = line.slice(0, -2).split("\r\n");
        for (const piece of pieces) expect(new TextEncoder().encode(piece).length).toBeLessThanOrEqual(75);
        expect(pieces.map((piece, index) => (index === 0 ? piece : piece.slice(1))).join("")).toBe(`SUMMARY:${value}`);
      }),
    );
  });
  it("escape what means something, and read back as it was by another program", () => {
    const written = 'Möte; "vård", omsorg\\ och\nmer åäö 🏥 '.repeat(4).trim();
    const book = keep();
    book.give("2024-05-06T09:00:00+02:00", ...founded, { ...june, title: { sv: written } } as Command);
    const event = byUid(calendarFeed(book.entries, { ...options, titles: true }), "meeting/june");
    expect(event?.summary).toBe(`Möte: ${written}`);
  });
  it("leave out control characters", () => {
    expect(text("a\u0000b\u0007c\u007fd\te\r\nf")).toBe("a b c d e\\nf");
  });
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
