import { bookDecider, day, instant, type WrittenCommand } from "@konstellation/core";
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

it("a field without a value is a field that was left out, and days are plain text", async () => {
  const { outcome, entries } = await given({ ...rgk, code: undefined });
  expect(Result.isSuccess(outcome) && outcome.success.entry?.facts).toStrictEqual([
    { ...rgk, type: "OrganisationAdmitted", since: "2024-01-01" },
  ]);
  expect(entries).toBe(1);
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
