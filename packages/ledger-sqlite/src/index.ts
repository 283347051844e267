/**
 * The book in one SQLite file.
 */
export { type OpenedFor, openOrFill, openSqlite, type SqliteBooks } from "./open.ts";
