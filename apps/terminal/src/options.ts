/**
 * The options of the command line: how each is written, and which of them a verb takes. What a verb does not take is
 * refused, and so is an argument too many: nothing that is typed is ignored.
 */
import type { Explanation, Language } from "@konstellation/core";
import { Ending, EXIT } from "./exit.ts";

/** How each option is read. */
export const options = {
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
  lang: { type: "string" },
  url: { type: "string" },
  book: { type: "string" },
  day: { type: "string" },
  from: { type: "string" },
  to: { type: "string" },
  at: { type: "string" },
  months: { type: "string" },
  kind: { type: "string" },
  body: { type: "string" },
  organisation: { type: "string" },
  person: { type: "string" },
  state: { type: "string" },
  titles: { type: "boolean" },
  format: { type: "string" },
  out: { type: "string" },
  overwrite: { type: "boolean" },
  columns: { type: "string" },
  enter: { type: "boolean" },
  file: { type: "string" },
  db: { type: "string" },
  kept: { type: "string" },
  acknowledge: { type: "string" },
  seat: { type: "string" },
  "from-item": { type: "string" },
  absent: { type: "string", multiple: true },
  remote: { type: "string", multiple: true },
  deputy: { type: "string", multiple: true },
  function: { type: "string", multiple: true },
  email: { type: "string" },
  phone: { type: "string" },
  new: { type: "boolean" },
  meeting: { type: "string" },
  item: { type: "string" },
  title: { type: "string" },
  "paper-version": { type: "string" },
  change: { type: "string" },
  what: { type: "string" },
  hash: { type: "string" },
  "no-color": { type: "boolean" },
} as const;

/** An option. */
export type Option = keyof typeof options;

/** What is expected after an option that says something. */
export const expectedAfter: {
  readonly [Each in Option as (typeof options)[Each]["type"] extends "string" ? Each : never]: Explanation;
} = {
  lang: { sv: "sv eller en", en: "sv or en" },
  url: {
    sv: "tjänstens adress, som http://127.0.0.1:4870",
    en: "the address of the service, such as http://127.0.0.1:4870",
  },
  book: { sv: "bokens id, som kronoberg", en: "the id of the book, such as kronoberg" },
  day: { sv: "en dag som finns, skriven ÅÅÅÅ-MM-DD", en: "a day that exists, written YYYY-MM-DD" },
  from: { sv: "en dag som finns, skriven ÅÅÅÅ-MM-DD", en: "a day that exists, written YYYY-MM-DD" },
  to: { sv: "en dag som finns, skriven ÅÅÅÅ-MM-DD", en: "a day that exists, written YYYY-MM-DD" },
  at: {
    sv: 'ett klockslag (09:05, "2024-06-07 09:05") eller en tidpunkt (2024-06-07T09:05:00+02:00)',
    en: 'a time by the clock (09:05, "2024-06-07 09:05") or a moment (2024-06-07T09:05:00+02:00)',
  },
  months: { sv: "ett helt antal månader, från 0 till 1200", en: "a whole number of months, from 0 to 1200" },
  kind: { sv: "ett slag av det som söks, som decision", en: "a kind of what is looked for, such as decision" },
  body: { sv: "ett organs id, som llg", en: "the id of a body, such as llg" },
  organisation: { sv: "en organisations id, som vaxjo", en: "the id of an organisation, such as vaxjo" },
  person: { sv: "en persons id, som p-17", en: "the id of a person, such as p-17" },
  state: { sv: "hur det står till med det som visas", en: "how what is shown stands" },
  format: { sv: "ett format, som docx", en: "a format, such as docx" },
  out: { sv: "en fil att skriva till", en: "a file to write to" },
  columns: { sv: "en JSON-fil med kolumner och deras rubriker", en: "a JSON file of columns and their headings" },
  file: { sv: "en fil att läsa, eller - för standard in", en: "a file to read, or - for standard input" },
  db: { sv: "filen som boken skrivs i", en: "the file that the book is written in" },
  kept: {
    sv: "en hel kontrollsumma så som verify skriver den, 64 tecken, 0–9 och a–f",
    en: "a whole hash as verify prints it, 64 characters of 0–9 and a–f",
  },
  acknowledge: {
    sv: "en hel kontrollsumma så som verify skriver den, 64 tecken, 0–9 och a–f",
    en: "a whole hash as verify prints it, 64 characters of 0–9 and a–f",
  },
  function: { sv: "personens funktion, som socialchef", en: "the person's function, such as head of social services" },
  email: { sv: "en e-postadress", en: "an e-mail address" },
  phone: { sv: "ett telefonnummer", en: "a telephone number" },
  seat: { sv: "en plats id, som ljungby/social", en: "the id of a seat, such as ljungby/social" },
  "from-item": { sv: "en punkts nummer, som 6", en: "the number of an item, such as 6" },
  meeting: { sv: "ett mötes id, som llg-2024-06-07", en: "the id of a meeting, such as llg-2024-06-07" },
  item: { sv: "en punkts nummer, som 6", en: "the number of an item, such as 6" },
  title: { sv: "underlagets titel", en: "the title of the paper" },
  "paper-version": { sv: "versionens namn, som 2", en: "the name of the version, such as 2" },
  change: { sv: "editorial eller substance", en: "editorial or substance" },
  what: { sv: "vad som ändrades sedan förra versionen", en: "what changed since the version before" },
  hash: {
    sv: "den SHA-256 som filen ska ha, 64 tecken, 0–9 och a–f",
    en: "the SHA-256 that the file should have, 64 characters of 0–9 and a–f",
  },
  absent: { sv: "platser, som ljungby/social,vaxjo/skola", en: "seats, such as ljungby/social,vaxjo/skola" },
  remote: { sv: "platser, som ljungby/social,vaxjo/skola", en: "seats, such as ljungby/social,vaxjo/skola" },
  deputy: { sv: "PLATS=PERSON, som ljungby/social=p-17", en: "SEAT=PERSON, such as ljungby/social=p-17" },
};

