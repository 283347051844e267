import { type Command, day, instant } from "@konstellation/core";
import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { deskOn } from "./desk.ts";
import { VersionConflict } from "./ledger.ts";
import { memoryContents, memoryLedger, memoryPeople } from "./memory.ts";
import { contentsContract, ledgerContract, peopleContract } from "./testing/index.ts";
import { verify } from "./verify.ts";

describe("the memory ledger keeps the contract", () => {
  for (const { name, run } of ledgerContract(async () => memoryLedger())) it(name, run);
  for (const { name, run } of peopleContract(async () => memoryPeople())) it(name, run);
  for (const { name, run } of contentsContract(async () => memoryContents())) it(name, run);
});

const context = { day: day("2024-01-01"), instant: instant("2024-01-01T09:00:00Z"), actor: "test" };
const admit = (organisation: string): Command => ({
  type: "AdmitOrganisation",
  organisation,
  name: organisation,
  kind: "municipality",
});
const order = (id: string, organisation: string, expected?: number) => ({
  book: "b",
  id,
  command: admit(organisation),
  context,
  ...(expected === undefined ? {} : { expected }),
});
const run = Effect.runPromise;
const tagOf = async <A, E extends { readonly _tag: string }>(effect: Effect.Effect<A, E>) => {
  const result = await run(Effect.result(effect));
  return Result.isFailure(result) ? result.failure._tag : "done";
};

describe("the desk", () => {
  it("writes what was decided, and adds nothing when the same command comes again", async () => {
    const ledger = memoryLedger();
    const desk = deskOn(ledger);
    const first = await run(desk.give(order("one", "vaxjo")));
    const again = await run(desk.give(order("one", "vaxjo")));
    expect([first.version, first.repeated, again.version, again.repeated]).toEqual([1, false, 1, true]);
    expect(again.entry).toEqual(first.entry);
  });

  it("refuses another command under an id that was used", async () => {
    const desk = deskOn(memoryLedger());
    await run(desk.give(order("one", "vaxjo")));
    expect(await tagOf(desk.give(order("one", "ljungby")))).toBe("CommandIdReused");
  });

  it("writes nothing when the rules refuse", async () => {
    const ledger = memoryLedger();
    const desk = deskOn(ledger);
    await run(desk.give(order("one", "vaxjo")));
    expect(await tagOf(desk.give(order("two", "vaxjo")))).toBe("Refused");
    expect((await run(ledger.read("b", 0, 10))).length).toBe(1);
  });

  it("decides again on the new state when another desk wrote first", async () => {
    const ledger = memoryLedger();
    const [one, two] = [deskOn(ledger), deskOn(ledger)];
    await run(one.look("b"));
    await run(two.give(order("two", "ljungby")));
    expect((await run(one.give(order("one", "vaxjo")))).version).toBe(2);
    expect(await tagOf(one.give(order("three", "ljungby")))).toBe("Refused");
  });

  it("many at once all get through, one after the other", async () => {
    const ledger = memoryLedger();
    const desks = [deskOn(ledger), deskOn(ledger)];
    const all = Array.from({ length: 30 }, (_, index) =>
      run((desks[index % 2] ?? deskOn(ledger)).give(order(`c${index}`, `o${index}`))),
    );
    await Promise.all(all);
    expect(await run(verify(ledger, "b"))).toMatchObject({ is: "sound", entries: 30 });
  });

  it("is told to try again, not of a version they never saw, where others wrote first every time", async () => {
    const ledger = memoryLedger();
    const conflict = (book: string, expected: number) =>
      Effect.fail(new VersionConflict({ book, expected, actual: expected + 1 }));
    const desk = deskOn({ ...ledger, append: conflict });
    expect(await run(Effect.result(desk.give(order("one", "vaxjo"))))).toMatchObject({ failure: { is: "busy" } });
  });

  it("tells the sender when the book is not at the version they saw", async () => {
    const desk = deskOn(memoryLedger());
    await run(desk.give(order("one", "vaxjo")));
    expect(await tagOf(desk.give(order("two", "ljungby", 0)))).toBe("VersionConflict");
    expect(await tagOf(desk.give(order("two", "ljungby", 1)))).toBe("done");
  });
});
