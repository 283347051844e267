import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { KRONOBERG, kronoberg } from "@konstellation/example";
import { verify } from "@konstellation/ledger";
import { contentsContract, ledgerContract, peopleContract } from "@konstellation/ledger/testing";
import * as Effect from "effect/Effect";
import { afterAll, describe, expect, it, vi } from "vitest";
import { openOrFill, openSqlite } from "./index.ts";
import { fill, newFolder } from "./testing/files.ts";

const folder = newFolder();
afterAll(folder.remove);
const { newFile } = folder;
const run = Effect.runPromise;

describe("SQLite in memory keeps the contract", () => {
  for (const { name, run: test } of ledgerContract(async () => openSqlite(":memory:").ledger)) it(name, test);
  for (const { name, run: test } of peopleContract(async () => openSqlite(":memory:").people)) it(name, test);
  for (const { name, run: test } of contentsContract(async () => openSqlite(":memory:").contents)) it(name, test);
});

describe("SQLite in a file keeps the contract", () => {
  for (const { name, run: test } of ledgerContract(async () => openSqlite(newFile(), "making").ledger)) it(name, test);
});

describe("a file", () => {
  it("is there again after closing, and two that have it open see each other", async () => {
    const file = newFile();
    const one = openSqlite(file, "making");
    const two = openSqlite(file);
    await fill(one);
    expect(await run(verify(two.ledger, KRONOBERG))).toMatchObject({ is: "sound", entries: kronoberg.length });
    one.close();
    two.close();
    expect(await run(verify(openSqlite(file).ledger, KRONOBERG))).toMatchObject({ is: "sound" });
  });

  it("is asked to be on disk before it answers: the write-ahead log, and FULL for every entry", async () => {
    const file = newFile();
    let modes: ReadonlyArray<unknown> = [];
    const { exec } = DatabaseSync.prototype;
    const told = vi.spyOn(DatabaseSync.prototype, "exec").mockImplementation(function (this: DatabaseSync, sql) {
      exec.call(this, sql);
      modes = [this.prepare("PRAGMA journal_mode").get(), this.prepare("PRAGMA synchronous").get()];
    });
    openSqlite(file, "making").close();
    told.mockRestore();
    expect(modes).toEqual([{ journal_mode: "wal" }, { synchronous: 2 }]);
  });

  it("never lets an entry be changed or removed", async () => {
    const file = newFile();
    const books = openSqlite(file, "making");
    await fill(books);
    const db = new DatabaseSync(file);
    expect(() => db.exec("UPDATE entries SET actor = 'x' WHERE version = 1")).toThrow(/never changed/);
    expect(() => db.exec("DELETE FROM entries")).toThrow(/never removed/);
  });

  it("keeps names apart from facts: an erased name is nowhere in the file, and the chain holds", async () => {
    const file = newFile();
    const books = openSqlite(file, "making");
    await fill(books);
    await run(books.people.name(KRONOBERG, "p-vaxjo-social", "Somebody Somewhere"));
    expect(await run(books.people.erase(KRONOBERG, "p-vaxjo-social"))).toBe(true);
    expect(await run(verify(books.ledger, KRONOBERG))).toMatchObject({ is: "sound" });
    books.close();
    for (const name of readdirSync(folder.path).filter((each) => file.endsWith(each.replace(/-(wal|shm)$/, ""))))
      expect(readFileSync(join(folder.path, name)).includes("Somebody Somewhere")).toBe(false);
  });
});

describe("making a file on the first start", () => {
  it("fills it once, and never overwrites it", async () => {
    const file = newFile();
    let filled = 0;
    const counting = async (books: ReturnType<typeof openSqlite>) => {
      filled += 1;
      await fill(books);
    };
    (await openOrFill(file, counting)).close();
    (await openOrFill(file, counting)).close();
    expect(filled).toBe(1);
  });

  it("leaves nothing behind when filling fails", async () => {
    const file = newFile();
    await expect(openOrFill(file, () => Promise.reject(new Error("half-way")))).rejects.toThrow("half-way");
    expect(existsSync(file)).toBe(false);
    expect(readdirSync(folder.path).filter((name) => name.endsWith(".new"))).toEqual([]);
  });

  it("uses the other's file when two start at once", async () => {
    const file = newFile();
    const [one, two] = await Promise.all([openOrFill(file, fill), openOrFill(file, fill)]);
    expect(await run(verify(one.ledger, KRONOBERG))).toEqual(await run(verify(two.ledger, KRONOBERG)));
  });
});
