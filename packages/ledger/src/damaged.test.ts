import { day, type Fact, instant, type WrittenCommand } from "@konstellation/core";
import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { deskOn } from "./desk.ts";
import { entryAfter, START, type StoredEntry } from "./entry.ts";
import { LedgerFailure } from "./failure.ts";
import type { Ledger } from "./ledger.ts";
import { readBook } from "./read-book.ts";
import { remedyFor, setAsideIn } from "./repair.ts";
import { verify } from "./verify.ts";

const run = Effect.runPromise;
const context = { day: day("2024-01-01"), instant: instant("2024-01-01T09:00:00Z"), actor: "test" };
const admitted = (organisation: string, more: object = {}) => ({
  type: "OrganisationAdmitted",
  organisation,
  name: organisation,
  kind: "municipality",
  since: "2024-01-01",
  ...more,
});

/** A ledger whose rows anybody can change. */
const ledgerOf = (rows: Array<StoredEntry>): Ledger => ({
  append: (book, _, draft) =>
    Effect.sync(() => {
      const { entry, stored } = entryAfter(book, rows.at(-1) ?? START, draft);
      rows.push(stored);
      return entry;
    }),
  read: (_, after, atMost) => Effect.sync(() => rows.filter(({ version }) => version > after).slice(0, atMost)),
  find: (_, command) => Effect.sync(() => rows.find((row) => row.command === command)),
  books: Effect.sync(() => [{ book: "mine", version: rows.length }]),
});

/** A book of these facts, an entry each, the chain right whatever they say. */
const bookOf = async (...facts: ReadonlyArray<object>) => {
  const rows: Array<StoredEntry> = [];
  const ledger = ledgerOf(rows);
  for (const [index, fact] of facts.entries())
    await run(
      ledger.append("mine", index, {
        command: `c${index}`,
        commandHash: "x",
        recordedAt: context.instant,
        actor: "test",
        facts: [fact as Fact],
      }),
    );
  return { rows, ledger };
};
const give = (ledger: Ledger, organisation: string, id = organisation) => {
  const command: WrittenCommand = { type: "AdmitOrganisation", organisation, name: organisation, kind: "region" };
  return run(Effect.result(deskOn(ledger).give({ book: "mine", id, command, context })));
};
const failureOf = async (effect: Effect.Effect<unknown, LedgerFailure>) => {
  const outcome = await run(Effect.result(effect));
  return Result.isFailure(outcome) ? outcome.failure : undefined;
};
const organisationsIn = async (ledger: Ledger) => {
  const { entries } = await run(readBook(ledger, "mine"));
  return entries.flatMap(({ facts }) => facts.flatMap((fact) => ("organisation" in fact ? [fact.organisation] : [])));
};

