/**
 * Every event a book has ever put on a calendar, how many times it has moved, and when it last did.
 *
 * The entries are read in order. An event that moves keeps its key and gets the next number in its sequence; one that is
 * gone stays, cancelled, so that a calendar that has read it takes it off. What is known is judged by the day of each
 * entry, and at the end by the day that is asked about, so the same book asked on the same day always answers the same.
 *
 * @since 0.1.0
 */
import {
  agreementEvents,
  type Book,
  bookDecider,
  type CalendarDate,
  type CalendarEvent,
  type CalendarSpan,
  commitmentEvents,
  type Fact,
  find,
  type Instant,
  meetingEvent,
  replay,
  writtenDay,
} from "@konstellation/core";

/** An entry of a book, as much of it as a calendar needs. @category models @since 0.1.0 */
export interface Recorded {
  readonly recordedAt: Instant;
  readonly facts: ReadonlyArray<Fact>;
}

/** An event with its history. @category models @since 0.1.0 */
export interface Scheduled {
  readonly event: CalendarEvent;
  /** How many times its time, or whether it takes place, has changed. */
  readonly sequence: number;
  readonly created: Instant;
  readonly modified: Instant;
}

/** A book and everything it has ever put on a calendar, in the order of the days. @category models @since 0.1.0 */
export interface Schedule {
  readonly book: Book;
  readonly scheduled: ReadonlyArray<Scheduled>;
}

/** The schedule of a book on a day. @category questions @since 0.1.0 */
export const scheduleOf = (entries: Iterable<Recorded>, today: CalendarDate, span: CalendarSpan): Schedule => {
  const things = new Map<string, Known>();
  const dependents: Dependents = new Map();
  let book = bookDecider.initial;
  for (const { recordedAt, facts } of entries) {
    book = replay(facts, book);
    for (const thing of touchedBy(facts, dependents)) {
      const events = things.get(keyOf(thing))?.events ?? new Map<string, Scheduled>();
      things.set(keyOf(thing), { thing, events, latest: recordedAt });
      note(events, eventsOf(book, thing, writtenDay(recordedAt), span), recordedAt);
    }
  }
  for (const { thing, events, latest } of things.values()) note(events, eventsOf(book, thing, today, span), latest);
  const scheduled = [...things.values()].flatMap(({ events }) => [...events.values()]).sort(byDayAndKey);
  return { book, scheduled };
};

/** What has events of its own. */
type Thing = { readonly kind: "meeting" | "agreement" | "commitment"; readonly id: string };

const keyOf = ({ kind, id }: Thing): string => `${kind} ${id}`;

/** A thing, its events by key, and when the latest entry about it was made. */
interface Known {
  readonly thing: Thing;
  readonly events: Map<string, Scheduled>;
  readonly latest: Instant;
}

/** Which agreements fall with an agreement, as far as the entries have told. */
type Dependents = Map<string, ReadonlyArray<string>>;

/** The things whose days some facts may have changed. */
const touchedBy = (facts: ReadonlyArray<Fact>, dependents: Dependents): ReadonlyArray<Thing> => {
  const touched = new Map<string, Thing>();
  const touch = (kind: Thing["kind"], id: string) => touched.set(keyOf({ kind, id }), { kind, id });
  for (const fact of facts)
    switch (fact.type) {
      case "MeetingCalled":
      case "MeetingMoved":
      case "MeetingCancelled":
        touch("meeting", fact.meeting);
        break;
      case "CommitmentMade":
      case "CommitmentReported":
        touch("commitment", fact.commitment);
        break;
      case "AgreementRegistered":
      case "AgreementProposed":
        if (fact.fallsWith !== undefined)
          dependents.set(fact.fallsWith, [...(dependents.get(fact.fallsWith) ?? []), fact.agreement]);
        touch("agreement", fact.agreement);
        break;
      case "AgreementApproved":
      case "AgreementConcluded":
      case "AgreementAmended":
      case "AgreementReplaced":
      case "AgreementReviewed":
      case "TerminationDecided":
      case "NoticeGiven":
      case "NoticeReceived":
      case "NoticeWithdrawn":
        for (const id of fallingWith(fact.agreement, dependents)) touch("agreement", id);
        break;
      default:
        break;
    }
  return [...touched.values()];
};

/** An agreement and every one that falls with it, however far. */
const fallingWith = (id: string, dependents: Dependents): ReadonlyArray<string> => [
  id,
  ...(dependents.get(id) ?? []).flatMap((dependent) => fallingWith(dependent, dependents)),
];

const eventsOf = (
  book: Book,
  { kind, id }: Thing,
  today: CalendarDate,
  span: CalendarSpan,
): ReadonlyArray<CalendarEvent> => {
  switch (kind) {
    case "meeting": {
      const meeting = find(book.meeting.meetings, id);
      return meeting === undefined ? [] : [meetingEvent(book, meeting)];
    }
    case "agreement": {
      const agreement = find(book.agreement.agreements, id);
      return agreement === undefined ? [] : agreementEvents(book, agreement, today, span);
    }
    case "commitment": {
      const commitment = find(book.decision.commitments, id);
      return commitment === undefined ? [] : commitmentEvents(book, commitment);
    }
  }
};

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

const byDayAndKey = (a: Scheduled, b: Scheduled): number =>
  a.event.day < b.event.day ? -1 : a.event.day > b.event.day ? 1 : a.event.key < b.event.key ? -1 : 1;
