import * as Schema from "effect/Schema";
import { expect, it } from "vitest";
import { Fact, replay } from "../index.ts";
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
