/**
 * A worked example of a rule: it runs as a test, and stands in the rulebook.
 */
import type * as Result from "effect/Result";
import type { Book, CalendarDate, Command, Explanation, Fact, Refusal, RuleId } from "../index.ts";

/** The fields in which a refusal says which of its reasons it has, where it has several. */
export const reasonFields = ["why", "problem", "status", "cure", "missing", "as"] as const;
type ReasonField = (typeof reasonFields)[number];

/** A refusal by its type, with the reason where one of that type can have several: each is said in words of its own. */
type Refuses = {
  readonly [Each in Refusal as Each["type"]]: {
    readonly refuses: Each["type"];
    readonly because?: Extract<Each[keyof Each & ReasonField], string>;
  };
}[Refusal["type"]];

/** An act after facts, on the meeting's day unless it says another. */
interface Acts {
  readonly given: ReadonlyArray<Fact>;
  readonly when: Command;
  readonly on?: CalendarDate;
}

/** Something that is read from the book after facts, where a rule can say no to that too. */
interface Reads {
  readonly given: ReadonlyArray<Fact>;
  /** What is read, as the rulebook prints it. */
  readonly reads: string;
  readonly from: (book: Book) => Result.Result<unknown, Refusal> | undefined;
}

/** Something that is asked, and answered. A concept says in a helper of its own, beside its examples, how it is asked. */
export interface Asks {
  /** What is asked, as the rulebook prints it: a sentence, or what goes in. */
  readonly asks: string | object;
  /** Asks it. */
  readonly of: () => unknown;
  /** The whole answer where it is text or a list; otherwise what the answer has at least. */
  readonly answers: string | object;
}

/** What an example shows: an act that is taken or refused, a reading that is refused, or an answer. */
export type Shows = (Acts & { readonly adds: ReadonlyArray<Fact["type"]> }) | ((Acts | Reads) & Refuses) | Asks;

/** A rule's example, said in a sentence. */
export type RuleExample = { readonly rule: RuleId; readonly says: Explanation } & Shows;
