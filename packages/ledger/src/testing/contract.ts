/**
 * What every ledger must do, as cases any test runner can run.
 */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { day, type Fact, instant } from "@konstellation/core";
import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import { type Contents, hashOfBytes, readContent } from "../contents.ts";
import type { Draft } from "../entry.ts";
import type { Ledger } from "../ledger.ts";
import type { People } from "../people.ts";
import { readBook } from "../read-book.ts";
import { verify } from "../verify.ts";

/** One case of a contract. */
export interface Case {
  readonly name: string;
  readonly run: () => Promise<void>;
}

const fact = (id: string): Fact => ({
  type: "BodyEstablished",
  body: id,
  name: { sv: "Grupp å ä ö" },
  kind: "network",
  since: day("2024-01-01"),
});

const draft = (id: string, ...facts: ReadonlyArray<Fact>): Draft => ({
  command: id,
  commandHash: "a".repeat(64),
  recordedAt: instant("2024-05-03T12:00:00Z"),
  actor: "test",
  facts: facts.length > 0 ? facts : [fact(id)],
});

const run = Effect.runPromise;
const ALL = 1000;
const outcome = <A, E>(effect: Effect.Effect<A, E>) => run(Effect.result(effect));

/** The contract of a ledger; `make` gives an empty one each time. */
export const ledgerContract = (make: () => Promise<Ledger>): ReadonlyArray<Case> => [
  {
    name: "gives back what was appended, in order and to the letter",
    run: async () => {
      const ledger = await make();
      const first = await run(ledger.append("a", 0, draft("one", fact("x"), fact("y"))));
      const second = await run(ledger.append("a", 1, draft("two")));
      deepStrictEqual((await run(readBook(ledger, "a"))).entries, [first, second]);
      deepStrictEqual(
        (await run(ledger.read("a", 1, ALL))).map(({ version }) => version),
        [2],
      );
      deepStrictEqual(
        (await run(ledger.read("a", 0, 1))).map(({ version }) => version),
        [1],
      );
      deepStrictEqual(await run(ledger.read("a", 2, ALL)), []);
    },
  },
  {
    name: "refuses an append at another version than expected, and writes nothing",
    run: async () => {
      const ledger = await make();
      await run(ledger.append("a", 0, draft("one")));
      for (const expected of [0, 2]) {
        const late = await outcome(ledger.append("a", expected, draft("two")));
        ok(Result.isFailure(late) && late.failure._tag === "VersionConflict", "expected a VersionConflict");
        ok(late.failure._tag === "VersionConflict" && late.failure.actual === 1);
      }
      strictEqual((await run(ledger.read("a", 0, ALL))).length, 1);
    },
  },
  {
    name: "lets exactly one of many concurrent writers win each version",
    run: async () => {
      const ledger = await make();
      const writers = Array.from({ length: 20 }, (_, index) => outcome(ledger.append("a", 0, draft(`w${index}`))));
      const won = (await Promise.all(writers)).filter(Result.isSuccess);
      strictEqual(won.length, 1);
      strictEqual((await run(ledger.read("a", 0, ALL))).length, 1);
    },
  },
  {
    name: "finds the entry of a command by its id, in its own book only",
    run: async () => {
      const ledger = await make();
      const entry = await run(ledger.append("a", 0, draft("one")));
      const found = await run(ledger.find("a", "one"));
      deepStrictEqual(found && [found.version, found.hash, found.stored], [1, entry.hash, JSON.stringify(entry.facts)]);
      strictEqual(await run(ledger.find("a", "two")), undefined);
      strictEqual(await run(ledger.find("b", "one")), undefined);
    },
  },
  {
    name: "keeps books apart and lists them by name",
    run: async () => {
      const ledger = await make();
      await run(ledger.append("b", 0, draft("one")));
      await run(ledger.append("a", 0, draft("one")));
      await run(ledger.append("a", 1, draft("two")));
      deepStrictEqual(await run(ledger.books), [
        { book: "a", version: 2 },
        { book: "b", version: 1 },
      ]);
      deepStrictEqual(await run(ledger.read("c", 0, ALL)), []);
    },
  },
  {
    name: "keeps an entry that sets another aside, and the chain goes on through it",
    run: async () => {
      const ledger = await make();
      const first = await run(ledger.append("a", 0, draft("one")));
      await run(ledger.append("a", 1, draft("two")));
      const setsAside = [{ version: 1, hash: first.hash, why: "unreadable" as const }];
      await run(ledger.append("a", 2, { ...draft("three"), facts: [], setsAside }));
      const { entries } = await run(readBook(ledger, "a"));
      deepStrictEqual(
        entries.map(({ version, facts, setsAside: aside }) => [version, facts.length, aside]),
        [
          [2, 1, undefined],
          [3, 0, setsAside],
        ],
      );
    },
  },
  {
    name: "links every entry to the one before, so that the verifier finds it sound",
    run: async () => {
      const ledger = await make();
      const first = await run(ledger.append("a", 0, draft("one")));
      const second = await run(ledger.append("a", 1, draft("two")));
      strictEqual(second.previous, first.hash);
      const verified = await run(verify(ledger, "a"));
      deepStrictEqual(verified, { is: "sound", book: "a", entries: 2, decisions: 0, head: second.hash });
    },
  },
];

