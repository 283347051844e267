/**
 * Files as their tests need them: each of its own, and the example book in one.
 */
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { KRONOBERG, kronoberg } from "@konstellation/example";
import { deskOn, giveAll, verify } from "@konstellation/ledger";
import * as Effect from "effect/Effect";
import { openSqlite, type SqliteBooks } from "../index.ts";

/** A folder, new files in it, and how to remove it all. */
export const newFolder = () => {
  const path = mkdtempSync(join(tmpdir(), "konstellation-sqlite-"));
  let files = 0;
  const newFile = () => {
    files += 1;
    return join(path, `${files}.sqlite`);
  };
  return { path, newFile, remove: () => rmSync(path, { recursive: true, force: true }) };
};

/** Fills a file with the example book. */
export const fill = ({ ledger }: SqliteBooks) => Effect.runPromise(giveAll(deskOn(ledger), KRONOBERG, kronoberg));

let whole: Promise<Buffer> | undefined;

/** The example book as a closed file has it; written once. */
const exampleBytes = async (): Promise<Buffer> => {
  const { newFile, remove } = newFolder();
  const file = newFile();
  const books = openSqlite(file, "making");
  await fill(books);
  books.close();
  const bytes = readFileSync(file);
  remove();
  return bytes;
};

/** A closed file with the example book. */
export const exampleIn = async (file: string): Promise<string> => {
  whole ??= exampleBytes();
  writeFileSync(file, await whole);
  return file;
};

/** What tells whether a file has changed. */
export const hashOfFile = (file: string): string => createHash("sha256").update(readFileSync(file)).digest("hex");

/** What checking the whole example book says, opened for reading only. */
export const readWhole = async (file: string) => {
  const { ledger, close } = openSqlite(file, "reading");
  const found = await Effect.runPromise(verify(ledger, KRONOBERG));
  close();
  return found.is;
};
