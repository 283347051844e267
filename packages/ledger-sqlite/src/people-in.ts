/**
 * The names of people in an open SQLite file.
 */
import type { DatabaseSync } from "node:sqlite";
import type { People } from "@konstellation/ledger";
import { attempt, type StillThere } from "./attempt.ts";

/** The names in a file. */
export const peopleIn = (db: DatabaseSync, there: StillThere): People => {
  const write = db.prepare(
    "INSERT INTO people (book, person, name) VALUES (?, ?, ?) ON CONFLICT (book, person) DO UPDATE SET name = excluded.name",
  );
  const all = db.prepare("SELECT person, name FROM people WHERE book = ? ORDER BY person");
  const erase = db.prepare("DELETE FROM people WHERE book = ? AND person = ?");
  return {
    name: (book, person, name) => attempt(there, "writing", () => void write.run(book, person, name)),
    names: (book) =>
      attempt(there, "reading", () => new Map(all.all(book).map((row) => [String(row.person), String(row.name)]))),
    erase: (book, person) => attempt(there, "writing", () => Number(erase.run(book, person).changes) > 0),
  };
};
