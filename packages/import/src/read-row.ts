/**
 * One row of a list as an agreement, or everything that is wrong with it.
 */
import type {
  Agreement,
  CalendarDate,
  Command,
  Explanation,
  NoticeClause,
  Organisation,
  Term,
} from "@konstellation/core";
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
import type { Column } from "./columns.ts";

/** An agreement of a list, as it is entered. */
export type Listed = Extract<Command, { type: "ImportAgreements" }>["agreements"][number];

/** A row as it is read: its line, its cells, and what the file calls each column. */
interface Cells {
  readonly line: number;
  readonly cell: (column: Column) => string;
  readonly heading: (column: Column) => string;
}

/** One row as an agreement, or everything that is wrong with it. */
export const readRow = (
  { line, cell, heading }: Cells,
  organisations: ReadonlyArray<Organisation>,
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
