/**
 * Books in one SQLite file, or in memory for a try.
 *
 * - Durable: every entry is on disk when `append` answers (WAL with `synchronous = FULL`).
 * - Reading never writes: a file that is opened for reading is not changed by a byte.
 * - Nothing is made unless it was asked for, and a file that is no book of ours is refused before anything in it changes.
 */
import { randomUUID } from "node:crypto";
import { existsSync, linkSync, mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Contents, Ledger, People } from "@konstellation/ledger";
import { watched } from "./attempt.ts";
import { contentsIn } from "./contents-in.ts";
import { erasedListOf } from "./erased-list.ts";
import { failureOf } from "./failures.ts";
import { ledgerIn } from "./ledger-in.ts";
import { eraseAgain, peopleIn } from "./people-in.ts";
import { OPENING_WAITS, openForReading } from "./recognise.ts";
import { APPLICATION_ID, CREATE_TABLES, SCHEMA_VERSION } from "./schema.ts";

/** An open SQLite file: the ledger, who the people are, the content of papers, and how to close it. */
export interface SqliteBooks {
  readonly ledger: Ledger;
  readonly people: People;
  readonly contents: Contents;
  readonly close: () => void;
}

/** What a file is opened for: to be read, to be written in too, or to be made first where there is none. */
export type OpenedFor = "reading" | "writing" | "making";

/**
 * Opens the books in a file; `:memory:` makes some in memory.
 *
 * @throws LedgerFailure when there is no such file, or it is no book that this release reads: named as what it is
 */
export const openSqlite = (file: string, what: OpenedFor = "writing"): SqliteBooks => {
  const making = file === ":memory:" || (what === "making" && !existsSync(file));
  // Looked at before it is touched: opening for writing can change a file.
  const reading = making ? undefined : openForReading(file);
  if (reading !== undefined && what === "reading") return booksIn(reading, file);
  reading?.close();
  try {
    if (making && file !== ":memory:") mkdirSync(dirname(file), { recursive: true });
    const db = new DatabaseSync(file, { timeout: OPENING_WAITS });
    if (making) db.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION};`);
    db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;");
    db.exec(CREATE_TABLES);
    eraseAgain(db, erasedListOf(file));
    return booksIn(db, file);
  } catch (cause) {
    throw failureOf("writing", cause);
  }
};

/** From here on nobody waits inside SQLite: whoever has to wait lets others go on meanwhile. */
const booksIn = (db: DatabaseSync, file: string): SqliteBooks => {
  db.exec("PRAGMA busy_timeout = 0");
  const there = watched(file);
  return {
    ledger: ledgerIn(db, there),
    people: peopleIn(db, there, erasedListOf(file)),
    contents: contentsIn(db, there),
    close: () => db.close(),
  };
};

/**
 * Opens the books in a file for writing; where there is none, makes one that is filled first, and says so.
 *
 * The new file is filled beside its place and put there whole, so that a stop half-way leaves nothing,
 * and a file that is already there is never overwritten.
 */
export const openOrFill = async (
  file: string,
  fill: (books: SqliteBooks) => Promise<void>,
): Promise<SqliteBooks & { readonly made: boolean }> => {
  if (existsSync(file)) return { ...openSqlite(file), made: false };
  const beside = `${file}.${randomUUID()}.new`;
  const books = openSqlite(beside, "making");
  let made = true;
  try {
    await fill(books);
    books.close();
    linkSync(beside, file);
  } catch (error) {
    // Somebody else has made the file in the meantime: theirs is used.
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    made = false;
  } finally {
    for (const left of [beside, `${beside}-wal`, `${beside}-shm`]) rmSync(left, { force: true });
  }
  return { ...openSqlite(file), made };
};
