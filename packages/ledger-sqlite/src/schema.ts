/**
 * The tables of a book in SQLite. Entries can be added and never changed; names can be erased.
 */

import type { DatabaseSync } from "node:sqlite";

/** The version of these tables; a file with a newer one is not opened. */
export const SCHEMA_VERSION = 1;

/** What marks the file as ours: "KONS". Files of the first releases have no mark. */
export const APPLICATION_ID = 0x4b4f4e53;

/** The tables that a file of ours has, marked or not. */
export const TABLES = ["entries", "people"] as const;

/** Makes the tables where they are not there. */
export const CREATE_TABLES = `
CREATE TABLE IF NOT EXISTS entries (
  book TEXT NOT NULL,
  version INTEGER NOT NULL,
  command TEXT NOT NULL,
  command_hash TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  actor TEXT NOT NULL,
  facts TEXT NOT NULL,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (book, version),
  UNIQUE (book, command)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER IF NOT EXISTS entries_are_not_changed BEFORE UPDATE ON entries
BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END;

CREATE TRIGGER IF NOT EXISTS entries_are_not_removed BEFORE DELETE ON entries
BEGIN SELECT RAISE(ABORT, 'entries are never removed'); END;

CREATE TABLE IF NOT EXISTS people (
  book TEXT NOT NULL,
  person TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (book, person)
) STRICT, WITHOUT ROWID;

-- Not in files of the first releases, until they are opened for writing.
CREATE TABLE IF NOT EXISTS people_details (
  book TEXT NOT NULL,
  person TEXT NOT NULL,
  details TEXT NOT NULL,
  PRIMARY KEY (book, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS erased_people (
  book TEXT NOT NULL,
  person TEXT NOT NULL,
  PRIMARY KEY (book, person)
) STRICT, WITHOUT ROWID;

-- The content of papers, by its hash. Not in files of earlier releases, until they are opened for writing.
CREATE TABLE IF NOT EXISTS contents (
  book TEXT NOT NULL,
  hash TEXT NOT NULL,
  media_type TEXT NOT NULL,
  bytes BLOB NOT NULL,
  UNIQUE (book, hash)
) STRICT;
`;

/** The tables in a file. */
export const tablesIn = (db: DatabaseSync): ReadonlyArray<string> =>
  db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .all()
    .map(({ name }) => String(name));
