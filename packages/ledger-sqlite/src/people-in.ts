/**
 * People in an open SQLite file, and erasing them for good: when a name is erased, no byte of it is left in the file, in the log that
 * is written ahead of it, or in what a page of it had been before.
 */
import type { DatabaseSync } from "node:sqlite";
import { LedgerFailure, type People, type PersonKept } from "@konstellation/ledger";
import { attempt, type StillThere } from "./attempt.ts";
import type { ErasedList } from "./erased-list.ts";
import { tablesIn } from "./schema.ts";

/** What is kept of somebody besides the name, as JSON. */
type Details = Pick<PersonKept, "functions" | "contact">;

const NO_DETAILS: Details = { functions: [], contact: {} };

/** The people in a file. */
export const peopleIn = (db: DatabaseSync, there: StillThere, beside: ErasedList): People => {
  // A file of an earlier release has no such tables as long as it is only read.
  const has = (table: string): boolean => tablesIn(db).includes(table);
  const rows = (table: string, sql: string, book: string) => (has(table) ? db.prepare(sql).all(book) : []);

  const erasedIn = (book: string): ReadonlySet<string> =>
    new Set([
      ...rows("erased_people", "SELECT person FROM erased_people WHERE book = ? ORDER BY person", book).map((row) =>
        String(row.person),
      ),
      ...beside.read().flatMap((each) => (each.book === book ? [each.person] : [])),
    ]);

  const keptIn = (book: string): ReadonlyMap<string, PersonKept> => {
    const erased = erasedIn(book);
    const details = new Map(
      rows("people_details", "SELECT person, details FROM people_details WHERE book = ?", book).map((row) => [
        String(row.person),
        // Written here, and by nobody else.
        JSON.parse(String(row.details)) as Details,
      ]),
    );
    return new Map(
      rows("people", "SELECT person, name FROM people WHERE book = ? ORDER BY person", book)
        .map((row) => ({ person: String(row.person), name: String(row.name) }))
        .filter(({ person }) => !erased.has(person))
        .map((named) => [named.person, { ...named, ...(details.get(named.person) ?? NO_DETAILS) }]),
    );
  };

  const write = (book: string, { person, name, ...details }: PersonKept): boolean =>
    inTransaction(db, () => {
      if (erasedIn(book).has(person)) return false;
      db.prepare(
        "INSERT INTO people (book, person, name) VALUES (?, ?, ?) ON CONFLICT (book, person) DO UPDATE SET name = excluded.name",
      ).run(book, person, name);
      db.prepare(
        "INSERT INTO people_details (book, person, details) VALUES (?, ?, ?) ON CONFLICT (book, person) DO UPDATE SET details = excluded.details",
      ).run(book, person, JSON.stringify({ functions: details.functions, contact: details.contact }));
      return true;
    });

  return {
    keep: (book, person) => attempt(there, "writing", () => write(book, person)),
    name: (book, person, name) =>
      attempt(there, "writing", () => write(book, { ...NO_DETAILS, ...keptIn(book).get(person), person, name })),
    kept: (book) => attempt(there, "reading", () => keptIn(book)),
    names: (book) =>
      attempt(there, "reading", () => new Map([...keptIn(book)].map(([person, { name }]) => [person, name]))),
    erased: (book) => attempt(there, "reading", () => erasedIn(book)),
    erase: (book, person) => {
      // Tried again while somebody reads: what was known is known from the first time.
      let known = false;
      return attempt(there, "writing", () => {
        known = erase(db, beside, [{ book, person }]) > 0 || known;
        leaveNoTrace(db);
        return known;
      });
    },
  };
};

/** Erases those who are on the list beside a file and still in it: it was put back from a copy. The list learns of its ids too. */
export const eraseAgain = (db: DatabaseSync, beside: ErasedList): void => {
  const listed = beside.read();
  const known = new Set(listed.map(({ book, person }) => `${book}\t${person}`));
  const inFile = db.prepare("SELECT book, person FROM erased_people").all();
  beside.add(
    inFile
      .map((row) => ({ book: String(row.book), person: String(row.person) }))
      .filter(({ book, person }) => !known.has(`${book}\t${person}`)),
  );
  const left = listed.filter(({ book, person }) => isKept(db, book, person));
  if (left.length === 0) return;
  erase(db, beside, left);
  leaveNoTrace(db);
};

const isKept = (db: DatabaseSync, book: string, person: string): boolean =>
  ["people", "people_details"].some(
    (table) => db.prepare(`SELECT 1 FROM ${table} WHERE book = ? AND person = ?`).get(book, person) !== undefined,
  );

/** Erases people from the tables. @returns of how many something was known */
const erase = (db: DatabaseSync, beside: ErasedList, ids: Parameters<ErasedList["add"]>[0]): number => {
  const listed = new Set(beside.read().map(({ book, person }) => `${book}\t${person}`));
  // The list first: whatever happens after, the name does not come back.
  beside.add(ids.filter(({ book, person }) => !listed.has(`${book}\t${person}`)));
  return inTransaction(db, () =>
    ids.filter(({ book, person }) => {
      db.prepare("INSERT OR IGNORE INTO erased_people (book, person) VALUES (?, ?)").run(book, person);
      db.prepare("DELETE FROM people_details WHERE book = ? AND person = ?").run(book, person);
      return Number(db.prepare("DELETE FROM people WHERE book = ? AND person = ?").run(book, person).changes) > 0;
    }),
  ).length;
};

/** Nothing of what was erased is left, in the file or in the log beside it. */
const leaveNoTrace = (db: DatabaseSync): void => {
  // What was deleted is overwritten where it stood; the file is written anew, so that nothing is left where it had stood before, and
  // the log, which has every page as it was, is emptied.
  db.exec("VACUUM");
  const emptied = db.prepare("PRAGMA wal_checkpoint(TRUNCATE)").get();
  if (Number(emptied?.busy ?? 0) > 0)
    throw new LedgerFailure({
      is: "busy",
      says: {
        sv: "Personen är raderad, men någon läser boken, så namnet ligger kvar i loggen bredvid filen. Radera en gång till om en stund.",
        en: "The person is erased, but somebody is reading the book, so the name is still in the log beside the file. Erase once more in a while.",
      },
    });
};

const inTransaction = <A>(db: DatabaseSync, work: () => A): A => {
  db.exec("BEGIN IMMEDIATE");
  try {
    const done = work();
    db.exec("COMMIT");
    return done;
  } catch (error) {
    if (db.isTransaction) db.exec("ROLLBACK");
    throw error;
  }
};
