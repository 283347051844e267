/**
 * Asking the notice question in a table: a term, the notice that it asks for, and what happened, in a line.
 */
import * as Result from "effect/Result";
import { askNotice, type NoticeAnswer } from "../index.ts";

/** A fixed term of two years, to New Year's Eve 2024. */
export const twoYears = { kind: "fixed", from: "2023-01-01", until: "2024-12-31" };

/** An agreement until further notice, since 2019. */
export const openEnded = { kind: "untilFurtherNotice", from: "2019-01-01" };

/** So many months' notice, and what more the clause says. */
export const months = (n: number, more: object = {}) => ({ length: `P${n}M`, ...more });

/** A clause that asks for notice, but nobody knows how long before. */
export const unknown = { length: null };

/** Notice by 1 July counts from New Year's Eve. */
export const byJuly = { window: { by: "07-01", countsFrom: "12-31" } };

/** What happened: "sent 2017-06-29, received 2017-07-03", "today 2017-06-30", "no day said", or nothing. */
const happened = (said: string): object => {
  if (said === "") return {};
  if (said === "no day said") return { given: {} };
  const { today, ...given } = Object.fromEntries(said.split(", ").map((each) => each.split(" ")));
  return { ...(today === undefined ? {} : { today }), ...(Object.keys(given).length === 0 ? {} : { given }) };
};

/** What a notice comes to under a term and a clause. */
export const ask = (term: object, notice: object | null, said: string): NoticeAnswer =>
  Result.getOrThrow(askNotice({ term, notice, ...happened(said) }));

/**
 * An answer whole, in lines: the outcome with the last day and the last day to give notice; what is said with it, after a `!`;
 * and every step of the arithmetic, with its day and its rule.
 */
export const inLines = ({
  outcome,
  lastDay,
  lastDayToGiveNotice,
  warnings,
  steps,
}: NoticeAnswer): ReadonlyArray<string> => [
  `${outcome}${lastDay === null ? "" : ` ${lastDay}`}${lastDayToGiveNotice === null ? "" : `, notice by ${lastDayToGiveNotice}`}`,
  ...warnings.map(({ code, ...more }) => ["!", code, ...Object.values(more)].join(" ")),
  ...steps.map(({ day, rule, what }) => `${day} ${rule} ${what}`),
];

/** A row of a table of whole answers. */
export type WholeAnswer = readonly [
  shows: string,
  term: object,
  notice: object | null,
  happened: string,
  lines: ReadonlyArray<string>,
];