/** Those that mean the same everywhere. */
const everywhere: ReadonlyArray<Option> = ["help", "version", "lang", "no-color"];

/** Those of every verb that reads or changes a book. */
const ofBooks: ReadonlyArray<Option> = ["json", "book", "url"];

/** What has to be known of a verb to read its command line. */
export interface Taking {
  readonly name: string;
  /** The options it takes, besides those of every verb of its kind. */
  readonly options?: ReadonlyArray<Option>;
  /** Those of its options that mean nothing where one thing of its list is named. */
  readonly ofList?: ReadonlyArray<Option>;
  /** What `--state` can be, and what each is called. */
  readonly states?: Readonly<Record<string, Explanation>>;
  /** How many words it takes after its name; none unless it says so. */
  readonly words?: number;
}

/** The options that a verb takes. */
export const takenBy = (verb: Taking): ReadonlyArray<Option> => [
  ...everywhere,
  ...("onBook" in verb ? ofBooks : []),
  ...(verb.options ?? []),
];

/** The options of its own that a verb takes, as the help writes them. */
export const ownOptions = ({ options: own = [] }: Taking): string => own.map((option) => `--${option}`).join(" ");

/** Refuses an option that is given more than once, where the last would silently win, and one that is given nothing. */
export const refuseTwice = (
  given: ReadonlyArray<{ readonly name: Option; readonly value: string | undefined }>,
  language: Language,
): void => {
  for (const [index, { name, value }] of given.entries()) {
    const isList = "multiple" in options[name];
    if (!isList && given.findIndex((each) => each.name === name) < index)
      throw new Ending(
        language === "sv"
          ? `--${name} är angivet två gånger. Ange det en gång.`
          : `--${name} is given twice. Give it once.`,
        EXIT.usage,
      );
    const said = value === undefined ? [] : isList ? value.split(",") : [value];
    if (said.some((each) => each.trim() === ""))
      throw new Ending(
        language === "sv"
          ? `--${name} är ”${value}”: något väntades där.`
          : `--${name} is “${value}”: something was expected there.`,
        EXIT.usage,
      );
  }
};

/** Refuses what a verb does not take: it says who does, and what this one takes. */
export const refuseOthers = (
  verb: Taking,
  given: ReadonlyArray<Option>,
  words: ReadonlyArray<string>,
  verbs: ReadonlyArray<Taking>,
  language: Language,
): void => {
  const taken = takenBy(verb);
  const other = given.find((option) => !taken.includes(option));
  if (other !== undefined) {
    const takers = verbs.filter((each) => takenBy(each).includes(other)).map(({ name }) => name);
    throw new Ending(notTaken(verb.name, other, takers, taken, language), EXIT.usage);
  }
  const [one] = words;
  const ofList = one === undefined ? undefined : given.find((option) => verb.ofList?.includes(option));
  if (one !== undefined && ofList !== undefined)
    throw new Ending(ofTheList(verb.name, ofList, one, language), EXIT.usage);
  const extra = words[verb.words ?? 0];
  if (extra !== undefined) throw new Ending(tooMany(verb.name, extra, language), EXIT.usage);
};

const notTaken = (
  verb: string,
  option: Option,
  takers: ReadonlyArray<string>,
  taken: ReadonlyArray<Option>,
  language: Language,
): string => {
  const own = taken.filter((each) => !everywhere.includes(each)).map((each) => `--${each}`);
  return language === "sv"
    ? `--${option} finns inte för ${verb}.${own.length === 0 ? "" : ` Det tar ${own.join(", ")}.`} --${option} finns för: ${takers.join(", ")}.`
    : `${verb} does not take --${option}.${own.length === 0 ? "" : ` It takes ${own.join(", ")}.`} --${option} belongs to: ${takers.join(", ")}.`;
};

const ofTheList = (verb: string, option: Option, one: string, language: Language): string =>
  language === "sv"
    ? `--${option} gäller listan (${verb}) och säger inget om ”${one}”. Utelämna det ena.`
    : `--${option} is for the list (${verb}) and says nothing of “${one}”. Leave one of them out.`;

const tooMany = (verb: string, extra: string, language: Language): string =>
  language === "sv"
    ? `”${extra}” är ett ord för mycket efter ${verb}. Se: konstellation --help`
    : `“${extra}” is one word too many after ${verb}. See: konstellation --help`;
