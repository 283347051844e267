/**
 * The book: everything one collaboration has decided, as one state, composed of the concepts.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import {
  type AnyConcept,
  type AnyRefusalKind,
  type CommandOf,
  type Composed,
  compose,
  DayNotCome,
  type FactOf,
  type KindOf,
  Malformed,
  namesRefused,
  type RefusalOf,
  type Stance,
  type StateOf,
} from "../kernel/index.ts";
import { concepts } from "./concepts.ts";

type Concept = (typeof concepts)[number];

/** The state of a whole book: each concept's part under its name. */
export interface Book extends StateOf<Concept> {}

/** What a name in the book can be the name of. */
export type Kind = KindOf<Concept>;

type CommandMember = Concept["commands"]["members"][number];
type FactMember = Concept["facts"]["members"][number];

/** The list as its own shape: what each concept gives is then told by the types above. */
const list: ReadonlyArray<AnyConcept> = concepts;

/** Everything that can be done. */
export const Command = Schema.Union(
  list.flatMap(({ commands }) => commands.members) as ReadonlyArray<unknown> as ReadonlyArray<CommandMember>,
);
export type Command = CommandOf<Concept>;

/** A command as it is written: its days, moments and periods are plain text, which reading it checks. */
export type WrittenCommand = (typeof Command)["Encoded"];

/** Everything that can have happened. */
export const Fact = Schema.Union(
  list.flatMap(({ facts }) => facts.members) as ReadonlyArray<unknown> as ReadonlyArray<FactMember>,
);
export type Fact = FactOf<Concept>;

/** Everything that a name in the book can be the name of, by the concept's own words. */
export const kinds = [
  ...new Set(list.flatMap((each) => Object.keys(each.kinds))),
] as ReadonlyArray<string> as ReadonlyArray<Kind>;

/** Every kind of refusal, with its rules, its schema and what has to give: the book or the act. */
export const refusalKinds: ReadonlyArray<AnyRefusalKind> = [
  ...namesRefused(kinds),
  DayNotCome,
  ...list.flatMap(({ refusals }) => refusals),
];

const kindsByType = Object.fromEntries(refusalKinds.map((kind) => [kind.type, kind])) as {
  readonly [Type in Refusal["type"]]: AnyRefusalKind;
};

/** Whether the act collides with what the book holds (`hindered`) or has to be put in another way (`mistaken`). */
export const stanceOf = (refusal: Refusal): Stance => kindsByType[refusal.type].stanceOf(refusal);

/** Every domain answer that is a no: it names its rule and what would cure it. */
export type Refusal = RefusalOf<Concept>;
export const Refusal = Schema.Union(refusalKinds.map(({ schema }) => schema)).annotate({
  identifier: "Refusal",
}) as Schema.Codec<unknown, unknown> as Schema.Codec<Refusal>;

/**
 * The decider of the whole book. What it accepts can be read back, since it decides nothing but what can be read; a
 * command that cannot is a mistake of whoever gives it, and throws `Malformed` with every fault.
 *
 * @example Nothing can be named that is not there
 * ```ts
 * bookDecider.decide(bookDecider.initial, command, context)
 * ```
 */
export const bookDecider: Composed<Book, Command, Fact, Refusal> = compose(concepts);

/** Reads a command, whatever it comes from: as the type it says it is, or every fault by its path. */
export const readCommand = bookDecider.readCommand;

/** Reads a fact as the type it says it is, or every fault by its path. */
export const readFact = bookDecider.readFact;

/**
 * A command as it is written in a program; throws `Malformed` with every fault where it cannot be read. For literals.
 *
 * @example
 * ```ts
 * commandOf({ type: "AppointPerson", seat: "vaxjo/social", person: "p-1", as: "holder", from: "2024-01-01" })
 * ```
 */
export const commandOf = (written: WrittenCommand): Command => {
  const read = readCommand(written);
  if (Result.isFailure(read)) throw new Malformed(written.type, read.failure);
  return read.success;
};

/** The state after facts, in order. */
export const replay = (facts: Iterable<Fact>, from: Book = bookDecider.initial): Book => {
  let state = from;
  for (const fact of facts) state = bookDecider.evolve(state, fact);
  return state;
};
