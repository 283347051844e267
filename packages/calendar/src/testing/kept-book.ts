/**
 * A small book kept by hand, and its feed as another program reads it.
 */
import { bookDecider, type Command, type Context, day, type Fact, instant, Period, replay } from "@konstellation/core";
import * as Result from "effect/Result";
import ICAL from "ical.js";
import type { FeedOptions } from "../feed.ts";
import type { Recorded } from "../schedule.ts";

/** A book kept by hand: commands go through the rules, entries are what a ledger would have. */
export const keep = () => {
  const entries: Array<Recorded> = [];
  let book = bookDecider.initial;
  const keepFacts = (at: string, facts: ReadonlyArray<Fact>) => {
    book = replay(facts, book);
    entries.push({ recordedAt: instant(at), facts });
  };
  return {
    entries,
    /** What an older book let through, as it is held. */
    hold: (at: string, ...facts: ReadonlyArray<Fact>) => keepFacts(at, facts),
    give: (at: string, ...commands: ReadonlyArray<Command>) => {
      for (const command of commands) {
        const context: Context = { day: day(at.slice(0, 10)), instant: instant(at), actor: "test" };
        keepFacts(at, Result.getOrThrow(bookDecider.decide(book, command, context)));
      }
    },
  };
};

/** What the feeds of the tests are made for. */
export const options: FeedOptions = { book: "b", today: day("2024-05-06") };

/** The events of a feed, as another program reads them. */
export const eventsIn = (feed: string) =>
  new ICAL.Component(ICAL.parse(feed)).getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));

/** An event of a feed by its key. */
export const byUid = (feed: string, uid: string) =>
  eventsIn(feed).find((event) => event.uid === `b/${uid}@konstellation`);

/** Whether an event is confirmed or cancelled. */
export const statusOf = (event: ICAL.Event | undefined): unknown => event?.component.getFirstPropertyValue("status");

/** A collaboration of two with a group and its seats. */
export const founded: ReadonlyArray<Command> = [
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

/** A meeting, with all in its title that must be escaped. */
export const june: Command = {
  type: "CallMeeting",
  meeting: "june",
  body: "llg",
  day: day("2024-06-07"),
  title: { sv: "Junimöte; vård, omsorg\noch mer" },
};

/** An agreement until further notice. */
export const agreement: Command = {
  type: "RegisterAgreement",
  agreement: "a",
  title: { sv: "Avtalet" },
  kind: "agreement",
  parties: ["vaxjo", "ljungby"],
  term: { kind: "untilFurtherNotice", from: day("2019-01-01") },
  notice: { length: Period.make("P6M"), landing: "yearEnd" },
  source: { sv: "x" },
};

/** A party's notice of it. */
export const notice = (party: string): Command => ({
  type: "GiveNotice",
  agreement: "a",
  party,
  given: { received: day("2024-05-03") },
});
