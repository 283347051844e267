import { chmodSync, copyFileSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { KRONOBERG, kronoberg } from "@konstellation/example";
import { deskOn, type Ledger, readBook, verify } from "@konstellation/ledger";
import * as Effect from "effect/Effect";
import { afterAll, describe, expect, it } from "vitest";
import { openSqlite } from "./index.ts";
import { exampleIn, hashOfFile, newFolder, readWhole } from "./testing/files.ts";

const folder = newFolder();
afterAll(folder.remove);
const run = Effect.runPromise;
const [{ context }] = kronoberg.slice(-1) as [(typeof kronoberg)[number]];
const admit = (ledger: Ledger, organisation: string) => {
  const command = { type: "AdmitOrganisation", organisation, name: organisation, kind: "region" } as const;
  return run(Effect.result(deskOn(ledger).give({ book: KRONOBERG, id: organisation, command, context })));
};

describe("reading never writes", () => {
  it("the file is the same to the byte afterwards, however it was read", async () => {
    const file = await exampleIn(folder.newFile());
    const before = [hashOfFile(file), statSync(file).mtimeMs];
    expect(await readWhole(file)).toBe("sound");
    expect([hashOfFile(file), statSync(file).mtimeMs]).toEqual(before);
  });

  it("who has opened it for reading cannot write, and is told so", async () => {
    const file = await exampleIn(folder.newFile());
    const { ledger, people, close } = openSqlite(file, "reading");
    expect(await admit(ledger, "flen")).toMatchObject({
      failure: { is: "unwritten", says: { en: expect.stringContaining("open for reading only") } },
    });
    expect(await run(Effect.result(people.name(KRONOBERG, "p", "X")))).toMatchObject({ failure: { is: "unwritten" } });
    close();
  });

  it.each(["IMMEDIATE", "EXCLUSIVE"])("beside somebody who holds BEGIN %s", async (how) => {
    const file = await exampleIn(folder.newFile());
    const writer = new DatabaseSync(file);
    writer.exec(`BEGIN ${how}; INSERT INTO people VALUES ('b', 'p', 'n')`);
    expect(await readWhole(file)).toBe("sound");
    writer.exec("ROLLBACK");
    writer.close();
  });
});

describe("somebody else is writing", () => {
  it("nothing stands still meanwhile, and what is written gets through when they are done", async () => {
    const file = await exampleIn(folder.newFile());
    const { ledger, close } = openSqlite(file);
    const other = new DatabaseSync(file);
    other.exec("BEGIN IMMEDIATE");
    const given = admit(ledger, "flen");
    expect((await run(readBook(ledger, KRONOBERG))).at.version).toBeGreaterThan(200);
    other.exec("COMMIT");
    other.close();
    expect(await given).toMatchObject({ success: { repeated: false } });
    close();
  });

  it("who has waited long enough is told to try again, and nothing was written", async () => {
    const file = await exampleIn(folder.newFile());
    const { ledger, close } = openSqlite(file);
    const { version } = (await run(readBook(ledger, KRONOBERG))).at;
    const other = new DatabaseSync(file);
    other.exec("BEGIN IMMEDIATE");
    // How often everything else has its turn meanwhile: hardly ever if SQLite waited itself. Counted and not timed: a machine
    // with much else to do lets this process stand still for longer than SQLite would.
    let turns = 0;
    const turning = setInterval(() => {
      turns += 1;
    }, 20);
    expect(await admit(ledger, "flen")).toMatchObject({ failure: { is: "busy" } });
    clearInterval(turning);
    expect(turns).toBeGreaterThan(15);
    other.exec("COMMIT");
    other.close();
    expect((await run(readBook(ledger, KRONOBERG))).at.version).toBe(version);
    close();
  });
});

describe("a file that is taken away while it is open", () => {
  it.each<[string, (file: string) => void]>([
    ["removed", (file) => rmSync(file)],
    ["moved", (file) => renameSync(file, `${file}.moved`)],
    [
      "replaced",
      (file) => {
        copyFileSync(file, `${file}.copy`);
        renameSync(`${file}.copy`, file);
      },
    ],
  ])("%s: the next yes is a no, and so is the next answer", async (_, take) => {
    const file = await exampleIn(folder.newFile());
    const { ledger, close } = openSqlite(file);
    take(file);
    expect(await admit(ledger, "flen")).toMatchObject({ failure: { is: "gone" } });
    expect(await run(Effect.result(ledger.books))).toMatchObject({ failure: { is: "gone" } });
    close();
  });
});

describe("a disk that has changed the file", () => {
  it("one bit of any entry's facts is found, and which entry", async () => {
    const file = await exampleIn(folder.newFile());
    const bytes = readFileSync(file);
    for (const text of ['"organisation":"alvesta"', '"item":"6"', '"MeetingOpened"']) {
      const at = bytes.indexOf(text) + 3;
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ 0x80;
      writeFileSync(file, flipped);
      const { ledger, close } = openSqlite(file, "reading");
      expect(await run(verify(ledger, KRONOBERG))).toMatchObject({ is: "brokenChain", why: "hashDiffers" });
      close();
    }
  });

  it("a page that is overwritten takes its own entries with it and no others; the rest can be set aside from it", async () => {
    const file = await exampleIn(folder.newFile());
    const bytes = readFileSync(file);
    const page = bytes.readUInt16BE(16);
    const start = Math.floor(bytes.indexOf('"item":"6"') / page) * page;
    bytes.fill(0xaa, start, start + 400);
    chmodSync(file, 0o600);
    writeFileSync(file, bytes);
    const { ledger, close } = openSqlite(file, "reading");
    const found = await run(verify(ledger, KRONOBERG));
    if (found.is !== "brokenChain") throw new Error(found.is);
    expect(["lost", "versionMissing"]).toContain(found.why);
    expect(found.version).toBeGreaterThan(1);
    expect(found.damages.length).toBeLessThan(30);
    expect((await run(readBook(ledger, KRONOBERG))).at.version).toBe(found.version - 1);
    close();
  });
});
