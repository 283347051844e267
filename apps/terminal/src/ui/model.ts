/**
 * What the terminal UI knows: which pages are open, what is on them, where the cursor is.
 */
import type { CalendarDate, Instant, Language, Wording } from "@konstellation/core";
import type { Address } from "../pages/address.ts";
import type { Contents } from "../pages/contents.ts";
import { screenAt } from "../pages/index.ts";
import type { Act, Ask, Question } from "../pages/step.ts";

/** How far the reading of a page has come. */
export type Loading =
  | { readonly is: "reading" }
  | { readonly is: "read"; readonly contents: Contents }
  | { readonly is: "failed"; readonly why: string };

/** An open page: where the cursor is, what is filtered, what has been read. */
export interface Frame {
  readonly page: Address;
  readonly cursor: number;
  readonly filter: string;
  readonly loading: Loading;
}

/** What the bottom line is used for. */
export type Prompt =
  | { readonly is: "none" }
  | { readonly is: "filter" }
  | { readonly is: "command"; readonly text: string }
  | Question;

/** What was said last: a word, or why something was refused. It stands until the next key, or as long as an answer is typed. */
export interface Word {
  readonly text: string;
  readonly refused: boolean;
}

/** Questions that follow on each other: what they are about, the first of them, and all that have been asked. */
export interface Chain {
  readonly place: string;
  readonly first: Ask;
  readonly asked: ReadonlyArray<Ask["question"]>;
}

/** Everything the terminal UI knows. */
export interface Model {
  readonly language: Language;
  readonly collaboration: string;
  readonly name: Wording;
  /** The day asked for; undefined leaves it to the book. */
  readonly day: CalendarDate | undefined;
  /** The day the answers speak of, as shown. */
  readonly shownDay: CalendarDate;
  /** The moment it is, whatever day is asked about. */
  readonly now: Instant;
  readonly columns: number;
  readonly rows: number;
  readonly frames: readonly [Frame, ...ReadonlyArray<Frame>];
  /** The first line of the help that is seen; undefined while there is no help. */
  readonly help: number | undefined;
  /** The last act that was given, to be shown as a command line. */
  readonly lastAct: Act | undefined;
  readonly prompt: Prompt;
  readonly word: Word | undefined;
  readonly chain: Chain | undefined;
  /** What has been typed and not entered, by what it is about and the question it answers. */
  readonly drafts: Readonly<Record<string, string>>;
}

/** The page on top. */
export const top = (model: Model): Frame => model.frames.at(-1) ?? model.frames[0];

/** A page that has just been opened: it is being read, unless there is nothing to read. */
export const opened = (page: Address): Frame => {
  const known = screenAt(page).known(page);
  return {
    page,
    cursor: 0,
    filter: "",
    loading: known === undefined ? { is: "reading" } : { is: "read", contents: known },
  };
};
