import { Command, type Fact, readCommand, readFact } from "@konstellation/core";
import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { lives } from "./testing/lives.ts";

// The lives say something in every field of every command, and a test beside holds that they do.
const commands = lives.flatMap(([, life]) => life.map(({ command }) => command));

type Path = ReadonlyArray<string | number>;

/** Every value in a value, with the way to it. */
const within = (value: unknown, path: Path = []): ReadonlyArray<{ readonly path: Path; readonly value: unknown }> => [
  { path, value },
  ...(Array.isArray(value)
    ? value.flatMap((each, index) => within(each, [...path, index]))
    : typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, each]) => within(each, [...path, key]))
      : []),
];

/** A value with another at a place in it. */
const withAt = (value: unknown, [key, ...rest]: Path, other: unknown): unknown => {
  if (key === undefined) return other;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  Reflect.set(copy, key, withAt(Reflect.get(copy, key), rest, other));
  return copy;
};

const faultsOf = (written: unknown): ReadonlyArray<string> =>
  Result.match(readCommand(written), { onSuccess: () => [], onFailure: (faults) => faults.map(({ path }) => path) });
const asWritten = (path: Path): string =>
  path.reduce<string>((at, key) => (typeof key === "number" ? `${at}[${key}]` : at === "" ? key : `${at}.${key}`), "");

describe("what is given means something, in every command", () => {
  it("the lives give every command", () => {
    expect(new Set(commands.map(({ type }) => type)).size).toBe(Command.members.length);
  });

  it.each([
    ["nothing", ""],
    ["a blank", " "],
    ["a tab and a new line", "\t\n"],
    ["a blank that does not break", "\u00a0"],
    ["a blank without width", "\u200b"],
    ["the mark of a byte order", "\ufeff"],
    ["marks of direction", "\u200e\u2066\u2069"],
    ["an accent over nothing", " \u0301"],
    ["a letter made to be empty", "\u3164"],
    ["braille without a dot", "\u2800"],
  ])("no text of any is %s", (_, blank) => {
    for (const command of commands)
      for (const { path, value } of within(command)) {
        if (typeof value !== "string" || path[0] === "type") continue;
        expect(faultsOf(withAt(command, path, blank)), `${command.type} ${asWritten(path)}`).not.toEqual([]);
      }
  });

  it("no list of any says the same thing twice", () => {
    let lists = 0;
    for (const command of commands)
      for (const { path, value } of within(command)) {
        if (!Array.isArray(value)) continue;
        lists += 1;
        const twice = withAt(command, path, [...value, value[0]]);
        expect(faultsOf(twice), command.type).toContain(asWritten([...path, value.length]));
      }
    expect(lists).toBeGreaterThan(25);
  });
});

describe("a thing of a list is told by what it is of, whatever else is said of it", () => {
  const seat = "vaxjo/social";
  const people = { type: "RecordArrivals", meeting: "m", at: "2024-05-03T09:00:00+02:00" };
  const link = { seat, person: "p", link: "lost" };
  it.each<[object, string]>([
    [
      {
        ...people,
        people: [
          { seat, person: "p", as: "holder", mode: "room" },
          { seat, person: "p", as: "observer", mode: "remote" },
        ],
      },
      "people[1]",
    ],
    [
      {
        ...people,
        type: "RecordDepartures",
        people: [
          { seat, person: "p" },
          { seat: "x", person: "p" },
          { seat, person: "p" },
        ],
      },
      "people[2]",
    ],
    [{ ...people, type: "RecordLink", people: [link, { ...link, link: "sound" }] }, "people[1]"],
    [
      {
        ...people,
        type: "ChangeMode",
        people: [
          { seat, person: "p", mode: "room" },
          { seat, person: "p", mode: "remote" },
        ],
      },
      "people[1]",
    ],
    [
      {
        ...people,
        type: "RecordGuests",
        people: [
          { person: "p", as: { sv: "a" } },
          { person: "p", as: { sv: "b" } },
        ],
      },
      "people[1]",
    ],
    [
      {
        type: "CallRoll",
        meeting: "m",
        at: people.at,
        deputies: [
          { seat, person: "a" },
          { seat, person: "b" },
        ],
      },
      "deputies[1]",
    ],
    [{ type: "CallRoll", meeting: "m", at: people.at, remote: [{ seat }, { seat, link: "sound" }] }, "remote[1]"],
    [{ type: "DraftNotes", meeting: "m", noteTakers: ["a", "b", "a"] }, "noteTakers[2]"],
    [
      {
        type: "AmendAgreement",
        agreement: "a",
        from: "2024-01-01",
        source: { sv: "s" },
        withdrawal: {
          atLeast: 2,
          ofKind: [
            { kind: "region", atLeast: 1 },
            { kind: "region", atLeast: 2 },
          ],
        },
      },
      "withdrawal.ofKind[1]",
    ],
  ])("%j", (command, path) => {
    expect(faultsOf(command)).toEqual([path]);
  });
});

it("an act that would do nothing is not given", () => {
  const at = "2024-05-03T09:00:00+02:00";
  for (const act of [
    { type: "DistributePaper", paper: "p", version: "1", seats: [], at },
    { type: "WaiveNotice", meeting: "m", seats: [], on: "2024-05-03" },
    { type: "SendQuestion", correspondence: "q", seats: [], at },
  ])
    expect(faultsOf(act), act.type).toEqual(["seats"]);
  expect(faultsOf({ type: "ImportAgreements", agreements: [] })).toEqual(["agreements"]);
  expect(faultsOf({ type: "DraftNotes", meeting: "m", noteTakers: [] })).toEqual(["noteTakers"]);
});

it("a book that holds what was let through before still opens", () => {
  const held: ReadonlyArray<Fact> = [
    { type: "OrganisationAdmitted", organisation: "a", name: " ", kind: "region", since: "2024-01-01" },
    { type: "PaperDistributed", paper: "p", version: "1", seats: [], at: "2024-05-03T09:00:00+02:00" },
    { type: "NotesDrafted", meeting: "m", noteTakers: ["a", "a"] },
    { type: "MeetingCancelled", meeting: "m", reason: { sv: "\t" }, on: "2024-01-01" },
  ] as ReadonlyArray<unknown> as ReadonlyArray<Fact>;
  for (const fact of held) expect(readFact(fact)).toEqual(Result.succeed(fact));
});
