import { bookDecider, day, instant, nameOf, type WrittenCommand } from "@konstellation/core";
import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import { expect, it } from "vitest";
import { deskOn } from "./desk.ts";
import { memoryLedger } from "./memory.ts";
import { verify } from "./verify.ts";
import { factsToWrite } from "./what-is-given.ts";

const context = { day: day("2024-01-01"), instant: instant("2024-01-01T09:00:00Z"), actor: "test" };
const rgk = { type: "AdmitOrganisation", organisation: "rgk", name: "Region Kronoberg", kind: "region" } as const;

/** What became of a command in a book called mine, and how many entries that has then. */
const given = async (command: unknown) => {
  const ledger = memoryLedger();
  const order = { book: "mine", id: "1", context, command: command as WrittenCommand };
  const outcome = await Effect.runPromise(Effect.result(deskOn(ledger).give(order)));
  const verified = await Effect.runPromise(verify(ledger, "mine"));
  return { outcome, entries: verified.is === "sound" ? verified.entries : verified };
};

it.each<[string, unknown, string, string]>([
  ["a capital letter in a name", { ...rgk, organisation: "RGK" }, "organisation", "Expected a name of a–z"],
  ["no name", { ...rgk, organisation: "" }, "organisation", "Expected a name of a–z"],
  ["a number with a wrong check digit", { ...rgk, number: "232100-0201" }, "number", "right check digit"],
  ["a field that it does not have", { ...rgk, role: "admin" }, "role", "no excess property"],
  ["a type that is not there", { ...rgk, type: "AdmitOrganization" }, "type", 'Did you mean "AdmitOrganisation"?'],
  [
    "parsed JSON with fields missing",
    JSON.parse('{"type":"FoundCollaboration","name":{"sv":"Demo"}}'),
    "collaboration",
    "Missing key",
  ],
  ["nothing", undefined, "type", "says which command it is"],
  ["a number too large for JSON", { ...rgk, code: 7n }, "$", "Not JSON"],
  [
    "another collaboration than the book is called",
    { type: "FoundCollaboration", collaboration: "theirs", name: { sv: "Deras" } },
    "collaboration",
    'Expected "mine"',
  ],
])("%s: it is said where, and nothing is written", async (_, command, path, says) => {
  const { outcome, entries } = await given(command);
  expect(outcome).toMatchObject({
    failure: { _tag: "NotReadable", what: "command", faults: [{ path, message: expect.stringContaining(says) }] },
  });
  expect(entries).toBe(0);
});

it.each<[string, object, string, string]>([
  ["an id that says nothing", { id: "" }, "id", "Expected"],
  ["half a character in an id, which a file would store as another", { id: "a\ud800" }, "id", "half a character"],
  [
    "half a character in who acts",
    { context: { ...context, actor: "chair\udc00" } },
    "context.actor",
    "half a character",
  ],
  ["nobody who acts", { context: { ...context, actor: undefined } }, "context.actor", "Expected string"],
  ["a number that acts", { context: { ...context, actor: 7 } }, "context.actor", "Expected string"],
  ["a moment that is none", { context: { ...context, instant: "now" } }, "context.instant", "a moment with its offset"],
  [
    "a day that is another than that of its moment",
    { context: { ...context, day: "2024-01-02" } },
    "context.day",
    "Expected 2024-01-01, the day of the instant",
  ],
  [
    "a day that it is where the writer is, and not where the collaboration is",
    { context: { ...context, instant: "2024-01-01T23:30:00-01:00" } },
    "context.day",
    "Expected 2024-01-02, the day of the instant",
  ],
  ["a day that there is not", { context: { ...context, day: "2024-02-30" } }, "context.day", "a day that exists"],
])("of an order, %s: it is said where, and nothing is written", async (_, more, path, says) => {
  const ledger = memoryLedger();
  const founded = { type: "FoundCollaboration", collaboration: "mine", name: { sv: "Min" } } as const;
  const order = { book: "mine", id: "1", context, command: founded, ...more };
  expect(await Effect.runPromise(Effect.result(deskOn(ledger).give(order)))).toMatchObject({
    failure: { _tag: "NotReadable", what: "order", faults: [{ path, message: expect.stringContaining(says) }] },
  });
  expect(await Effect.runPromise(verify(ledger, "mine"))).toMatchObject({ is: "sound", entries: 0 });
});

it("a field without a value is a field that was left out, and days are plain text", async () => {
  const { outcome, entries } = await given({ ...rgk, code: undefined });
  expect(Result.isSuccess(outcome) && outcome.success.entry?.facts).toStrictEqual([
    { ...rgk, type: "OrganisationAdmitted", since: "2024-01-01" },
  ]);
  expect(entries).toBe(1);
});

