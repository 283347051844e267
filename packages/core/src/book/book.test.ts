import * as Schema from "effect/Schema";
import { describe, expect, it } from "vitest";
import { concepts, Fact, kinds, type Refusal, refusalKinds, replay, stanceOf } from "../index.ts";
import type { AnyConcept } from "../kernel/index.ts";
import { refusalIn, ruleExamples } from "../testing/examples.ts";
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
  expect(twice(list.flatMap(({ calendar }) => calendar?.about ?? []))).toEqual([]);
  expect(twice(list.flatMap(({ calendar }) => calendar?.sittings ?? []))).toEqual([]);
  expect(twice(list.flatMap(({ rules }) => rules.map(({ id }) => id)))).toEqual([]);
});

describe("what has to give, the book or the act", () => {
  it("is said by every refusal of the worked examples", () => {
    const refused = ruleExamples.flatMap((example) => refusalIn(example) ?? []);
    expect(new Set(refused.map(({ type }) => type)).size).toBeGreaterThan(40);
    for (const refusal of refused) expect(["hindered", "mistaken"], refusal.type).toContain(stanceOf(refusal));
  });

  it.each([
    ["a name that is taken collides with the book", "hindered", { type: "AlreadyInTheBook" }],
    ["a name that nothing has must be another", "mistaken", { type: "NotInTheBook" }],
    ["a body that answers for nothing", "hindered", { type: "NothingToHandOver", why: "answersForNothing" }],
    ["a body that would hand over to itself", "mistaken", { type: "NothingToHandOver", why: "toItself" }],
    ["a second call before the first was closed", "hindered", { type: "NoSecondCall", why: "firstNotClosed" }],
    ["a second call to a meeting of another body", "mistaken", { type: "NoSecondCall", why: "otherBody" }],
    ["a charter that another body decided", "mistaken", { type: "CharterNotDecided", why: "otherBody" }],
    ["a notice that nobody has given", "hindered", { type: "NoticeDoesNotFit", why: "noneGiven" }],
    ["a notice received before it was sent", "mistaken", { type: "NoticeDoesNotFit", why: "daysOutOfOrder" }],
    ["an approval that has been given", "hindered", { type: "NothingToApprove", why: "alreadyApproved" }],
    ["an approval before there was a draft", "mistaken", { type: "NothingToApprove", why: "beforeProposed" }],
    ["a recusal that is recorded", "hindered", { type: "RecusalDoesNotFit", problem: "alreadyRecused" }],
    ["a recusal of a seat outside the item", "mistaken", { type: "RecusalDoesNotFit", problem: "seatNotConcerned" }],
    ["a correction over what is recorded", "hindered", { type: "CorrectionDoesNotFit", problem: "overlaps" }],
    ["a correction that ends before it begins", "mistaken", { type: "CorrectionDoesNotFit", problem: "backwards" }],
  ] as const)("%s: %s", (_, stance, refusal) => {
    // A stance is told by the type and the reason alone.
    expect(stanceOf(refusal as unknown as Refusal)).toBe(stance);
  });
});
