/**
 * The command line, read: a verb, its arguments and its options.
 */
import { parseArgs } from "node:util";
import { isHash } from "@konstellation/client";
import { type CalendarDate, day, type Explanation, isDay, type Language, nearest } from "@konstellation/core";
import { type Environment, languageOfTerminal, said, settingsRefused } from "@konstellation/words";
import { Ending, EXIT } from "./exit.ts";
import { expectedAfter, type Option, options, refuseOthers, refuseTwice, type Taking } from "./options.ts";

/** What was asked for. */
export interface Arguments {
  readonly verb: string;
  readonly rest: ReadonlyArray<string>;
  readonly language: Language;
  readonly json: boolean;
  readonly help: boolean;
  readonly version: boolean;
  readonly url: string | undefined;
  readonly book: string;
  readonly day: CalendarDate | undefined;
  /** Between which days a timeline is drawn. */
  readonly from: CalendarDate | undefined;
  readonly to: CalendarDate | undefined;
  /** When it happened, as it is typed: a moment, or what the clock showed. */
  readonly at: string | undefined;
  /** Whose calendar, and whether it tells titles; into which file. */
  readonly body: string | undefined;
  readonly organisation: string | undefined;
  /** Only what is a person's, and only what stands so: the state by its id. */
  readonly person: string | undefined;
  readonly state: string | undefined;
  readonly titles: boolean;
  readonly out: string | undefined;
  /** In which format a paper is written out, and whether a file that is there may be written over. */
  readonly format: string | undefined;
  readonly overwrite: boolean;
  /** Which heading each column of a list has, and whether the list is to be entered. */
  readonly columns: string | undefined;
  readonly enter: boolean;
  /** How many months ahead the radar looks. */
  readonly months: string | undefined;
  /** Of which kind what is looked for is. */
  readonly kind: string | undefined;
  readonly file: string | undefined;
  readonly db: string | undefined;
  /** The hash of a last entry that somebody has kept, and of one up to which it is known what has been set aside. */
  readonly kept: string | undefined;
  readonly acknowledge: string | undefined;
  readonly seat: string | undefined;
  readonly fromItem: string | undefined;
  /** Seats said to be absent, on a link, or filled by a deputy (SEAT=PERSON), in a roll call. */
  readonly absent: ReadonlyArray<string>;
  readonly remote: ReadonlyArray<string>;
  readonly deputy: ReadonlyArray<string>;
  /** Who somebody is: what they do at home, how to reach them, and that they are nobody who is known. */
  readonly functions: ReadonlyArray<string>;
  readonly email: string | undefined;
  readonly phone: string | undefined;
  readonly isNew: boolean;
  readonly colour: boolean;
  /** Of a paper: at which item of which meeting, what it is called, which version it is, what changed, and the hash it should have. */
  readonly meeting: string | undefined;
  readonly item: string | undefined;
  readonly title: string | undefined;
  readonly paperVersion: string | undefined;
  readonly change: string | undefined;
  readonly what: string | undefined;
  readonly hash: string | undefined;
  /** The options that were typed, whatever the environment says besides. */
  readonly typed: ReadonlyArray<Option>;
}

/** A hundred years: nothing that is due is further away. */
const MOST_MONTHS = 1200;

/** Reads the command line by the verbs there are. Throws an `Ending` with a suggestion where it cannot be read. */
export const readArguments = (
  argv: ReadonlyArray<string>,
  verbs: ReadonlyArray<Taking>,
  environment: Environment,
): Arguments => {
  // In which language to say what is wrong has to be known before anything can be.
  const language = languageOfTerminal(languageTyped(argv), environment);
  const { values, positionals, tokens } = parsed(argv, language);
  refuseTwice(
    tokens.flatMap((token) => (token.kind === "option" ? [{ name: token.name as Option, value: token.value }] : [])),
    language,
  );
  const [first, ...rest] = positionals;
  const wanted = first ?? (values.help ? "help" : "terminal");
  const verb = verbs.find(({ name }) => name === wanted);
  if (verb === undefined)
    throw new Ending(
      unknownVerb(
        wanted,
        verbs.map(({ name }) => name),
        language,
      ),
      EXIT.usage,
    );
  if (values.lang !== undefined && values.lang !== "sv" && values.lang !== "en")
    throw new Ending(expected("lang", values.lang, expectedAfter.lang, language), EXIT.usage);
  const given = Object.keys(values) as ReadonlyArray<Option>;
  if (!values.help && !values.version) {
    const refused = settingsRefused(environment).map((each) => each[language]);
    if (refused.length > 0) throw new Ending(refused.join("\n"), EXIT.usage);
    refuseOthers(verb, given, rest, verbs, language);
  }
  const [asked, from, to] = (["day", "from", "to"] as const).map((name) => dayOf(name, values[name], language));
  if (from !== undefined && to !== undefined && to < from)
    throw new Ending(
      expected(
        "to",
        to,
        { sv: `en dag som inte är före --from (${from})`, en: `a day on or after --from (${from})` },
        language,
      ),
      EXIT.usage,
    );
  if (values.months !== undefined && !(/^\d{1,4}$/.test(values.months) && Number(values.months) <= MOST_MONTHS))
    throw new Ending(expected("months", values.months, expectedAfter.months, language), EXIT.usage);
  return {
    verb: wanted,
    rest,
    language,
    json: values.json ?? false,
    help: values.help ?? false,
    version: values.version ?? false,
    url: values.url,
    book: values.book ?? said(environment, "KONSTELLATION_BOOK") ?? "kronoberg",
    day: asked,
    from,
    to,
    at: values.at,
    months: values.months,
    kind: values.kind,
    body: values.body,
    organisation: values.organisation,
    person: values.person,
    state: stateCalled(verb.states, values.state, language),
    titles: values.titles ?? false,
    out: values.out,
    format: values.format,
    overwrite: values.overwrite ?? false,
    columns: values.columns,
    enter: values.enter ?? false,
    file: values.file,
    db: values.db,
    kept: hashOf("kept", values.kept, language),
    acknowledge: hashOf("acknowledge", values.acknowledge, language),
    seat: values.seat,
    fromItem: values["from-item"],
    absent: listed(values.absent),
    remote: listed(values.remote),
    deputy: listed(values.deputy),
    functions: values.function ?? [],
    email: values.email,
    phone: values.phone,
    isNew: values.new ?? false,
    meeting: values.meeting,
    item: values.item,
    title: values.title,
    paperVersion: values["paper-version"],
    change: values.change,
    what: values.what,
    hash: values.hash,
    colour: !values["no-color"] && !environment.NO_COLOR && environment.TERM !== "dumb",
    typed: given,
  };
};

