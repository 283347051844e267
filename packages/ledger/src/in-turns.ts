/**
 * Long work in turns: so much at a time, and whatever else is waiting in between, so that one long book keeps nobody
 * from an answer about another.
 */
import * as Effect from "effect/Effect";

/** How a book is read: so many entries at a time, and what is let through in between. */
export interface Pace {
  readonly atATime: number;
  readonly between: Effect.Effect<void>;
}

/** In one go, in pieces only so that a long book is never in memory as text: for whoever waits for it. */
export const atOnce: Pace = { atATime: 2000, between: Effect.void };

/** In turns of some milliseconds. */
export const inTurns: Pace = { atATime: 400, between: Effect.yieldNow };

/** So many steps are done in a turn: a step is a fact, or a decision that is judged. */
const STEPS = 100;

/** The work done to its end, in turns. */
export const doneInTurns = <A>(work: Generator<void, A>): Effect.Effect<A> =>
  Effect.gen(function* () {
    for (;;) {
      for (let step = 0; step < STEPS; step += 1) {
        const { done, value } = work.next();
        if (done === true) return value;
      }
      yield* inTurns.between;
    }
  });
