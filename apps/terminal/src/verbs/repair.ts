/**
 * `repair`: a way on for a book with entries that cannot be trusted. It says what would be set aside; `--enter` does it, by
 * adding one entry. Nothing is removed.
 */
import { join } from "node:path";
import type { Language } from "@konstellation/core";
import { damageIn, type Remedy, remedyFor, setAsideIn, stockholmClock } from "@konstellation/ledger";
import { type OpenedFor, openSqlite } from "@konstellation/ledger-sqlite";
import { counted, type Environment } from "@konstellation/words";
import * as Effect from "effect/Effect";
import type { Arguments } from "../args.ts";
import { Ending, EXIT } from "../exit.ts";
import { dataFolder, orEnded } from "../source.ts";
import type { Shown, VerbAlone } from "../verb.ts";

/** `repair`: what cannot be read is set aside. */
export const repair: VerbAlone = {
  name: "repair",
  does: {
    sv: "vad i en skadad bok som kan läggas åt sidan; inget läggs till utan --enter",
    en: "what in a damaged book can be set aside; nothing is added without --enter",
  },
  alone: (asked, environment) => repairBook(asked, environment),
};

const repairBook = async ({ book, language, enter, url }: Arguments, environment: Environment): Promise<Shown> => {
  if (url !== undefined)
    throw new Ending(
      language === "sv"
        ? "En bok repareras där dess fil ligger, och inte genom en tjänst: kör utan --url"
        : "A book is repaired where its file lies, and not through a service: run without --url",
      EXIT.usage,
    );
  const file = join(dataFolder(environment), "konstellation.sqlite");
  const books = await orEnded(language, () => openedFor(enter ? "writing" : "reading", file));
  try {
    return await orEnded(language, async () => {
      const known = (await Effect.runPromise(books.ledger.books)).map((line) => line.book);
      if (!known.includes(book)) throw new Ending(noSuch(book, known, language), EXIT.notFound);
      const remedy = await Effect.runPromise(remedyFor(books.ledger, book));
      if (remedy.is !== "canBeSetAside" || !enter) return shown(remedy, language);
      const now = { actor: "terminal", instant: stockholmClock.now() };
      const { version } = await Effect.runPromise(setAsideIn(books.ledger, book, remedy, now));
      return {
        json: { ...remedy, entered: { version } },
        text: [...linesOf(remedy, language), setAsideBy(version, language)].join("\n"),
      };
    });
  } finally {
    books.close();
  }
};

const openedFor = async (what: OpenedFor, file: string) => openSqlite(file, what);

const shown = (remedy: Remedy, language: Language): Shown =>
  remedy.is === "whole"
    ? {
        json: remedy,
        text: language === "sv" ? "✓ Boken är hel: inget behöver göras" : "✓ The book is whole: there is nothing to do",
      }
    : { json: remedy, text: [...linesOf(remedy, language), closing(remedy, language)].join("\n"), code: EXIT.failure };

type Damaged = Exclude<Remedy, { readonly is: "whole" }>;

const linesOf = ({ damages }: Damaged, language: Language): ReadonlyArray<string> =>
  damages.map((damage) => `✗ ${damageIn(damage)[language]}`);

const closing = (remedy: Damaged, language: Language): string => {
  if (remedy.is === "cannot") return remedy.says[language];
  const entries = counted(remedy.setsAside.length, "entry", language);
  return language === "sv"
    ? `${entries} kan läggas åt sidan. Det som stod där gäller då inte, och resten av boken läses. Inget har lagts till ännu: ta en kopia av filen och kör igen med --enter.`
    : `${entries} can be set aside. What stood there then does not hold, and the rest of the book is read. Nothing has been added yet: copy the file and run again with --enter.`;
};

const setAsideBy = (version: number, language: Language): string =>
  language === "sv"
    ? `✓ Lagda åt sidan av post ${version}. Inget har tagits bort: konstellation verify visar dem, och slutar med 7 tills det är sagt att de är kända (--acknowledge).`
    : `✓ Set aside by entry ${version}. Nothing has been removed: konstellation verify shows them, and ends with 7 until it is said that they are known (--acknowledge).`;

const noSuch = (book: string, known: ReadonlyArray<string>, language: Language): string => {
  const listed = known.join(", ") || "–";
  return language === "sv"
    ? `Det finns ingen bok som heter ”${book}” i filen. Där finns: ${listed}`
    : `There is no book called “${book}” in the file. It holds: ${listed}`;
};
