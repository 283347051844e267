import { examples, KRONOBERG, kronoberg } from "@konstellation/example";
import * as Effect from "effect/Effect";
import { beforeAll, describe, expect, it } from "vitest";
import { deskOn, giveAll, giveBooks } from "./desk.ts";
import type { LostEntry, StoredEntry } from "./entry.ts";
import type { Ledger } from "./ledger.ts";
import { memoryLedger } from "./memory.ts";
import { verify } from "./verify.ts";

const run = Effect.runPromise;
let example: Ledger;
beforeAll(async () => {
  example = memoryLedger();
  await run(giveAll(deskOn(example), KRONOBERG, kronoberg));
});

type Rows = ReadonlyArray<StoredEntry | LostEntry>;

/** The example book as somebody, or the disk, has changed it. */
const changed = (change: (rows: Rows) => Rows): Ledger => ({
  ...example,
  read: (book, after, atMost) =>
    Effect.map(example.read(book, 0, 1000), (rows) =>
      change(rows)
        .filter(({ version }) => version > after)
        .slice(0, atMost),
    ),
});
const at = (version: number, change: (entry: StoredEntry) => StoredEntry | LostEntry) =>
  changed((rows) => rows.map((row) => (row.version === version && !("lost" in row) ? change(row) : row)));
const found = (ledger: Ledger) => run(verify(ledger, KRONOBERG));

it("finds the example sound, and giving its commands again adds nothing", async () => {
  await run(giveAll(deskOn(example), KRONOBERG, kronoberg));
  expect(await found(example)).toMatchObject({ is: "sound", entries: kronoberg.length, decisions: 3 });
});

it("finds every example sound where they lie in one ledger, made one after the other with one progress", async () => {
  const ledger = memoryLedger();
  const progress: Array<string> = [];
  await run(giveBooks(deskOn(ledger), examples, (done, of) => progress.push(`${done}/${of}`)));
  const entries = examples.map(({ orders }) => orders.length);
  const all = entries.reduce((sum, each) => sum + each, 0);
  expect(progress).toEqual(Array.from({ length: all }, (_, index) => `${index + 1}/${all}`));
  expect(await Promise.all(examples.map(({ book }) => run(verify(ledger, book))))).toMatchObject(
    entries.map((each) => ({ is: "sound", entries: each })),
  );
});

describe("one change of any entry is found, and which", () => {
  const last = kronoberg.length;
  const middle = Math.floor(last / 2);
  it.each([1, middle, last])("a letter of its facts: %i", async (version) => {
    const letter = at(version, (entry) => ({ ...entry, stored: entry.stored.replace(/[a-z]/, "x") }));
    expect(await found(letter)).toMatchObject({ is: "brokenChain", version, why: "hashDiffers" });
  });
  it.each(["actor", "recordedAt", "command", "commandHash"] as const)("its %s", async (field) => {
    const touched = at(7, (entry) => ({ ...entry, [field]: "changed" }));
    expect(await found(touched)).toMatchObject({ is: "brokenChain", version: 7, why: "hashDiffers" });
  });
  it.each<[string, (stored: string) => string]>([
    ["it breaks the schema", (stored) => stored.replace(/"[a-z]/, '"A')],
    ["it is no JSON any more", (stored) => stored.slice(1)],
    ["nothing is left of it", () => ""],
  ])("also when %s", async (_, spoil) => {
    const spoilt = at(middle, (entry) => ({ ...entry, stored: spoil(entry.stored) }));
    expect(await found(spoilt)).toMatchObject({ is: "brokenChain", version: middle, why: "hashDiffers" });
  });
  it("an entry that the store cannot give", async () => {
    const lost = at(middle, ({ version }) => ({ version, lost: "database disk image is malformed" }));
    expect(await found(lost)).toEqual({
      is: "brokenChain",
      book: KRONOBERG,
      version: middle,
      why: "lost",
      damages: [{ book: KRONOBERG, version: middle, why: "lost", what: "database disk image is malformed" }],
    });
  });
  it("an entry that is missing", async () => {
    const missing = changed((rows) => rows.filter(({ version }) => version !== 5));
    expect(await found(missing)).toMatchObject({ is: "brokenChain", version: 5, why: "versionMissing" });
  });
});

it("two entries that changed places are both named", async () => {
  const swapped = changed((rows) =>
    rows
      .map((row) => ({ ...row, version: row.version === 6 ? 7 : row.version === 7 ? 6 : row.version }))
      .sort((a, b) => a.version - b.version),
  );
  expect(await found(swapped)).toMatchObject({
    is: "brokenChain",
    version: 6,
    why: "previousDiffers",
    damages: [{ version: 6 }, { version: 7 }],
  });
});

it("every entry that cannot be trusted is named, not only the first", async () => {
  const spoilt = changed((rows) =>
    rows.map((row) => (row.version % 100 === 0 && !("lost" in row) ? { ...row, stored: "[]" } : row)),
  );
  const verified = await found(spoilt);
  expect(verified.is === "brokenChain" && verified.damages.map(({ version }) => version)).toEqual([100, 200]);
});
