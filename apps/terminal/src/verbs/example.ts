/**
 * `example --db URL`: builds the example books in a database of one's own.
 */
import { existsSync } from "node:fs";
import type { Explanation, Language } from "@konstellation/core";
import { examples, KRONOBERG } from "@konstellation/example";
import { deskOn, giveBooks } from "@konstellation/ledger";
import { openSqlite } from "@konstellation/ledger-sqlite";
import { counted } from "@konstellation/words";
import * as Effect from "effect/Effect";
import type { Arguments } from "../args.ts";
import { Ending, EXIT } from "../exit.ts";
import { orEnded } from "../source.ts";
import type { Shown, VerbAlone } from "../verb.ts";

/** `example`: the example books. */
export const example: VerbAlone = {
  name: "example",
  takes: { sv: "--db URL", en: "--db URL" },
  does: {
    sv: "bygg exempelböckerna: sqlite:./min.sqlite, eller ett filnamn",
    en: "build the example books: sqlite:./my.sqlite, or a file name",
  },
  alone: (asked) => buildExample(asked),
};

const where: Explanation = {
  sv: "Säg var: konstellation example --db sqlite:./min.sqlite",
  en: "Say where: konstellation example --db sqlite:./my.sqlite",
};

const onlySqlite = (db: string): Explanation => ({
  sv: `--db är ”${db}”: här finns bara sqlite:, som sqlite:./min.sqlite`,
  en: `--db is “${db}”: only sqlite: is known here, such as sqlite:./my.sqlite`,
});

/** Replays the examples' commands into a database; those that are there already add nothing. */
const buildExample = async ({ db, language }: Arguments): Promise<Shown> => {
  if (db === undefined) throw new Ending(where[language], EXIT.usage);
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(db)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== "sqlite") throw new Ending(onlySqlite(db)[language], EXIT.usage);
  const file = db.replace(/^sqlite:(?:\/\/)?/i, "");
  if (existsSync(file)) await refuseOthers(file, language);
  const { ledger, close } = await orEnded(language, async () => openSqlite(file, "making"));
  try {
    const progress = (done: number, of: number) => {
      if (process.stderr.isTTY) process.stderr.write(done === of ? "\r\x1b[K" : `\r${done}/${of}`);
    };
    const given = giveBooks(deskOn(ledger), examples, progress);
    await orEnded(language, () => Effect.runPromise(given));
    const books = await Effect.runPromise(ledger.books);
    return {
      json: { file, books },
      text: books
        .map(
          ({ book, version }) =>
            `${book}: ${counted(version, "entry", language)} ${language === "sv" ? "i" : "in"} ${file}`,
        )
        .join("\n"),
    };
  } finally {
    close();
  }
};

/** A file that holds other books and not the first of these is left as it is: looked at before it is opened for writing. */
const refuseOthers = async (file: string, language: Language): Promise<void> => {
  const { ledger, close } = await orEnded(language, async () => openSqlite(file, "reading"));
  const others = (await Effect.runPromise(ledger.books)).map(({ book }) => book);
  close();
  if (others.length === 0 || others.includes(KRONOBERG)) return;
  throw new Ending(
    language === "sv"
      ? `${file} innehåller ${others.join(", ")}: lägg exempelböckerna i en egen fil. Inget har ändrats.`
      : `${file} holds ${others.join(", ")}: put the example books in a file of its own. Nothing was changed.`,
    EXIT.usage,
  );
};
