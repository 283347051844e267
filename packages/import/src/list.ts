/**
 * A list of agreements from a file: its rows read, each accepted or refused with its line; nothing is entered here.
 *
 * @since 0.1.0
 */
import {
  type Agreement,
  type Book,
  bookDecider,
  type CalendarDate,
  type Command,
  type Context,
  type Explanation,
  inOrder,
  type NoticeClause,
  nameOf,
  type Term,
} from "@konstellation/core";
import { explainRefusal } from "@konstellation/words";
import { CsvError, parse } from "csv-parse/sync";
import * as Result from "effect/Result";
import {
  type Cell,
  isUntilFurtherNotice,
  readDay,
  readKind,
  readLanding,
  readNotice,
  readParties,
  readPeriod,
} from "./cells.ts";
import { type Column, type ColumnMapping, placeColumns } from "./columns.ts";

type Listed = Extract<Command, { type: "ImportAgreements" }>["agreements"][number];

/** A row that can be entered. @category models @since 0.1.0 */
export interface AcceptedRow {
  readonly line: number;
  readonly agreement: string;
  readonly title: string;
}

/** A row that cannot, and why. @category models @since 0.1.0 */
export interface RefusedRow {
  readonly line: number;
  /** What the row calls the agreement, where it says. */
  readonly title: string;
  readonly why: ReadonlyArray<Explanation>;
}

/** What a list holds: every row is in one of the two. @category models @since 0.1.0 */
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
 * const { refused, command } = checkList(book, decodeText(bytes), {}, { day, instant, actor })
 * if (command !== null) desk.give({ book: "kronoberg", id, command, context })
 * ```
 *
 * @category questions @since 0.1.0
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
    return { line, title: cell("title"), outcome: readRow({ line, cell, heading }, organisations) };
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

interface Row {
  readonly line: number;
  readonly cells: ReadonlyArray<string>;
}

/** The rows of a file with the line each begins on; empty rows are left out. */
const rowsOf = (csv: string): Result.Result<ReadonlyArray<Row>, Explanation> => {
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

/** A row as it is read: its line, its cells, and what the file calls each column. */
interface Cells {
  readonly line: number;
  readonly cell: (column: Column) => string;
  readonly heading: (column: Column) => string;
}

/** One row as an agreement, or everything that is wrong with it. */
const readRow = (
  { line, cell, heading }: Cells,
  organisations: Parameters<typeof readParties>[1],
): Result.Result<Listed, ReadonlyArray<Explanation>> => {
  const faults: Array<Explanation> = [];
  const fault = (column: Column, { sv, en }: Explanation) =>
    faults.push({ sv: `${heading(column)}: ${sv}`, en: `${heading(column)}: ${en}` });
  const read = <A>(column: Column, reader: (text: string) => Cell<A>, otherwise: A): A => {
    const outcome = reader(cell(column));
    if (Result.isSuccess(outcome)) return outcome.success;
    fault(column, outcome.failure);
    return otherwise;
  };
  const optional = <A>(column: Column, reader: (text: string) => Cell<A>): A | undefined =>
    cell(column) === "" ? undefined : read<A | undefined>(column, reader, undefined);
  const title = cell("title");
  if (title === "") fault("title", { sv: "Avtalet saknar namn.", en: "The agreement has no name." });
  const kind = read<Agreement["kind"]>("kind", readKind, "agreement");
  const parties = read<ReadonlyArray<string>>("parties", (text) => readParties(text, organisations), []);
  if (cell("parties") === "") fault("parties", { sv: "Parterna saknas.", en: "The parties are missing." });
  else if (parties.length === 1)
    fault("parties", { sv: "Ett avtal har minst två parter.", en: "An agreement has at least two parties." });
  const from = read<CalendarDate | undefined>("from", readDay, undefined);
  const until = isUntilFurtherNotice(cell("until"))
    ? undefined
    : read<CalendarDate | undefined>("until", readDay, undefined);
  const renewsBy = optional("renewsBy", readPeriod);
  if (renewsBy !== undefined && isUntilFurtherNotice(cell("until")))
    fault("renewsBy", {
      sv: "Det som gäller tills vidare förlängs inte: ange den första periodens sista dag.",
      en: "What runs until further notice does not renew: give the first term's last day.",
    });
  const notice = read<NoticeClause | null>("notice", readNotice, null);
  const landing = optional("landing", readLanding);
  const concluded = optional("concluded", readDay);
  const review = optional("review", readDay);
  const subject = cell("subject");
  const legalBasis = cell("legalBasis");
  const source = cell("source");
  if (faults.length > 0 || from === undefined) return Result.fail(faults);
  const term: Term =
    until === undefined
      ? { kind: "untilFurtherNotice", from }
      : renewsBy === undefined
        ? { kind: "fixed", from, until }
        : { kind: "renewing", from, until, renewsBy };
  return Result.succeed({
    line,
    agreement: cell("agreement") === "" ? idFrom(title) : cell("agreement").toLowerCase(),
    title: { sv: title },
    kind,
    parties,
    term,
    notice: notice === null || landing === undefined ? notice : { ...notice, landing },
    source: {
      sv: source === "" ? `Avtalslistan, rad ${line}` : source,
      en: source === "" ? `The agreement list, row ${line}` : source,
    },
    ...(concluded === undefined ? {} : { concluded: { on: concluded } }),
    ...(review === undefined ? {} : { review: { first: review } }),
    ...(subject === "" ? {} : { subject: { sv: subject } }),
    ...(legalBasis === "" ? {} : { legalBasis: legalBasis.split(/\s*;\s*/) }),
  });
};

const letters: Readonly<Record<string, string>> = { å: "a", ä: "a", ö: "o", é: "e", ü: "u", æ: "ae", ø: "o" };

/** A name for the book made of a title: "Överenskommelse om utskrivning" becomes `overenskommelse-om-utskrivning`. */
const idFrom = (title: string): string =>
  title
    .toLocaleLowerCase("sv")
    .replace(/[åäöéüæø]/g, (letter) => letters[letter] ?? "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)
    .replace(/-+$/, "");
