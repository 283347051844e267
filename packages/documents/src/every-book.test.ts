/**
 * Whatever a rule's worked example lets a book come to, every paper of it can be written, and says nothing odd.
 */
import { type Book, inAnyOrder, replay } from "@konstellation/core";
import { outcomeOf, ruleExamples } from "@konstellation/core/testing";
import * as Result from "effect/Result";
import { expect, it } from "vitest";
import { toHtml } from "./html.ts";
import { toMarkdown } from "./markdown.ts";
import { agendaIn, callIn, extractIn, minutesIn, there } from "./testing/papers.ts";
import { textsIn } from "./testing/texts.ts";
import { viewsOfMinutes } from "./views.ts";
import type { Written } from "./written.ts";

/** The books that the examples come to, each after what it shows. */
const books: ReadonlyArray<readonly [string, Book]> = ruleExamples.flatMap((example) => {
  if (!("given" in example)) return [];
  const before = replay(example.given);
  const outcome = "when" in example ? outcomeOf(example) : undefined;
  const after = outcome !== undefined && Result.isSuccess(outcome) ? replay(outcome.success, before) : before;
  return [[`${example.rule}: ${example.says.en}`, after]];
});

const papersOf = (book: Book): ReadonlyArray<Written> =>
  (["sv", "en"] as const).flatMap((language) => [
    ...[...inAnyOrder(book.meeting.meetings)].flatMap(({ meeting }) => [
      callIn(book, language, meeting),
      agendaIn(book, language, meeting),
      ...(Result.isSuccess(there(viewsOfMinutes(book, meeting))) ? [minutesIn(book, language, meeting)] : []),
    ]),
    ...[...inAnyOrder(book.decision.decisions)].map(({ decision }) => extractIn(book, language, decision)),
  ]);

it("every paper of every book is written, in both languages", () => {
  const kinds = new Map<string, number>();
  for (const [said, book] of books)
    for (const written of papersOf(book)) {
      kinds.set(written.kind, (kinds.get(written.kind) ?? 0) + 1);
      for (const text of textsIn(written)) {
        expect(text, said).not.toMatch(/undefined|\bnull\b|NaN|\[object|^\s|\s$/);
        expect(text, said).not.toBe("");
      }
      expect(toMarkdown(written).startsWith("\n"), said).toBe(false);
      expect(toHtml(written), said).toContain("</html>");
    }
  for (const kind of ["minutes", "call", "agenda", "extract"])
    expect([kind, (kinds.get(kind) ?? 0) > 20]).toEqual([kind, true]);
});

it("a decision by correspondence has its question and every seat's answer on its extract", () => {
  const [, book] = there(
    books.find(([, { decision }]) => [...inAnyOrder(decision.decisions)].some((each) => "correspondence" in each)),
  );
  const decision = there([...inAnyOrder(book.decision.decisions)].find((each) => "correspondence" in each));
  const extract = toMarkdown(extractIn(book, "sv", decision.decision));
  expect(extract).toContain("**Möte:** per capsulam");
  expect(extract).toMatch(/\| \S.* \| innehavare \| ja \| /);
});
