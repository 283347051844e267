/**
 * Finding the book that is asked, as it stands now, and the day it is asked about.
 */
import { type Book, bookDecider, type CalendarDate, idsOf, type Kind, nameOf } from "@konstellation/core";
import type { BookAt, Clock, Contents, Desk, Ledger, LedgerFailure, PeopleDesk } from "@konstellation/ledger";
import type { Names } from "@konstellation/words";
import * as Effect from "effect/Effect";
import type { Asking, At, NoBook } from "./answered.ts";
import type { ScheduleKeeper } from "./from-ledger/schedules.ts";

/** What answers are made from. */
export interface Sources {
  readonly ledger: Ledger;
  readonly desk: Desk;
  readonly peopleDesk: PeopleDesk;
  /** The content of papers, and how large a file may be, in bytes. */
  readonly contents: Contents;
  readonly fileLimit: number;
  readonly clock: Clock;
  readonly schedules: ScheduleKeeper;
}

/** A book by its name, as it stands. */
export interface NamedBook extends BookAt {
  readonly id: string;
}

/** Answers from the book that the path names, or that there is none. */
export const inBook = <A>(
  sources: Sources,
  { path: { collaboration: id = "" } }: Pick<Asking, "path">,
  answer: (named: NamedBook) => Effect.Effect<A, LedgerFailure>,
): Effect.Effect<A | NoBook, LedgerFailure> =>
  Effect.flatMap(
    sources.desk.look(id),
    ({ book, version }): Effect.Effect<A | NoBook, LedgerFailure> =>
      version === 0 ? noBook(sources, id) : answer({ id, book, version }),
  );

/** Answers from the book as of a day, unless whoever asks has seen that already. */
export const onItsDay = <A>(
  sources: Sources,
  asking: Asking,
  answer: (named: NamedBook, at: At) => Effect.Effect<A, LedgerFailure>,
) =>
  inBook(sources, asking, (named): Effect.Effect<A | { readonly is: "seen"; readonly at: At }, LedgerFailure> => {
    const at = { version: named.version, day: dayFor(sources.clock, named.book, asking.query.day) };
    return asking.seen?.(at) === true ? Effect.succeed({ is: "seen", at }) : answer(named, at);
  });

/** That there is no book called so, and which there are. */
export const noBook = ({ ledger }: Sources, id: string): Effect.Effect<NoBook, LedgerFailure> =>
  Effect.map(ledger.books, (lines) => ({
    is: "noBook",
    refusal: { type: "NotInTheBook", rule: "BOOK-1", kind: "collaboration", id },
    names: namesIn(bookDecider.initial),
    known: lines.map(({ book }) => book),
  }));

/** What things are called in a book. */
export const namesIn = (book: Book): Names =>
  Object.assign((kind: Kind, id: string) => nameOf(book, kind, id), { there: (kind: Kind) => idsOf(book, kind) });

/** The day an answer speaks of: the asked one, the one an example book stands at, else today. */
const dayFor = (clock: Clock, book: Book, asked: string | undefined): CalendarDate =>
  // The query has been read: what it says of the day is a day.
  (asked as CalendarDate | undefined) ?? book.collaboration.founded?.standsAt ?? clock.today();
