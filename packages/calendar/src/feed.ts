/**
 * A book's days as an iCalendar feed that calendars subscribe to.
 *
 * - **Source** RFC 5545 (iCalendar), RFC 7986 (NAME, REFRESH-INTERVAL).
 * - **Decided here**: deadlines are all-day events and not tasks, which subscribing calendars mostly drop; every meeting is an
 *   event of its own in UTC, so no time zone and no recurrence rule is needed. Without `titles` an event says what kind of day it
 *   is and the id of what it is about: no names and no free text leave the book.
 */
import {
  type CalendarDate,
  type CalendarScope,
  type CalendarSpan,
  concerns,
  type Explanation,
  type Language,
  usualSpan,
  wordsIn,
} from "@konstellation/core";
import { calendarKinds, whenIn } from "@konstellation/words";
import { contentLine, dateValue, dayAfter, momentValue, text } from "./content-lines.ts";
import { type Recorded, type Schedule, type Scheduled, scheduleOf } from "./schedule.ts";

/** What a feed is made for. */
export interface FeedOptions {
  /** The name of the book: it makes the keys of events unique among books. */
  readonly book: string;
  /** The day the feed is made. */
  readonly today: CalendarDate;
  readonly language?: Language;
  /** Only what concerns a body, an organisation or a seat. */
  readonly scope?: CalendarScope;
  /** From when until when; a year back and three years ahead unless another is asked for. */
  readonly span?: CalendarSpan;
  /** Whether the titles of meetings, agreements and commitments are told. */
  readonly titles?: boolean;
}

/** The media type of a feed. */
export const MEDIA_TYPE = "text/calendar; charset=utf-8";

/**
 * The feed of a book, from its entries in order.
 *
 * @example
 * ```ts
 * writeFileSync("kronoberg.ics", calendarFeed(entries, { book: "kronoberg", today: day("2024-05-06") }))
 * ```
 */
export const calendarFeed = (entries: Iterable<Recorded>, options: FeedOptions): string =>
  feedOf(scheduleOf(entries, options.today, options.span ?? usualSpan(options.today)), options);

/** The feed of a schedule that has been read already, for whoever writes one for each body and organisation. */
export const feedOf = ({ book, scheduled }: Schedule, options: FeedOptions): string => {
  const { today, language = "sv", scope = {}, span = usualSpan(today) } = options;
  const name = nameOf(options.book, scope);
  const events = scheduled.filter(
    ({ event }) => event.day >= span.from && event.day <= span.until && concerns(book, event, scope),
  );
  return [
    contentLine("BEGIN", "VCALENDAR"),
    contentLine("VERSION", "2.0"),
    contentLine("PRODID", "-//Konstellation//Konstellation//SV"),
    contentLine("CALSCALE", "GREGORIAN"),
    contentLine("METHOD", "PUBLISH"),
    contentLine("NAME", text(name)),
    contentLine("X-WR-CALNAME", text(name)),
    contentLine("REFRESH-INTERVAL;VALUE=DURATION", "PT12H"),
    contentLine("X-PUBLISHED-TTL", "PT12H"),
    ...events.map((each) => eventLines(each, options.book, language, options.titles ?? false)),
    contentLine("END", "VCALENDAR"),
  ].join("");
};

const nameOf = (book: string, { body, organisation, seat }: CalendarScope): string =>
  ["Konstellation", book, body, organisation, seat].filter((part) => part !== undefined).join(" · ");

const eventLines = (
  { event, sequence, created, modified }: Scheduled,
  book: string,
  language: Language,
  titles: boolean,
): string =>
  [
    contentLine("BEGIN", "VEVENT"),
    contentLine("UID", text(`${book}/${event.key}@konstellation`)),
    contentLine("DTSTAMP", momentValue(modified)),
    contentLine("CREATED", momentValue(created)),
    contentLine("LAST-MODIFIED", momentValue(modified)),
    contentLine("SEQUENCE", String(sequence)),
    contentLine("STATUS", event.cancelled ? "CANCELLED" : "CONFIRMED"),
    ...(event.times === null
      ? [
          contentLine("DTSTART;VALUE=DATE", dateValue(event.day)),
          contentLine("DTEND;VALUE=DATE", dateValue(dayAfter(event.day))),
          contentLine("TRANSP", "TRANSPARENT"),
        ]
      : [
          contentLine("DTSTART", momentValue(event.times.starts)),
          contentLine("DTEND", momentValue(event.times.ends)),
          contentLine("TRANSP", "OPAQUE"),
        ]),
    contentLine("SUMMARY", text(summaryOf(event, language, titles))),
    contentLine("CATEGORIES", text(calendarKinds[event.kind][language])),
    contentLine("END", "VEVENT"),
  ].join("");

const summaryOf = (event: Scheduled["event"], language: Language, titles: boolean): string => {
  const what: Explanation = calendarKinds[event.kind];
  const said = event.said === null ? "" : ` (${whenIn(event.said, language)})`;
  return `${what[language]}: ${titles ? wordsIn(event.title, language) : event.about.id}${said}`;
};
