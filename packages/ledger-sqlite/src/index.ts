/**
 * The book in one SQLite file.
 */
export { openOrFill, openSqlite, type SqliteBooks } from "./open.ts";