/** The contract of people's names. */
export const peopleContract = (make: () => Promise<People>): ReadonlyArray<Case> => [
  {
    name: "keeps, replaces and erases a name, each book for itself",
    run: async () => {
      const people = await make();
      await run(people.name("a", "p1", "First"));
      await run(people.name("a", "p1", "Second"));
      await run(people.name("b", "p1", "Other"));
      deepStrictEqual([...(await run(people.names("a")))], [["p1", "Second"]]);
      strictEqual(await run(people.erase("a", "p1")), true);
      strictEqual(await run(people.erase("a", "p1")), false);
      deepStrictEqual([...(await run(people.names("a")))], []);
      deepStrictEqual([...(await run(people.names("b")))], [["p1", "Other"]]);
    },
  },
  {
    name: "keeps who somebody is, also when only the name is written anew",
    run: async () => {
      const people = await make();
      const anna = {
        person: "p1",
        name: "First",
        functions: [{ sv: "socialchef" }, { sv: "ordförande", en: "chair" }],
        contact: { email: "first@example.org" },
      };
      strictEqual(await run(people.keep("a", anna)), true);
      deepStrictEqual((await run(people.kept("a"))).get("p1"), anna);
      strictEqual(await run(people.name("a", "p1", "Second")), true);
      deepStrictEqual((await run(people.kept("a"))).get("p1"), { ...anna, name: "Second" });
      const bare = { person: "p1", name: "Third", functions: [], contact: {} };
      strictEqual(await run(people.keep("a", bare)), true);
      deepStrictEqual((await run(people.kept("a"))).get("p1"), bare);
      strictEqual((await run(people.kept("b"))).size, 0);
    },
  },
  {
    name: "gives an erased id no name again, each book for itself",
    run: async () => {
      const people = await make();
      const somebody = { person: "p1", name: "First", functions: [], contact: {} };
      deepStrictEqual([...(await run(people.erased("a")))], []);
      await run(people.keep("a", somebody));
      strictEqual(await run(people.erase("a", "p1")), true);
      strictEqual(await run(people.keep("a", somebody)), false);
      strictEqual(await run(people.name("a", "p1", "Second")), false);
      deepStrictEqual([...(await run(people.kept("a")))], []);
      deepStrictEqual([...(await run(people.erased("a")))], ["p1"]);
      strictEqual(await run(people.keep("b", somebody)), true);
      strictEqual(await run(people.erase("a", "p2")), false);
      deepStrictEqual([...(await run(people.erased("a")))].sort(), ["p1", "p2"]);
    },
  },
];

/** The contract of content. */
export const contentsContract = (make: () => Promise<Contents>): ReadonlyArray<Case> => [
  {
    name: "gives back what was kept, to the byte, under its hash and in its own book only",
    run: async () => {
      const contents = await make();
      const bytes = new Uint8Array([0, 255, 10, 13, 195, 165]);
      const hash = await run(contents.keep("a", { mediaType: "application/pdf", bytes }));
      strictEqual(hash, hashOfBytes(bytes));
      const read = await run(readContent(contents, "a", hash));
      deepStrictEqual(read && { ...read, bytes: [...read.bytes] }, { mediaType: "application/pdf", bytes: [...bytes] });
      deepStrictEqual([...(await run(contents.kept("a")))], [[hash, { mediaType: "application/pdf", size: 6 }]]);
      strictEqual(await run(readContent(contents, "b", hash)), undefined);
      strictEqual(await run(readContent(contents, "a", "0".repeat(64))), undefined);
      strictEqual((await run(contents.kept("b"))).size, 0);
    },
  },
  {
    name: "keeps the same content once, and as what it was first said to be",
    run: async () => {
      const contents = await make();
      const bytes = new TextEncoder().encode("å");
      const first = await run(contents.keep("a", { mediaType: "text/plain", bytes }));
      strictEqual(await run(contents.keep("a", { mediaType: "text/html", bytes })), first);
      deepStrictEqual([...(await run(contents.kept("a")))], [[first, { mediaType: "text/plain", size: 2 }]]);
    },
  },
  {
    name: "takes two forms of the same letter as two contents: nothing is put right",
    run: async () => {
      const contents = await make();
      const kept = await Promise.all(
        ["\u00e5", "a\u030a"].map((text) =>
          run(contents.keep("a", { mediaType: "text/plain", bytes: new TextEncoder().encode(text) })),
        ),
      );
      strictEqual(new Set(kept).size, 2);
    },
  },
];
