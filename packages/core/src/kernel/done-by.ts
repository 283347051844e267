/**
 * Which act led to a fact: a concept says so of each of its facts, and of those of concepts before it that its own acts lead to.
 *
 * Whoever writes to a book by hand writes facts. Decided again, on the book as it stood, the act says whether they could
 * have happened, and whether it is these facts that it leads to.
 */
import type { Named, OneOf } from "./concept.ts";

/**
 * The act that a fact and the others of its entry can have come of, as a concept tells it: its name, where the fact says what
 * the act said and nothing besides; else a function that makes the act, or several that it can have been, and leaves out by name
 * what the act does not say; null where the fact only comes with others.
 */
export type DoneBy<Told, Fact extends Named, AnyFact, Command extends Named> = Told extends (
  ...from: never
) => infer Made
  ? (fact: Fact, entry: ReadonlyArray<AnyFact>) => Said<Made, Command>
  : null | NameOf<Fact, Command>;

/** The acts whose names are enough: they say every field of the fact, with the same meaning. */
type NameOf<Fact extends Named, Command extends Named> = Command extends Named
  ? Omit<Fact, "type"> extends Omit<Command, "type">
    ? Exclude<keyof Fact, keyof Command> extends never
      ? Command["type"]
      : never
    : never
  : never;

/** What is made, where it is an act and has no field that the act does not: one that is misspelt does not compile. */
type Said<Made, Command extends Named> =
  Made extends ReadonlyArray<infer Each>
    ? ReadonlyArray<Said<Each, Command>>
    : Made extends { readonly type: infer Type extends Command["type"] }
      ? OneOf<Command, Type> & { readonly [Field in Exclude<keyof Made, keyof OneOf<Command, Type>>]?: never }
      : undefined;
