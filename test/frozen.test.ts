/**
 * A book written by an earlier version opens, is sound, and says what it said then.
 */
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { day, decisionsView, radarView } from "@konstellation/core";
import { deskOn, type EntryDoubt, readBook, verify } from "@konstellation/ledger";
import { openSqlite } from "@konstellation/ledger-sqlite";
import * as Effect from "effect/Effect";
import { afterAll, describe, expect, it } from "vitest";
import { newFolder, root, runCommand } from "./process.ts";

/** What a version answered of its book. */
interface Said {
  readonly book: string;
  readonly head: string;
  readonly entries: number;
  readonly decisions: number;
  readonly facts: Readonly<Record<string, number>>;
  readonly radar: { readonly day: string };
}

/** What the radar tells of only since a book was written. */
const TOLD_SINCE: Readonly<Record<string, ReadonlyArray<string>>> = {
  "before-concepts": ["lapsed", "notReached", "undated"],
};

/**
 * What is reported as doubtful of a book since it was written: moments that ran backwards in it, and what a rule has refused since. Its
 * certificates hold all the same, and nothing in it is rewritten.
 */
const NEWLY_DOUBTFUL: Readonly<Record<string, ReadonlyArray<string>>> = {
  bodies: ["14 recordedBefore", "16 CON-10"],
  agreements: ["41 recordedBefore"],
};

/** What a book leaves unsaid that is said today, since it was written before, and in how many entries. */
const SAID_LESS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "before-concepts kronoberg": {
    "DecisionTaken.enteredOn": 4,
    "GuestsArrived.enteredOn": 1,
    "ItemConcluded.enteredOn": 11,
    "ItemConcluded.outcome.quorum": 2,
    "LinkChanged.enteredOn": 2,
    "MeetingClosed.enteredOn": 1,
    "MeetingOpened.charter": 3,
    "MeetingOpened.enteredOn": 1,
    "MeetingOpened.group": 3,
    "PaperDistributed.recordedAt": 3,
    "PaperRegistered.registeredOn": 3,
    "PeopleArrived.enteredOn": 2,
    "PeopleLeft.enteredOn": 2,
    "TreatmentOpened.enteredOn": 8,
  },
  "every-act meetings": { "PaperRegistered.registeredOn": 2 },
};

/** Every sound book: the file it is in, and what its version answered of it. */
const books = ["before-concepts", "every-act"].flatMap((name) => {
  const said: Said | ReadonlyArray<Said> = JSON.parse(readFileSync(join(root, "test/frozen", `${name}.json`), "utf8"));
  return [said].flat().map((each) => [name, each.book, each] as const);
});

const doubtSaid = (doubt: EntryDoubt): string =>
  `${doubt.version} ${doubt.why === "refused" ? doubt.refusal.rule : doubt.why}`;

describe.each(books)("of %s the book %s", (name, book, { book: _, facts, radar, ...sound }) => {
  const frozen = join(root, "test/frozen", name);
  const folder = newFolder();
  const file = join(folder.path, "book.sqlite");
  copyFileSync(`${frozen}.sqlite`, file);
  const { ledger, close } = openSqlite(file, "reading");
  afterAll(() => {
    close();
    folder.remove();
  });

  it("is sound, with the same last hash and as many entries and decisions, but for what is newly doubtful", async () => {
    const found = await Effect.runPromise(verify(ledger, book, sound.head));
    const kept = { hash: sound.head, version: sound.entries };
    const newly = NEWLY_DOUBTFUL[book];
    const { saidLess = [], ...rest } = found;
    expect(Object.fromEntries(saidLess.map(({ place, versions }) => [place, versions.length]))).toEqual(
      SAID_LESS[`${name} ${book}`] ?? {},
    );
    if (newly === undefined) expect(rest).toEqual({ is: "sound", book, kept, ...sound });
    else {
      expect(found).toMatchObject({ is: "doubtfulEntries", kept });
      expect("doubtful" in found && found.doubtful.map(doubtSaid)).toEqual(newly);
    }
  });

  it("is read whole: as many facts of each kind", async () => {
    const read: Record<string, number> = {};
    for (const { type } of (await Effect.runPromise(readBook(ledger, book))).entries.flatMap((entry) => entry.facts))
      read[type] = (read[type] ?? 0) + 1;
    expect(read).toEqual(facts);
  });

  it("replays to the same radar, but for what the radar did not tell of then", async () => {
    const { book: state, version } = await Effect.runPromise(deskOn(ledger).look(book));
    expect(version).toBe(sound.entries);
    const { entries, ...asked } = radarView(state, day(radar.day));
    // Nobody was asked together with anybody in those books.
    expect(entries.flatMap(({ together }) => together)).toEqual([]);
    const known = entries
      .filter(({ kind }) => !TOLD_SINCE[name]?.includes(kind))
      .map(({ together: _, ...told }) => told);
    expect(JSON.parse(JSON.stringify({ ...asked, entries: known }))).toEqual(radar);
  });
});

describe("the book doubtful, of a version that let too much through", () => {
  const folder = newFolder();
  const file = join(folder.path, "book.sqlite");
  copyFileSync(join(root, "test/frozen/doubtful.sqlite"), file);
  const { ledger, close } = openSqlite(file, "reading");
  afterAll(() => {
    close();
    folder.remove();
  });

  it("the command line names every entry that no act can have led to, with why", () => {
    const data = newFolder();
    copyFileSync(join(root, "test/frozen/doubtful.sqlite"), join(data.path, "konstellation.sqlite"));
    const run = (language: string) => runCommand(["verify", "--book", "doubtful", "--lang", language], data.path);
    const [sv, en] = [run("sv"), run("en")];
    data.remove();
    expect([sv.code, en.code]).toEqual([1, 1]);
    expect(en.out).toContain(
      "✗ The book has entries that no act can have led to\n  Entry 36 (CharterAdopted) cannot have",
    );
    expect(en.out).toContain("(CON-7) [");
    expect(sv.out).toContain(
      "✗ Boken har poster som ingen handling kan ha lett till\n  Post 36 (CharterAdopted) kan inte ha",
    );
  });

  it("opens; what is newly doubtful in it is reported, with why, and nothing is rewritten", async () => {
    const before = readFileSync(file);
    const found = await Effect.runPromise(verify(ledger, "doubtful"));
    const doubtful = found.is === "falseCertificates" ? found.doubtful : [];
    expect(doubtful.map(({ why, ...doubt }) => ("fact" in doubt ? doubt.fact : why))).toEqual(
      expect.arrayContaining(["CharterAdopted", "MeetingOpened", "RecusalRecorded", "DecisionTaken", "MeetingClosed"]),
    );
    expect(found.is === "falseCertificates" && found.certificates.map(({ decision, why }) => [decision, why])).toEqual([
      ["a-month-early", "anotherDay"],
      ["one-of-three", "notQuorate"],
      ["deferred-then-lowered", "notQuorate"],
      ["by-one-seat", "notKnown"],
      ["before-the-close", "correctedSince"],
    ]);
    const { book, version } = await Effect.runPromise(deskOn(ledger).look("doubtful"));
    expect(version).toBe(88);
    expect(decisionsView(book, day("2024-05-06")).map(({ decision }) => decision)).toContain("sound-decision");
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});
