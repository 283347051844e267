/**
 * A verb of the command line: how it is written, what the help says of it, and what it answers.
 *
 * The verbs that show something stand with their pages; those that do something stand in `verbs/`. The help and the
 * command line know a verb from here and from nowhere else.
 */
import type { Explanation, Language } from "@konstellation/core";
import { type Environment, phrases } from "@konstellation/words";
import type { Arguments } from "./args.ts";
import { table } from "./lines.ts";
import type { Taking } from "./options.ts";
import type { Address } from "./pages/address.ts";
import type { Row } from "./row.ts";
import type { Source } from "./source.ts";

/** What a verb gives: something for scripts, and text for people. */
export interface Shown {
  readonly json: unknown;
  readonly text: string;
  /** What goes out byte for byte instead of the text, where a program is to read it. */
  readonly raw?: string;
  readonly code?: number;
}

/** How a verb is written and what it does, as the help says it. */
export interface SaidOfVerb extends Taking {
  /** What is written after the name: `MEETING`, `[BODY]`. */
  readonly takes?: Explanation;
  readonly does: Explanation;
  /** The pages it opens where somebody sits at a terminal, the last on top; none means the usual one. */
  readonly opens?: (asked: Arguments) => ReadonlyArray<Address>;
}

/** A verb that reads or changes a book. */
export interface VerbOnBook extends SaidOfVerb {
  readonly onBook: (source: Source, asked: Arguments) => Promise<Shown>;
}

/** A verb that needs no book. It gives an exit code where it has already said what it had to say. */
export interface VerbAlone extends SaidOfVerb {
  readonly alone: (asked: Arguments, environment: Environment) => Promise<Shown | number>;
}

/** A verb. */
export type Verb = VerbOnBook | VerbAlone;

/** Rows as a table, or that there are none. */
export const listed = (rows: ReadonlyArray<Row>, language: Language): string =>
  rows.length === 0 ? phrases.nothing[language] : table(rows.map((row) => row.cells));
