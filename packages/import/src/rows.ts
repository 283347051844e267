/**
 * The rows of a CSV file, each with the line it begins on as an editor counts them.
 */
import type { Explanation } from "@konstellation/core";
import { CsvError, parse } from "csv-parse/sync";
import * as Result from "effect/Result";

/** A row: its line and its cells. */
interface Row {
  readonly line: number;
  readonly cells: ReadonlyArray<string>;
}

/** The rows of a file with the line each begins on; empty rows are left out. */
export const rowsOf = (csv: string): Result.Result<ReadonlyArray<Row>, Explanation> => {
  // The parser counts a CR LF inside quotes as two lines; with plain line feeds it counts as an editor does.
  const plain = csv.replace(/\r\n?/g, "\n");
  try {
    const records = parse(plain, {
      bom: true,
      delimiter: delimiterOf(plain),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as ReadonlyArray<{
      readonly record: ReadonlyArray<string>;
      readonly info: { readonly lines: number };
    }>;
    return Result.succeed(
      records
        .map(({ record, info }) => ({ cells: record, line: info.lines - breaksIn(record) }))
        .filter(({ cells }) => cells.some((cell) => cell.trim() !== "")),
    );
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return Result.fail(whyNot(error));
  }
};

/** Why a file is no CSV: in all the ways there are, it is about quotation marks. One that is never closed may have begun anywhere. */
const whyNot = ({ code, lines = 1 }: CsvError & { readonly lines?: number }): Explanation => {
  const [sv, en] =
    code === "CSV_QUOTE_NOT_CLOSED"
      ? ["ett citattecken öppnas och stängs aldrig", "a quotation mark is opened and never closed"]
      : code === "CSV_INVALID_CLOSING_QUOTE"
        ? [
            `på rad ${lines} fortsätter en cell efter sitt citattecken`,
            `on line ${lines} a cell goes on after its quotation mark`,
          ]
        : [
            `på rad ${lines} står ett citattecken mitt i en cell`,
            `on line ${lines} a quotation mark stands in the middle of a cell`,
          ];
  return {
    sv: `Filen går inte att läsa som CSV: ${sv}. Sätt hela cellen inom citattecken, och dubblera dem som står i den.`,
    en: `The file cannot be read as CSV: ${en}. Put the whole cell in quotation marks, and double those that stand in it.`,
  };
};

/** How many line breaks a record has inside its cells: its last line less these is its first. */
const breaksIn = (record: ReadonlyArray<string>): number =>
  record.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);

/** Swedish spreadsheets put semicolons between, others commas or tabs: whichever the headings have most of. */
const delimiterOf = (csv: string): string => {
  const headings = csv.slice(0, csv.search(/\n|$/)).replace(/"[^"]*"/g, "");
  const [most = ";"] = [";", "\t", ","].sort((a, b) => headings.split(b).length - headings.split(a).length);
  return most;
};
