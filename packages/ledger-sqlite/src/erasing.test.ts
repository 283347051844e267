import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { KRONOBERG } from "@konstellation/example";
import { verify } from "@konstellation/ledger";
import * as Effect from "effect/Effect";
import { afterAll, describe, expect, it } from "vitest";
import { openSqlite } from "./index.ts";
import { fill, newFolder } from "./testing/files.ts";

const folder = newFolder();
afterAll(folder.remove);
const run = Effect.runPromise;

// A name that is nowhere else, in letters of two bytes too.
const NAME = "Kanariefågel Öqvist";
const somebody = {
  person: "p-vaxjo-social",
  name: NAME,
  functions: [{ sv: "Kanariefunktion" }],
  contact: { email: "kanarie@post.example", phone: "070-000 00 00" },
};
const TRACES = [NAME, "Kanarie", "kanarie@", "070-000 00 00", "Tidigare namn"];

/** Everything that lies in the folder and belongs to a file: the file, the logs beside it, the list. */
const bytesOf = (file: string) =>
  Object.fromEntries(
    readdirSync(folder.path)
      .map((name) => join(folder.path, name))
      .filter((path) => path.startsWith(file))
      .map((path) => [path.slice(file.length), readFileSync(path)]),
  );
const tracesIn = (file: string) =>
  Object.entries(bytesOf(file)).flatMap(([which, bytes]) =>
    TRACES.filter((trace) => bytes.includes(trace)).map((trace) => `${trace} in ${which || "the file"}`),
  );

/** A file with the example book and somebody in it, who has been called something else before, among others. */
const made = async () => {
  const file = folder.newFile();
  const books = openSqlite(file, "making");
  await fill(books);
  await run(books.people.name(KRONOBERG, somebody.person, "Tidigare namn"));
  for (let other = 0; other < 200; other += 1)
    await run(
      books.people.keep(KRONOBERG, {
        ...somebody,
        person: `p-${other}`,
        name: `Annan ${other}`,
        functions: [],
        contact: {},
      }),
    );
  await run(books.people.keep(KRONOBERG, somebody));
  return { file, books };
};

describe("an erased person", () => {
  it("is in no byte of the file, of the log or of what lies beside, while the file is open", async () => {
    const { file, books } = await made();
    expect(tracesIn(file).length).toBeGreaterThan(3);
    expect(Object.keys(bytesOf(file)).sort()).toEqual(["", "-shm", "-wal"]);
    expect(await run(books.people.erase(KRONOBERG, somebody.person))).toBe(true);
    expect(tracesIn(file)).toEqual([]);
    expect(bytesOf(file)["-wal"]?.length).toBe(0);
    expect((await run(books.people.kept(KRONOBERG))).size).toBe(200);
    books.close();
    expect(tracesIn(file)).toEqual([]);
  });

  it("changes no root, and everything verifies", async () => {
    const { books } = await made();
    const before = await run(verify(books.ledger, KRONOBERG));
    await run(books.people.erase(KRONOBERG, somebody.person));
    expect(await run(verify(books.ledger, KRONOBERG))).toEqual(before);
    expect(before).toMatchObject({ is: "sound" });
  });

  it("stays erased after a restart, and gets no name again", async () => {
    const { file, books } = await made();
    await run(books.people.erase(KRONOBERG, somebody.person));
    books.close();
    const again = openSqlite(file);
    expect([...(await run(again.people.erased(KRONOBERG)))]).toEqual([somebody.person]);
    expect(await run(again.people.keep(KRONOBERG, somebody))).toBe(false);
    expect((await run(again.people.names(KRONOBERG))).has(somebody.person)).toBe(false);
    again.close();
    expect(tracesIn(file)).toEqual([]);
  });

  it("is left in the log while somebody reads, which is said, and gone at the next attempt", async () => {
    const { file, books } = await made();
    const reader = new DatabaseSync(file, { readOnly: true });
    reader.exec("BEGIN");
    reader.prepare("SELECT count(*) FROM people").get();
    const meanwhile = await run(Effect.result(books.people.erase(KRONOBERG, somebody.person)));
    expect(meanwhile).toMatchObject({
      failure: { is: "busy", says: { en: expect.stringContaining("still in the log") } },
    });
    expect((await run(books.people.kept(KRONOBERG))).has(somebody.person)).toBe(false);
    reader.exec("COMMIT");
    await run(books.people.erase(KRONOBERG, somebody.person));
    expect(tracesIn(file)).toEqual([]);
    reader.close();
  });
});

