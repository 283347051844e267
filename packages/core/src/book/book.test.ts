import * as Schema from "effect/Schema";
import { expect, it } from "vitest";
import { concepts, Fact, kinds, type Refusal, refusalKinds, replay, stanceOf } from "../index.ts";
import type { AnyConcept } from "../kernel/index.ts";
import { assembled, book, decide, onTheTable } from "../testing/small-world.ts";

it("facts and commands survive being written and read", () => {
  const facts = [
    ...assembled,
    onTheTable("1"),
    ...book
      .given(...assembled, onTheTable("1"))
      .when(decide)
      .thenDone(),
  ];
  for (const fact of facts) expect(Schema.decodeUnknownSync(Fact)(JSON.parse(JSON.stringify(fact)))).toEqual(fact);
});

it("a book replayed in any chunks is the same book", () => {
  const facts = [
    ...assembled,
    onTheTable("1"),
    ...book
      .given(...assembled, onTheTable("1"))
      .when(decide)
      .thenDone(),
  ];
  for (let cut = 0; cut <= facts.length; cut += 1)
    expect(replay(facts.slice(cut), replay(facts.slice(0, cut)))).toEqual(replay(facts));
});

it("what concepts call their own is called so by no other: of two alike the last would hide the first", () => {
  const list: ReadonlyArray<AnyConcept> = concepts;
  const twice = (names: ReadonlyArray<string>) => names.filter((name, index) => names.indexOf(name) !== index);
  const typesIn = (records: AnyConcept["facts"]) => records.members.map(({ fields }) => fields.type.literal);
  expect(twice(list.map(({ name }) => name))).toEqual([]);
  expect(twice(list.flatMap(({ facts }) => typesIn(facts)))).toEqual([]);
  expect(twice(list.flatMap(({ commands }) => typesIn(commands)))).toEqual([]);
  expect(twice(kinds)).toEqual([]);
  expect(twice(refusalKinds.map(({ type }) => type))).toEqual([]);
  expect(twice(list.flatMap(({ holds = {} }) => Object.keys(holds)))).toEqual([]);
  expect(twice(list.flatMap(({ due }) => due?.kinds ?? []))).toEqual([]);
  expect(twice(list.flatMap(({ calendar }) => calendar?.kinds ?? []))).toEqual([]);
});

it("every kind of refusal says whether it hinders now or can never be", () => {
  for (const { type, stance } of refusalKinds) expect(stanceOf({ type } as Refusal)).toBe(stance);
});
