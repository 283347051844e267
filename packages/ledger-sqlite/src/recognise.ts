/**
 * What a file is, before anything is done with it: a book that this release reads, or something else by its name.
 */
import { existsSync, rmSync, type Stats, statSync } from "node:fs";
import { DatabaseSync as Database, type DatabaseSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { LedgerFailure } from "@konstellation/ledger";
import { codeOf, failureOf, isDamage, messageOf, unopened } from "./failures.ts";
import { APPLICATION_ID, SCHEMA_VERSION, TABLES, tablesIn } from "./schema.ts";

/** How long opening waits for another process that is writing, in milliseconds. Nothing else is under way then. */
export const OPENING_WAITS = 2000;

/** Opens a file of ours for reading; one that is anything else is refused as what it is. */
export const openForReading = (file: string): DatabaseSync => {
  refuseByLooks(file);
  let db: DatabaseSync | undefined;
  try {
    db = readOnly(file);
    refuseByContents(db, file);
    return db;
  } catch (error) {
    db?.close();
    throw isDamage(error) ? notABook(file, messageOf(error), error) : failureOf("reading", error);
  }
};

/** What can be told without opening it. */
const refuseByLooks = (file: string): void => {
  const found = statOf(file);
  if (found === undefined)
    throw new LedgerFailure({
      is: "missing",
      says: {
        sv: `Det finns ingen bok i ${file}, och ingen har skapats.`,
        en: `There is no book at ${file}, and none was made.`,
      },
    });
  if (!found.isFile()) throw unopened({ sv: `${file} är ingen fil.`, en: `${file} is not a file.` });
  if (found.size === 0)
    throw unopened({
      sv: `${file} är tom: en bok är aldrig det. Återställ en säkerhetskopia, eller ta bort filen.`,
      en: `${file} is empty, and a book never is. Restore a backup, or remove the file.`,
    });
};

const statOf = (file: string): Stats | undefined => statSync(file, { throwIfNoEntry: false });

/** Where nothing can be written beside it and nobody has, a file is read as it lies: on read-only media, on a disk that is full. */
const readOnly = (file: string): DatabaseSync => {
  const opened = (where: string | URL) => {
    const db = new Database(where, { readOnly: true, timeout: OPENING_WAITS });
    try {
      db.prepare("SELECT count(*) FROM sqlite_schema").get();
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  };
  const beside = [`${file}-shm`, `${file}-wal`].filter((each) => !existsSync(each));
  try {
    return opened(file);
  } catch (error) {
    for (const begun of beside) if ((statOf(begun)?.size ?? WHOLE) < WHOLE) rmSync(begun);
    const unwritten = statOf(`${file}-wal`)?.size ?? 0;
    if (!NOTHING_BESIDE.includes(codeOf(error) ?? 0)) throw error;
    if (unwritten > 0)
      throw unopened(
        {
          sv: `${file}-wal innehåller det senast skrivna, och bredvid den går det inte att skriva: mappen är skrivskyddad eller disken full. Kopiera båda till en mapp med plats där du får skriva.`,
          en: `${file}-wal holds what was written last, and nothing can be written beside it: the folder is read-only or the disk is full. Copy both to a folder with room in which you may write.`,
        },
        error,
      );
    return opened(new URL(`${pathToFileURL(file).href}?immutable=1`));
  }
};
/** What SQLite begins beside a file and cannot go on with is shorter than this, and nobody else uses it. */
const WHOLE = 32;
/** What SQLite says where it can write nothing beside the file: the folder is not to be written in, or has no room. */
const NOTHING_BESIDE: ReadonlyArray<number> = [8, 10, 14];

/** What only its contents tell. */
const refuseByContents = (db: DatabaseSync, file: string): void => {
  const mark = numberIn(db, "application_id");
  const version = numberIn(db, "user_version");
  if (mark !== 0 && mark !== APPLICATION_ID)
    throw unopened({
      sv: `${file} hör till ett annat program (application_id ${mark}).`,
      en: `${file} belongs to another program (application_id ${mark}).`,
    });
  const tables = tablesIn(db);
  const isOurs = TABLES.every((table) => tables.includes(table));
  if ((mark === APPLICATION_ID || isOurs) && version > SCHEMA_VERSION)
    throw unopened({
      sv: `${file} är skriven av en nyare version av Konstellation (format ${version}, den här läser ${SCHEMA_VERSION}). Uppgradera.`,
      en: `${file} was written by a newer Konstellation (format ${version}, this one reads ${SCHEMA_VERSION}). Upgrade.`,
    });
  if (version !== SCHEMA_VERSION || !isOurs)
    throw notABook(file, tables.length === 0 ? "no tables" : `tables: ${tables.join(", ")}`);
};

const numberIn = (db: DatabaseSync, pragma: "application_id" | "user_version"): number =>
  Number(db.prepare(`PRAGMA ${pragma}`).get()?.[pragma] ?? 0);

const notABook = (file: string, said: string, cause?: unknown): LedgerFailure =>
  unopened(
    {
      sv: `${file} är ingen bok från Konstellation, eller är skadad (${said}). Var det en bok, återställ en säkerhetskopia.`,
      en: `${file} is no book of Konstellation's, or it is damaged (${said}). If it was a book, restore a backup.`,
    },
    cause,
  );
