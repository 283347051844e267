/**
 * Whatever is said in words in an accepted act is found by each of its words, before and after the book has been read anew.
 */
import {
  bookDecider,
  type Command,
  day,
  type Fact,
  instant,
  readFact,
  replay,
  searchView,
  wordsOf,
} from "@konstellation/core";
import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { lives } from "./testing/lives.ts";
import type { Told } from "./testing/told.ts";

/** What is said in words and is not said of anything that can be found, and why that is right. */
const saidOfNothing: Readonly<Record<string, string>> = {
  "FoundCollaboration.name": "it is what the whole book is called",
  "StateLeadTime.source": "it is where a number of an organisation comes from, and is read with that",
};

/** What a person reads: text in both languages, or a text with a blank in it, which no id, day or code has. */
const wordsIn = (value: unknown, path: string): ReadonlyArray<readonly [path: string, text: string]> => {
  if (typeof value === "string") return /\s/.test(value) ? [[path, value]] : [];
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each) => wordsIn(each, path));
  if ("sv" in value) return Object.values(value).flatMap((text) => [[path, String(text)] as const]);
  return Object.entries(value).flatMap(([name, each]) => wordsIn(each, `${path}.${name}`));
};

const textsOf = ({ type, ...said }: Command) => wordsIn(said, type).filter(([path]) => !(path in saidOfNothing));

/** The facts that a life leads to. */
const factsOf = (life: ReadonlyArray<Told>): ReadonlyArray<Fact> => {
  let book = bookDecider.initial;
  return life.flatMap(({ on, command }) => {
    const context = { day: day(on), instant: instant(`${on}T21:30:00Z`), actor: "secretary" };
    const facts = Result.getOrThrow(bookDecider.decide(book, command, context));
    book = replay(facts, book);
    return facts;
  });
};

describe("everything that is said in a life", () => {
  it.each(lives)("is found by its words: of %s", (_, life) => {
    const facts = factsOf(life);
    const book = replay(facts);
    const again = replay(JSON.parse(JSON.stringify(facts)).map((fact: unknown) => Result.getOrThrow(readFact(fact))));
    const texts = life.flatMap(({ command }) => textsOf(command));
    expect(texts.length).toBeGreaterThan(0);
    const isFound = (said: string) =>
      searchView(book, `"${said}"`)
        .slice()
        .some(({ text: { sv, en } }) => said === sv || said === en);
    const lost = texts.filter(([, text]) => !isFound(text));
    expect(lost).toEqual([]);
    for (const [, text] of texts)
      for (const word of wordsOf(text)) {
        const found = searchView(book, word);
        expect(found.length).toBeGreaterThan(0);
        expect(searchView(again, word).slice()).toEqual(found.slice());
      }
  });

  it("no exception is kept that is none", () => {
    const paths = lives.flatMap(([, life]) => life.flatMap(({ command: { type, ...said } }) => wordsIn(said, type)));
    expect(Object.keys(saidOfNothing).filter((path) => !paths.some(([each]) => each === path))).toEqual([]);
  });
});
