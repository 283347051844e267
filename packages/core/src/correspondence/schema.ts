/**
 * A question put by correspondence: what is asked, who has had it, what each seat has answered, and how it ended.
 */
import * as Schema from "effect/Schema";
import { Owner } from "../constellation/index.ts";
import { Effect, PaperSent, Strength } from "../decision/index.ts";
import { CalendarDate, Id, Instant, Wording } from "../kernel/index.ts";

/** What a seat answers. Whoever abstains has not agreed. */
export const Answer = Schema.Literals(["agree", "object", "abstain"]);
export type Answer = typeof Answer.Type;

const seats = Schema.Array(Id).pipe(Schema.check(Schema.isMinLength(1)));

export const questionFields = {
  correspondence: Id,
  body: Id,
  /** When it was sent. */
  at: Instant,
  text: Wording,
  strength: Strength,
  effect: Schema.optionalKey(Effect),
  owner: Owner,
  papers: Schema.optionalKey(Schema.Array(PaperSent)),
  /** Whom it was sent to; absent in a command: every seat of the body that day. */
  seats: Schema.optionalKey(seats),
  /** The last day for answers. */
  answersDue: CalendarDate,
};

export const sendingFields = { correspondence: Id, seats, at: Instant };

export const answerFields = {
  correspondence: Id,
  seat: Id,
  person: Id,
  answer: Answer,
  at: Instant,
  note: Schema.optionalKey(Wording),
};

export const decidingFields = { correspondence: Id, decision: Id, at: Instant };
export const fallingFields = { correspondence: Id, at: Instant, reason: Wording };

/** An answer as it was given. */
export interface Answered {
  readonly seat: string;
  readonly person: string;
  readonly as: "holder" | "deputy";
  readonly answer: Answer;
  readonly at: Instant;
  readonly note?: Wording;
  /** The day it was entered, where that was later. */
  readonly enteredOn?: CalendarDate;
}

/** How a question stands. */
export type QuestionStatus =
  | { readonly is: "open" }
  | { readonly is: "decided"; readonly at: Instant; readonly decision: string; readonly enteredOn?: CalendarDate }
  | { readonly is: "fallen"; readonly at: Instant; readonly reason: Wording; readonly enteredOn?: CalendarDate };

/** A question put by correspondence. */
export interface Question {
  readonly correspondence: string;
  readonly body: string;
  readonly at: Instant;
  readonly text: Wording;
  readonly strength: typeof Strength.Type;
  readonly effect: typeof Effect.Type;
  readonly owner: Owner;
  readonly papers: ReadonlyArray<typeof PaperSent.Type>;
  readonly answersDue: CalendarDate;
  readonly enteredOn?: CalendarDate;
  /** The seats of the body on the day it was put; unknown in older books. */
  readonly group?: ReadonlyArray<string>;
  /** Which seat has had it, and when: in the order it was entered. */
  readonly sent: ReadonlyArray<{ readonly seat: string; readonly at: Instant; readonly enteredOn?: CalendarDate }>;
  /** Every answer, in the order it was entered: what a seat has answered is for `answerOf` to say. */
  readonly answers: ReadonlyArray<Answered>;
  readonly status: QuestionStatus;
}
