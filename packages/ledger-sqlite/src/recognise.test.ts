import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { LedgerFailure, verify } from "@konstellation/ledger";
import * as Effect from "effect/Effect";
import { afterAll, describe, expect, it } from "vitest";
import { type OpenedFor, openSqlite } from "./index.ts";
import { exampleIn, hashOfFile, newFolder } from "./testing/files.ts";

const folder = newFolder();
afterAll(folder.remove);

/** What is said when a file is opened. */
const failureAt = (file: string, what?: OpenedFor): LedgerFailure => {
  try {
    openSqlite(file, what).close();
  } catch (error) {
    if (error instanceof LedgerFailure) return error;
    throw error;
  }
  throw new Error(`${file} was opened`);
};

describe("no book is made that was not asked for", () => {
  it.each<OpenedFor>(["reading", "writing"])("for %s a file that is not there is said to be that", (what) => {
    const file = join(folder.path, "mistyped", "konstellation.sqlite");
    expect(failureAt(file, what)).toMatchObject({
      is: "missing",
      says: {
        en: expect.stringContaining("There is no book at"),
        sv: expect.stringContaining("Det finns ingen bok i"),
      },
    });
    expect(existsSync(dirname(file))).toBe(false);
  });

  it("only making makes one, with the mark of ours on it", () => {
    const file = join(folder.path, "asked-for", "books.sqlite");
    openSqlite(file, "making").close();
    const db = new DatabaseSync(file, { readOnly: true });
    expect(db.prepare("PRAGMA application_id").get()).toEqual({ application_id: 0x4b4f4e53 });
    db.close();
    expect(readFileSync(file).readUInt32BE(68)).toBe(0x4b4f4e53);
  });
});

describe("a file that is something else is named as what it is, and not changed by a byte", () => {
  const database = (sql: string) => (file: string) => {
    const db = new DatabaseSync(file);
    db.exec(sql);
    db.close();
  };
  it.each<[string, (file: string) => void, string]>([
    ["empty", (file) => writeFileSync(file, ""), "is empty, and a book never is"],
    ["text", (file) => writeFileSync(file, "no book, it only looks like a file of some length"), "is no book"],
    ["a folder", (file) => mkdirSync(file), "is not a file"],
    ["another database", database("CREATE TABLE songs (title TEXT)"), "tables: songs"],
    ["a database without tables", database("PRAGMA user_version = 1"), "no tables"],
    [
      "another program's, with tables called as ours",
      database(
        "PRAGMA application_id = 252006673; PRAGMA user_version = 1; CREATE TABLE entries (a); CREATE TABLE people (b)",
      ),
      "belongs to another program (application_id 252006673)",
    ],
    [
      "a newer release's",
      database(
        "PRAGMA application_id = 1263488595; PRAGMA user_version = 2; CREATE TABLE entries (a); CREATE TABLE people (b)",
      ),
      "written by a newer Konstellation (format 2, this one reads 1)",
    ],
  ])("%s", (_, make, says) => {
    const file = folder.newFile();
    make(file);
    const before = readdirSync(folder.path);
    const hash = says.includes("not a file") ? "" : hashOfFile(file);
    for (const what of ["reading", "writing", "making"] as const) {
      const failure = failureAt(file, what);
      expect(failure.is).toBe("unopened");
      expect(failure.says.en).toContain(says);
      expect(failure.says.en).toContain("Nothing was changed");
      if (hash !== "") expect(hashOfFile(file)).toBe(hash);
    }
    expect(readdirSync(folder.path).filter((name) => !/-(?:wal|shm)$/.test(name))).toEqual(before);
  });

  it("cut in half it is not read by halves", async () => {
    const file = await exampleIn(folder.newFile());
    truncateSync(file, Math.floor(readFileSync(file).length / 2));
    const hash = hashOfFile(file);
    expect(failureAt(file).says.en).toMatch(/damaged|malformed/);
    expect(hashOfFile(file)).toBe(hash);
  });
});

it("a book of the first releases, which has no mark, still opens for reading and for writing", async () => {
  const file = folder.newFile();
  copyFileSync(fileURLToPath(new URL("../../../test/frozen/before-concepts.sqlite", import.meta.url)), file);
  for (const what of ["reading", "writing", "making"] as const) {
    const { ledger, close } = openSqlite(file, what);
    expect(await Effect.runPromise(verify(ledger, "kronoberg"))).toMatchObject({ is: "sound" });
    close();
  }
});
