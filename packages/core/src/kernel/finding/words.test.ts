import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { soughtIn } from "./sought.ts";
import { wordsOf } from "./words.ts";

describe("a text is cut into words", () => {
  it.each([
    ["Växjö kommun", ["växjö", "kommun"]],
    ["ÅTGÄRDER i Älmhult", ["åtgärder", "i", "älmhult"]],
    ["får far för for", ["får", "far", "för", "for"]],
    ["idé ide", ["idé", "ide"]],
    ["RSS-chefen, § 12/2024 (llg-2024-7)", ["rss", "chefen", "12", "2024", "llg", "2024", "7"]],
    ["2024–28", ["2024", "28"]],
    ["hälso- och sjukvård", ["hälso", "och", "sjukvård"]],
    ["Parterna beslutar inte om detta, för att …", ["parterna", "beslutar", "inte", "om", "detta", "för", "att"]],
    ["Va\u0308xjo\u0308", ["växjö"]],
    ["sam\u00adverkans\u200bavtal\ufeff", ["samverkansavtal"]],
    ["\u202aSamverkan\u202c", ["samverkan"]],
    ["a\u200d\u030a", ["å"]],
    ["ΟΔΟΣ οδος οδοσ", ["οδοσ", "οδοσ", "οδοσ"]],
    ["İstanbul", ["i\u0307stanbul"]],
    ["§ … * – “”", []],
    ["", []],
  ])("%j", (text, words) => expect(wordsOf(text)).toEqual(words));

  it("the same however often it is done, and whatever stands around a word", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const words = wordsOf(text);
        expect(wordsOf(words.join(" "))).toEqual(words);
        expect(wordsOf(`(${text})`)).toEqual(words);
      }),
    );
  });
});

describe("what is typed is words, and never a query language", () => {
  const whole = (...words: ReadonlyArray<string>) => ({ words, begins: false });
  const beginning = (...words: ReadonlyArray<string>) => ({ words, begins: true });
  it.each([
    ["beslut", [whole("beslut")]],
    ["BESLUT*", [beginning("beslut")]],
    ["beslut mål*", [whole("beslut"), beginning("mål")]],
    ["rss-chefen", [whole("rss", "chefen")]],
    ["§ 12/2024", [whole("12", "2024")]],
    ['"hälso- och sjukvård"', [whole("hälso", "och", "sjukvård")]],
    ["”hälso- och sjukvård” i", [whole("hälso", "och", "sjukvård"), whole("i")]],
    ['"obruten rad', [whole("obruten", "rad")]],
    ['"nära vå*"', [beginning("nära", "vå")]],
    ['"nära vå"*', [beginning("nära", "vå")]],
    ['"nära vå* "', [beginning("nära", "vå")]],
    ['möte"nära vård"mål', [whole("möte"), whole("nära", "vård"), whole("mål")]],
    ["AND", [whole("and")]],
    ["a OR", [whole("a"), whole("or")]],
    ["NEAR(a b, 5)", [whole("near", "a"), whole("b"), whole("5")]],
    ["hälso-", [whole("hälso")]],
    ["hälso-*", [whole("hälso")]],
    ["*beslut", [whole("beslut")]],
    ["be*slut", [whole("be", "slut")]],
    ["kap. 5", [whole("kap"), whole("5")]],
    ["t:beslut", [whole("t", "beslut")]],
    ["-beslut +mål ^a {b} c'd", [whole("beslut"), whole("mål"), whole("a"), whole("b"), whole("c", "d")]],
    ["be\u00adslut\u200b*", [beginning("beslut")]],
    ["*", []],
    ['"', []],
    ['""', []],
    ["§ …", []],
    [" ".repeat(10_000), []],
  ])("%j", (typed, sought) => expect(soughtIn(typed)).toEqual(sought));

  it("whatever is typed: nothing is an error, and every word in it is looked for", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        expect(soughtIn(typed).flatMap(({ words }) => words)).toEqual(wordsOf(typed));
      }),
    );
  });
});
