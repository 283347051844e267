/**
 * The book in one SQLite file.
 *
 * @since 0.1.0
 */
export { openOrFill, openSqlite, type SqliteBooks } from "./open.ts";
