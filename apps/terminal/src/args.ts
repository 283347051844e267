/**
 * The command line, read: a verb, its arguments and its options.
 */
import { parseArgs } from "node:util";
import { type CalendarDate, day, isDay, type Language } from "@konstellation/core";
import { languageOfTerminal } from "@konstellation/words";
import { Ending, EXIT } from "./exit.ts";

/** What was asked for. */
export interface Arguments {
  readonly verb: string;
  readonly rest: ReadonlyArray<string>;
  readonly language: Language;
  readonly json: boolean;
  readonly help: boolean;
  readonly url: string | undefined;
  readonly book: string;
  readonly day: CalendarDate | undefined;
  /** Between which days a timeline is drawn. */
  readonly from: CalendarDate | undefined;
  readonly to: CalendarDate | undefined;
  /** Whose calendar, and whether it tells titles; into which file. */
  readonly body: string | undefined;
  readonly organisation: string | undefined;
  readonly titles: boolean;
  readonly out: string | undefined;
  /** Which heading each column of a list has, and whether the list is to be entered. */
  readonly columns: string | undefined;
  readonly enter: boolean;
  /** How many months ahead the radar looks. */
  readonly months: string | undefined;
  readonly file: string | undefined;
  readonly db: string | undefined;
  readonly seat: string | undefined;
  readonly fromItem: string | undefined;
  /** Seats said to be absent, on a link, or filled by a deputy (SEAT=PERSON), in a roll call. */
  readonly absent: ReadonlyArray<string>;
  readonly remote: ReadonlyArray<string>;
  readonly deputy: ReadonlyArray<string>;
  readonly colour: boolean;
}

const options = {
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
  lang: { type: "string" },
  url: { type: "string" },
  book: { type: "string" },
  day: { type: "string" },
  from: { type: "string" },
  to: { type: "string" },
  months: { type: "string" },
  body: { type: "string" },
  organisation: { type: "string" },
  titles: { type: "boolean" },
  out: { type: "string" },
  columns: { type: "string" },
  enter: { type: "boolean" },
  file: { type: "string" },
  db: { type: "string" },
  seat: { type: "string" },
  "from-item": { type: "string" },
  absent: { type: "string", multiple: true },
  remote: { type: "string", multiple: true },
  deputy: { type: "string", multiple: true },
  "no-color": { type: "boolean" },
} as const;

/** Reads the command line by the verbs there are. Throws an `Ending` with a suggestion where it cannot be read. */
export const readArguments = (
  argv: ReadonlyArray<string>,
  verbs: ReadonlyArray<string>,
  environment: Readonly<Record<string, string | undefined>>,
): Arguments => {
  const { values, positionals } = parsed(argv);
  const [first, ...rest] = positionals;
  const wanted = first ?? (values.help ? "help" : "terminal");
  if (!verbs.includes(wanted)) throw new Ending(unknownVerb(wanted, verbs), EXIT.usage);
  if (values.lang !== undefined && values.lang !== "sv" && values.lang !== "en")
    throw new Ending(`--lang is "${values.lang}": expected sv or en`, EXIT.usage);
  const [asked, from, to] = (["day", "from", "to"] as const).map((name) => dayOf(name, values[name]));
  if (from !== undefined && to !== undefined && to < from)
    throw new Ending(`--to is ${to}: expected a day on or after --from (${from})`, EXIT.usage);
  if (values.months !== undefined && !/^\d{1,4}$/.test(values.months))
    throw new Ending(`--months is "${values.months}": expected a whole number of months`, EXIT.usage);
  return {
    verb: wanted,
    rest,
    language: languageOfTerminal(values.lang, environment),
    json: values.json ?? false,
    help: values.help ?? false,
    url: values.url,
    book: values.book ?? environment.KONSTELLATION_BOOK ?? "kronoberg",
    day: asked,
    from,
    to,
    months: values.months,
    body: values.body,
    organisation: values.organisation,
    titles: values.titles ?? false,
    out: values.out,
    columns: values.columns,
    enter: values.enter ?? false,
    file: values.file,
    db: values.db,
    seat: values.seat,
    fromItem: values["from-item"],
    absent: listed(values.absent),
    remote: listed(values.remote),
    deputy: listed(values.deputy),
    colour: !values["no-color"] && !environment.NO_COLOR && environment.TERM !== "dumb",
  };
};

const dayOf = (name: string, text: string | undefined): CalendarDate | undefined => {
  if (text !== undefined && !isDay(text))
    throw new Ending(`--${name} is "${text}": expected a day that exists, written YYYY-MM-DD`, EXIT.usage);
  return text === undefined ? undefined : day(text);
};

/** An option given several times, or with commas between. */
const listed = (given: ReadonlyArray<string> | undefined): ReadonlyArray<string> =>
  (given ?? []).flatMap((each) => each.split(",")).filter((each) => each !== "");

const parsed = (argv: ReadonlyArray<string>) => {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    throw new Ending(
      `${error instanceof Error ? error.message : String(error)}. See: konstellation --help`,
      EXIT.usage,
    );
  }
};

const unknownVerb = (wanted: string, verbs: ReadonlyArray<string>): string => {
  const near = verbs
    .map((verb) => ({ verb, distance: distance(wanted, verb) }))
    .sort((a, b) => a.distance - b.distance)[0];
  const hint = near !== undefined && near.distance <= 3 ? ` Did you mean: konstellation ${near.verb}?` : "";
  return `There is no verb "${wanted}".${hint} See: konstellation --help`;
};

/** How many letters differ between two words (Levenshtein). */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries())
      next.push(Math.min((row[j] ?? 0) + (letter === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    row = next;
  }
  return row.at(-1) ?? 0;
};
