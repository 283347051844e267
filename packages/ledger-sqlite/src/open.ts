/**
 * Books in one SQLite file, or in memory for a try.
 *
 * - Durable: every entry is on disk when `append` answers (WAL with `synchronous = FULL`).
 * - One prepared, guarded INSERT is the whole append: it writes only at the expected version.
 */
import { randomUUID } from "node:crypto";
import { existsSync, linkSync, mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import {
  type Entry,
  entryAfter,
  GENESIS,
  type Ledger,
  LedgerFailure,
  type People,
  type RawEntry,
  StoredFacts,
  VersionConflict,
} from "@konstellation/ledger";
import * as Effect from "effect/Effect";
import * as Schema from "effect/Schema";
import { CREATE_TABLES, SCHEMA_VERSION } from "./schema.ts";

/** An open SQLite file: the ledger, the people's names, and how to close it. */
export interface SqliteBooks {
  readonly ledger: Ledger;
  readonly people: People;
  readonly close: () => void;
}

/** How long to wait for another process that is writing, in milliseconds. */
const BUSY_TIMEOUT = 5000;

/**
 * Opens the books in a file, making it and its folder where they are missing; `:memory:` keeps them in memory.
 *
 * @throws LedgerFailure when the file cannot be opened, or was written by a newer version
 */
export const openSqlite = (file: string): SqliteBooks => {
  try {
    if (file !== ":memory:") mkdirSync(dirname(file), { recursive: true });
    const db = new DatabaseSync(file, { timeout: BUSY_TIMEOUT });
    prepareFile(db, file);
    return { ledger: ledgerIn(db), people: peopleIn(db), close: () => db.close() };
  } catch (cause) {
    throw cause instanceof LedgerFailure ? cause : failure(`The book in ${file} could not be opened`)(cause);
  }
};

/**
 * Opens the books in a file; where there is none, makes one that is filled first.
 *
 * The new file is filled beside its place and put there whole, so that a stop half-way leaves nothing,
 * and a file that is already there is never overwritten.
 */
export const openOrFill = async (file: string, fill: (books: SqliteBooks) => Promise<void>): Promise<SqliteBooks> => {
  if (existsSync(file)) return openSqlite(file);
  const beside = `${file}.${randomUUID()}.new`;
  const books = openSqlite(beside);
  try {
    await fill(books);
    books.close();
    linkSync(beside, file);
  } catch (error) {
    // Somebody else has made the file in the meantime: theirs is used.
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  } finally {
    for (const left of [beside, `${beside}-wal`, `${beside}-shm`]) rmSync(left, { force: true });
  }
  return openSqlite(file);
};

const prepareFile = (db: DatabaseSync, file: string): void => {
  db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;");
  const version = Number(db.prepare("PRAGMA user_version").get()?.user_version ?? 0);
  if (version > SCHEMA_VERSION) {
    db.close();
    throw new LedgerFailure({
      reason: `The book in ${file} was written by a newer Konstellation (format ${version}, this one reads ${SCHEMA_VERSION}): upgrade, nothing was changed`,
    });
  }
  db.exec(CREATE_TABLES);
  db.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
};

const failure =
  (reason: string) =>
  (cause: unknown): LedgerFailure =>
    new LedgerFailure({ reason: `${reason}: ${cause instanceof Error ? cause.message : String(cause)}`, cause });

const attempt = <A>(reason: string, work: () => A): Effect.Effect<A, LedgerFailure> =>
  Effect.try({ try: work, catch: failure(reason) });

const COLUMNS = "book, version, command, command_hash, recorded_at, actor, facts, previous, hash";

const Row = Schema.Struct({
  book: Schema.String,
  version: Schema.Number,
  command: Schema.String,
  command_hash: Schema.String,
  recorded_at: Schema.String,
  actor: Schema.String,
  facts: Schema.String,
  previous: Schema.String,
  hash: Schema.String,
});
const readRow = Schema.decodeUnknownSync(Row);
const readFacts = Schema.decodeUnknownSync(Schema.fromJsonString(StoredFacts));

const rawOf = (stored: unknown): RawEntry => {
  const { command_hash, recorded_at, facts, ...row } = readRow(stored);
  return { ...row, commandHash: command_hash, recordedAt: recorded_at as RawEntry["recordedAt"], factsAsStored: facts };
};

const entryOf = (stored: unknown): Entry => {
  const { factsAsStored, ...entry } = rawOf(stored);
  return { ...entry, facts: readFacts(factsAsStored) };
};

const ledgerIn = (db: DatabaseSync): Ledger => {
  const head = db.prepare("SELECT version, hash FROM entries WHERE book = ? ORDER BY version DESC LIMIT 1");
  const insert = db.prepare(
    `INSERT INTO entries (${COLUMNS}) SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?
     WHERE coalesce((SELECT max(version) FROM entries WHERE book = ?), 0) = ?`,
  );
  const after = db.prepare(`SELECT ${COLUMNS} FROM entries WHERE book = ? AND version > ? ORDER BY version`);
  const byCommand = db.prepare(`SELECT ${COLUMNS} FROM entries WHERE book = ? AND command = ?`);
  const books = db.prepare("SELECT book, max(version) AS version FROM entries GROUP BY book ORDER BY book");

  return {
    append: (book, expected, draft) =>
      Effect.flatMap(
        attempt("The entry could not be written", () => {
          const last = headOf(head, book);
          if (last.version !== expected) return new VersionConflict({ book, expected, actual: last.version });
          const entry = entryAfter(book, expected + 1, last.hash, draft);
          const facts = JSON.stringify(entry.facts);
          const { changes } = insert.run(
            ...[entry.book, entry.version, entry.command, entry.commandHash, entry.recordedAt],
            ...[entry.actor, facts, entry.previous, entry.hash, book, expected],
          );
          return Number(changes) === 1
            ? entry
            : new VersionConflict({ book, expected, actual: headOf(head, book).version });
        }),
        (written) => (written instanceof VersionConflict ? Effect.fail(written) : Effect.succeed(written)),
      ),
    read: (book, version) => attempt("The book could not be read", () => after.all(book, version).map(entryOf)),
    readRaw: (book) => attempt("The book could not be read", () => after.all(book, 0).map(rawOf)),
    find: (book, command) =>
      attempt("The book could not be read", () => {
        const row = byCommand.get(book, command);
        return row === undefined ? undefined : entryOf(row);
      }),
    books: attempt("The books could not be listed", () =>
      books.all().map((row) => ({ book: String(row.book), version: Number(row.version) })),
    ),
  };
};

const headOf = (head: StatementSync, book: string): { readonly version: number; readonly hash: string } => {
  const row = head.get(book);
  return row === undefined ? { version: 0, hash: GENESIS } : { version: Number(row.version), hash: String(row.hash) };
};

const peopleIn = (db: DatabaseSync): People => {
  const write = db.prepare(
    "INSERT INTO people (book, person, name) VALUES (?, ?, ?) ON CONFLICT (book, person) DO UPDATE SET name = excluded.name",
  );
  const all = db.prepare("SELECT person, name FROM people WHERE book = ? ORDER BY person");
  const erase = db.prepare("DELETE FROM people WHERE book = ? AND person = ?");
  return {
    name: (book, person, name) => attempt("The name could not be written", () => void write.run(book, person, name)),
    names: (book) =>
      attempt(
        "The names could not be read",
        () => new Map(all.all(book).map((row) => [String(row.person), String(row.name)])),
      ),
    erase: (book, person) => attempt("The name could not be erased", () => Number(erase.run(book, person).changes) > 0),
  };
};