it("is gone too where another program deleted it without writing over it", async () => {
  const { file, books } = await made();
  books.close();
  const careless = new DatabaseSync(file);
  careless.exec("PRAGMA secure_delete = OFF; DELETE FROM people WHERE person = 'p-vaxjo-social';");
  careless.close();
  expect(tracesIn(file)).toContain(`${NAME} in the file`);
  const again = openSqlite(file);
  await run(again.people.erase(KRONOBERG, somebody.person));
  expect(tracesIn(file)).toEqual([]);
  again.close();
});

describe("an older copy of the file, put back", () => {
  const restored = async () => {
    const { file, books } = await made();
    books.close();
    copyFileSync(file, `${file}.copy`);
    const open = openSqlite(file);
    await run(open.people.erase(KRONOBERG, somebody.person));
    open.close();
    copyFileSync(`${file}.copy`, file);
    rmSync(`${file}.copy`);
    return file;
  };

  it("does not bring the name back: what is only read hides it, and what is opened for writing erases it again", async () => {
    const file = await restored();
    expect(tracesIn(file).length).toBeGreaterThan(0);
    const read = openSqlite(file, "reading");
    expect((await run(read.people.names(KRONOBERG))).has(somebody.person)).toBe(false);
    expect((await run(read.people.erased(KRONOBERG))).has(somebody.person)).toBe(true);
    read.close();
    const written = openSqlite(file);
    expect(tracesIn(file)).toEqual([]);
    expect((await run(written.people.kept(KRONOBERG))).size).toBe(200);
    expect(await run(written.people.keep(KRONOBERG, somebody))).toBe(false);
    written.close();
  });

  it("knows it by the list beside it, which holds ids and nothing else", async () => {
    const file = await restored();
    expect(readFileSync(`${file}-erased`, "utf8")).toBe(`${KRONOBERG}\t${somebody.person}\n`);
    expect(statSync(`${file}-erased`).mode & 0o077).toBe(0);
  });

  it("without the list has the name, and makes the list anew from a file that knows it", async () => {
    const { file, books } = await made();
    await run(books.people.erase(KRONOBERG, somebody.person));
    books.close();
    rmSync(`${file}-erased`);
    openSqlite(file, "reading").close();
    expect(existsSync(`${file}-erased`)).toBe(false);
    openSqlite(file).close();
    expect(readFileSync(`${file}-erased`, "utf8")).toBe(`${KRONOBERG}\t${somebody.person}\n`);
    openSqlite(file).close();
    expect(readFileSync(`${file}-erased`, "utf8").split("\n")).toHaveLength(2);
  });
});

it("a file of an earlier release is read as it is, and takes people once it is written in", async () => {
  const file = folder.newFile();
  const books = openSqlite(file, "making");
  await fill(books);
  books.close();
  const db = new DatabaseSync(file);
  db.exec("DROP TABLE people_details; DROP TABLE erased_people;");
  db.prepare("INSERT INTO people (book, person, name) VALUES (?, ?, ?)").run(KRONOBERG, "p-1", "Någon");
  db.close();
  const read = openSqlite(file, "reading");
  expect([...(await run(read.people.kept(KRONOBERG))).values()]).toEqual([
    { person: "p-1", name: "Någon", functions: [], contact: {} },
  ]);
  expect((await run(read.people.erased(KRONOBERG))).size).toBe(0);
  const written = openSqlite(file);
  await run(written.people.keep(KRONOBERG, somebody));
  // Whoever reads sees at once what another has written.
  expect((await run(read.people.kept(KRONOBERG))).get(somebody.person)).toEqual(somebody);
  read.close();
  written.close();
});
