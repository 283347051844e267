/**
 * What a fact bears on among what was decided before it: a concept says so of each of its facts, also that it bears on nothing.
 *
 * A decision rests on who was there, who was appointed and who the group was. A fact that says so of a day that has passed
 * makes the book look again (QUO-6); one that nobody has said this of would leave a false decision sound.
 */
import type { CalendarDate } from "./calendar-date.ts";
import type { Wording } from "./wording.ts";

/** Something that was decided, as far as a later fact can bear on it. */
export interface Decided {
  readonly body: string;
  readonly day: CalendarDate;
  /** The meeting it was decided at; nothing where it was decided by correspondence. */
  readonly meeting?: string;
  /** Whether a seat was counted as one that nobody held. */
  readonly countedAsVacant: (seat: string) => boolean;
  /** Whether somebody stood in for whoever holds a seat: whose deputy that was depends on where else they sit. */
  readonly servedAsDeputy: (person: string) => boolean;
}

/** What a fact bears on, and why it was entered, where it says. */
export interface Bearing {
  readonly on: (decided: Decided) => boolean;
  readonly reason: Wording | null;
}

/** What a fact bears on that has been added to a state: undefined where that is nothing. */
export type Bears<Fact, State> = (fact: Fact, state: State) => Bearing | undefined;

/** A fact that says nothing of who was there, who was appointed or who the group was. */
export const bearsOnNothing = (): undefined => undefined;

/** What the fact of a decision says, without its type. */
export type Said<Fact> = Omit<Fact, "type">;

/**
 * How the certificates of one kind of decision are judged: what later facts can bear on, why a certificate was not what the book
 * held when it was given, and why it is contradicted by what has been entered since; undefined where it stands.
 */
export interface Judging<Decision, State, Untrue> {
  readonly decided: (decision: Decision) => Decided;
  readonly whenGiven: (state: State, decision: Decision) => Untrue | undefined;
  readonly since: (state: State, decision: Decision) => Untrue | undefined;
}
