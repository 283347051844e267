/**
 * How a book is composed of a list of concepts, and what the list asks of each concept in it.
 *
 * A record's type belongs to one concept only: what decides a command, and which part a fact changes, is found by it.
 */
import * as Result from "effect/Result";
import type { Bears, Judging, Said } from "./bearing.ts";
import type { CalendarDate } from "./calendar-date.ts";
import type { AnyConcept, CalendarOf, Draft, Named, OneOf } from "./concept.ts";
import type { Context, Decider, Decision } from "./decider.ts";
import type { DoneBy } from "./done-by.ts";
import { type Doubtful, doubting, type SaysLess } from "./doubting.ts";
import type { Recorded, Recorder } from "./evidence.ts";
import { Malformed } from "./fault.ts";
import { type Reader, readerOf, unknownType } from "./reading.ts";
import type { AlreadyInTheBook, DayNotCome, NotInTheBook } from "./rules.ts";
import { type Unsaid, unsaidAfter, unsaidIn } from "./said-since.ts";
import type { When } from "./when.ts";
import type { Wording } from "./wording.ts";

/** The state of a book of these concepts: each has its part, under its name. */
export type StateOf<Concept extends AnyConcept> = { readonly [Each in Concept as Each["name"]]: Each["part"] };

/** Every command of these concepts. */
export type CommandOf<Concept extends AnyConcept> = Concept["commands"]["Type"];

/** Every fact of these concepts. */
export type FactOf<Concept extends AnyConcept> = Concept["facts"]["Type"];

/** The words for what has a name in a book of these concepts. */
export type KindOf<Concept extends AnyConcept> = Concept extends AnyConcept ? keyof Concept["kinds"] & string : never;

/** Every refusal of these concepts. */
export type RefusalOf<Concept extends AnyConcept> =
  | Concept["refusals"][number]["Type"]
  | DayNotCome
  | NotInTheBook<KindOf<Concept>>
  | AlreadyInTheBook<KindOf<Concept>>;

/** The facts of these concepts as a decider must make them; none of a concept whose `record` is not a recorder of its facts. */
export type RecordedOf<Concept extends AnyConcept> = Concept extends AnyConcept
  ? Concept["record"] extends Recorder<infer Fact, infer Demands>
    ? Recorded<Fact, Demands>
    : never
  : never;

type Decides<Concept extends AnyConcept, Command> = (
  state: StateOf<Concept>,
  command: Command,
  context: Context,
  draft: Draft<StateOf<Concept>, FactOf<Concept>>,
) => Decision<RecordedOf<Concept>, RefusalOf<Concept>>;

/**
 * What the list asks of each concept in it: whatever it asks of the book is in the parts that the list has. Its commands are
 * decided by the facts and refusals of the list, its names, what is found of it, its radar and its calendar are read from its parts, and
 * what moves an event is a fact that there is.
 */
export type Fitting<List extends ReadonlyArray<AnyConcept>> = {
  readonly [Index in keyof List]: Fits<List[Index], List[number]>;
};

interface Fits<Concept extends AnyConcept, All extends AnyConcept> {
  readonly decide: {
    readonly [Type in Concept["commands"]["Type"]["type"]]: Decides<All, OneOf<Concept["commands"]["Type"], Type>>;
  };
  readonly bearsOn: {
    readonly [Type in Concept["facts"]["Type"]["type"]]: Bears<OneOf<Concept["facts"]["Type"], Type>, StateOf<All>>;
  };
  readonly certifies?: {
    readonly [Type in keyof Concept["certifies"]]: Type extends FactOf<All>["type"]
      ? Judging<Said<OneOf<FactOf<All>, Type>>, StateOf<All>, unknown>
      : NoSuchFact<Type>;
  };
  readonly doneBy: {
    readonly [Type in keyof Concept["doneBy"]]: Type extends FactOf<All>["type"]
      ? DoneBy<Concept["doneBy"][Type], OneOf<FactOf<All>, Type>, FactOf<All>, CommandOf<All>>
      : NoSuchFact<Type>;
  };
  readonly kinds: { readonly [Kind in keyof Concept["kinds"]]: NamedIn<StateOf<All>> };
  readonly due?: { readonly entries: (state: StateOf<All>, today: CalendarDate) => ReadonlyArray<unknown> };
  readonly calendar?: {
    readonly things: (state: StateOf<All>) => ReadonlyArray<string>;
    readonly events: (state: StateOf<All>, id: string, today: CalendarDate, span: never) => ReadonlyArray<unknown>;
    readonly movedBy: Moves<Concept["calendar"], StateOf<All>, FactOf<All>>;
  };
}

