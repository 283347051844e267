import * as Result from "effect/Result";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bookDecider,
  type Command,
  commandOf,
  type Fact,
  isId,
  Malformed,
  readCommand,
  readFact,
  replay,
} from "../index.ts";
import { ruleExamples } from "../testing/examples.ts";
import { anyLife, lived } from "../testing/oracles/any-life.ts";
import { assembled, book, decide, onTheDay, onTheTable } from "../testing/small-world.ts";

/** What is wrong with a mistake that is thrown. */
const faultsOf = (mistake: () => unknown): ReadonlyArray<string> => {
  try {
    mistake();
  } catch (error) {
    if (error instanceof Malformed) return error.faults.map(({ path, message }) => `${path}: ${message}`);
    throw error;
  }
  return [];
};
const decideAny = (command: unknown) => () => bookDecider.decide(replay(assembled), command as Command, onTheDay);

describe("a command that cannot be read is never decided", () => {
  it.each([
    [
      { type: "OpenMeting", meeting: "m" },
      'type: There is no command called "OpenMeting". Did you mean "OpenMeeting"?',
    ],
    [{ meeting: "m" }, "type: Expected an object that says which command it is"],
    [undefined, "type: Expected an object that says which command it is"],
    [
      { type: "AdmitOrganisation", organisation: "RGK", name: "Region Kronoberg", kind: "region" },
      "organisation: Expected a name of a–z, 0–9",
    ],
    [{ type: "AdmitOrganisation", organisation: "rgk", name: "", kind: "region" }, "name: Expected"],
    [
      { type: "AdmitOrganisation", organisation: "rgk", name: "Region", kind: "planet" },
      'kind: Expected "municipality" | "region" | "independentProvider" | "stateAuthority", got "planet"',
    ],
    [{ ...decide, strenght: "decides" }, "strenght: Expected no excess property"],
    [
      { type: "AdoptCharter", body: "au", from: "2024-01-01", source: "x", charter: { quorum: { rule: "majority" } } },
      'charter.quorum.rule: There is no "majority"',
    ],
    [
      { type: "AdoptCharter", body: "au", from: "2024-01-01", source: "x", charter: { quorum: "everySeat" } },
      'charter.quorum: Expected an object whose "rule" says which it is. Expected "everySeat" |',
    ],
    [{ ...decide, text: "Gruppen beslutar." }, "text: Expected Wording, an object with sv"],
    [{ ...decide, owner: "llg" }, "owner: Expected Owner, an object with kind, id"],
  ])("%j", (command, says) => expect(faultsOf(decideAny(command))[0]).toContain(says));
});

it("a fact that no concept knows never changes the book", () => {
  const unknown = { type: "MeetingOpend", meeting: "m" } as unknown as Fact;
  expect(faultsOf(() => replay([unknown]))).toEqual([
    'type: There is no fact called "MeetingOpend". Did you mean "MeetingOpened"?',
  ]);
});

it("a command is written as plain text where a program writes one", () => {
  const written = {
    type: "AppointPerson",
    seat: "vaxjo/social",
    person: "p-1",
    as: "holder",
    from: "2024-01-01",
  } as const;
  expect(commandOf(written)).toEqual(written);
  expect(faultsOf(() => commandOf({ ...written, from: "2024-02-30" }))[0]).toContain(
    "from: Expected a day that exists",
  );
});

/** Every act that an example of a rule gives, and what is in the book before it. */
const acts = ruleExamples.flatMap((example) =>
  "when" in example ? [{ given: example.given, command: example.when }] : [],
);

/** What decide accepts reads back equal, by the same value as it was; what cannot be read is refused. */
const expectReadable = (facts: ReadonlyArray<Fact>) => {
  for (const fact of facts) expect(readFact(JSON.parse(JSON.stringify(fact)))).toStrictEqual(Result.succeed(fact));
};

describe("whatever is accepted reads back equal", () => {
  it("in any life", () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        for (const { command, facts } of lived(life)) {
          expect(Result.isSuccess(readCommand(JSON.parse(JSON.stringify(command))))).toBe(true);
          expectReadable(facts);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("with names as long as a name can be", () => {
    const long = (text: string) => (isId(text) && /[a-z]/.test(text) && text.length > 1 ? text.padEnd(100, "x") : text);
    let accepted = 0;
    for (const { given, command } of acts) {
      const facts = given.flatMap((fact) => {
        const renamed = readFact(withText(fact, long));
        return Result.isSuccess(renamed) ? [renamed.success] : [];
      });
      const asked = readCommand(withText(command, long));
      if (facts.length < given.length || Result.isFailure(asked)) continue;
      const decided = bookDecider.decide(replay(facts), asked.success, onTheDay);
      if (Result.isFailure(decided)) continue;
      accepted += 1;
      expectReadable(decided.success);
    }
    expect(accepted).toBeGreaterThan(20);
  });

  it("however a value of it is spoilt", () => {
    const hostile = fc.constantFrom<unknown>(
      ...["RGK", "", " ", "å", "vaxjo//social", "66%", "x".repeat(101), "2024-02-30", "\u0000", "\ud800", "__proto__"],
      ...[-0, 0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 1e21, null, undefined, true, [], {}, new Date(0), 1n],
    );
    let accepted = 0;
    fc.assert(
      fc.property(fc.constantFrom(...acts), fc.nat(), hostile, ({ given, command }, at, value) => {
        const spoilt = withLeaf(command, at, value);
        const decided = (() => {
          try {
            return bookDecider.decide(replay(given), spoilt as Command, onTheDay);
          } catch (error) {
            expect(error).toBeInstanceOf(Malformed);
            return undefined;
          }
        })();
        if (decided === undefined || Result.isFailure(decided)) return;
        accepted += 1;
        expectReadable(decided.success);
      }),
      { numRuns: 4000, seed: 11 },
    );
    expect(accepted).toBeGreaterThan(20);
  });
});

it("a decision's certificate reads back equal", () => {
  expectReadable(
    book
      .given(...assembled, onTheTable("1"))
      .when(decide)
      .thenDone(),
  );
});

/** A value with every text in it written anew; the types of records, and what is no name, are left by `next`. */
const withText = (value: unknown, next: (text: string) => string): unknown => {
  if (typeof value === "string") return next(value);
  if (Array.isArray(value)) return value.map((each) => withText(each, next));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, NOT_NAMES.has(key) ? inner : withText(inner, next)]),
  );
};
const NOT_NAMES = new Set([
  ...["type", "kind", "kinds", "rule", "as", "mode", "of", "source", "sv", "en", "text", "strength", "effect"],
  ...["function", "nature", "finding", "state", "recused", "remote", "deputies", "continuity", "landing", "counts"],
]);

/** A command with one of its values replaced: the one that comes so-and-so far into it. */
const withLeaf = (command: unknown, at: number, value: unknown): unknown => {
  const leaves: Array<ReadonlyArray<string>> = [];
  const walk = (inner: unknown, path: ReadonlyArray<string>) => {
    if (path.length > 0) leaves.push(path);
    if (typeof inner === "object" && inner !== null)
      for (const [key, each] of Object.entries(inner)) walk(each, [...path, key]);
  };
  walk(command, []);
  const chosen = leaves[at % leaves.length] ?? [];
  const put = (inner: unknown, [key, ...rest]: ReadonlyArray<string>): unknown => {
    if (key === undefined) return value;
    const copy = Array.isArray(inner) ? [...inner] : { ...(inner as object) };
    Reflect.set(copy, key, put(Reflect.get(copy, key), rest));
    return copy;
  };
  return put(command, chosen);
};
