import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { concordance } from "./concordance.ts";
import type { Findable } from "./findable.ts";
import { indexer } from "./portions.ts";
import { type Sought, soughtIn } from "./sought.ts";
import { wordsOf } from "./words.ts";

/** Whether texts say all that is looked for, as one would look by hand. */
const plainly = (texts: ReadonlyArray<string>, sought: ReadonlyArray<Sought>): boolean =>
  sought.length > 0 &&
  sought.every(({ words, begins }) =>
    texts
      .map(wordsOf)
      .some((said) =>
        said.some((_, from) =>
          words.every((word, nth) =>
            begins && nth === words.length - 1
              ? said[from + nth]?.startsWith(word) === true
              : said[from + nth] === word,
          ),
        ),
      ),
  );

describe("a concordance", () => {
  const word = fc.constantFrom("a", "ab", "abc", "å", "b", "ba");
  const text = fc.array(word, { maxLength: 5 }).map((words) => words.join(" "));
  const typed = fc
    .array(fc.constantFrom("a", "ab", "a*", '"a b"', '"a b*"', '"å a ab"', "ba*", "x", '"ab ab"'), { maxLength: 3 })
    .map((parts) => parts.join(" "));

  it("finds what one finds by hand", () => {
    fc.assert(
      fc.property(fc.array(fc.array(text, { maxLength: 3 }), { maxLength: 8 }), typed, (entries, asked) => {
        const sought = soughtIn(asked);
        const byHand = entries.flatMap((texts, at) => (plainly(texts, sought) ? [at] : []));
        expect(concordance(entries).having(sought)).toEqual(byHand);
      }),
    );
  });

  it("words in a row stand in one text", () => {
    const entries = concordance([["nära", "vård"], ["nära vård"], ["vård nära"]]);
    expect(entries.having(soughtIn('"nära vård"'))).toEqual([1]);
    expect(entries.having(soughtIn("nära vård"))).toEqual([0, 1, 2]);
  });
});

describe("an index in portions", () => {
  interface Thing {
    readonly says: string;
  }
  const cut: Array<string> = [];
  const index = indexer(({ says }: Thing): ReadonlyArray<Findable> => {
    cut.push(says);
    return [{ id: says, title: { sv: says } }];
  });
  const things: ReadonlyArray<Thing> = Array.from({ length: 5_000 }, (_, nth) => ({ says: `text ${nth}` }));
  const having = (among: ReadonlyArray<Thing>, typed: string) =>
    index(among).flatMap(({ words, entries }) => words.having(soughtIn(typed)).map((at) => entries[at]?.findable.id));

  it("cuts the words of what is new or has changed, with what stands beside it, and of nothing else", () => {
    expect(having(things, "4321")).toEqual(["text 4321"]);
    expect(cut.length).toBe(5_000);
    expect(having(things, "text").length).toBe(5_000);
    expect(cut.length).toBe(5_000);
    const more = [...things, { says: "ett till" }];
    expect(having(more, "till")).toEqual(["ett till"]);
    expect(cut.length).toBeLessThan(5_000 + 2_100);
  });

  it("of a book of yesterday finds what there was, and of today's nothing that is gone", () => {
    const changed = things.map((thing, nth) => (nth === 7 ? { says: "ändrat" } : thing));
    expect([having(changed, "ändrat"), having(changed, '"text 7"')]).toEqual([["ändrat"], []]);
    expect([having(things, "ändrat"), having(things, '"text 7"')]).toEqual([[], ["text 7"]]);
  });
});