/** The language that is asked for, however it is written. */
const languageTyped = (argv: ReadonlyArray<string>): string | undefined => {
  const at = argv.findIndex((each) => each === "--lang" || each.startsWith("--lang="));
  return argv[at]?.startsWith("--lang=") ? argv[at].slice("--lang=".length) : at < 0 ? undefined : argv[at + 1];
};

/** A state by its id, or by what it is called in either language. */
const stateCalled = (
  states: Taking["states"] = {},
  text: string | undefined,
  language: Language,
): string | undefined => {
  if (text === undefined) return undefined;
  const wanted = text.toLowerCase();
  const state = Object.keys(states).find(
    (id) => id.toLowerCase() === wanted || Object.values(states[id] ?? {}).some((called) => called === wanted),
  );
  if (state !== undefined) return state;
  const called = Object.values(states)
    .map((each) => each[language])
    .join(", ");
  throw new Ending(expected("state", text, { sv: `något av ${called}`, en: `one of ${called}` }, language), EXIT.usage);
};

/** A hash that was cut short is not held against a book: none of its entries has it, and nobody has rewritten anything. */
const hashOf = (name: Option, text: string | undefined, language: Language): string | undefined => {
  if (text !== undefined && !isHash(text))
    throw new Ending(expected(name, text, expectedAfter.kept, language), EXIT.usage);
  return text;
};

const dayOf = (name: Option, text: string | undefined, language: Language): CalendarDate | undefined => {
  if (text !== undefined && !isDay(text))
    throw new Ending(expected(name, text, expectedAfter.day, language), EXIT.usage);
  return text === undefined ? undefined : day(text);
};

/** What an option says, and what it should say. */
const expected = (option: Option, given: string, what: Explanation, language: Language): string =>
  language === "sv"
    ? `--${option} är ”${given}”: väntade ${what.sv}`
    : `--${option} is “${given}”: expected ${what.en}`;

/** An option given several times, or with commas between. */
const listed = (given: ReadonlyArray<string> | undefined): ReadonlyArray<string> =>
  (given ?? []).flatMap((each) => each.split(","));

const parsed = (argv: ReadonlyArray<string>, language: Language) => {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, tokens: true });
  } catch (error) {
    throw new Ending(unreadable(error instanceof Error ? error : new Error(String(error)), argv, language), EXIT.usage);
  }
};

/** Why a command line cannot be read, from what the parser says about it. */
const unreadable = (
  error: Error & { readonly code?: string },
  argv: ReadonlyArray<string>,
  language: Language,
): string => {
  // The parser adds a placeholder of its own: '--kept <value>'.
  const option = (/'([^']*)'/.exec(error.message)?.[1] ?? "").replace(/ <.*$/, "");
  const see = language === "sv" ? "Se: konstellation --help" : "See: konstellation --help";
  switch (error.code) {
    case "ERR_PARSE_ARGS_UNKNOWN_OPTION":
      return `${language === "sv" ? `Det finns inget val ${option}.` : `There is no option ${option}.`} ${see}`;
    case "ERR_PARSE_ARGS_INVALID_OPTION_VALUE":
      return `${wrongAfter(option.replace(/^.*--/, ""), argv, language)} ${see}`;
    default:
      return `${error.message}. ${see}`;
  }
};

/** What should have followed an option, where something that begins with a dash does, or nothing; and that some take nothing. */
const wrongAfter = (name: string, argv: ReadonlyArray<string>, language: Language): string => {
  if (!takesText(name)) return language === "sv" ? `Inget anges efter --${name}.` : `Nothing is given after --${name}.`;
  const next = argv[argv.indexOf(`--${name}`) + 1];
  if (next !== undefined && /^-\d/.test(next)) return `${expected(name, next, expectedAfter[name], language)}.`;
  return language === "sv"
    ? `Valet --${name} saknar det som ska stå efter: ${expectedAfter[name].sv}.`
    : `The option --${name} lacks what should follow it: ${expectedAfter[name].en}.`;
};

const takesText = (name: string): name is keyof typeof expectedAfter => Object.hasOwn(expectedAfter, name);

const unknownVerb = (wanted: string, verbs: ReadonlyArray<string>, language: Language): string => {
  const near = nearest(wanted, verbs);
  if (language === "sv")
    return `Det finns inget verb ”${wanted}”.${near === undefined ? ` Verben är: ${verbs.join(", ")}.` : ` Menade du: konstellation ${near}?`} Se: konstellation --help`;
  return `There is no verb “${wanted}”.${near === undefined ? ` The verbs are: ${verbs.join(", ")}.` : ` Did you mean: konstellation ${near}?`} See: konstellation --help`;
};