it("a charter nested as deep as can be given is read back from every entry that carries it", async () => {
  // Each of these rules is an object in a list in the one around it.
  const nested = (levels: number): object =>
    levels === 0 ? { rule: "everySeat" } : { rule: "allOf", rules: [nested(levels - 1)] };
  const deepest = 30;
  const at = instant("2024-01-01T10:00:00Z");
  const seat = { seat: "rgk/social", organisation: "rgk" };
  const acts = (levels: number): ReadonlyArray<object> => [
    { type: "FoundCollaboration", collaboration: "mine", name: { sv: "Min" } },
    rgk,
    { type: "EstablishBody", body: "llg", name: { sv: "Gruppen" }, kind: "leadershipGroup" },
    { type: "CreateSeat", ...seat, body: "llg", function: "social", label: { sv: "socialdirektör" } },
    { type: "AppointPerson", seat: seat.seat, person: "p", as: "holder", from: "2024-01-01" },
    { type: "AdoptCharter", body: "llg", from: "2024-01-01", source: "x", charter: { quorum: nested(levels) } },
    { type: "CallMeeting", meeting: "m", body: "llg", day: "2024-01-01", title: { sv: "Möte" } },
    { type: "PlaceItem", meeting: "m", item: "1", title: { sv: "Punkt" }, kinds: ["decision"] },
    { type: "OpenMeeting", meeting: "m", at },
    { type: "CallRoll", meeting: "m", at },
    { type: "OpenTreatment", meeting: "m", item: "1", at },
    {
      ...{ type: "TakeDecision", decision: "d", meeting: "m", item: "1", at, text: { sv: "Gruppen beslutar." } },
      ...{ strength: "decides", owner: { kind: "body", id: "llg" } },
    },
  ];
  const play = async (levels: number) => {
    const ledger = memoryLedger();
    const desk = deskOn(ledger);
    const refused: Array<unknown> = [];
    for (const [id, command] of acts(levels).entries()) {
      const order = { book: "mine", id: String(id), context: { ...context, instant: at }, command };
      const outcome = await Effect.runPromise(Effect.result(desk.give(order as never)));
      if (Result.isFailure(outcome)) refused.push(outcome.failure);
    }
    return { refused, verified: await Effect.runPromise(verify(ledger, "mine")) };
  };
  expect(await play(deepest)).toMatchObject({ refused: [], verified: { is: "sound", decisions: 1 } });
  const deeper = await play(deepest + 1);
  expect(deeper.refused[0]).toMatchObject({
    _tag: "NotReadable",
    what: "command",
    faults: [{ message: "Expected at most 64 levels of nesting" }],
  });
  expect(deeper.verified.is).toBe("sound");
});

it("facts that could not be read back are refused with which and where", () => {
  const decided = bookDecider.decide(bookDecider.initial, rgk, { ...context, day: "2024-01-32" as never });
  expect(factsToWrite(Result.getOrThrow(decided))).toMatchObject({
    failure: {
      what: "facts",
      faults: [{ path: "OrganisationAdmitted.since", message: expect.stringContaining("Expected a day") }],
      message: expect.stringContaining("Nothing was written"),
    },
  });
});

it.each<[string, object, string, string]>([
  ["an id", { command: { ...rgk, organisation: "p-19121212-1212" } }, "command", "organisation"],
  ["a text", { command: { ...rgk, name: "Region 121212-1212" } }, "command", "name"],
  ["a field that it does not have", { command: { ...rgk, "121272-1219": "x" } }, "command", "$"],
  ["a type that is not there", { command: { type: "121212-1212" } }, "command", "type"],
  ["the name of the book", { book: "p-121212-1212" }, "command", "book"],
  ["the id of the command", { id: "20150101-TF09" }, "order", "id"],
  ["who acts", { context: { ...context, actor: "121212-1212" } }, "order", "context.actor"],
])(
  "nobody's number in %s: it is said where, not repeated, and nothing is written (PER-1)",
  async (_, more, what, path) => {
    const ledger = memoryLedger();
    const order = { book: "mine", id: "1", context, command: rgk, ...more };
    const outcome = await Effect.runPromise(Effect.result(deskOn(ledger).give(order)));
    expect(outcome).toMatchObject({ failure: { _tag: "NotReadable", what, faults: [{ path }] } });
    expect(JSON.stringify(outcome)).not.toMatch(/1212-1212|1272-1219|TF09/);
    expect(await Effect.runPromise(ledger.books)).toEqual([]);
  },
);

it("a book that holds one since before opens, and verifies", async () => {
  const ledger = memoryLedger();
  const facts = [
    {
      type: "OrganisationAdmitted",
      organisation: "rgk",
      name: "Region 121212-1212",
      kind: "region",
      since: day("2024-01-01"),
    },
  ] as const;
  const draft = { command: "1", commandHash: "a".repeat(64), recordedAt: context.instant, actor: "test", facts };
  const founded = { type: "FoundCollaboration", collaboration: "mine", name: { sv: "Min" } } as const;
  await Effect.runPromise(deskOn(ledger).give({ book: "mine", id: "0", context, command: founded }));
  await Effect.runPromise(ledger.append("mine", 1, draft));
  expect(await Effect.runPromise(verify(ledger, "mine"))).toMatchObject({ is: "sound", entries: 2 });
  const { book } = await Effect.runPromise(deskOn(ledger).look("mine"));
  expect(nameOf(book, "organisation", "rgk")).toEqual({ sv: "Region 121212-1212" });
});