describe("an entry that cannot be read", () => {
  it("is also one that says it was recorded at a moment that is none, whatever its hash", async () => {
    const { ledger, rows } = await bookOf(admitted("vaxjo"));
    const draft = { command: "c1", commandHash: "x", recordedAt: "yesterday" as never, actor: "test", facts: [] };
    rows.push(entryAfter("mine", rows.at(-1) ?? START, draft).stored);
    expect(await run(verify(ledger, "mine"))).toMatchObject({
      is: "brokenChain",
      damages: [{ version: 2, why: "unreadable", what: expect.stringContaining("recordedAt: Expected a moment") }],
    });
    expect(await organisationsIn(ledger)).toEqual(["vaxjo"]);
  });
  const written = () => bookOf(admitted("vaxjo"), admitted("RGK"), admitted("alvesta"));

  it("is located, nothing is decided on it, and what stands before it is still read", async () => {
    const { ledger, rows } = await written();
    const failure = await failureOf(deskOn(ledger).look("mine"));
    expect(failure?.damage).toMatchObject({ book: "mine", version: 2, why: "unreadable" });
    expect(failure?.says.en).toContain("Entry 2 of the book mine cannot be read ([0].organisation: Expected a name");
    expect(failure?.says.sv).toContain("konstellation repair --book mine");
    expect(await give(ledger, "ljungby")).toMatchObject({ failure: { _tag: "LedgerFailure", is: "damaged" } });
    expect(rows).toHaveLength(3);
    expect(await organisationsIn(ledger)).toEqual(["vaxjo"]);
    expect(await run(deskOn(ledger).glance("mine"))).toMatchObject({ version: 1, damage: { version: 2 } });
  });

  it("is set aside by one more entry; the rest is read, the chain is whole, and verify shows it", async () => {
    const { ledger, rows } = await written();
    const before = JSON.stringify(rows);
    const remedy = await run(remedyFor(ledger, "mine"));
    if (remedy.is !== "canBeSetAside") throw new Error(remedy.is);
    expect(JSON.stringify(rows)).toBe(before);
    await run(setAsideIn(ledger, "mine", remedy, context));
    expect(JSON.stringify(rows.slice(0, 3))).toBe(before);
    expect(await organisationsIn(ledger)).toEqual(["vaxjo", "alvesta"]);
    expect(await run(verify(ledger, "mine"))).toMatchObject({
      is: "soundWithout",
      entries: 4,
      setAside: [
        { version: 2, why: "unreadable", by: 4, hash: rows[1]?.hash, actor: "test", recordedAt: context.instant },
      ],
    });
    expect(await run(remedyFor(ledger, "mine"))).toEqual({ is: "whole" });
    expect(Result.isSuccess(await give(ledger, "ljungby"))).toBe(true);
  });

  it("does not count as done: the id of its command is taken, and says so", async () => {
    const { ledger } = await written();
    const remedy = await run(remedyFor(ledger, "mine"));
    if (remedy.is === "canBeSetAside") await run(setAsideIn(ledger, "mine", remedy, context));
    expect(await give(ledger, "rgk", "c1")).toMatchObject({ failure: { _tag: "CommandIdReused" } });
  });

  it("that a desk had read is left out from when it is set aside", async () => {
    const { ledger, rows } = await bookOf(admitted("vaxjo"), admitted("alvesta"), admitted("ljungby"));
    const desk = deskOn(ledger);
    expect((await run(desk.look("mine"))).version).toBe(3);
    const setsAside = [{ version: 2, hash: rows[1]?.hash ?? "", why: "unreadable" as const }];
    await run(setAsideIn(ledger, "mine", { is: "canBeSetAside", damages: [], setsAside, version: 3 }, context));
    const { book } = await run(desk.look("mine"));
    expect(JSON.stringify(book.collaboration.organisations)).not.toContain("alvesta");
    expect(JSON.stringify(book.collaboration.organisations)).toContain("ljungby");
  });
});

describe("an entry of a newer release is said to be that, and never read by halves", () => {
  it.each([
    ["a fact that is not known", { type: "SecretBallotHeld", meeting: "m" }, "SecretBallotHeld"],
    ["a value that is not known", admitted("rgk", { kind: "planet" }), 'got "planet"'],
    ["a field that is not known", admitted("rgk", { colour: "blue" }), "[0].colour"],
    [
      "a rule that is not known",
      { type: "CharterAdopted", body: "b", from: "2024-01-01", source: "x", charter: { quorum: { rule: "lottery" } } },
      "lottery",
    ],
  ])("%s", async (_, fact, what) => {
    const { ledger, rows } = await bookOf(admitted("vaxjo"), fact, admitted("alvesta"));
    const failure = await failureOf(deskOn(ledger).look("mine"));
    expect(failure?.damage).toMatchObject({ version: 2, why: "newer" });
    expect(failure?.says.en).toContain("Entry 2 of the book mine was written by a newer release");
    expect(failure?.says.sv).toContain("Uppgradera");
    expect(failure?.message).toContain(what);
    expect(await give(ledger, "ljungby")).toMatchObject({ failure: { is: "damaged" } });
    expect(await run(verify(ledger, "mine"))).toMatchObject({ is: "brokenChain", version: 2, why: "newer" });
    expect(await run(remedyFor(ledger, "mine"))).toMatchObject({ is: "cannot", damages: [{ why: "newer" }] });
    expect(rows).toHaveLength(3);
  });
});

