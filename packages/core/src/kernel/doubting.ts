/**
 * An entry decided again: whether its facts are what its acts lead to, on the book as it stood.
 */
import * as Result from "effect/Result";
import type { AnyConcept } from "./concept.ts";
import type { Context, Decider } from "./decider.ts";
import type { DoneBy } from "./done-by.ts";
import { inOrderOfKeys } from "./in-order-of-keys.ts";
import { plusMilliseconds, toMilliseconds } from "./instant.ts";
import type { Reader } from "./reading.ts";

interface Named {
  readonly type: string;
}

/** A fact that cannot have come of any act: the act is refused, or leads to something else. */
export type Doubtful<Refusal> =
  | { readonly is: "refused"; readonly fact: string; readonly refusal: Refusal }
  | { readonly is: "otherwise"; readonly fact: string };

interface Deciding<State, Command, Fact, Refusal> extends Decider<State, Command, Fact, Refusal> {
  readonly readCommand: Reader<Command>;
}

/** Finds what is doubtful in an entry of a book of these concepts. */
export const doubting = <State, Command extends Named, Fact extends Named, Refusal>(
  book: Deciding<State, Command, Fact, Refusal>,
  concepts: ReadonlyArray<AnyConcept>,
) => {
  type Tells = DoneBy<Fact, Fact, string>;
  const tables = concepts.map(({ doneBy }) => new Map(Object.entries(doneBy) as ReadonlyArray<[string, Tells]>));
  const fields = new Map(
    concepts.flatMap(({ commands }) =>
      commands.members.map((member) => [member.fields.type.literal, Object.keys(member.fields)] as const),
    ),
  );

  const apart: Apart = {
    judged: concepts.flatMap(({ judged = [] }) => judged),
    saidSince: concepts.flatMap(({ saidSince = [] }) => saidSince),
  };

  /** The act that led to a fact, as the last concept says that knows one. */
  const actBehind = (fact: Fact, entry: ReadonlyArray<Fact>): Result.Result<Command, unknown> | undefined => {
    const said = tables.flatMap((table) => told(table.get(fact.type) ?? null, fact, entry) ?? []).at(-1);
    if (said === undefined) return undefined;
    const known = fields.get(said.type) ?? [];
    return book.readCommand(Object.fromEntries(Object.entries(said).filter(([field]) => known.includes(field))));
  };

  return (before: State, entry: ReadonlyArray<Fact>, context: Context): Doubtful<Refusal> | undefined => {
    const led: Array<Fact> = [];
    let state = before;
    // Facts that come before the one that tells of their act: they were not there yet when it was decided.
    let waiting: ReadonlyArray<Fact> = [];
    for (const fact of entry) {
      const act = actBehind(fact, entry);
      if (act !== undefined) {
        if (Result.isFailure(act)) return { is: "otherwise", fact: fact.type };
        const decided = book.decide(state, act.success, asWritten(fact, context));
        if (Result.isFailure(decided)) return { is: "refused", fact: fact.type, refusal: decided.failure };
        led.push(...decided.success);
      }
      waiting = [...waiting, fact];
      if (act === undefined && !led.some((each) => isSame(fact, each, apart))) continue;
      state = waiting.reduce(book.evolve, state);
      waiting = [];
    }
    const other = entry.find((fact) => !led.some((each) => isSame(fact, each, apart)));
    return other === undefined ? undefined : { is: "otherwise", fact: other.type };
  };
};

/** The act that a concept tells of, as far as the fact says what it said. */
const told = <Fact extends Named>(
  doneBy: DoneBy<Fact, Fact, string>,
  fact: Fact,
  entry: ReadonlyArray<Fact>,
): Named | undefined => {
  if (doneBy === null) return undefined;
  if (typeof doneBy === "function") return doneBy(fact, entry);
  return { ...("since" in fact ? { from: fact.since } : {}), ...fact, type: doneBy };
};

/** What ends an item at the very moment it was taken up does so a thousandth of a second later, which may be ahead of the clock. */
const ROUNDED = 1;

/** The context in which a fact was written. */
const asWritten = (fact: object, context: Context): Context => {
  const at = "at" in fact && typeof fact.at === "string" ? (fact.at as Context["instant"]) : context.instant;
  const ahead = toMilliseconds(at) - toMilliseconds(context.instant);
  return ahead > 0 && ahead <= ROUNDED ? { ...context, instant: plusMilliseconds(context.instant, ROUNDED) } : context;
};

/** The fields of facts that are not held against what would be said today. */
interface Apart {
  /** Recomputed and judged by itself. */
  readonly judged: ReadonlyArray<string>;
  /** Said since some release: where an older book does not say it, nothing follows from that. */
  readonly saidSince: ReadonlyArray<string>;
}

/** Whether a fact says what it would say today. */
const isSame = (written: object, decided: object, { judged, saidSince }: Apart): boolean => {
  const [then, now] = [written, decided].map((fact) =>
    Object.fromEntries(Object.entries(fact).filter(([field]) => !judged.includes(field))),
  );
  return inOrderOfKeys(then) === inOrderOfKeys(asThen(now, then, saidSince));
};

/** What is said now, without what is said since some release where it was not said then. */
const asThen = (now: unknown, then: unknown, saidSince: ReadonlyArray<string>): unknown => {
  if (typeof now !== "object" || now === null || typeof then !== "object" || then === null) return now;
  const earlier: Readonly<Record<string, unknown>> = { ...then };
  const kept = Object.entries(now).filter(([field]) => field in earlier || !saidSince.includes(field));
  const each = kept.map(([field, value]) => [field, asThen(value, earlier[field], saidSince)] as const);
  return Array.isArray(now) ? each.map(([, value]) => value) : Object.fromEntries(each);
};
