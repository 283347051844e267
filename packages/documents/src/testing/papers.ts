/**
 * The papers of the example book's spring meeting, and of books made for a test.
 */
import { type Book, bookDecider, type Command, day, instant, type Language, replay } from "@konstellation/core";
import { kronoberg, SPRING } from "@konstellation/example";
import * as Result from "effect/Result";
import { agendaOf, callOf } from "../agenda.ts";
import { extractOf } from "../extract.ts";
import { minutesOf } from "../minutes.ts";
import { viewsOfDecision, viewsOfMeeting, viewsOfMinutes } from "../views.ts";
import type { Written } from "../written.ts";

/** Something that must be there for a test to mean anything. */
export const there = <A>(value: A | undefined): A => {
  if (value === undefined) throw new Error("this is not in the book");
  return value;
};

/** The example book. */
export const exampleBook: Book = kronoberg.reduce(
  (book, { command, context }) => replay(Result.getOrThrow(bookDecider.decide(book, command, context)), book),
  bookDecider.initial,
);

/** A book after more acts, each entered at a moment. */
export const after = (book: Book, at: string, ...commands: ReadonlyArray<Command>): Book =>
  commands.reduce((before, command) => {
    const context = { day: day(at.slice(0, 10)), instant: instant(at), actor: "secretary" };
    return replay(Result.getOrThrow(bookDecider.decide(before, command, context)), before);
  }, book);

/** The minutes of a meeting of a book. */
export const minutesIn = (book: Book, language: Language, meeting: string = SPRING): Written =>
  minutesOf(Result.getOrThrow(there(viewsOfMinutes(book, meeting))), language);

/** The call to a meeting of a book. */
export const callIn = (book: Book, language: Language, meeting: string = SPRING): Written =>
  callOf(there(viewsOfMeeting(book, meeting)), language);

/** The agenda of a meeting of a book. */
export const agendaIn = (book: Book, language: Language, meeting: string = SPRING): Written =>
  agendaOf(there(viewsOfMeeting(book, meeting)), language);

/** The extract of a decision of a book. */
export const extractIn = (book: Book, language: Language, decision = "resource-centre-terminated"): Written =>
  extractOf(there(viewsOfDecision(book, decision)), language);
