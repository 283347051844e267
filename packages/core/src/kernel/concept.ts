/**
 * What the book needs to know of a concept, and how a book is composed of a list of them.
 *
 * A concept has a part of the state to itself: it alone changes it, by its own facts. What it decides may read the parts
 * of the concepts before it and add their facts too. Both are tables by type, complete by type.
 */
import * as Result from "effect/Result";
import type { CalendarDate } from "./calendar-date.ts";
import type { Context, Decider, Decision } from "./decider.ts";
import type { Recorded, Recorder } from "./evidence.ts";
import { Malformed } from "./fault.ts";
import { type Reader, readerOf, unknownType } from "./reading.ts";
import type { AnyRecord } from "./record.ts";
import type { AnyRefusalKind } from "./refusal.ts";
import type { Rule } from "./rule.ts";
import type { AlreadyInTheBook, NotInTheBook } from "./rules.ts";
import type { Wording } from "./wording.ts";

interface Named {
  readonly type: string;
}

/** The records of a concept: a union of structs, each with a type of its own. */
export interface Records {
  readonly Type: Named;
  readonly members: ReadonlyArray<AnyRecord>;
}

/** The book as facts that have been decided and are not written yet leave it: for acts that take several steps. */
export interface Draft<State, Fact> {
  readonly state: State;
  /** The draft with more facts. */
  readonly after: (facts: ReadonlyArray<Fact>) => Draft<State, Fact>;
}

/** What a concept puts on the radar: the kinds of things due, what they can be about, and all of it as of a day. */
export interface DueOf {
  readonly kinds: ReadonlyArray<string>;
  readonly about: ReadonlyArray<string>;
  readonly entries: (state: never, today: CalendarDate) => ReadonlyArray<unknown>;
}

/** What a concept puts on calendars: the kinds of events, the kind of thing they are about, and which facts move them. */
export interface CalendarOf {
  readonly kinds: ReadonlyArray<string>;
  readonly about: string;
  /** The kinds of events that are a seat's own only where it sits; the rest is its organisation's and its body's too. */
  readonly sittings?: ReadonlyArray<string>;
  /** The ids of all its things. */
  readonly things: (state: never) => ReadonlyArray<string>;
  /** The events of one of its things as known on a day. */
  readonly events: (state: never, id: string, today: CalendarDate, span: never) => ReadonlyArray<unknown>;
  /** The ids of its things that a fact may move, by the fact's type. */
  readonly movedBy: { readonly [type: string]: (fact: never, state: never) => ReadonlyArray<string> };
}

/** What can be called something in a book, and what it is called; undefined where a name is not known. */
export interface NamedKind {
  readonly named?: (state: never, id: string) => Wording | undefined;
}

/** The shape of any concept. */
export interface AnyConcept {
  /** What it is called, and where its part of the state is. */
  readonly name: string;
  /** Its part of an empty book. */
  readonly part: object;
  readonly commands: Records;
  readonly facts: Records;
  readonly refusals: ReadonlyArray<AnyRefusalKind>;
  readonly rules: ReadonlyArray<Rule>;
  /** How each of its commands is decided. */
  readonly decide: object;
  /** What each of its facts changes in its part. */
  readonly evolve: object;
  /** Makes its facts that demand evidence. */
  readonly record: unknown;
  /** What its things are, by the word for one in the book. */
  readonly kinds: { readonly [kind: string]: NamedKind };
  /** How many of each it holds. */
  readonly holds?: { readonly [what: string]: (part: never) => number };
  readonly due?: DueOf;
  readonly calendar?: CalendarOf;
}

/** One of a union of records, by its type. */
export type OneOf<Union extends Named, Type extends Union["type"]> = Extract<Union, { readonly type: Type }>;

/** What each fact of a concept changes in its part of the state: complete by type. */
export type Evolving<Part, Fact extends Named> = {
  readonly [Type in Fact["type"]]: (part: Part, fact: OneOf<Fact, Type>) => Part;
};

/** A concept's own tables: every fact of its own changes its own part, and every command of its own is decided. */
interface Complete<Concept extends AnyConcept> {
  readonly decide: { readonly [Type in Concept["commands"]["Type"]["type"]]: unknown };
  readonly evolve: Evolving<Concept["part"], Concept["facts"]["Type"]>;
  readonly holds?: { readonly [What in keyof Concept["holds"]]: (part: Concept["part"]) => number };
  readonly due?: { readonly entries: Told<Concept["due"]> };
  readonly calendar?: { readonly events: Told<Concept["calendar"]> };
}

/** What tells of things of the kinds that are declared beside it, and of no other. */
type Told<Declared> = Declared extends DueOf
  ? (...asked: never) => ReadonlyArray<About<Declared["kinds"][number], Declared["about"][number]>>
  : Declared extends CalendarOf
    ? (...asked: never) => ReadonlyArray<About<Declared["kinds"][number], Declared["about"]>>
    : unknown;

interface About<Kind, Thing> {
  readonly kind: Kind;
  readonly about: { readonly kind: Thing };
}

/** Declares a concept; its tables must be complete. */
export const concept = <const Concept extends AnyConcept>(definition: Concept & Complete<Concept>): Concept =>
  definition;

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
  | NotInTheBook<KindOf<Concept>>
  | AlreadyInTheBook<KindOf<Concept>>;

/** The facts of these concepts as a decider must make them. */
export type RecordedOf<Concept extends AnyConcept> = Concept extends AnyConcept
  ? Concept["record"] extends Recorder<infer Fact, infer Demands>
    ? Recorded<Fact, Demands>
    : Concept["facts"]["Type"]
  : never;

type Decides<Concept extends AnyConcept, Command> = (
  state: StateOf<Concept>,
  command: Command,
  context: Context,
  draft: Draft<StateOf<Concept>, FactOf<Concept>>,
) => Decision<RecordedOf<Concept>, RefusalOf<Concept>>;

/**
 * What the list asks of each concept in it: whatever it asks of the book is in the parts that the list has. Its commands are
 * decided by the facts and refusals of the list, its names, its radar and its calendar are read from its parts, and
 * what moves an event is a fact that there is.
 */
export type Fitting<List extends ReadonlyArray<AnyConcept>> = {
  readonly [Index in keyof List]: Fits<List[Index], List[number]>;
};

interface Fits<Concept extends AnyConcept, All extends AnyConcept> {
  readonly decide: {
    readonly [Type in Concept["commands"]["Type"]["type"]]: Decides<All, OneOf<Concept["commands"]["Type"], Type>>;
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
}

/** For each fact that is said to move an event: which things, from that fact and the state; there must be such a fact. */
type Moves<Calendar, State, Fact extends Named> = Calendar extends CalendarOf
  ? {
      readonly [Type in keyof Calendar["movedBy"]]: Type extends Fact["type"]
        ? (fact: OneOf<Fact, Type>, state: State) => ReadonlyArray<string>
        : NoSuchFact<Type>;
    }
  : unknown;

/** What the compiler says of an event that is moved by a fact that no concept of the list has. */
interface NoSuchFact<Type> {
  readonly "no concept of the list has the fact": Type;
}

/** A decider that also reads what it decides and what has happened. */
export interface Composed<State, Command, Fact, Refusal> extends Decider<State, Command, Fact, Refusal> {
  readonly readCommand: Reader<Command>;
  readonly readFact: Reader<Fact>;
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

  return {
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
  };
};
