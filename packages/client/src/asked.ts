/**
 * What a reading row is asked, and how it may answer.
 */
import type { Book, CalendarDate, Explain, Kind, Refusal } from "@konstellation/core";
import type * as Result from "effect/Result";
import type { PathParameters } from "./path.ts";

/** A question put to a book as of a day, with what the row's path and query say. */
export interface Asked<Path extends string, Query> {
  readonly book: Book;
  readonly day: CalendarDate;
  readonly path: PathParameters<Path>;
  readonly query: Query;
  readonly explain: Explain;
}

/** What a reader answers: the thing or the list, undefined where there is no such thing, or what a rule allows. */
export type Read<Answer> = Answer | undefined | Result.Result<Answer, Refusal>;

/** A reader as whoever answers every row sees it: the path and the query are what the row's own schemas have let through. */
export interface BookReader {
  readonly read: (asked: {
    readonly book: Book;
    readonly day: CalendarDate;
    readonly path: unknown;
    readonly query: unknown;
    readonly explain: Explain;
  }) => Result.Result<unknown, Refusal>;
  /** What the last name in the path is the name of: there is none of that where nothing is read. */
  readonly kind: Kind;
}
