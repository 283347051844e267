/**
 * Answering from a book with the names of its people. Who they are changes without a version, so that an answer that may name somebody,
 * or say that they are erased, is never one that has been seen before.
 */
import type { KnownPeople } from "@konstellation/core";
import type { LedgerFailure } from "@konstellation/ledger";
import { type Called, calledOf } from "@konstellation/words";
import * as Effect from "effect/Effect";
import type { Asking, At } from "./answered.ts";
import { type NamedBook, onItsDay, type Sources } from "./in-book.ts";

/** Answers from the book as of a day, and with what its people are called. */
export const withPeople = <A>(
  sources: Sources,
  asking: Asking,
  answer: (named: NamedBook, at: At, called: Called, known: KnownPeople) => Effect.Effect<A, LedgerFailure>,
) =>
  Effect.flatMap(sources.peopleDesk.known(asking.path.collaboration ?? ""), (known) => {
    const knowsNobody = known.kept.size === 0 && known.erased.size === 0;
    const { seen: _, ...anew } = asking;
    return onItsDay<A>(sources, knowsNobody ? asking : anew, (named, at) =>
      answer(named, knowsNobody ? at : { ...at, people: true }, calledOf(known), known),
    );
  });
