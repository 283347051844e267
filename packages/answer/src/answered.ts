/**
 * What is asked of a route, and what it may answer. No framework and no screen: whoever asks renders it.
 */
import type { ActName, Answer, KeepName, RouteName } from "@konstellation/client";
import type { CalendarDate, Fault, Language, Refusal } from "@konstellation/core";
import type { Names } from "@konstellation/words";

/** The routes that answer something and change nothing. */
export type AskName = Exclude<RouteName, ActName | KeepName>;

/** A question put to a route. The query has been read by the route's schema, or been checked against its type. */
export interface Asking {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
  readonly language: Language;
  /** Gives a list whole and not page by page, to whoever asks inside the process. */
  readonly whole?: boolean;
  /** Whether the asker has seen the book as it stood then; if so, nothing is computed. */
  readonly seen?: (at: At) => boolean;
}

/** The version of the book that an answer comes from, and the day it speaks of. */
export interface At {
  readonly version: number;
  readonly day: CalendarDate;
  /** That it names people, or says that they are erased: who they are changes without a version. */
  readonly people?: true;
}

/** A page of a list. */
export interface Page {
  readonly items: ReadonlyArray<unknown>;
  readonly total: number;
  /** Which page, from 1. */
  readonly page: number;
  readonly limit: number;
}

/** What a route answers; without `at` the answer does not stay the same for a version and a day. */
export type Answered<Name extends AskName> =
  | { readonly is: "found"; readonly answer: Answer<Name>; readonly at?: At }
  | { readonly is: "page"; readonly answer: Answer<Name> & Page; readonly at?: At }
  | { readonly is: "text"; readonly answer: Answer<Name> & string; readonly mediaType: string; readonly at: At }
  | WrittenOut<Answer<Name>>
  | StoredFile<Answer<Name>>
  | NotAnswered;

/** A paper written out: the bytes of a file, and what the file is called. */
export interface WrittenOut<Bytes = unknown> {
  readonly is: "file";
  readonly answer: Bytes & Uint8Array;
  readonly mediaType: string;
  readonly file: string;
  readonly at: At;
}

/** A stored file: its bytes, as what it was stored as, and what it is called here. */
export interface StoredFile<Bytes = unknown> {
  readonly is: "stored";
  readonly answer: Bytes & Uint8Array;
  readonly mediaType: string;
  readonly file: string;
  readonly at: At;
}

/** Why a route does not answer. */
export type NotAnswered =
  | { readonly is: "seen"; readonly at: At }
  | NoBook
  /** What was asked for by name is not in the book: no meeting is called that. */
  | ({ readonly is: "nothing"; readonly at: At } & Refusing)
  /** A rule says no. */
  | ({ readonly is: "refused"; readonly at: At } & Refusing)
  | Malformed;

/** There is no such book; those that there are. */
export type NoBook = { readonly is: "noBook"; readonly known: ReadonlyArray<string> } & Refusing;

/** What was sent cannot be read: every fault, and where it is. */
export interface Malformed {
  readonly is: "malformed";
  readonly where: "Path" | "Query" | "Body" | "Header" | "Question" | "Questions";
  readonly faults: ReadonlyArray<Fault>;
}

/** A refusal, and what things are called in the book it comes from. */
export interface Refusing {
  readonly refusal: Refusal;
  readonly names: Names;
}
