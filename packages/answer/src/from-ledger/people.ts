/**
 * Answering who people are. Nothing of it stays the same for a version of the book, so it is never said to.
 */
import { peopleView, personView } from "@konstellation/core";
import * as Effect from "effect/Effect";
import type { Answered } from "../answered.ts";
import { inBook, namesIn } from "../in-book.ts";
import { pageOf } from "../page-of.ts";
import type { LedgerReader } from "./reader.ts";

/** Everybody, or those of whom some words are said. */
export const people: LedgerReader<"people"> = (sources, asking) =>
  inBook<Answered<"people">>(sources, asking, ({ id, book }) =>
    Effect.map(sources.peopleDesk.known(id), (known) => {
      const { q, state } = asking.query;
      const all = peopleView(book, known, q).filter((each) => state === undefined || each.state === state);
      return { is: "page", answer: pageOf(all, asking) } as const;
    }),
  );

/** One person. */
export const person: LedgerReader<"person"> = (sources, asking) =>
  inBook<Answered<"person">>(sources, asking, ({ id, book, version }) =>
    Effect.map(sources.peopleDesk.known(id), (known) => {
      const at = { version, day: sources.clock.today(), people: true } as const;
      const { person: wanted = "" } = asking.path;
      const answer = personView(book, known, wanted);
      if (answer !== undefined) return { is: "found", answer, at } as const;
      const refusal = { type: "NotInTheBook", rule: "BOOK-1", kind: "person", id: wanted } as const;
      return { is: "nothing", refusal, names: namesIn(book), at } as const;
    }),
  );
