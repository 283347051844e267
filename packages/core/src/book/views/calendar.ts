/**
 * What belongs on people's calendars. Each concept says which events its things have, and which facts move them.
 *
 * Each event has a key that never changes, so that a calendar that has read it once knows it again when it moves.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import type { CalendarEventOf, CalendarSpan } from "../../constellation/index.ts";
import {
  type AnyConcept,
  CalendarDate,
  compare,
  find,
  Id,
  Instant,
  inOrderOf,
  MadeId,
  mustExist,
  type NotInTheBook,
  plusMonths,
  When,
  Wording,
} from "../../kernel/index.ts";
import type { Book, Fact } from "../book.ts";
import { concepts } from "../concepts.ts";

type Calendars = Extract<(typeof concepts)[number], { readonly calendar: unknown }>["calendar"];

/** A concept's calendar as asked of a whole book. */
interface OfBook {
  readonly kinds: ReadonlyArray<Calendars["kinds"][number]>;
  readonly about: Calendars["about"];
  readonly sittings?: ReadonlyArray<string>;
  readonly things: (book: Book) => ReadonlyArray<string>;
  readonly events: (
    book: Book,
    id: string,
    today: CalendarDate,
    span: CalendarSpan,
  ) => ReadonlyArray<CalendarEventOf<Calendars["kinds"][number], Calendars["about"]>>;
  readonly movedBy: { readonly [type: string]: ((fact: Fact, book: Book) => ReadonlyArray<string>) | undefined };
}

const list: ReadonlyArray<AnyConcept> = concepts;
// That what a concept reads is in the book is checked where the list is composed.
const calendars = list.flatMap(({ calendar }) => calendar ?? []) as ReadonlyArray<unknown> as ReadonlyArray<OfBook>;
const sittings = new Set(calendars.flatMap((calendar) => calendar.sittings ?? []));
const byKind = new Map(calendars.map((calendar) => [calendar.about, calendar]));

/** What an event is. */
export const CalendarKind = Schema.Literals(calendars.flatMap(({ kinds }) => kinds));
export type CalendarKind = typeof CalendarKind.Type;

/** Something on a calendar. */
export const CalendarEvent = Schema.Struct({
  /** Stable for ever: `meeting/llg-2024-06-07`, `agreement/resource-centre/end`. */
  key: Schema.String,
  kind: CalendarKind,
  /** The day, or the last day of a time that is less precise than a day. */
  day: CalendarDate,
  /** How it was said, where that is less precise than a day: `2024-10`. */
  said: Schema.NullOr(When),
  /** The moments of a meeting whose call says them. */
  times: Schema.NullOr(Schema.Struct({ starts: Instant, ends: Instant })),
  title: Wording,
  cancelled: Schema.Boolean,
  about: Schema.Struct({ kind: Schema.Literals(calendars.map(({ about }) => about)), id: MadeId }),
  bodies: Schema.Array(Id),
  organisations: Schema.Array(Id),
  seats: Schema.Array(Id),
}).annotate({ identifier: "CalendarEvent" });
export type CalendarEvent = typeof CalendarEvent.Type;

/** A thing that has events: what it is, and its id. */
export interface CalendarThing {
  readonly kind: Calendars["about"];
  readonly id: string;
}

/** Whose calendar is asked for: everybody's, or one body's, organisation's or seat's. */
export interface CalendarScope {
  readonly body?: string | undefined;
  readonly organisation?: string | undefined;
  readonly seat?: string | undefined;
}

/** The span of a feed unless another is asked for: a year back, three years ahead. */
export const usualSpan = (today: CalendarDate): CalendarSpan => ({
  from: plusMonths(today, -12),
  until: plusMonths(today, 36),
});

/** The events of one thing as known on a day; none where there is no such thing. */
export const eventsOf = (
  book: Book,
  { kind, id }: CalendarThing,
  today: CalendarDate,
  span: CalendarSpan,
): ReadonlyArray<CalendarEvent> => byKind.get(kind)?.events(book, id, today, span) ?? [];

/** Every event as it is known on a day, in the order of their days. */
export const calendarEvents = (book: Book, today: CalendarDate, span: CalendarSpan): ReadonlyArray<CalendarEvent> =>
  inOrderOf(
    calendars.flatMap(({ about: kind, things }) =>
      things(book).flatMap((id) => eventsOf(book, { kind, id }, today, span)),
    ),
    ({ day }) => day,
    { among: (a, b) => compare(a.key, b.key) },
  );

/** The things whose events a fact may have moved, in the book after it. */
export const movedBy = (book: Book, fact: Fact): ReadonlyArray<CalendarThing> =>
  calendars.flatMap(({ about: kind, movedBy: moves }) =>
    (moves[fact.type]?.(fact, book) ?? []).map((id) => ({ kind, id })),
  );

/** The scope, when all it names is in the book; else what is not: an empty calendar would only look quiet. */
export const scopeNamed = (
  { constellation, collaboration }: Book,
  scope: CalendarScope,
): Result.Result<CalendarScope, NotInTheBook<"body" | "organisation" | "seat">> =>
  Result.gen(function* () {
    const { body, organisation, seat } = scope;
    if (body !== undefined) yield* mustExist(find(constellation.bodies, body), "body", body);
    if (organisation !== undefined)
      yield* mustExist(find(collaboration.organisations, organisation), "organisation", organisation);
    if (seat !== undefined) yield* mustExist(find(constellation.seats, seat), "seat", seat);
    return scope;
  });

/** Whether an event belongs to the calendar that is asked for. */
export const concerns = (book: Book, event: CalendarEvent, { body, organisation, seat }: CalendarScope): boolean => {
  if (body !== undefined && !event.bodies.includes(body)) return false;
  if (organisation !== undefined && !event.organisations.includes(organisation)) return false;
  if (seat === undefined || event.seats.includes(seat)) return true;
  const known = sittings.has(event.kind) ? undefined : find(book.constellation.seats, seat);
  return known !== undefined && (event.organisations.includes(known.organisation) || event.bodies.includes(known.body));
};
