/**
 * `example --db URL`: builds the example book in a database of one's own.
 */
import { KRONOBERG, kronoberg } from "@konstellation/example";
import { deskOn, giveAll } from "@konstellation/ledger";
import { openSqlite } from "@konstellation/ledger-sqlite";
import * as Effect from "effect/Effect";
import type { Arguments } from "../args.ts";
import { Ending, EXIT } from "../exit.ts";
import type { Shown, VerbAlone } from "../verb.ts";

/** `example`: the example book. */
export const example: VerbAlone = {
  name: "example",
  takes: { sv: "--db URL", en: "--db URL" },
  does: {
    sv: "bygg exempelboken: sqlite:./min.sqlite, eller ett filnamn",
    en: "build the example book: sqlite:./my.sqlite, or a file name",
  },
  alone: (asked) => buildExample(asked),
};

/** Replays the example's commands into a database; those that are there already add nothing. */
const buildExample = async ({ db }: Arguments): Promise<Shown> => {
  if (db === undefined) throw new Ending("Say where: konstellation example --db sqlite:./my.sqlite", EXIT.usage);
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(db)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== "sqlite")
    throw new Ending(`--db is "${db}": only sqlite: is known here, such as sqlite:./my.sqlite`, EXIT.usage);
  const file = db.replace(/^sqlite:(?:\/\/)?/i, "");
  const { ledger, close } = openSqlite(file);
  try {
    const progress = (done: number, of: number) => {
      if (process.stderr.isTTY) process.stderr.write(done === of ? "\r\x1b[K" : `\r${done}/${of}`);
    };
    await Effect.runPromise(giveAll(deskOn(ledger), KRONOBERG, kronoberg, progress));
    const books = await Effect.runPromise(ledger.books);
    return {
      json: { file, books },
      text: books.map(({ book, version }) => `${book}: ${version} entries in ${file}`).join("\n"),
    };
  } finally {
    close();
  }
};
