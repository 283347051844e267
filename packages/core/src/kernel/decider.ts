/**
 * How a book decides: a command on a state gives facts or a refusal, and facts change the state. Pure: the day, the
 * moment and who acts come with the command.
 */
import type * as Result from "effect/Result";
import type { CalendarDate } from "./calendar-date.ts";
import type { Instant } from "./instant.ts";

/** When something is done and by whom; given to the decider, never looked up by it. */
export interface Context {
  /** The day the act counts as done, in the collaboration's time zone. */
  readonly day: CalendarDate;
  /** The moment it is recorded. */
  readonly instant: Instant;
  /** Who acts: a seat, a function or a token, never a person's name. */
  readonly actor: string;
}

/** What is decided from a state and a command: new facts, or a refusal that explains itself. */
export type Decision<Fact, Refusal> = Result.Result<ReadonlyArray<Fact>, Refusal>;

/** The decisions of a book and their memory. */
export interface Decider<State, Command, Fact, Refusal> {
  readonly initial: State;
  readonly decide: (state: State, command: Command, context: Context) => Decision<Fact, Refusal>;
  readonly evolve: (state: State, fact: Fact) => State;
}
