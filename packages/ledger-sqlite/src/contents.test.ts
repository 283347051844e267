import { DatabaseSync } from "node:sqlite";
import { KRONOBERG } from "@konstellation/example";
import { readContent, verify } from "@konstellation/ledger";
import * as Effect from "effect/Effect";
import { afterAll, describe, expect, it } from "vitest";
import { openSqlite } from "./index.ts";
import { fill, hashOfFile, newFolder } from "./testing/files.ts";

const folder = newFolder();
afterAll(folder.remove);
const run = Effect.runPromise;
const plan = { mediaType: "application/pdf", bytes: new TextEncoder().encode("The plan, as it was sent out") };

/** A closed file with the example book and the plan. */
const made = async () => {
  const file = folder.newFile();
  const books = openSqlite(file, "making");
  await fill(books);
  const before = await run(verify(books.ledger, KRONOBERG));
  const hash = await run(books.contents.keep(KRONOBERG, plan));
  expect(await run(verify(books.ledger, KRONOBERG))).toEqual(before);
  books.close();
  return { file, hash };
};
const changed = (file: string, sql: string) => {
  const db = new DatabaseSync(file);
  db.exec(sql);
  db.close();
};

describe("the content of papers", () => {
  it("is there after closing, for whoever only reads too, and changes nothing of the book", async () => {
    const { file, hash } = await made();
    const asItLay = hashOfFile(file);
    const books = openSqlite(file, "reading");
    const read = await run(readContent(books.contents, KRONOBERG, hash));
    expect([read?.mediaType, new TextDecoder().decode(read?.bytes)]).toEqual([
      "application/pdf",
      "The plan, as it was sent out",
    ]);
    books.close();
    expect(hashOfFile(file)).toBe(asItLay);
  });

  it("of which a byte has been flipped is told and never given; the same file stored again puts it right", async () => {
    const { file, hash } = await made();
    changed(file, "UPDATE contents SET bytes = CAST('The plan, as it was sent oUt' AS BLOB)");
    const books = openSqlite(file);
    const read = await run(Effect.result(readContent(books.contents, KRONOBERG, hash)));
    expect(read).toMatchObject({ failure: { is: "altered", says: { en: expect.stringContaining(hash) } } });
    expect(await run(verify(books.ledger, KRONOBERG))).toMatchObject({ is: "sound" });
    await run(books.contents.keep(KRONOBERG, plan));
    expect((await run(readContent(books.contents, KRONOBERG, hash)))?.bytes).toEqual(plan.bytes);
    books.close();
  });

  it("is nothing in a file of an earlier release, which takes it once it is written in", async () => {
    const { file, hash } = await made();
    changed(file, "DROP TABLE contents");
    const reading = openSqlite(file, "reading");
    expect(await run(readContent(reading.contents, KRONOBERG, hash))).toBeUndefined();
    expect((await run(reading.contents.kept(KRONOBERG))).size).toBe(0);
    reading.close();
    const writing = openSqlite(file);
    expect(await run(writing.contents.keep(KRONOBERG, plan))).toBe(hash);
    writing.close();
  });
});
