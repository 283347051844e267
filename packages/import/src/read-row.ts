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
  readPeriod,
  readProvisions,
} from "./cells.ts";
import type { Column } from "./columns.ts";
import { idOfTitle, readId } from "./names.ts";
import { readParties } from "./parties.ts";
import { unreadableCells } from "./unreadable-cells.ts";

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
  const legalBasis = optional("legalBasis", readProvisions);
  const agreement =
    cell("agreement") !== ""
      ? read("agreement", readId, "")
      : title === ""
        ? ""
        : read("title", () => idOfTitle(title), "");
  const source = cell("source");
  if (faults.length > 0 || from === undefined) return Result.fail(faults);
  const term: Term =
    until === undefined
      ? { kind: "untilFurtherNotice", from }
      : renewsBy === undefined
        ? { kind: "fixed", from, until }
        : { kind: "renewing", from, until, renewsBy };
  const listed: Listed = {
    line,
    agreement,
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
    ...(legalBasis === undefined ? {} : { legalBasis }),
  };
  // What the cells came to is read as it will be read when it is entered: nothing is accepted here that is refused there.
  const unreadable = unreadableCells(listed);
  for (const [column, why] of unreadable) fault(column, why);
  return unreadable.length > 0 ? Result.fail(faults) : Result.succeed(listed);
};
