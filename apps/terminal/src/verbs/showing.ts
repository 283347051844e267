/**
 * What the verbs that show have in common.
 *
 * @since 0.1.0
 */
import type { Language } from "@konstellation/core";
import { phrases } from "@konstellation/words";
import type { Arguments } from "../args.ts";
import { table } from "../lines.ts";
import type { Row } from "../rows.ts";
import type { Source } from "../source.ts";

/** What a verb gives: something for scripts, and text for people. */
export interface Shown {
  readonly json: unknown;
  readonly text: string;
  /** What goes out byte for byte instead of the text, where a program is to read it. */
  readonly raw?: string;
  readonly code?: number;
}

/** A verb that shows. */
export type Show = (source: Source, asked: Arguments) => Promise<Shown>;

/** Rows as a table, or that there are none. */
export const listed = (rows: ReadonlyArray<Row>, language: Language): string =>
  rows.length === 0 ? phrases.nothing[language] : table(rows.map((row) => row.cells));

/** The day that is asked about, where one is. */
export const asOf = ({ day }: Arguments) => (day === undefined ? {} : { day });
