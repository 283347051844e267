// Appending one command and replaying a book, against bare node:sqlite and bare JSON.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { day, instant, replay } from "@konstellation/core";
import { KRONOBERG, kronoberg } from "@konstellation/example";
import { deskOn, giveAll, readBook } from "@konstellation/ledger";
import { openSqlite } from "@konstellation/ledger-sqlite";
import * as Effect from "effect/Effect";
import { compare } from "./measure.mjs";

export const run = async () => {
  const folder = mkdtempSync(join(tmpdir(), "konstellation-bench-"));
  try {
    const raw = new DatabaseSync(join(folder, "raw.sqlite"));
    raw.exec(
      "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE e (v INTEGER PRIMARY KEY, f TEXT NOT NULL) STRICT",
    );
    const insert = raw.prepare("INSERT INTO e (f) VALUES (?)");
    const fact = JSON.stringify([
      { type: "OrganisationAdmitted", organisation: "o1", name: "O 1", kind: "municipality", since: "2024-01-01" },
    ]);

    const books = openSqlite(join(folder, "books.sqlite"), "making");
    const desk = deskOn(books.ledger);
    const context = { day: day("2024-01-01"), instant: instant("2024-01-01T09:00:00Z"), actor: "bench" };
    let number = 0;
    const give = () => {
      number += 1;
      const command = {
        type: "AdmitOrganisation",
        organisation: `o${number}`,
        name: `O ${number}`,
        kind: "municipality",
      };
      return Effect.runPromise(desk.give({ book: "b", id: `c${number}`, command, context }));
    };
    await compare(
      "Append one command, on disk when answered",
      { "node:sqlite, one bare INSERT, FULL": () => insert.run(fact), "load, decide, append": give },
      { calls: { "node:sqlite, one bare INSERT, FULL": 50 } },
    );

    await Effect.runPromise(giveAll(deskOn(books.ledger), KRONOBERG, kronoberg));
    const all = new DatabaseSync(join(folder, "books.sqlite")).prepare(
      "SELECT facts FROM entries WHERE book = ? ORDER BY version",
    );
    const bare = () => all.all(KRONOBERG).reduce((count, row) => count + JSON.parse(row.facts).length, 0);
    const whole = async () =>
      replay((await Effect.runPromise(readBook(books.ledger, KRONOBERG))).entries.flatMap((entry) => entry.facts));
    await compare(
      "Replay the example book (every fact decoded, then folded)",
      { "read and JSON.parse": bare, "read, decode, replay": whole },
      { calls: { "read and JSON.parse": 10 } },
    );
    books.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
