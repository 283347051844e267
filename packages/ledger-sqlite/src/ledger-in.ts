/**
 * The ledger in an open SQLite file.
 *
 * One prepared, guarded INSERT is the whole append: it writes only at the expected version.
 */
import type { DatabaseSync, StatementSync } from "node:sqlite";
import {
  entryAfter,
  type Ledger,
  type LostEntry,
  type Place,
  START,
  type StoredEntry,
  VersionConflict,
} from "@konstellation/ledger";
import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import { attempt, type StillThere } from "./attempt.ts";
import { isDamage, messageOf } from "./failures.ts";

const COLUMNS = "book, version, command, command_hash, recorded_at, actor, facts, previous, hash";

type Row = Readonly<Record<string, unknown>>;

/** A row as an entry, or which column is not what was put there: one bit can turn a text into a number. */
const storedIn = (row: Row): Result.Result<StoredEntry, string> => {
  const { book, version, command, command_hash, recorded_at, actor, facts, previous, hash } = row;
  return typeof version === "number" &&
    typeof book === "string" &&
    typeof command === "string" &&
    typeof command_hash === "string" &&
    typeof recorded_at === "string" &&
    typeof actor === "string" &&
    typeof facts === "string" &&
    typeof previous === "string" &&
    typeof hash === "string"
    ? Result.succeed({
        book,
        version,
        command,
        commandHash: command_hash,
        recordedAt: recorded_at,
        actor,
        stored: facts,
        previous,
        hash,
      })
    : Result.fail(`Expected text in every column: ${Object.values(row).map((value) => typeof value)}`);
};

/** The ledger in a file. */
export const ledgerIn = (db: DatabaseSync, there: StillThere): Ledger => {
  const head = db.prepare("SELECT version, hash FROM entries WHERE book = ? ORDER BY version DESC LIMIT 1");
  const after = db.prepare(`SELECT ${COLUMNS} FROM entries WHERE book = ? AND version > ? ORDER BY version LIMIT ?`);
  const one = db.prepare(`SELECT ${COLUMNS} FROM entries WHERE book = ? AND version = ?`);
  const byCommand = db.prepare(`SELECT ${COLUMNS} FROM entries WHERE book = ? AND command = ?`);
  const books = db.prepare("SELECT book, max(version) AS version FROM entries GROUP BY book ORDER BY book");
  const insert = db.prepare(
    `INSERT INTO entries (${COLUMNS}) SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?
     WHERE coalesce((SELECT max(version) FROM entries WHERE book = ?), 0) = ?`,
  );
  const lastOf = (book: string): Place => placeIn(head, book);

  return {
    append: (book, expected, draft) =>
      Effect.flatMap(
        attempt(there, "writing", () => {
          const last = lastOf(book);
          if (last.version !== expected) return new VersionConflict({ book, expected, actual: last.version });
          const { entry, stored: row } = entryAfter(book, last, draft);
          const { changes } = insert.run(
            ...[row.book, row.version, row.command, row.commandHash, row.recordedAt],
            ...[row.actor, row.stored, row.previous, row.hash, book, expected],
          );
          return Number(changes) === 1 ? entry : new VersionConflict({ book, expected, actual: lastOf(book).version });
        }),
        (written) => (written instanceof VersionConflict ? Effect.fail(written) : Effect.succeed(written)),
      ),
    read: (book, version, atMost) =>
      attempt(there, "reading", () => {
        const whole = allAtOnce(() => after.all(book, version, atMost));
        return whole ?? oneByOne(one, book, version, Math.min(version + atMost, lastOrNext(lastOf, book, version)));
      }),
    find: (book, command) =>
      attempt(there, "reading", () => {
        const row = byCommand.get(book, command);
        return row === undefined ? undefined : Result.getOrUndefined(storedIn(row));
      }),
    books: attempt(there, "reading", () =>
      books.all().map((row) => ({ book: String(row.book), version: Number(row.version) })),
    ),
  };
};

const placeIn = (head: StatementSync, book: string): Place => {
  const row = head.get(book);
  return row === undefined ? START : { version: Number(row.version), hash: String(row.hash) };
};

/** The rows, when every one of them can be given. */
const allAtOnce = (rows: () => ReadonlyArray<Row>): ReadonlyArray<StoredEntry> | undefined => {
  try {
    const read = rows().map(storedIn);
    const whole = read.flatMap((row) => (Result.isSuccess(row) ? [row.success] : []));
    return whole.length === read.length ? whole : undefined;
  } catch (error) {
    if (isDamage(error)) return undefined;
    throw error;
  }
};

/** The rows one at a time: a page of the file that is damaged takes only its own with it. */
const oneByOne = (
  one: StatementSync,
  book: string,
  after: number,
  until: number,
): ReadonlyArray<StoredEntry | LostEntry> => {
  const rows: Array<StoredEntry | LostEntry> = [];
  for (let version = after + 1; version <= until; version += 1) {
    try {
      const row = one.get(book, version);
      if (row === undefined) continue;
      rows.push(Result.getOrElse(storedIn(row), (lost) => ({ version, lost })));
    } catch (error) {
      if (!isDamage(error)) throw error;
      rows.push({ version, lost: messageOf(error) });
    }
  }
  return rows;
};

/** The last version, or, where even that cannot be told, the one that is asked for. */
const lastOrNext = (lastOf: (book: string) => Place, book: string, after: number): number => {
  try {
    return lastOf(book).version;
  } catch (error) {
    if (isDamage(error)) return after + 1;
    throw error;
  }
};
