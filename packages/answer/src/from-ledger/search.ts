/**
 * Answering what some words stand in: in the book, and in who its people are.
 */
import { FoundKind, searchWithPeople } from "@konstellation/core";
import * as Effect from "effect/Effect";
import type { Answered } from "../answered.ts";
import { pageOf } from "../page-of.ts";
import { withPeople } from "../with-people.ts";
import type { LedgerReader } from "./reader.ts";

/** Everything that the words stand in, the newest first, and people last. */
export const search: LedgerReader<"search"> = (sources, asking) =>
  withPeople<Answered<"search">>(sources, asking, ({ book }, at, _, known) => {
    const { q = "" } = asking.query;
    // The query has been read: what it says of the kind is one.
    const kind = FoundKind.literals.find((each) => each === asking.query.kind);
    return Effect.succeed({ is: "page", answer: pageOf(searchWithPeople(book, known, q, kind), asking), at });
  });