interface NamedIn<State> {
  readonly named?: (state: State, id: string) => Wording | undefined;
  readonly found?: {
    readonly among: (state: State) => ReadonlyArray<object>;
    readonly on: (state: State, thing: never) => When | undefined;
  };
}

/** For each fact that is said to move an event: which things, from that fact and the state; there must be such a fact. */
type Moves<Calendar, State, Fact extends Named> = Calendar extends CalendarOf
  ? {
      readonly [Type in keyof Calendar["movedBy"]]: Type extends Fact["type"]
        ? (fact: OneOf<Fact, Type>, state: State) => ReadonlyArray<string>
        : NoSuchFact<Type>;
    }
  : unknown;

/** What the compiler says of a fact that a concept names and no concept of the list has. */
interface NoSuchFact<Type> {
  readonly "no concept of the list has the fact": Type;
}

/** A decider that also reads what it decides and what has happened. */
export interface Composed<State, Command, Fact, Refusal> extends Decider<State, Command, Fact, Refusal> {
  readonly readCommand: Reader<Command>;
  readonly readFact: Reader<Fact>;
  /**
   * Decides an entry again that was written in a context: what of it cannot have come of any act, what it leaves unsaid, or undefined.
   *
   * @param unsaid what the book may have left unsaid as far as it had come; by default nothing, as today
   */
  readonly doubt: (
    state: State,
    entry: ReadonlyArray<Fact>,
    context: Context,
    unsaid?: Unsaid,
  ) => Doubtful<Refusal> | SaysLess | undefined;
  /** What an empty book may leave unsaid, if it was written before it was said. */
  readonly unsaid: Unsaid;
  /** What it may still leave unsaid after more facts. */
  readonly unsaidAfter: (unsaid: Unsaid, facts: ReadonlyArray<Fact>) => Unsaid;
}

/**
 * The decider of a book of these concepts. It decides what can be read and nothing else: a command that its own schema
 * refuses, or that no concept knows, is a mistake of whoever gives it and throws `Malformed` with every fault.
 */
export const compose = <const List extends ReadonlyArray<AnyConcept>>(
  concepts: List & Fitting<List>,
): Composed<StateOf<List[number]>, CommandOf<List[number]>, FactOf<List[number]>, RefusalOf<List[number]>> => {
  type State = StateOf<List[number]>;
  type Fact = FactOf<List[number]>;
  type Decide = Decides<List[number], CommandOf<List[number]>>;
  type Evolve = (part: unknown, fact: Fact) => unknown;

  // The tables are complete by type, and a record's type belongs to one concept only; here they become one map each.
  const all: ReadonlyArray<AnyConcept> = concepts;
  const decide = new Map(all.flatMap((each) => Object.entries(each.decide) as ReadonlyArray<[string, Decide]>));
  const evolve = new Map(
    all.flatMap(({ name, evolve: table }) =>
      Object.entries(table).map(([type, next]) => [type, { name, next: next as Evolve }] as const),
    ),
  );
  const readCommand = readerOf<CommandOf<List[number]>>(
    "command",
    all.flatMap(({ commands }) => commands.members),
  );
  const readFact = readerOf<Fact>(
    "fact",
    all.flatMap(({ facts }) => facts.members),
  );
  const initial = Object.fromEntries(all.map(({ name, part }) => [name, part])) as State;

  const apply = (state: State, fact: Fact): State => {
    const owner = evolve.get(fact.type);
    if (owner === undefined)
      throw new Malformed("The fact", [unknownType("fact", String(fact.type), [...evolve.keys()])]);
    const parts = state as Readonly<Record<string, unknown>>;
    return { ...state, [owner.name]: owner.next(parts[owner.name], fact) };
  };

  const draftOf = (state: State): Draft<State, Fact> => ({
    state,
    after: (facts) => draftOf(facts.reduce(apply, state)),
  });

  const book: Omit<Composed<State, CommandOf<List[number]>, Fact, RefusalOf<List[number]>>, "doubt"> = {
    initial,
    decide: (state, command, context) => {
      const read = readCommand(command);
      if (Result.isFailure(read)) throw new Malformed("The command", read.failure);
      const decides = decide.get(read.success.type);
      // Whatever can be read has a decider: the tables of a concept are complete by type.
      if (decides === undefined) throw new TypeError(`Nothing decides ${read.success.type}`);
      return decides(state, read.success, context, draftOf(state));
    },
    evolve: apply,
    readCommand,
    readFact,
    unsaid: unsaidIn(all),
    unsaidAfter,
  };
  return { ...book, doubt: doubting(book, all) };
};
