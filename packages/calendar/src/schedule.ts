/**
 * Every event a book has ever put on a calendar, how many times it has moved, and when it last did.
 *
 * The entries are read in order. An event that moves keeps its key and gets the next number in its sequence; one that is
 * gone stays, cancelled, so that a calendar that has read it takes it off. What is known is judged by the day of each
 * entry, and at the end by the day that is asked about, so the same book asked on the same day always answers the same.
 */
import {
  type Book,
  bookDecider,
  type CalendarDate,
  type CalendarEvent,
  type CalendarSpan,
  type CalendarThing,
  compare,
  eventsOf,
  type Fact,
  type Instant,
  inOrderOf,
  movedBy,
  writtenDay,
} from "@konstellation/core";

/** An entry of a book, as much of it as a calendar needs. */
export interface Recorded {
  readonly recordedAt: Instant;
  readonly facts: ReadonlyArray<Fact>;
}

/** An event with its history. */
export interface Scheduled {
  readonly event: CalendarEvent;
  /** How many times its time, or whether it takes place, has changed. */
  readonly sequence: number;
  readonly created: Instant;
  readonly modified: Instant;
}

/** A book and everything it has ever put on a calendar, in the order of the days. */
export interface Schedule {
  readonly book: Book;
  readonly scheduled: ReadonlyArray<Scheduled>;
}

/** The schedule of a book on a day. */
export const scheduleOf = (entries: Iterable<Recorded>, today: CalendarDate, span: CalendarSpan): Schedule => {
  const things = new Map<string, Known>();
  let book = bookDecider.initial;
  for (const { recordedAt, facts } of entries) {
    const touched = new Map<string, CalendarThing>();
    for (const fact of facts) {
      book = bookDecider.evolve(book, fact);
      for (const thing of movedBy(book, fact)) touched.set(keyOf(thing), thing);
    }
    for (const [key, thing] of touched) {
      const events = things.get(key)?.events ?? new Map<string, Scheduled>();
      things.set(key, { thing, events, latest: recordedAt });
      note(events, eventsOf(book, thing, writtenDay(recordedAt), span), recordedAt);
    }
  }
  for (const { thing, events, latest } of things.values()) note(events, eventsOf(book, thing, today, span), latest);
  const scheduled = [...things.values()].flatMap(({ events }) => [...events.values()]);
  return { book, scheduled: inOrderOf(scheduled, ({ event }) => event.day, { among: byKey }) };
};

const keyOf = ({ kind, id }: CalendarThing): string => `${kind} ${id}`;

/** A thing, its events by key, and when the latest entry about it was made. */
interface Known {
  readonly thing: CalendarThing;
  readonly events: Map<string, Scheduled>;
  readonly latest: Instant;
}

/** Notes what a thing's events have become: new, moved, cancelled, or the same with other words. */
const note = (known: Map<string, Scheduled>, events: ReadonlyArray<CalendarEvent>, at: Instant): void => {
  const gone = [...known.values()]
    .filter(({ event }) => !events.some(({ key }) => key === event.key))
    .map(({ event }) => ({ ...event, cancelled: true }));
  for (const event of [...events, ...gone]) {
    const before = known.get(event.key);
    if (before === undefined) known.set(event.key, { event, sequence: 0, created: at, modified: at });
    else if (whenOf(event) === whenOf(before.event)) known.set(event.key, { ...before, event });
    else known.set(event.key, { ...before, event, sequence: before.sequence + 1, modified: at });
  }
};

/** What a sequence counts: when it is, and whether it takes place. */
const whenOf = ({ day, times, cancelled }: CalendarEvent): string =>
  [day, times?.starts, times?.ends, cancelled].join(" ");

const byKey = (a: Scheduled, b: Scheduled): number => compare(a.event.key, b.event.key);
