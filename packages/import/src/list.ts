/**
 * A list of agreements from a file: its rows read, each accepted or refused with its line; nothing is entered here.
 */
import {
  type Book,
  bookDecider,
  type Command,
  type Context,
  type Explanation,
  inOrder,
  nameOf,
} from "@konstellation/core";
import { explainRefusal } from "@konstellation/words";
import * as Result from "effect/Result";
import { type Column, type ColumnMapping, placeColumns } from "./columns.ts";
import { type Listed, readRow } from "./read-row.ts";
import { rowsOf } from "./rows.ts";

/** A row that can be entered. */
export interface AcceptedRow {
  readonly line: number;
  readonly agreement: string;
  readonly title: string;
}

/** A row that cannot, and why. */
export interface RefusedRow {
  readonly line: number;
  /** What the row calls the agreement, where it says. */
  readonly title: string;
  readonly why: ReadonlyArray<Explanation>;
}

/** What a list holds: every row is in one of the two. */
export interface ListReport {
  readonly accepted: ReadonlyArray<AcceptedRow>;
  readonly refused: ReadonlyArray<RefusedRow>;
  /** Columns that nothing was read from. */
  readonly ignored: ReadonlyArray<string>;
  /** What is wrong with the file or its columns as a whole; nothing has been read then. */
  readonly faults: ReadonlyArray<Explanation>;
  /** What to enter when no row is refused and nothing is wrong; null otherwise, so that nothing is entered by halves. */
  readonly command: Extract<Command, { type: "ImportAgreements" }> | null;
}

/**
 * Reads a list of agreements and judges every row as if it were entered: the dry run.
 *
 * @example
 * ```ts
 * const { refused, command } = checkList(book, text, {}, { day, instant, actor })
 * if (command !== null) desk.give({ book: "kronoberg", id, command, context })
 * ```
 */
export const checkList = (book: Book, csv: string, mapping: ColumnMapping, context: Context): ListReport => {
  const parsed = rowsOf(csv);
  if (Result.isFailure(parsed)) return nothingRead([parsed.failure]);
  const [headings, ...rows] = parsed.success;
  if (headings === undefined || rows.length === 0)
    return nothingRead([
      { sv: "Filen har inga rader under rubrikerna.", en: "The file has no rows under its headings." },
    ]);
  const { places, ignored, faults } = placeColumns(headings.cells, mapping);
  if (faults.length > 0) return { ...nothingRead(faults), ignored };
  const organisations = inOrder(book.collaboration.organisations);
  const read = rows.map(({ line, cells }) => {
    const cell = (column: Column) => {
      const place = places.get(column);
      return place === undefined ? "" : (cells[place] ?? "").trim();
    };
    const heading = (column: Column) => headings.cells[places.get(column) ?? -1]?.trim() ?? column;
    const shape = shapeOf(cells, headings.cells.length, Math.max(...places.values()) + 1);
    const outcome = shape === undefined ? readRow({ line, cell, heading }, organisations) : Result.fail([shape]);
    return { line, title: cell("title"), outcome };
  });
  const shaped = read.flatMap(({ outcome }) => (Result.isSuccess(outcome) ? [outcome.success] : []));
  const judged = judge(book, shaped, context);
  const refused = read.flatMap(({ line, title, outcome }): ReadonlyArray<RefusedRow> => {
    const why = Result.isFailure(outcome) ? outcome.failure : (judged.get(line) ?? []);
    return why.length === 0 ? [] : [{ line, title, why }];
  });
  const accepted = shaped.filter(({ line }) => !refused.some((row) => row.line === line));
  return {
    accepted: accepted.map(({ line = 0, agreement, title }) => ({ line, agreement, title: title.sv })),
    refused,
    ignored,
    faults: [],
    command: refused.length === 0 ? { type: "ImportAgreements", agreements: accepted } : null,
  };
};

/** What is wrong with how many cells a row has: a separator too many or too few moves what follows to another heading. */
const shapeOf = (cells: ReadonlyArray<string>, headings: number, needed: number): Explanation | undefined => {
  const last = cells.findLastIndex((cell) => cell.trim() !== "") + 1;
  if (last > headings)
    return {
      sv: `Raden har ${last} celler och rubrikerna är ${headings}: ”${cells[last - 1]?.trim()}” hör inte till någon. Ta bort den avgränsare som är för mycket, eller sätt cellen inom citattecken.`,
      en: `The row has ${last} cells and there are ${headings} headings: “${cells[last - 1]?.trim()}” belongs to none. Remove the separator too many, or put the cell in quotation marks.`,
    };
  if (cells.length < needed)
    return {
      sv: `Raden har ${cells.length} celler, men minst ${needed} behövs. Sätt ut avgränsarna, även där det inte står något.`,
      en: `The row has ${cells.length} cells, but at least ${needed} are needed. Put in the separators, also where there is nothing between.`,
    };
  return undefined;
};

const nothingRead = (faults: ReadonlyArray<Explanation>): ListReport => ({
  accepted: [],
  refused: [],
  ignored: [],
  faults,
  command: null,
});

/** Why the book would refuse rows, by line: a party it does not know, a name twice, a term that makes no sense. */
const judge = (
  book: Book,
  agreements: ReadonlyArray<Listed>,
  context: Context,
): ReadonlyMap<number, ReadonlyArray<Explanation>> => {
  if (agreements.length === 0) return new Map();
  const outcome = bookDecider.decide(book, { type: "ImportAgreements", agreements }, context);
  if (Result.isSuccess(outcome) || outcome.failure.type !== "ListHasFaults") return new Map();
  return new Map(
    outcome.failure.refused.map(({ line, refusal }) => [
      line,
      [explainRefusal(refusal, (kind, id) => nameOf(book, kind, id))],
    ]),
  );
};
