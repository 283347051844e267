/**
 * Tests that read as minutes: given these facts, when this is done, then these facts or this refusal.
 *
 * Needs no test runner: a difference is thrown as an error that shows both.
 */
import * as Result from "effect/Result";
import { type Composed, type Context, type Decider, day, instant } from "../index.ts";

/** The day, moment and actor that a specification uses unless it says others. */
export const someday: Context = {
  day: day("2024-05-03"),
  instant: instant("2024-05-03T23:00:00+02:00"),
  actor: "test",
};

export interface Then<Fact, Refusal> {
  /** The facts added, exactly and in order. */
  readonly then: (...facts: ReadonlyArray<Fact>) => void;
  /** It is done, whatever that adds. @returns the facts added */
  readonly thenDone: () => ReadonlyArray<Fact>;
  /** It is refused, and the refusal has at least these properties. @returns the refusal */
  readonly thenRefused: (refusal?: Partial<Refusal>) => Refusal;
  /** Whatever was decided, for a closer look. */
  readonly outcome: Result.Result<ReadonlyArray<Fact>, Refusal>;
}

/**
 * Specifies a decider.
 *
 * @param then when things are done, where a specification does not say
 *
 * @example
 * ```ts
 * specify(bookDecider).given(called).when(openMeeting).then(opened)
 * ```
 */
export const specify = <State, Command, Fact, Refusal extends object>(
  decider: Decider<State, Command, Fact, Refusal> & Partial<Pick<Composed<State, Command, Fact, Refusal>, "doubt">>,
  then: Context = someday,
) => ({
  given: (...facts: ReadonlyArray<Fact>) => ({
    when: (command: Command, context: Context = then): Then<Fact, Refusal> => {
      const state = facts.reduce(decider.evolve, decider.initial);
      const outcome = decider.decide(state, command, context);
      // Whatever is decided is what it is when it is decided again: nothing true is ever doubted.
      const doubt = Result.isSuccess(outcome) ? decider.doubt?.(state, outcome.success, context) : undefined;
      if (doubt !== undefined) throw differs("no doubt of what was decided", outcome, doubt);
      return {
        outcome,
        // biome-ignore lint/suspicious/noThenProperty: the word of the test language; nothing here is awaited.
        then: (...expected) => {
          if (Result.isFailure(outcome)) throw differs("facts", expected, outcome.failure);
          if (written(outcome.success) !== written(expected)) throw differs("facts", expected, outcome.success);
        },
        thenDone: () => {
          if (Result.isFailure(outcome)) throw differs("facts", "any", outcome.failure);
          return outcome.success;
        },
        thenRefused: (expected = {}) => {
          if (Result.isSuccess(outcome)) throw differs("a refusal", expected, outcome.success);
          const { failure } = outcome;
          const seen = Object.fromEntries(
            Object.keys(expected).map((key) => [key, Object.entries(failure).find(([name]) => name === key)?.[1]]),
          );
          if (written(seen) !== written(expected)) throw differs("a refusal", expected, failure);
          return failure;
        },
      };
    },
  }),
});

const differs = (what: string, expected: unknown, seen: unknown): Error =>
  new Error(`Expected ${what}:\n${written(expected)}\nbut got:\n${written(seen)}`);

/** A value as text with its keys in order, so that equal values are equal texts. A key without a value is not a missing key. */
const written = (value: unknown): string =>
  JSON.stringify(
    value,
    (_, inner: unknown) => {
      if (inner === undefined) return "(undefined)";
      return typeof inner === "object" && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner;
    },
    2,
  );