describe("what has been changed is not added to", () => {
  const whole = () => bookOf(admitted("vaxjo"), admitted("alvesta"), admitted("ljungby"));
  const spoil = (rows: Array<StoredEntry>, version: number, change: Partial<StoredEntry>) => {
    const [entry] = rows.splice(version - 1, 1);
    if (entry !== undefined) rows.splice(version - 1, 0, { ...entry, ...change });
  };

  it("whatever entry it is, and then it can be set aside", async () => {
    for (const version of [1, 2, 3]) {
      const { ledger, rows } = await whole();
      spoil(rows, version, { actor: "somebody else" });
      expect(await give(ledger, "rgk")).toMatchObject({ failure: { is: "damaged", damage: { version } } });
      const remedy = await run(remedyFor(ledger, "mine"));
      if (remedy.is !== "canBeSetAside") throw new Error(remedy.is);
      await run(setAsideIn(ledger, "mine", remedy, context));
      expect(await run(verify(ledger, "mine"))).toMatchObject({ is: "soundWithout", setAside: [{ version, by: 4 }] });
      expect(Result.isSuccess(await give(ledger, "rgk"))).toBe(true);
    }
  });

  it("not even by a desk that had read it before it was changed", async () => {
    const { ledger, rows } = await whole();
    const desk = deskOn(ledger);
    await run(desk.look("mine"));
    spoil(rows, 3, { stored: "[]" });
    const command: WrittenCommand = { type: "AdmitOrganisation", organisation: "rgk", name: "RGK", kind: "region" };
    expect(await run(Effect.result(desk.give({ book: "mine", id: "x", command, context })))).toMatchObject({
      failure: { is: "damaged", damage: { version: 3, why: "hashDiffers" } },
    });
    expect(rows).toHaveLength(3);
  });

  it("nor to an older copy that was put in its place: the file was exchanged, whoever writes there next", async () => {
    const { ledger, rows } = await whole();
    const desk = deskOn(ledger);
    const giving = (id: string) => {
      const command: WrittenCommand = { type: "AdmitOrganisation", organisation: id, name: id, kind: "region" };
      return run(Effect.result(desk.give({ book: "mine", id, command, context })));
    };
    await run(desk.look("mine"));
    rows.splice(2);
    expect(await giving("rgk")).toMatchObject({ failure: { is: "exchanged" } });
    // Two others write in the copy: its third is another, and its fourth does not follow on the one that was read.
    expect(Result.isSuccess(await give(ledger, "ljungby-kommun"))).toBe(true);
    expect(await giving("rgk")).toMatchObject({ failure: { is: "exchanged" } });
    expect(Result.isSuccess(await give(ledger, "rgk-region"))).toBe(true);
    expect(await giving("rgk")).toMatchObject({
      failure: { is: "exchanged", says: { sv: expect.stringContaining("Starta om") } },
    });
    expect(rows).toHaveLength(4);
  });

  it("nor is an entry believed that was exchanged with its own hash made anew: the next remembers", async () => {
    const { ledger, rows } = await whole();
    const { stored } = entryAfter("mine", rows[0] ?? START, {
      command: "c1",
      commandHash: "x",
      recordedAt: context.instant,
      actor: "test",
      facts: [admitted("forged") as Fact],
    });
    rows.splice(1, 1, stored);
    expect(await run(verify(ledger, "mine"))).toMatchObject({ is: "brokenChain", version: 2, why: "hashDiffers" });
    const remedy = await run(remedyFor(ledger, "mine"));
    if (remedy.is === "canBeSetAside") await run(setAsideIn(ledger, "mine", remedy, context));
    expect(await organisationsIn(ledger)).toEqual(["vaxjo", "ljungby"]);
    // It can be read, and has the hash of what stands in it; but it is not what the next remembers.
    const verified = await run(verify(ledger, "mine"));
    expect(verified).toMatchObject({ is: "soundWithout", setAside: [{ version: 2, why: "hashDiffers" }] });
    expect(verified.setAside?.[0]).not.toHaveProperty("whole");
  });

  it("an entry in the middle that is gone is gone: the chain goes on through what the next remembers of it", async () => {
    const { ledger, rows } = await whole();
    rows.splice(1, 1);
    const remedy = await run(remedyFor(ledger, "mine"));
    if (remedy.is !== "canBeSetAside") throw new Error(remedy.is);
    expect(remedy.damages).toEqual([expect.objectContaining({ version: 2, why: "versionMissing" })]);
    await run(setAsideIn(ledger, "mine", remedy, context));
    expect(await run(verify(ledger, "mine"))).toMatchObject({ is: "soundWithout", entries: 4 });
  });
});

