import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { type Fault, faultOfShape, readCommand, readFact, readNoticeQuestion } from "../index.ts";
import { ruleExamples } from "../testing/examples.ts";

/** What somebody may have put in the place of anything. */
const hostile: ReadonlyArray<unknown> = [
  ...["RGK", "", " ", "å", "66%", "x".repeat(101), "2024-02-30", "2024-winter", "P0M", "13-01", "everySeats"],
  ...[-1, 0, 0.5, 100, 1e21, null, true, [], {}, { kind: "x" }, { rule: "x" }, { extra: 1 }, [1, 1]],
];

/** A value with each of its values replaced, one at a time, or left out. */
const spoilt = (value: unknown): ReadonlyArray<unknown> => {
  if (typeof value !== "object" || value === null) return hostile;
  const entries = Object.entries(value);
  const copy = (change: (entries: Array<[string, unknown]>) => void) => {
    const changed = entries.map(([key, each]): [string, unknown] => [key, each]);
    change(changed);
    return Array.isArray(value) ? changed.map(([, each]) => each) : Object.fromEntries(changed);
  };
  return [
    ...hostile,
    ...entries.flatMap(([key, each], at) => [
      copy((changed) => changed.splice(at, 1)),
      ...spoilt(each).map((other) => copy((changed) => changed.splice(at, 1, [key, other]))),
    ]),
  ];
};

const faultsOf = (read: Result.Result<unknown, ReadonlyArray<Fault>>): ReadonlyArray<Fault> =>
  Result.isFailure(read) ? read.failure : [];

/** Words that no Swedish sentence has; names in quotes, and of fields and shapes, are what they are. */
const ENGLISH =
  /(?<!\p{L})(?:expected|missing|there|which|that|with|than|says?|written|value|string|array|object|number|between|and|or|of|the|an|did|mean|got|key|day|period|name)(?!\p{L})/iu;
const withoutNames = (message: string) =>
  message
    .replaceAll(/"[^"]*"/g, "")
    .replace(/ett objekt med .*/, "")
    .replace(/mönstret .*/, "")
    .replace(/^Ska stå .*/, "");

describe("what cannot be read is told in Swedish", () => {
  const said = new Map<string, string>();
  const tell = (faults: ReadonlyArray<Fault>) => {
    for (const fault of faults) said.set(fault.message, faultOfShape(fault, "sv").message);
  };

  it("of every command of the rulebook, however it is spoilt", () => {
    const one = new Map(
      ruleExamples.flatMap((example) => ("when" in example ? [[example.when.type, example.when]] : [])),
    );
    for (const command of one.values()) for (const each of spoilt(command)) tell(faultsOf(readCommand(each)));
    tell(faultsOf(readFact({ type: "MeetingOpend" })));
    expect([...said].filter(([, swedish]) => ENGLISH.test(withoutNames(swedish)))).toEqual([]);
    expect(said.size).toBeGreaterThan(60);
  });

  it("of the notice question too, and what is wrong with a clause by itself", () => {
    const question = {
      term: { kind: "fixed", from: "2024-01-01", until: "2024-12-31" },
      notice: { length: "P6M", whole: "days", before: "termEnd", landing: { yearly: "12-31" }, counts: "received" },
      given: { sent: "2024-06-01", received: "2024-06-02" },
      today: "2024-06-03",
    };
    const clauses = ["renewing", "fixed", "untilFurtherNotice"].flatMap((kind) =>
      [{}, { until: "2023-01-01" }, { until: "2024-12-31", lasts: "P1Y" }].flatMap((end) =>
        ["running", "termEnd"].map((before) => ({
          term: {
            kind,
            from: "2024-01-01",
            ...(kind === "renewing" ? { renewsBy: "P1Y" } : {}),
            ...(kind === "untilFurtherNotice" ? {} : end),
          },
          notice: { length: "P2W", whole: "calendarMonths", before, landing: "yearEnd", afterPeriod: "onOrAfter" },
        })),
      ),
    );
    const told = [...spoilt(question), ...clauses].flatMap((each) => faultsOf(readNoticeQuestion(each, "sv")));
    expect(told.filter(({ message }) => ENGLISH.test(withoutNames(message)))).toEqual([]);
    expect(new Set(told.map(({ message }) => message)).size).toBeGreaterThan(25);
  });

  it.each([
    ['There is no "fixd". Did you mean "fixed"?', 'Det finns inget "fixd". Menades "fixed"?'],
    ['Missing key: Expected "fixed" | "renewing"', 'Saknas: ska vara "fixed" | "renewing"'],
    ["Expected NoticeQuestion, an object with term, notice", "Ska vara NoticeQuestion, ett objekt med term, notice"],
    [
      'There is no command called "OpenMeting". Did you mean "OpenMeeting"?',
      'Det finns inget kommando som heter "OpenMeting". Menades "OpenMeeting"?',
    ],
    [
      'Expected an object whose "kind" says which it is. Expected "a"',
      'Ska vara ett objekt vars "kind" säger vilket det är. Ska vara "a"',
    ],
    ["Expected a day on or after from (2024-05-02)", "Ska vara en dag som inte är före from (2024-05-02)"],
    ["Expected at most 60 years after from (2024-05-02)", "Ska vara högst 60 år efter from (2024-05-02)"],
    ["Expected a whole number from 1 to 100", "Ska vara ett heltal från 1 till 100"],
    ["Expected 1 to 200 printable characters without spaces", "Ska vara 1 till 200 synliga tecken utan mellanslag"],
  ])("%s: %s", (message, swedish) => {
    expect(faultOfShape({ path: "$", message }, "sv").message).toBe(swedish);
    expect(faultOfShape({ path: "$", message }, "en").message).toBe(message);
  });
});
