import { type Command, day, instant } from "@konstellation/core";
import * as Effect from "effect/Effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deskOn } from "./desk.ts";
import { memoryLedger, memoryPeople } from "./memory.ts";
import { peopleDeskOn } from "./people-desk.ts";
import { verify } from "./verify.ts";

const run = Effect.runPromise;
const BOOK = "mine";
const FROM = day("2024-01-01");
const context = { day: FROM, instant: instant("2024-01-01T09:00:00Z"), actor: "test" };
const commands: ReadonlyArray<Command> = [
  { type: "FoundCollaboration", collaboration: BOOK, name: { sv: "Min" } },
  { type: "AdmitOrganisation", organisation: "vaxjo", name: "Växjö", kind: "municipality" },
  { type: "EstablishBody", body: "llg", name: { sv: "LLG" }, kind: "leadershipGroup" },
  {
    type: "CreateSeat",
    seat: "vaxjo/social",
    body: "llg",
    organisation: "vaxjo",
    function: "social",
    label: { sv: "socialchef, Växjö" },
  },
  { type: "AppointPerson", seat: "vaxjo/social", person: "p-1", as: "holder", from: FROM },
  { type: "AppointPerson", seat: "vaxjo/social", person: "p-2", as: "deputy", from: FROM },
];

/** A book whose facts carry two ids, and a desk for its people. */
const opened = async (makeId?: () => string) => {
  const ledger = memoryLedger();
  const desk = deskOn(ledger);
  for (const [at, command] of commands.entries()) await run(desk.give({ book: BOOK, id: `${at}`, command, context }));
  const people = memoryPeople();
  return { ledger, people, desk: peopleDeskOn(desk, people, makeId) };
};

describe("the desk for people", () => {
  it("makes an id of sixteen consonants, another each time", async () => {
    const { desk } = await opened();
    const ids = await Promise.all(
      Array.from({ length: 50 }, (_, at) => run(desk.add(BOOK, { name: `Prov ${at}` })).then(({ person }) => person)),
    );
    expect(new Set(ids).size).toBe(50);
    for (const id of ids) expect(id).toMatch(/^p-[bcdfghjkmnpqrstvwxz]{16}$/);
  });

  it("keeps a name with each letter written in one way, and no blanks around", async () => {
    const { desk } = await opened();
    expect((await run(desk.add(BOOK, { name: "  A\u030asa   O\u0308berg " }))).name).toBe("Åsa Öberg");
  });

  it("writes anew who somebody is, whole", async () => {
    const { desk } = await opened(() => "p-made");
    await run(desk.add(BOOK, { name: "Prov", functions: [{ sv: "chef" }], contact: { email: "a@b.example" } }));
    expect(await run(desk.change(BOOK, "p-made", { name: "Prov Två" }))).toMatchObject({
      name: "Prov Två",
      functions: [],
      contact: {},
    });
    // Oneself is nobody else.
    expect(await run(desk.change(BOOK, "p-made", { name: "Prov Två" }))).toMatchObject({ name: "Prov Två" });
  });

  it("refuses what cannot be kept, and keeps nothing of it", async () => {
    const { desk, people } = await opened();
    const outcome = (doing: Effect.Effect<unknown, unknown>) => run(Effect.result(doing));
    expect(await outcome(desk.add(BOOK, { name: "121212-1212" }))).toMatchObject({
      failure: { _tag: "NotReadable", faults: [{ path: "name" }] },
    });
    expect(await outcome(desk.change(BOOK, "p-9", { name: "X" }))).toMatchObject({
      failure: { _tag: "Refused", refusal: { type: "NotInTheBook", kind: "person" } },
    });
    expect(await outcome(desk.erase(BOOK, "p-9"))).toMatchObject({ failure: { refusal: { type: "NotInTheBook" } } });
    expect([...(await run(people.erased(BOOK)))]).toEqual([]);
    expect((await run(people.kept(BOOK))).size).toBe(0);
  });

  it("lets the store have the last word, where somebody was erased meanwhile", async () => {
    const { ledger, people } = await opened();
    const slow = peopleDeskOn(deskOn(ledger), { ...people, erased: () => Effect.succeed(new Set<string>()) });
    await run(people.erase(BOOK, "p-1"));
    expect(await run(Effect.result(slow.change(BOOK, "p-1", { name: "X" })))).toMatchObject({
      failure: { refusal: { type: "PersonErased" } },
    });
  });
});

/** Something done about somebody. */
const deed = fc.record({
  does: fc.constantFrom("add", "name", "erase"),
  whom: fc.constantFrom("p-1", "p-2"),
  name: fc.constantFrom("Kanariefågel", "Prov", "Någon"),
});

it("whoever is added, named and erased, in any order, no root changes, and who was erased has no name", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 12 }), async (deeds) => {
      const { ledger, desk } = await opened();
      const before = await run(verify(ledger, BOOK));
      const erased = new Set<string>();
      for (const { does, whom, name } of deeds) {
        if (does === "add") await run(desk.add(BOOK, { name, new: true }));
        if (does === "name") await run(Effect.result(desk.change(BOOK, whom, { name, new: true })));
        if (does === "erase")
          await run(desk.erase(BOOK, whom).pipe(Effect.tap(() => Effect.sync(() => erased.add(whom)))));
      }
      expect(await run(verify(ledger, BOOK))).toEqual(before);
      const known = await run(desk.known(BOOK));
      expect(known.erased).toEqual(erased);
      for (const person of erased) expect(known.kept.has(person)).toBe(false);
    }),
    { numRuns: 60 },
  );
});