describe("a book that something has been set aside in is sound without that, until it is said to be known", () => {
  const spoilt = async () => {
    const book = await bookOf(admitted("vaxjo"), admitted("RGK"), admitted("alvesta"));
    const remedy = await run(remedyFor(book.ledger, "mine"));
    if (remedy.is !== "canBeSetAside") throw new Error(remedy.is);
    await run(setAsideIn(book.ledger, "mine", remedy, context));
    return book;
  };

  it("by the hash of the entry that did it, or of one after it, and not of one before", async () => {
    const { ledger, rows } = await spoilt();
    await give(ledger, "ljungby");
    const known = async (version: number) => (await run(verify(ledger, "mine", undefined, rows[version - 1]?.hash))).is;
    expect([await known(3), await known(4), await known(5)]).toEqual(["soundWithout", "sound", "sound"]);
    expect(await run(verify(ledger, "mine", undefined, rows[3]?.hash))).toMatchObject({
      setAside: [{ version: 2 }],
      acknowledged: { hash: rows[3]?.hash, version: 4 },
    });
  });
  it("a hash that no entry has is of another book, or this one has been written anew", async () => {
    const { ledger } = await spoilt();
    expect(await run(verify(ledger, "mine", undefined, "0".repeat(64)))).toMatchObject({
      is: "keptIsGone",
      acknowledged: { version: null },
    });
  });
  it("one that could not be read then and can be now has been set aside all the same, and is said to be whole", async () => {
    const { ledger, rows } = await bookOf(admitted("vaxjo"), admitted("alvesta"), admitted("ljungby"));
    const setsAside = [{ version: 2, hash: rows[1]?.hash ?? "", why: "unreadable" as const }];
    await run(setAsideIn(ledger, "mine", { is: "canBeSetAside", damages: [], setsAside, version: 3 }, context));
    expect(await run(verify(ledger, "mine"))).toMatchObject({ is: "soundWithout", setAside: [{ whole: true }] });
    const { ledger: spoiltOne } = await spoilt();
    const verified = await run(verify(spoiltOne, "mine"));
    expect(verified.setAside?.[0]).not.toHaveProperty("whole");
  });
  it("one that sets aside what was just as it was written is doubtful", async () => {
    const { ledger, rows } = await bookOf(admitted("vaxjo"), admitted("alvesta"), admitted("ljungby"));
    const setsAside = [{ version: 2, hash: rows[1]?.hash ?? "", why: "hashDiffers" as const }];
    await run(setAsideIn(ledger, "mine", { is: "canBeSetAside", damages: [], setsAside, version: 3 }, context));
    expect(await run(verify(ledger, "mine", undefined, rows[3]?.hash))).toMatchObject({
      is: "doubtfulEntries",
      doubtful: [{ version: 4, why: "setsAsideWhole", whole: 2, actor: "test" }],
    });
  });
});

it("a failure says in English what its message is, and in Swedish what a reader of Swedish needs", () => {
  const failure = new LedgerFailure({ is: "gone", says: { sv: "Borta.", en: "Gone." } });
  expect(failure.message).toBe("Gone.");
});
