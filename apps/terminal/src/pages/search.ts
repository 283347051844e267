/**
 * Finding: everything in the book that some words stand in, the newest first.
 */
import { FoundKind, type FoundThing, type Language, soughtIn, wordsIn } from "@konstellation/core";
import { counted, foundKinds, phrases, remarkStates, whenIn } from "@konstellation/words";
import { Ending, EXIT, usage } from "../exit.ts";
import type { Source } from "../source.ts";
import { listed } from "../verb.ts";
import { type Asking, named } from "./asking.ts";
import type { PageRow } from "./definition.ts";
import { labelled } from "./labelled.ts";
import { page } from "./page.ts";
import { ask, go, turn } from "./step.ts";
import { textOf } from "./text.ts";

/** What was found, and of which words: as much of it as anybody looks through. */
interface Found {
  readonly words: string;
  readonly total: number;
  readonly items: ReadonlyArray<FoundThing>;
}

const SHOWN = "50";

const find = async (
  source: Source,
  { collaboration, between, among: asked }: Asking,
  { words, kind }: { readonly words: string; readonly kind: string },
): Promise<Found> => {
  const among = Object.fromEntries(FoundKind.literals.filter((each) => each === kind).map((each) => ["kind", each]));
  const query = { q: words, limit: SHOWN, ...between, ...named(asked, "body"), ...among };
  const { total, items } = await source.call("search", { collaboration, query });
  return { words, total, items };
};

/** Everything that some words stand in; `kind` is empty where it is not only of one kind. */
export const search = page({
  at: "search",
  names: ["words", "kind"],
  door: {
    key: "F",
    phrase: "keySearch",
    asks: ask("askSearch", (words) => go({ at: "search", words, kind: "" })),
  },
  read: find,
  heading: ({ read }, { language }) => [howMany(read, language)],
  rows: ({ read }, { language }) => read.items.map((each) => foundRow(each, language)),
  shape: () => ({ flexible: 2, dispensable: [3, 1] }),
  opens: ({ read }, row, pageAbout) => {
    const found = read.items.find((each) => rowId(each) === row.id);
    const to = found && (pageAbout(found.about) ?? (found.in === null ? undefined : pageAbout(found.in)));
    return to ?? textOf(row);
  },
  keys: ({ words, kind }) => ({
    bindings: [
      {
        keys: ["F"],
        step: () => ask("askSearch", (again) => turn({ at: "search", words: again, kind }), words),
      },
    ],
  }),
  asCommand: ({ words, kind }) => `search ${kind === "" ? "" : `--kind ${kind} `}${asArguments(words)}`,
  plain: ({ read }, { language }) =>
    read.items.length === 0
      ? [howMany(read, language)]
      : [
          howMany(read, language),
          "",
          listed(
            read.items.map((each) => foundRow(each, language)),
            language,
          ),
        ],
  verb: {
    name: "search",
    options: ["kind", "from", "to", "body"],
    words: Number.POSITIVE_INFINITY,
    takes: { sv: "ORD…", en: "WORDS…" },
    does: {
      sv: "allt som orden står i, det nyaste först; 'beslut*' är alla ord som börjar så",
      en: "everything that the words stand in, the newest first; 'decid*' is every word that begins so",
    },
    here: ({ rest, kind, language }) => {
      if (rest.length === 0) throw usage({ sv: "search ORD…", en: "search WORDS…" }, language);
      return { words: typedIn(rest), kind: kind === undefined ? "" : kindCalled(kind, language) };
    },
  },
});

const howMany = ({ words, total, items }: Found, language: Language): string => {
  if (soughtIn(words).length === 0) return phrases.noWordsSought[language];
  if (total === 0) return `${words}: ${phrases.nothingFound[language]}`;
  const some = items.length < total ? `, ${phrases.newestShown[language]} (${items.length})` : "";
  return `${words}: ${counted(total, "found", language)}${some}`;
};

const rowId = ({ about: { kind, id } }: FoundThing): string => `${kind} ${id}`;

const foundRow = (found: FoundThing, language: Language): PageRow => {
  const { about, on, title, text, struck, in: place } = found;
  const said = [wordsIn(title, language), wordsIn(text, language)];
  const kind = `${foundKinds[about.kind][language]}${struck ? `, ${remarkStates.struck[language]}` : ""}`;
  const day = on === null ? "–" : whenIn(on, language);
  const within = place === null ? [] : [wordsIn(place.title, language)];
  return {
    id: rowId(found),
    cells: [day, kind, [...new Set(said)].join(" – "), within.join("")],
    tone: struck ? "attention" : "calm",
    below: () => [
      ...new Set(said),
      `${kind}, ${day}`,
      ...within.map((where) => labelled("foundIn", where, language)),
      `id: ${about.id}`,
    ],
  };
};

/** What was typed on a command line, where what stood between quotes has blanks in it and the quotes are gone. */
const typedIn = (words: ReadonlyArray<string>): string =>
  words.map((word) => (/\s/.test(word) && !/["“”„«»]/.test(word) ? `"${word}"` : word)).join(" ");

/** The same words as arguments: between quotes where a command line would make something else of them. */
const asArguments = (words: string): string =>
  `${words.startsWith("-") || / -/.test(words) ? "-- " : ""}${words.includes('"') ? inQuotes(words) : words.split(/\s+/).map(quoted).join(" ")}`;

const inQuotes = (words: string): string => `'${words.replaceAll("'", "'\\''")}'`;

const quoted = (word: string): string => (/^[\p{L}\p{N}][\p{L}\p{N}\-./]*$/u.test(word) ? word : inQuotes(word));

/** A kind by its id, or by what it is called. */
const kindCalled = (said: string, language: Language): string => {
  const kind = FoundKind.literals.find(
    (each) => each === said || Object.values(foundKinds[each]).includes(said.toLowerCase()),
  );
  if (kind !== undefined) return kind;
  const kinds = FoundKind.literals.map((each) => foundKinds[each][language]).join(", ");
  throw new Ending(
    language === "sv"
      ? `--kind är ”${said}”: väntade något av ${kinds}`
      : `--kind is “${said}”: expected one of ${kinds}`,
    EXIT.usage,
  );
};
