/**
 * What each reading route answers: a question asked of the book as of a day.
 *
 * @since 0.1.0
 */
import {
  agreementsView,
  agreementView,
  type Book,
  bodiesView,
  bodyView,
  type CalendarDate,
  collaborationView,
  commitmentsView,
  commitmentView,
  day as dayOf,
  decisionsView,
  decisionView,
  type Explain,
  find,
  forecastView,
  inventoryView,
  meetingsView,
  meetingView,
  organisationsView,
  type Refusal,
  radarView,
  timelineView,
  usualTimeline,
  whatIfSeatEmpty,
} from "@konstellation/core";
import * as Result from "effect/Result";
import type { Answer } from "./client.ts";
import type { ReadName, RouteName, RouteOf } from "./routes/index.ts";

/** What a reader is asked: a book, a day, the path and the query. @category models @since 0.1.0 */
export interface Asked {
  readonly book: Book;
  readonly day: CalendarDate;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly explain: Explain;
}

/** The routes that ask one book; the list of books, the verifier and the calendar ask the ledger, and a list is judged on its own. @category models @since 0.1.0 */
export type BookRead = Exclude<ReadName, "collaborations" | "verification" | "calendar" | "checkAgreementList">;

/** A list whole, before it is cut into pages; anything else as it is answered. */
type Whole<Name extends BookRead> = RouteOf<Name>["paged"] extends true
  ? Answer<Name> extends { readonly items: infer List }
    ? List
    : never
  : Answer<Name>;

/** What a reader found: the thing or the whole list, nothing, or a refusal. @category models @since 0.1.0 */
export type Found<Name extends BookRead> =
  | { readonly is: "found"; readonly answer: Whole<Name> }
  | { readonly is: "nothing" }
  | { readonly is: "refused"; readonly refusal: Refusal };

type Readers = { readonly [Name in BookRead]: (asked: Asked) => Result.Result<Whole<Name> | undefined, Refusal> };

const yes = Result.succeed;

const matches = (wanted: string | undefined, value: string): boolean => wanted === undefined || wanted === value;

/** The readers, one a route. */
const readers: Readers = {
  collaboration: ({ book }) => yes(collaborationView(book)),
  organisations: ({ book, query }) => yes(organisationsView(book).filter(({ kind }) => matches(query.kind, kind))),
  organisation: ({ book, path }) => yes(find(book.collaboration.organisations, path.organisation ?? "")),
  bodies: ({ book, day }) => yes(bodiesView(book, day)),
  body: ({ book, day, path }) => yes(bodyView(book, path.body ?? "", day)),
  meetings: ({ book, query }) =>
    yes(
      meetingsView(book).filter(
        ({ body, status, day }) =>
          matches(query.body, body) &&
          matches(query.status, status) &&
          (query.from === undefined || day >= query.from) &&
          (query.to === undefined || day <= query.to),
      ),
    ),
  meeting: (asked) => yes(meetingOf(asked)),
  items: (asked) => yes(meetingOf(asked)?.agenda),
  presence: (asked) => yes(meetingOf(asked)?.presence),
  treatments: (asked) =>
    yes(
      meetingOf(asked)?.agenda.flatMap(({ item, status, from, until, light, outcome }) =>
        status === "waiting" || from === null ? [] : [{ item, status, from, until, light, outcome }],
      ),
    ),
  forecast: ({ book, path }) => yes(forecastView(book, path.meeting ?? "")),
  whatIf: ({ book, path, query, explain }) =>
    whatIfSeatEmpty(
      book,
      { meeting: path.meeting ?? "", seat: query.seat ?? "", fromItem: query.fromItem ?? "" },
      explain,
    ),
  decisions: ({ book, query }) =>
    yes(
      decisionsView(book).filter(
        ({ body, meeting, owner }) =>
          matches(query.body, body) && matches(query.meeting, meeting) && matches(query.owner, owner.id),
      ),
    ),
  decision: ({ book, path, day }) => yes(decisionView(book, path.decision ?? "", day)),
  commitments: ({ book, day, query }) =>
    yes(
      commitmentsView(book, day).filter(
        ({ state, owner }) => matches(query.state, state) && matches(query.owner, owner.id),
      ),
    ),
  commitment: ({ book, day, path }) => yes(commitmentView(book, path.commitment ?? "", day)),
  agreements: ({ book, day, query }) =>
    yes(
      agreementsView(book, day).filter(
        ({ status, parties }) =>
          matches(query.status, status) && (query.party === undefined || parties.includes(query.party)),
      ),
    ),
  agreement: ({ book, day, path }) => yes(agreementView(book, path.agreement ?? "", day)),
  inventory: ({ book, day }) => yes(inventoryView(book, day)),
  timeline: ({ book, day, query }) => {
    const usual = usualTimeline(day);
    return yes(timelineView(book, day, dayIn(query.from) ?? usual.from, dayIn(query.to) ?? usual.until));
  },
  radar: ({ book, day, query }) =>
    yes(
      radarView(book, day, query.months === undefined ? undefined : Number(query.months)).entries.filter(
        ({ state, kind }) => matches(query.state, state) && matches(query.kind, kind),
      ),
    ),
};

/** A day of the query, which has been checked when the request was read. */
const dayIn = (text: string | undefined): CalendarDate | undefined => (text === undefined ? undefined : dayOf(text));

const meetingOf = ({ book, path, explain }: Asked) => meetingView(book, path.meeting ?? "", explain);

/** Whether a route is read from one book. @category guards @since 0.1.0 */
export const isBookRead = (name: RouteName): name is BookRead => name in readers;

/** What a reading route answers from a book. @category questions @since 0.1.0 */
export const readFrom = <Name extends BookRead>(name: Name, asked: Asked): Found<Name> => {
  const read = readers[name](asked);
  if (Result.isFailure(read)) return { is: "refused", refusal: read.failure };
  return read.success === undefined ? { is: "nothing" } : { is: "found", answer: read.success as Whole<Name> };
};

/** A page of a whole list: `limit` things (20 unless asked), pages counted from 1. @category paging @since 0.1.0 */
export const pageFrom = <A>(items: ReadonlyArray<A>, query: Readonly<Record<string, string | undefined>>) => {
  const limit = Number(query.limit ?? 20);
  const page = Number(query.page ?? 1);
  return { items: items.slice((page - 1) * limit, page * limit), total: items.length, page, limit };
};
