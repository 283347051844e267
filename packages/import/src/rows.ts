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
    return Result.fail({
      sv: `Filen går inte att läsa som CSV: ${error.message}`,
      en: `The file cannot be read as CSV: ${error.message}`,
    });
  }
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
