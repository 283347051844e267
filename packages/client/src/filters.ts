/**
 * How a list is asked for less than all of it: each filter is said one way, and held against what it means of an entry.
 *
 * A list says of every parameter of its query, but for the page and the day, what it holds it against: one that it forgot
 * does not compile. What is asked for by name has to be in the book, since an empty list would only look quiet.
 */
import {
  allNamed,
  answeredBy,
  type Book,
  type CalendarDate,
  type Listing,
  type Owner,
  ownerNamed,
  personNamed,
  type Refusal,
} from "@konstellation/core";
import * as Result from "effect/Result";

/** Which page, as of which day, and how far ahead: the list is made by those, and not picked from. */
type MadeBy = "limit" | "page" | "day" | "months" | "q";

/** What each filter of a query is held against: given what is asked, whether an entry is of it. */
export type Filters<Entry, Query> = {
  readonly [Name in Exclude<keyof Query, MadeBy>]-?: (asked: NonNullable<Query[Name]>) => (entry: Entry) => boolean;
};

/** The entries that all that is asked for lets through; or what is asked for by name and is not in the book. */
export const only = <Entry, Query extends object>(
  book: Book,
  query: Query,
  filters: Filters<Entry, Query>,
  entries: () => ReadonlyArray<Entry>,
): Result.Result<Listing<Entry>, Refusal> =>
  Result.map(filtering(book, query, filters), (isWanted) => entries().filter(isWanted));

/** Whether an entry is let through by all that is asked for; or what is asked for by name and is not in the book. */
export const filtering = <Entry, Query extends object>(
  book: Book,
  query: Query,
  filters: Filters<Entry, Query>,
): Result.Result<(entry: Entry) => boolean, Refusal> => {
  const asked = Object.keys(filters).flatMap((name) => {
    const value: unknown = Reflect.get(query, name);
    return value === undefined ? [] : [{ name, value }];
  });
  for (const { name, value } of asked) {
    const there = names[name]?.(book, String(value));
    if (there !== undefined && Result.isFailure(there)) return Result.fail(there.failure);
  }
  // That each filter takes what its parameter says is checked by the type of the filters.
  const held = filters as { readonly [name: string]: (value: unknown) => (entry: Entry) => boolean };
  const all = asked.flatMap(({ name, value }) => held[name]?.(value) ?? []);
  return Result.succeed((entry) => all.every((holds) => holds(entry)));
};

/** The filters that are names of things, and of what: whoever asks for one that is not there is told so. */
const names: { readonly [name: string]: (book: Book, id: string) => Result.Result<unknown, Refusal> } = {
  body: (book, body) => allNamed(book, { body }),
  meeting: (book, meeting) => allNamed(book, { meeting }),
  organisation: (book, organisation) => allNamed(book, { organisation }),
  party: (book, organisation) => allNamed(book, { organisation }),
  seat: (book, seat) => allNamed(book, { seat }),
  owner: ownerNamed,
  person: personNamed,
  recordedMeeting: (book, recordedMeeting) => allNamed(book, { recordedMeeting }),
  recordedDecision: (book, recordedDecision) => allNamed(book, { recordedDecision }),
};

/** Holds what is asked for against one thing that an entry says. */
export const being =
  <Entry, Said>(said: (entry: Entry) => Said) =>
  <Asked extends Said>(asked: Asked) =>
  (entry: Entry): boolean =>
    said(entry) === asked;

/** Lets through what an organisation or one of its seats answers for; where several answer together, one of them is enough. */
export const answeredFor =
  <Entry>(book: Book, owner: (entry: Entry) => Owner | null | ReadonlyArray<Owner>) =>
  (organisation: string) => {
    const theirs = Result.getOrElse(answeredBy(book, organisation), () => () => false);
    return (entry: Entry): boolean => {
      const by = owner(entry);
      return by !== null && ("kind" in by ? theirs(by) : by.some(theirs));
    };
  };

/** From which day until which something lasts; without a last day it goes on. */
export interface Lasting {
  readonly first: CalendarDate;
  readonly last: CalendarDate | null;
}

/** Lets through what lasts on some day of the period; what has no day is of none. */
export const during = <Entry>(lasting: (entry: Entry) => Lasting | undefined) => ({
  from:
    (from: CalendarDate) =>
    (entry: Entry): boolean => {
      const span = lasting(entry);
      return span !== undefined && (span.last === null || span.last >= from);
    },
  to:
    (to: CalendarDate) =>
    (entry: Entry): boolean => {
      const span = lasting(entry);
      return span !== undefined && span.first <= to;
    },
});
