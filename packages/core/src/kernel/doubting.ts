/**
 * An entry decided again: whether there is an act that leads to just its facts, on the book as it stood.
 *
 * An entry is what one act led to, all of it and nothing else. Which act that was, its facts say: each that can tell of one is asked,
 * and the entry stands if one of these acts leads to it.
 */
import * as Result from "effect/Result";
import type { AnyConcept, Named } from "./concept.ts";
import type { Context, Decider } from "./decider.ts";
import { inOrderOfKeys } from "./in-order-of-keys.ts";
import { plusMilliseconds, toMilliseconds } from "./instant.ts";
import type { Reader } from "./reading.ts";
import { asSaidThen, leftUnsaid, NOTHING_UNSAID, type Unsaid } from "./said-since.ts";

/** Facts that cannot have come of any act: the act is refused, leads to something else, or leads to more. */
export type Doubtful<Refusal> =
  | { readonly is: "refused"; readonly fact: string; readonly refusal: Refusal }
  | { readonly is: "otherwise"; readonly fact: string }
  /** The act also leads to a fact that is not there. */
  | { readonly is: "lacks"; readonly fact: string; readonly lacks: string }
  /** There are none, and no act leads to nothing. */
  | { readonly is: "nothing" };

/** Facts that came of an act, and do not say all that it leads to today: those of a book that was written before that was said. */
export interface SaysLess {
  readonly is: "saysLess";
  /** The kind of fact and the place in it, of each thing that is not said. */
  readonly places: ReadonlyArray<string>;
}

interface Deciding<State, Command, Fact, Refusal> extends Decider<State, Command, Fact, Refusal> {
  readonly readCommand: Reader<Command>;
}

type Tells = string | null | ((fact: Named, entry: ReadonlyArray<Named>) => Named | ReadonlyArray<Named> | undefined);

/** Finds what is doubtful in an entry of a book of these concepts. */
export const doubting = <State, Command extends Named, Fact extends Named, Refusal>(
  book: Deciding<State, Command, Fact, Refusal>,
  concepts: ReadonlyArray<AnyConcept>,
) => {
  const tables = concepts.map(({ doneBy }) => new Map(Object.entries(doneBy) as ReadonlyArray<[string, Tells]>));
  const judged: Judged = new Map(concepts.flatMap(({ judged = {} }) => Object.entries(judged)));

  /** The acts that an entry tells of, each with the fact that does; those of later concepts, which know more, come last. */
  const actsBehind = (entry: ReadonlyArray<Fact>) =>
    tables.flatMap((table) =>
      entry.flatMap((fact) => told(table.get(fact.type) ?? null, fact, entry).map((act) => ({ act, fact }))),
    );

  return (
    before: State,
    entry: ReadonlyArray<Fact>,
    context: Context,
    unsaid: Unsaid = NOTHING_UNSAID,
  ): Doubtful<Refusal> | SaysLess | undefined => {
    const [first] = entry;
    if (first === undefined) return { is: "nothing" };
    let doubt: Doubtful<Refusal> = { is: "otherwise", fact: first.type };
    for (const { act, fact } of actsBehind(entry)) {
      const read = book.readCommand(act);
      if (Result.isFailure(read)) {
        doubt = { is: "otherwise", fact: fact.type };
        continue;
      }
      const decided = book.decide(before, read.success, asWritten(fact, context));
      if (Result.isFailure(decided)) {
        doubt = { is: "refused", fact: fact.type, refusal: decided.failure };
        continue;
      }
      const led = decided.success;
      const other = differenceOf(entry, led, fact, (written, each) => isSame(written, each, judged, unsaid));
      if (other === undefined) return lessIn(entry, led, unsaid);
      doubt = other;
    }
    return doubt;
  };
};

/** What an entry leaves unsaid of the facts that its act leads to. */
const lessIn = (entry: ReadonlyArray<Named>, led: ReadonlyArray<Named>, unsaid: Unsaid): SaysLess | undefined => {
  const places = entry.flatMap((fact, index) => leftUnsaid(led[index], fact, unsaid, fact.type));
  return places.length === 0 ? undefined : { is: "saysLess", places: [...new Set(places)].sort() };
};

/** The acts that a concept tells of. */
const told = (doneBy: Tells, fact: Named, entry: ReadonlyArray<Named>): ReadonlyArray<Named> => {
  if (doneBy === null) return [];
  if (typeof doneBy === "string") return [{ ...fact, type: doneBy }];
  const acts = doneBy(fact, entry);
  return acts === undefined ? [] : [acts].flat();
};

/** How an entry differs from what an act leads to: a fact that it does not lead to, one that is not there, or their order. */
const differenceOf = <Fact extends Named>(
  entry: ReadonlyArray<Fact>,
  led: ReadonlyArray<Fact>,
  teller: Fact,
  same: (written: Fact, led: Fact) => boolean,
): Doubtful<never> | undefined => {
  const left = [...led];
  for (const fact of entry) {
    const index = left.findIndex((each) => same(fact, each));
    if (index === -1) return { is: "otherwise", fact: fact.type };
    left.splice(index, 1);
  }
  const [lacking] = left;
  if (lacking !== undefined) return { is: "lacks", fact: teller.type, lacks: lacking.type };
  const misplaced = entry.find((fact, index) => !led.slice(index, index + 1).some((each) => same(fact, each)));
  return misplaced === undefined ? undefined : { is: "otherwise", fact: misplaced.type };
};

/** What ends an item at the very moment it was taken up does so a thousandth of a second later, which may be ahead of the clock. */
const ROUNDED = 1;

/** The context in which a fact was written. */
const asWritten = (fact: object, context: Context): Context => {
  const at = "at" in fact && typeof fact.at === "string" ? (fact.at as Context["instant"]) : context.instant;
  const ahead = toMilliseconds(at) - toMilliseconds(context.instant);
  return ahead > 0 && ahead <= ROUNDED ? { ...context, instant: plusMilliseconds(context.instant, ROUNDED) } : context;
};

/** The fields of each fact that are recomputed and judged by themselves. */
type Judged = ReadonlyMap<string, ReadonlyArray<string>>;

/** Whether a fact says what it would say today, but for what is judged by itself and what a book may have left unsaid. */
const isSame = (written: Named, decided: Named, judged: Judged, unsaid: Unsaid): boolean => {
  const apart = judged.get(written.type) ?? [];
  const [then, now] = [written, decided].map((fact) =>
    Object.fromEntries(Object.entries(fact).filter(([field]) => !apart.includes(field))),
  );
  return inOrderOfKeys(then) === inOrderOfKeys(asSaidThen(now, then, unsaid, written.type));
};
